import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { IpxeCommand, IpxeScript } from "../../formats/ipxe/command.ts";
import { secondsOf } from "../../formats/text/duration.ts";
import type { Host, NetworkBoot } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import { firstBootArguments } from "./first-boot.ts";
import { buildKernel, failed } from "./kernel.ts";
import type { BootPlace } from "./place.ts";
import type { Boot } from "./scores.ts";

/** The time between two tries to boot, in seconds. */
const retryAfter = 30;

/** What a host does: the menu where there is one, then what is stated, and what is left where that fails. */
export const buildHostScript = defineBuilder(
  "pxe/host-script",
  (boot: Boot, host: Host, place: BootPlace, byHost: ByHost): IpxeScript => {
    const { kernel, menu, fallback } = boot.document.spec;
    const hasMenu = menu !== undefined || fallback === "menu";
    const again = hasMenu || fallback === "retry";
    const further = hostArguments(boot, host, place, byHost);
    return [
      { command: "echo", text: `${host.metadata.name} boots ${boot.name}` },
      ...(menu === undefined ? [] : buildMenu(boot, host)),
      { command: "label", name: "boot" },
      ...(kernel === undefined ? [] : buildKernel(kernel, further, again)),
      ...(menu?.entries ?? []).flatMap(
        (entry): IpxeScript => [
          // A program that was started may have ended well: what stands below it is another choice.
          { command: "goto", label: failed.goto },
          { command: "label", name: entryLabel(entry.name) },
          ...(entry.kernel === undefined ? [] : buildKernel(entry.kernel, [], again)),
        ],
      ),
      { command: "label", name: failed.goto },
      { command: "echo", text: `${host.metadata.name} could not boot ${boot.name}` },
      ...buildFallback(boot, host),
      ...(hasMenu || fallback === "disk" ? [{ command: "label", name: "disk" } as const, ...buildDisk(boot)] : []),
    ];
  },
);

/** The kernel's arguments that are the host's own. */
export function hostArguments(boot: Boot, host: Host, place: BootPlace, byHost: ByHost): string[] {
  return [
    ...firstBootArguments(host, place.port, place.network, byHost),
    ...(boot.document.spec.ignition === undefined ? [] : ignitionArguments(host, place)),
  ];
}

/** Ignition runs where the first says so, reads no platform's own settings, and fetches what the last names. */
function ignitionArguments(host: Host, { server }: BootPlace): string[] {
  return [
    "ignition.firstboot",
    "ignition.platform.id=metal",
    `ignition.config.url=${server.url}/ignition/${host.metadata.name}.ign`,
  ];
}

const buildMenu = defineBuilder("pxe/menu", (boot: Boot, host: Host): IpxeScript => {
  const { menu } = boot.document.spec;
  return [
    { command: "label", name: "menu" },
    { command: "menu", title: `${host.metadata.name}: what to boot` },
    { command: "item", label: "boot", text: boot.name },
    ...(menu?.entries ?? []).map(
      ({ name, title }): IpxeCommand => ({ command: "item", label: entryLabel(name), text: title }),
    ),
    { command: "item", label: "disk", text: "Start from the disk" },
    {
      command: "choose",
      setting: "choice",
      default: "boot",
      ...(menu && { milliseconds: secondsOf(menu.timeout) * 1000 }),
      orElse: failed,
    },
    { command: "goto", label: { setting: "choice" } },
  ];
});

/** The labels of entries are apart from the script's own. */
function entryLabel(name: string): string {
  return `entry-${name}`;
}

/** What follows where nothing could be booted. The disk comes next in the script. */
const buildFallback = defineBuilder("pxe/fallback", (boot: Boot, host: Host): IpxeScript => {
  const { fallback, menu } = boot.document.spec;
  switch (fallback) {
    case "disk":
      return [];
    case "menu":
      return menu === undefined ? buildMenu(boot, host) : [{ command: "goto", label: "menu" }];
    case "retry":
      return [
        { command: "sleep", seconds: retryAfter },
        { command: "goto", label: "boot" },
      ];
    case "halt":
      return [
        { command: "label", name: "halt" },
        { command: "sleep", seconds: 3600 },
        { command: "goto", label: "halt" },
      ];
  }
});

/** Leaves the network for the disk. Each way ends in failure: firmware takes success for a system that was there and ended. */
const buildDisk = defineBuilder("pxe/disk", (boot: Boot): IpxeScript => disk(boot.document.spec.diskMethod));

function disk(method: NetworkBoot["spec"]["diskMethod"]): IpxeScript {
  const leave: IpxeCommand = { command: "exit", status: 1 };
  switch (method) {
    case "exit":
      return [leave];
    case "sanboot":
      return [
        { command: "iseq", left: [{ setting: "platform" }], right: "efi", goto: "disk-efi" },
        { command: "sanboot", drive: 0x80, orElse: "next" },
        leave,
        { command: "label", name: "disk-efi" },
        { command: "sanboot", drive: 0, orElse: "next" },
        leave,
      ];
    case "not-found":
      // No file has this name: the server's answer is what ends the script.
      return [{ command: "chain", uri: "not-found", replace: true }];
  }
}
