import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import { checkPlace } from "./check-place.ts";
import { checkTexts } from "./check-texts.ts";
import { checkUrls } from "./check-urls.ts";
import { pxeDiagnostics as catalogue } from "./diagnostics.ts";
import { firstBootNames } from "./first-boot.ts";
import { hostArguments } from "./host-script.ts";
import { lineLength, longestLine } from "./kernel.ts";
import { type BootPlace, isWhole, partsOfPlace } from "./place.ts";
import type { Boot } from "./scores.ts";

/** What keeps hosts from booting what is stated. */
export const checkBoot = defineBuilder(
  "pxe/check-boot",
  (boot: Boot, topology: BareMetal, byHost: ByHost): readonly Diagnostic[] => {
    const hosts = byHost.selected(boot.document.spec.hosts);
    const places = hosts.flatMap((host) => {
      const place = partsOfPlace(boot, host, topology, byHost);
      return [...checkPlace(boot, host, place), ...checkLine(boot, host, place, byHost)];
    });
    return [
      ...checkImages(boot),
      ...checkTexts(boot),
      ...checkUrls(boot),
      ...checkArguments(boot, hosts),
      ...(hosts.length === 0 ? [noHosts(boot, topology)] : firstOfEach(places)),
    ];
  },
);

function noHosts({ id }: Boot, topology: BareMetal): Diagnostic {
  return catalogue.create("no-hosts", { at: fieldOf(id, "spec", "hosts") }, { boot: id, topology: topology.name });
}

/** A fault of a network or of the score is told once, by the first host that it concerns. */
function firstOfEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ code, at }) => {
    const key = `${code} ${JSON.stringify(at)}`;
    return !told.has(key) && told.add(key);
  });
}

function checkImages({ id, document: { spec } }: Boot): Diagnostic[] {
  const stated = [
    { image: spec.image, at: fieldOf(id, "spec", "image") },
    ...(spec.menu?.entries ?? []).map(({ image }, index) => ({
      image,
      at: fieldOf(id, "spec", "menu", "entries", index, "image"),
    })),
  ];
  return stated.flatMap(({ image, at }) =>
    image === undefined ? [] : [catalogue.create("unknown-image", { at }, { image })],
  );
}

/** What a kernel is told fits on its line. */
function checkLine(boot: Boot, host: Host, place: Partial<BootPlace>, byHost: ByHost): Diagnostic[] {
  const { kernel } = boot.document.spec;
  if (kernel === undefined || !isWhole(place)) return [];
  const length = lineLength(kernel, hostArguments(boot, host, place, byHost));
  if (length <= longestLine) return [];
  const holes = { host: idOf(host), length, longest: longestLine };
  return [catalogue.create("arguments-too-long", { at: fieldOf(boot.id, "spec", "kernel", "arguments") }, holes)];
}

/** A kernel's arguments that the emitter writes itself: a second answer would contradict it. */
function checkArguments({ id, document: { spec } }: Boot, hosts: readonly Host[]): Diagnostic[] {
  const early = hosts.find(({ spec: { firstBoot } }) => firstBoot === "dhcp" || firstBoot === "kargs");
  const reasonOf = (name: string): string | undefined => {
    if (name === "initrd") return "it names what stands in `initrd`";
    if (spec.ignition !== undefined && name.startsWith("ignition.")) return "`ignition` says what there is";
    if (early === undefined || !firstBootNames.includes(name)) return undefined;
    return `\`firstBoot\` of ${idOf(early)} says how it reaches the network`;
  };
  return (spec.kernel?.arguments ?? []).flatMap((text, index) => {
    const [argument = ""] = text.split("=");
    const reason = reasonOf(argument);
    const at = fieldOf(id, "spec", "kernel", "arguments", index);
    return reason === undefined ? [] : [catalogue.create("argument-taken", { at }, { argument, reason })];
  });
}
