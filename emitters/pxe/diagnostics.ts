import { defineDiagnostics } from "../../diagnostics/define.ts";

export const pxeDiagnostics = defineDiagnostics("pxe", {
  "address-left-out": {
    severity: "warning",
    message: "{host} has the address {address} in {network}, and DHCP gives it {given} alone.",
    help: "Say `addressing: static` in the network, so that hosts have their addresses without asking, or leave this one out.",
  },
  "argument-taken": {
    severity: "error",
    message: "`{argument}` is for Harmony to write: {reason}.",
    help: "Leave it out here.",
  },
  "boot-file-misfit": {
    severity: "error",
    message:
      "{file}, which clients in {network} are to be told, has more than 127 bytes, or characters besides those of a URL.",
    help: "Shorten the path of `bootServer.url`, or write what a URL can't hold with a percent sign and two digits.",
  },
  "arguments-too-long": {
    severity: "error",
    message: "The kernel of {host} gets a line of {length} bytes; Linux reads {longest}.",
    help: "State fewer arguments: the rest would be cut off without a word.",
  },
  "boot-taken": {
    severity: "error",
    message: "{first} and {second} both say what {host} boots from {server}.",
    help: "Choose other hosts for one of them. What a person may choose instead is an entry of a `menu`.",
  },
  "broken-key": {
    severity: "error",
    message: "The key of {user} holds a line end or another control character.",
    help: "Give each line of an `authorized_keys` file as an item of its own.",
  },
  "broken-url": {
    severity: "error",
    message: "{url} is no URL.",
    help: "Write what a URL can't hold with a percent sign and two digits, as in `%20`.",
  },
  "dhcp-option-misfit": {
    severity: "error",
    message: "The option `{option}` can't be sent so: {problem}.",
    help: "Each value is an item of its own: `ntp-servers: [192.0.2.1, 192.0.2.2]`.",
  },
  "dhcp-option-taken": {
    severity: "error",
    message: "The option `{option}`, number {code}, is stated already.",
    help: "Leave it out here.",
  },
  "lease-time-misfit": {
    severity: "error",
    message: "{server} can't lend an address for {leaseTime}: it takes from {least} to {most} seconds.",
    help: "Say another `leaseTime`.",
  },
  "metric-left-out": {
    severity: "warning",
    message: "DHCP tells hosts the route to {to} without its metric {metric}.",
    help: "Leave the metric out, or say `addressing: static` in the network.",
  },
  "no-boot-network": {
    severity: "error",
    message: "It can't be told over which network {host} boots {boot}.",
    help: "Say `network`, or have exactly one with `dhcp` and `bootServer` come untagged over the bond of the boot port {port}.",
  },
  "no-boot-server": {
    severity: "error",
    message: "{network}, over which {host} boots, names no boot server.",
    help: "Say `bootServer`: a firewall or a host that has an address in this network, or a URL.",
  },
  "no-dhcp-service": {
    severity: "error",
    message: "Hosts boot over {network}, which {server} serves, and no `DhcpService` says what it hands out.",
    help: "State one for the network. Without a `range` it gives addresses to the hosts of the site alone.",
  },
  "no-hosts": {
    severity: "error",
    message: "{boot} selects no host of the topology {topology}.",
    help: "Name roles, labels or hosts that are there; an empty selection takes all.",
  },
  "no-ipv4": {
    severity: "error",
    message: "{network} has no IPv4 addresses that DHCP could hand out.",
    help: "Give the network `ipv4`, or leave the `DhcpService` out: hosts find their IPv6 addresses by themselves.",
  },
  "no-protocol": {
    severity: "error",
    message: "{host} starts by {firmware} on {arch}, and none of the ways to boot it from {server} is left.",
    help: "Choose other `protocols`, or a boot server that offers one. `ipxe` alone is for cards that bring iPXE themselves.",
  },
  "protocol-not-offered": {
    severity: "error",
    message: "The boot server {server} does not offer `{protocol}`.",
    help: "Choose another boot server, or leave this way out.",
  },
  "range-left-out": {
    severity: "warning",
    message: "The range {range} of {network} is left out: DHCP of IPv6 is not written.",
    help: "Give the IPv4 range another name than that of the IPv6 range to say so.",
  },
  "repeated-name": {
    severity: "error",
    message: "{name} stands twice in the list.",
    help: "Rename one of them, or put what both say into one.",
  },
  "time-server-name": {
    severity: "warning",
    message: "DHCP tells hosts addresses of time servers: {server} of {network} is left out.",
    help: "State addresses, here or by the option `ntp-servers` of the `DhcpService`.",
  },
  "unknown-dhcp-option": {
    severity: "error",
    message: "A site states no DHCP option named {option}.",
    help: "{suggestion}",
  },
  "unknown-image": {
    severity: "error",
    message: "Nothing says what the image {image} is.",
    help: "State `kernel` instead: its `url`, `initrd` and `arguments`.",
  },
  "unwritable-text": {
    severity: "error",
    message: "The text {reason}.",
    help: "A script of iPXE has no quotes and no escapes: write the text without it. Arguments of a kernel are an item each.",
  },
});
