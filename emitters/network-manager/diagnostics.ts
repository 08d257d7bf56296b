import { defineDiagnostics } from "../../diagnostics/define.ts";

export const networkManagerDiagnostics = defineDiagnostics("network-manager", {
  "authentication-unused": {
    severity: "error",
    message: "{name} of {host} is a port of no bond, and so has no profile that could hold its `authentication`.",
    help: "Take it into a NetworkBond, or leave `authentication` out.",
  },
  "foreign-network": {
    severity: "error",
    message: "{bond} carries {network}, which is not one of the networks of the topology {topology}.",
    help: "Add it to the topology's `networks`, or leave it out here.",
  },
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
  "name-server-left-out": {
    severity: "warning",
    message: "The hosts of {network} will not ask the name server {server}: the network has no {family} addresses.",
    help: "A profile takes name servers of the families that it has addresses of. Give the network a prefix, or leave the name server out.",
  },
  "no-address": {
    severity: "warning",
    message: "{host} has no {family} address in {network}, whose addresses are static: {bond} brings it up without.",
    help: "Give it one in `addresses`, or say `addressing: dhcp` at the network. Its gateway, routes and name servers of that family are left out on this host.",
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
  "two-gateways": {
    severity: "warning",
    message: "{first} and {second} each give {host} an {family} gateway.",
    help: "NetworkManager prefers that of the bond to that of a VLAN, and of two VLANs the one that comes up first. Leave the gateway out where no default route is meant, and state `routes` instead.",
  },
  "two-untagged": {
    severity: "error",
    message: "{first} and {second} are both untagged on {bond}.",
    help: "One network can come without a VLAN's number; give the other one a `vlan`.",
  },
  "unwritable-text": {
    severity: "error",
    message: "`{field}` holds a control character, which no profile can hold.",
    help: "Remove it. Of the control characters, tab and the ends of lines can be written.",
  },
  "untagged-mtu": {
    severity: "warning",
    message: "On {bond}, hosts will send packets of {mtu} bytes into {untagged}, which takes {own}.",
    help: "The bond must let through what {network} takes, and the untagged network shares its MTU. Give both one, or give this one a `vlan`.",
  },
});
