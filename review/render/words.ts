import type { Effect, FieldChange } from "../change.ts";
import { type Level, levels } from "../level.ts";
import type { Review, ReviewGroup, ReviewItem } from "../review.ts";
import type { SpecChange, SpecPlace } from "../specs.ts";

/** The words that every rendering of a review shares. None of them is escaped for its medium. */

export const signs = { added: "+", removed: "-", changed: "~", renamed: ">" } as const;

/** "3 changes: 2 destroys, 1 interrupts; 1 refused by the target", the worst first. */
export function summaryText({ summary, groups }: Review): string {
  const { counts, refused, accepted } = summary;
  const said = [...levels].reverse().flatMap((level) => (counts[level] === 0 ? [] : [`${counts[level]} ${level}`]));
  const items = groups.reduce((sum, group) => sum + group.items.length, 0);
  if (said.length === 0) return groups.length === 0 ? "No difference." : "Nothing in out/ changes.";
  const more = [
    ...(refused === 0 ? [] : [`${refused} refused by the target`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
  ];
  return [`${counted(items, "change")}: ${said.join(", ")}`, ...more].join("; ");
}

/** Systems that are named in a line. */
const namedSystems = 40;

/** Who must expect something: "Maintenance window: linux-host w0, opnsense edge"; undefined for nobody. */
export function windowText({ summary: { windows } }: Review): string | undefined {
  if (windows.length === 0) return undefined;
  const names = windows.slice(0, namedSystems).map(({ kind, name }) => `${kind} ${name}`);
  const more = windows.length > namedSystems ? ` and ${windows.length - namedSystems} more` : "";
  return `Maintenance window: ${names.join(", ")}${more}`;
}

/** Topologies that came or went as a whole: "shop/production (added)"; undefined for none. */
export function topologiesText({ topologies }: Review): string | undefined {
  const whole = topologies.filter(({ change }) => change !== "changed");
  return whole.length === 0
    ? undefined
    : whole.map(({ site, topology, change }) => `${site}/${topology} (${change})`).join(", ");
}

/** What a group has in common, where the specs don't say it. */
export function causeText({ cause, items: [first] }: ReviewGroup, hasSpecs: boolean): string {
  if (cause === "compiler") return "Newer compiler: the base's specs compile to something else today";
  if (cause === "edited") return "out/ is not what the specs compile to: run `harmony compile`";
  if (hasSpecs) return "No change of the specs explains these";
  return `${first?.site ?? ""}/${first?.topology ?? ""}`;
}

/** `Host/w0 spec.interfaces.eno1np0.mac: a -> b (specs/inventory.cue:41:9)` */
export function specChangeText({ document, change, path, before, after, place }: SpecChange): string {
  const where = place === undefined ? "" : ` (${placeText(place)})`;
  if (path === "") return `${document} ${change}${where}`;
  return `${document} ${fieldText({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) })}${where}`;
}

/** `specs/inventory.cue:41:9` */
export function placeText({ file, line, column }: SpecPlace): string {
  return `${file}:${line}:${column}`;
}

/** `spec.replicas: 2 -> 3`, `spec.paused: + true`. */
export function fieldText({ path, before, after }: FieldChange): string {
  if (before === undefined) return `${path}: + ${after ?? ""}`;
  return after === undefined ? `${path}: - ${before}` : `${path}: ${before} -> ${after}`;
}

/** "at next boot: the machine boots another kernel (kernel)" */
export function effectText({ text, field, refused, when }: Effect): string {
  const moment = when === undefined || when === "now" ? "" : `${when}: `;
  return `${refused === true ? "refused: " : ""}${moment}${text}${field === undefined ? "" : ` (${field})`}`;
}

/** What an accepted item says of it; undefined where nobody accepts it. */
export function acceptedText({ accepted }: ReviewItem): string | undefined {
  if (accepted === undefined) return undefined;
  const { document, note, place } = accepted;
  const where = place === undefined ? "" : ` (${placeText(place)})`;
  return `accepted by ${document}${note === "" ? "" : `: ${note}`}${where}`;
}

/** What only repeats the rest, in one line. */
export function echoText([first, ...others]: readonly ReviewItem[]): string {
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${first?.name ?? ""}${more}: digests and lists that follow from this`;
}

/** "1 change", "2 changes" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The worst level of a group. */
export function worstOfGroup({ items: [first] }: ReviewGroup): Level {
  return first?.level ?? "none";
}
