import { compareNatural } from "../formats/text/natural-order.ts";
import type { Device } from "./change.ts";
import { isEcho } from "./echo.ts";
import { compareLevels, isAtLeast, type Level, levelOf, levels, worstOf } from "./level.ts";
import type { ReviewItem } from "./review.ts";

/** Something that a review touches, with the worst that happens to it. */
export interface Touched<T> {
  readonly what: T;
  readonly worst: Level;
  /** Changes that touch it. */
  readonly changes: number;
}

/** A review in numbers. */
export interface Summary {
  readonly worst: Level;
  /** Items by level. */
  readonly counts: Readonly<Record<Level, number>>;
  /** Items that their target refuses. */
  readonly refused: number;
  /** Items whose level the specs take upon them. */
  readonly accepted: number;
  /** Systems that something is applied to, and machines that feel it. Worst first. */
  readonly devices: readonly Touched<Device>[];
  /** Documents whose objects in a cluster change, `<Kind>/<name>`. Worst first. */
  readonly applications: readonly Touched<string>[];
  /** Devices that something interrupts or destroys as soon as it is applied: they want a maintenance window. */
  readonly windows: readonly Device[];
}

/** Sums up the items of a review. */
export function summarise(items: readonly ReviewItem[]): Summary {
  const count = (level: Level): number => items.filter((item) => item.level === level).length;
  const nameOf = ({ kind, name }: Device): string => `${kind} ${name}`;
  const telling = items.filter((item) => !isEcho(item));
  const urgent = touched(items.filter(needsWindow), devicesOf, nameOf);
  return {
    worst: worstOf(items.map(({ level }) => level)),
    counts: Object.fromEntries(levels.map((level) => [level, count(level)])) as Record<Level, number>,
    refused: items.filter(isRefused).length,
    accepted: items.filter(({ accepted }) => accepted !== undefined).length,
    devices: touched(telling, devicesOf, nameOf),
    applications: touched(telling, applicationsOf, (name) => name),
    windows: urgent.filter(({ worst }) => isAtLeast(worst, "interrupts")).map(({ what }) => what),
  };
}

/** Does the target refuse it as it stands? */
export function isRefused({ effects }: Pick<ReviewItem, "effects">): boolean {
  return effects.some(({ refused }) => refused === true);
}

/** May a bound on length never leave it out? */
export function isUrgent(item: Pick<ReviewItem, "effects" | "level">): boolean {
  return isAtLeast(item.level, "interrupts") || isRefused(item);
}

function needsWindow({ effects }: ReviewItem): boolean {
  return effects.some(({ level, when = "now" }) => when === "now" && isAtLeast(level, "interrupts"));
}

/** Something that an item touches, and the worst that happens to it. */
export interface Touch<T> {
  readonly what: T;
  readonly level: Level;
}

/** The device that it is applied to and the machines that feel it. Where there are any, the device itself has what happens at once. */
export function devicesOf({ device, machines, effects, level }: ReviewItem): readonly Touch<Device>[] {
  const others = machines.filter((name) => name !== device.name);
  const atOnce = effects.filter(({ when = "now" }) => when === "now");
  return [
    { what: device, level: others.length === 0 ? level : levelOf({ effects: atOnce }) },
    ...others.map((name) => ({ what: { kind: "linux-host", name }, level })),
  ];
}

/** The documents behind an object of a cluster, but for the cluster's own. */
export function applicationsOf({ device, documents, level }: ReviewItem): readonly Touch<string>[] {
  if (device.kind !== "kubernetes") return [];
  return documents.filter((id) => !/^[A-Za-z]*Topology\//.test(id)).map((what) => ({ what, level }));
}

function touched<T>(
  items: readonly ReviewItem[],
  list: (item: ReviewItem) => readonly Touch<T>[],
  keyOf: (one: T) => string,
): readonly Touched<T>[] {
  const found = new Map<string, { what: T; worst: Level; changes: number }>();
  for (const { what, level } of items.flatMap(list)) {
    const key = keyOf(what);
    const one = found.get(key) ?? { what, worst: "none", changes: 0 };
    found.set(key, { ...one, worst: worstOf([one.worst, level]), changes: one.changes + 1 });
  }
  return [...found]
    .sort(([a, left], [b, right]) => compareLevels(left.worst, right.worst) || compareNatural(a, b))
    .map(([, one]) => one);
}
