import fc from "fast-check";
import type { DrawnScore, SiteDrawing } from "../../drawing/site-drawing.ts";
import { emptySite } from "./models.ts";

/** Names as a hostile or careless hand would choose them, besides plain ones. */
const names = fc.oneof(
  fc.constantFrom("w0", "w1", "w01", "w10", "42", "", "<script>alert(1)</script>", `"'&<>`, "]]>", "−名前０１", "😀"),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.stringMatching(/^[a-z]{1,3}[0-9]{1,12}$/),
);

const switchNames = fc.constantFrom("a", "b", "c", "nowhere", "<b>");
const ports = fc.oneof(
  fc.tuple(fc.constantFrom("1/1", "2/1", "1", ""), fc.integer({ min: 0, max: 60 })).map(([module, number]) => {
    return module === "" ? String(number) : `${module}/${number}`;
  }),
  fc.constantFrom("1/1/999", "x", "", "1/1/123456789"),
);
const cables = fc.array(fc.record({ card: names, switch: switchNames, port: ports }), { maxLength: 4 });
const attachments = fc.array(
  fc.record({ network: fc.constantFrom("lan", "san", "nowhere"), addresses: fc.array(names, { maxLength: 2 }) }),
  { maxLength: 3 },
);

function unique<T extends { readonly name: string }>(
  kind: string,
  one: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<(T & { readonly id: string; readonly facts: readonly string[] })[]> {
  return fc
    .uniqueArray(one, { selector: ({ name }) => name, maxLength })
    .map((all) => all.map((item) => ({ ...item, id: `${kind}/${item.name}`, facts: [item.name] })));
}

/** Sites of machines with any names, and cables that may cross, meet in one port, or lead nowhere. */
export const wildSites: fc.Arbitrary<SiteDrawing> = fc.record({
  site: names,
  hosts: unique("Host", fc.record({ name: names, role: names, cables, attachments }), 40),
  switches: unique(
    "Switch",
    fc.record({
      name: switchNames,
      product: names,
      ports: fc.array(fc.record({ port: ports, description: names }), { maxLength: 5 }),
    }),
    4,
  ),
  firewalls: unique(
    "Firewall",
    fc.record({
      name: names,
      product: names,
      cables,
      cards: fc.uniqueArray(names, { maxLength: 30 }),
      interfaces: fc.array(
        fc.record({ name: names, network: fc.constantFrom("lan", "san"), addresses: fc.array(names) }),
        { maxLength: 12 },
      ),
    }),
    8,
  ),
  networks: unique(
    "Network",
    fc.record({ name: fc.constantFrom("lan", "san", "third"), prefixes: fc.array(names, { maxLength: 2 }) }),
    3,
  ),
  services: unique("DnsZone", fc.record({ name: names, kind: fc.constant("DnsZone"), detail: names, attachments }), 12),
  clusters: fc.constant([]),
});

const scores = fc
  .uniqueArray(fc.tuple(names, fc.constantFrom("application", "database", "chart")), {
    selector: ([name]) => name,
    maxLength: 30,
  })
  .chain((all) =>
    fc.tuple(
      ...all.map(([name, role]) =>
        fc
          .record({ detail: names, entrances: fc.array(names, { maxLength: 4 }) })
          .map((rest): DrawnScore => ({ ...rest, id: `${role}/${name}`, name, role, facts: [] })),
      ),
    ),
  );

/** Sites of clusters, whose scores use each other in any way, in circles too. */
export const clusterSites: fc.Arbitrary<SiteDrawing> = scores
  .chain((all) => {
    const end = fc.constantFrom("Application/nowhere", ...all.map(({ id }) => id));
    return fc.record({
      scores: fc.constant(all),
      uses: fc.array(fc.record({ from: end, to: end, what: names }), { maxLength: 40 }),
      detail: names,
    });
  })
  .map((cluster) => ({
    ...emptySite,
    clusters: ["one", "two"].map((name) => ({ ...cluster, id: `KubernetesTopology/${name}`, name, facts: [] })),
  }));
