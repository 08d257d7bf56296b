import type { Device, Effect } from "../../review/change.ts";
import { compareLevels, levelOf } from "../../review/level.ts";
import type { Review, ReviewGroup, ReviewItem } from "../../review/review.ts";
import type { SpecChange } from "../../review/specs.ts";
import { summarise } from "../../review/summary.ts";

const cluster: Device = { kind: "kubernetes", name: "okd" };

type Given = Partial<ReviewItem> & Pick<ReviewItem, "name" | "effects">;

/** An item of the sample's cluster; hosts and the firewall are of the topology `site`. */
export function item({ device = cluster, change = "changed", ...given }: Given): ReviewItem {
  const file =
    given.after?.file ?? given.before?.file ?? `${device.name}/${given.name.replaceAll(/[^\w.-]+/g, "-")}.yaml`;
  return {
    site: "okd-site",
    topology: device.kind === "kubernetes" ? "okd" : "site",
    device,
    machines: device.kind === "linux-host" ? [device.name] : [],
    change,
    ...(change !== "added" && { before: { file } }),
    ...(change !== "removed" && { after: { file } }),
    documents: [],
    fields: [],
    moreFields: 0,
    level: levelOf(given),
    ...given,
  };
}

export const effect = (level: Effect["level"], reason: string, text: string, more: Partial<Effect> = {}): Effect => ({
  level,
  reason,
  text,
  ...more,
});

export const specChange = (
  document: string,
  path: string,
  line: number,
  values: Partial<SpecChange> = {},
): SpecChange => ({
  site: "okd-site",
  document,
  change: "changed",
  path,
  place: { file: "specs/okd-site/hosts.cue", line, column: 9 },
  ...values,
});

/** A review of these groups. */
export function reviewWith(groups: readonly ReviewGroup[], more: Partial<Review> = {}): Review {
  const sorted = groups.map((group) => ({
    ...group,
    items: [...group.items].sort((a, b) => compareLevels(a.level, b.level)),
  }));
  const items = sorted.flatMap((group) => group.items);
  const topologies = [...new Set(items.map(({ topology }) => topology))].sort();
  return {
    base: "merge base with main (4b63cb66e774):out",
    head: "out",
    summary: summarise(items),
    topologies: topologies.map((topology) => ({ site: "okd-site", topology, change: "changed" })),
    groups: sorted,
    hasSpecs: true,
    faults: [],
    ...more,
  };
}

/** 10,000 objects that differ, each in its own way, under as many causes as asked. */
export function hugeReview(causes: number, level: Effect["level"] = "restart", count = 10_000): Review {
  const groups = Array.from(
    { length: causes },
    (_, cause): ReviewGroup => ({
      cause: "specs",
      changes: [specChange(`Application/app-${cause}`, "spec.image", cause + 1, { before: "a", after: "b" })],
      items: Array.from({ length: Math.ceil(count / causes) }, (_, index) =>
        item({
          name: `Deployment shop/app-${cause}-${index}`,
          documents: [`Application/app-${cause}`],
          fields: [{ path: "spec.template.spec.image", before: `a-${index}`, after: `b-${index}` }],
          effects: [
            effect(level, "rolling-restart", `pods of ${index} are replaced`, { field: "spec.template.spec.image" }),
          ],
        }),
      ),
    }),
  );
  return reviewWith(groups);
}
