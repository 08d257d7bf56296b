import { defineDiagnostics } from "../../diagnostics/define.ts";

export const networkManagerDiagnostics = defineDiagnostics("network-manager", {
  "interface-name-too-long": {
    severity: "error",
    message: "The interface name {name} has {length} characters; Linux takes 15.",
    help: "Shorten the name of the bond by {excess}: its VLANs add a dot and their number.",
  },
  "interface-taken": {
    severity: "error",
    message: "On {host}, {first} and {second} both set up the interface {name}.",
    help: "Choose other hosts or ports for one of them, or rename it.",
  },
  "no-boot-port": {
    severity: "error",
    message: "{bond} on {host} has no boot port, and {network} knows the host by its MAC address.",
    help: "Mark the port that the host boots over with `boot: true`: the bond takes its address.",
  },
  "no-hosts": {
    severity: "error",
    message: "{bond} selects no host of the topology {topology}.",
    help: "Name roles, labels or hosts that are there; an empty selection takes all.",
  },
  "no-ports": {
    severity: "error",
    message: "{bond} finds no port on {host}.",
    help: "State the speed or the cable of the host's interfaces, or leave the host out of the bond.",
  },
  "no-vlan": {
    severity: "error",
    message: "{network} has no VLAN, and {bond} does not carry it untagged.",
    help: "Give the network a `vlan`, or say `untagged: true` here.",
  },
  "option-misfit": {
    severity: "error",
    message: "`{option}` has no meaning for a bond of the mode {mode}.",
    help: "It belongs to {modes}. Leave it out, or choose another mode.",
  },
  "primary-not-a-port": {
    severity: "error",
    message: "The primary port {primary} is no port of {bond} on {host}.",
    help: "Its ports there are {ports}.",
  },
  "two-untagged": {
    severity: "error",
    message: "{first} and {second} are both untagged on {bond}.",
    help: "One network can come without a VLAN's number; give the other one a `vlan`.",
  },
  "untagged-mtu": {
    severity: "warning",
    message: "On {bond}, hosts will send packets of {mtu} bytes into {untagged}, which takes {own}.",
    help: "The bond must let through what {network} takes, and the untagged network shares its MTU. Give both one, or give this one a `vlan`.",
  },
});
