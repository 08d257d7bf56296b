import { defineDiagnostics } from "../../diagnostics/define.ts";

export const opnsenseDiagnostics = defineDiagnostics("opnsense", {
  "address-and-dhcp": {
    severity: "error",
    message: "The interface {name} has an IPv4 address, and is to ask a DHCP server for one.",
    help: "An interface has one of them: leave out `address` or `dhcp`.",
  },
  "card-taken": {
    severity: "error",
    message: "The interfaces {first} and {second} both take the card {card}.",
    help: "A card is one interface, or a member of one link group. A VLAN can name the other interface as its parent.",
  },
  "foreign-network": {
    severity: "error",
    message: "The interface {name} is in {network}, which {topology} does not hold.",
    help: "Add it to the topology's `networks`, or take the interface out of it.",
  },
  "invalid-option": {
    severity: "error",
    message: "The DHCP option `{option}` takes {wanted}.",
  },
  "misread-name": {
    severity: "error",
    message: "dnsmasq would read the name of {host}, in its reservation in {network}, as {what}.",
    help: "OPNsense writes names as they are. Rename the host, or leave it out of the service's `reservations`.",
  },
  "network-twice": {
    severity: "error",
    message: "The interfaces {first} and {second} are both in {network}.",
    help: "A firewall has one interface in a network: it could not tell which way to send.",
  },
  "no-network": {
    severity: "error",
    message: "The interface {name} has {what}, and is in no network.",
    help: "Name its network: the length of the prefix and the number of the VLAN are the network's.",
  },
  "no-server-address": {
    severity: "error",
    message: "{firewall} is to serve DHCP in {network}, and has no fixed address of IPv{family} there.",
    help: "Give one of its interfaces this network and an address in it, or let another server have the network.",
  },
  "no-vlan": {
    severity: "error",
    message: "The interface {name} is a VLAN in {network}, which has no VLAN's number.",
    help: "Give the network a `vlan`, or put it on a card of its own.",
  },
  "not-told": {
    severity: "warning",
    message: "The clients of {network} are not told {what}: {reason}.",
    help: "State it in a form that DHCP has, or set it up on the hosts.",
  },
  "not-written": {
    severity: "warning",
    message: "{what} of {firewall} is not written: Harmony does not know OPNsense's {section} yet.",
    help: "Set it up on the firewall by hand. What is there by hand is left alone.",
  },
  "parent-cycle": {
    severity: "error",
    message: "The VLAN {name} stands on itself: {path}.",
    help: "Its parent is a card, or an interface that is no VLAN on top of it.",
  },
  refused: {
    severity: "error",
    message: "OPNsense would refuse this in its {list}: {reason}",
  },
  "unknown-card": {
    severity: "error",
    message: "The firewall has no card {card}.",
  },
  "unknown-interface": {
    severity: "error",
    message: "The firewall has no interface {name}.",
  },
  "unknown-option": {
    severity: "error",
    message: "There is no DHCP option `{option}` that a service can state.",
  },
  "unknown-release": {
    severity: "error",
    message: "The release {release} of OPNsense is not known.",
    help: "Its models change between releases, so that each is described. Known: {known}.",
  },
});
