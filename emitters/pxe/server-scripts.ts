import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import type { IpxeScript, IpxeText } from "../../formats/ipxe/command.ts";

/** How often a script tries to reach the server, and how many seconds it waits in between. */
const tries = 5;
const pause = 3;

/** What newer builds of iPXE for UEFI run before they ask anybody: the network is not up yet. */
export const buildAutoexec = defineBuilder(
  "pxe/autoexec",
  (topology: BareMetal, urls: readonly string[]): IpxeScript =>
    withTries(topology, [
      { command: "dhcp", orElse: { goto: "again" } },
      ...urls.map((url) => chainTo(`${url}/boot.ipxe`)),
    ]),
);

/**
 * What iPXE is told to run: the host's own script by the MAC address that it booted over, else that of an unknown machine.
 * `${mac}` is that of the interface opened last.
 */
export const buildBootScript = defineBuilder(
  "pxe/boot",
  (topology: BareMetal): IpxeScript =>
    withTries(topology, [chainTo(["mac/", { setting: "mac:hexhyp" }, ".ipxe"]), chainTo("default.ipxe")]),
);

/** A machine that no NetworkBoot selects starts as if there were no network to boot over. */
export const buildUnknownMachine = defineBuilder(
  "pxe/unknown-machine",
  (topology: BareMetal): IpxeScript => [
    { command: "echo", text: [`No NetworkBoot of ${topology.name} selects the machine `, { setting: "mac" }] },
    { command: "echo", text: "It goes on to its disk" },
    { command: "sleep", seconds: pause },
    { command: "exit", status: 1 },
  ],
);

function chainTo(uri: IpxeText): IpxeScript[number] {
  return { command: "chain", uri, replace: true, orElse: "next" };
}

function withTries({ name }: BareMetal, attempt: IpxeScript): IpxeScript {
  return [
    { command: "set", setting: "tries", value: 0 },
    { command: "label", name: "try" },
    { command: "inc", setting: "tries" },
    ...attempt,
    { command: "label", name: "again" },
    { command: "iseq", left: [{ setting: "tries" }], right: String(tries), goto: "failed" },
    { command: "echo", text: `The boot server of ${name} does not answer, trying again` },
    { command: "sleep", seconds: pause },
    { command: "goto", label: "try" },
    { command: "label", name: "failed" },
    { command: "echo", text: `The boot server of ${name} does not answer` },
    { command: "exit", status: 1 },
  ];
}
