import fc from "fast-check";
import type { DrawnHost, DrawnSwitch, SiteDrawing } from "../../drawing/site-drawing.ts";

export const emptySite: SiteDrawing = {
  site: "site",
  firewalls: [],
  switches: [],
  hosts: [],
  networks: [],
  services: [],
  clusters: [],
};

/** A host on a network, with a cable to each of some ports of switches, as `tor 1/1/3`. */
export function drawnHost(name: string, ports: readonly string[], networks: readonly string[] = ["lan"]): DrawnHost {
  return {
    id: `Host/${name}`,
    name,
    facts: ["x86_64"],
    role: "worker",
    cables: ports.map((place, index) => {
      const [far = "", port = ""] = place.split(" ");
      return { card: `eno${index + 1}`, speed: "10G", switch: far, port };
    }),
    attachments: networks.map((network) => ({ network, addresses: ["10.0.0.1"] })),
  };
}

export function drawnSwitch(name: string, ports: DrawnSwitch["ports"] = []): DrawnSwitch {
  return { id: `Switch/${name}`, name, facts: [], product: "FastIron 08.0.95", ports };
}

/**
 * A site of racks, each below a switch of two units or a pair of switches with 24 or 48 ports, and a firewall; its hosts
 * have a number at the end of their names, and hang on any port. Some hosts have no cable.
 */
export const rackSites = (count: number): fc.Arbitrary<SiteDrawing> =>
  fc
    .record({
      racks: fc.integer({ min: 1, max: 9 }),
      ports: fc.constantFrom(24, 48),
      isPair: fc.boolean(),
      isCabled: fc.boolean(),
      stem: fc.constantFrom("w", "node-", "rack1-host", "a-name-that-is-too-long-for-a-rack-"),
      seed: fc.array(fc.nat(), { minLength: count, maxLength: count }),
      networks: fc.subarray(["lan", "storage", "management"], { minLength: 1 }),
    })
    .map(({ racks, ports, isPair, isCabled, stem, seed, networks }) => {
      const needed = Math.max(racks, Math.ceil(count / ports));
      const places = Array.from({ length: needed * ports }, (_, index) => ({
        rack: index % needed,
        port: Math.floor(index / needed) + 1,
      }));
      // The last port of each rack stays in use, so that no rack is of another size without one host.
      const fixed = places.splice(-needed);
      const taken = seed.slice(needed).flatMap((number) => places.splice(number % places.length, 1));
      const sides = (rack: number, port: number): readonly string[] =>
        isPair
          ? [`a${rack} 1/1/${port}`, `b${rack} 1/1/${port}`]
          : [`tor${rack} 1/1/${port}`, `tor${rack} 2/1/${port}`];
      const hosts = [...fixed, ...taken].map(({ rack, port }, index) =>
        drawnHost(`${stem}${index}`, isCabled ? sides(rack, port) : [], networks),
      );
      const names = [...new Set(hosts.flatMap(({ cables }) => cables.map((cable) => cable.switch)))];
      const described = [{ port: "1/3/1", description: "elsewhere" }];
      return {
        ...emptySite,
        hosts,
        switches: [...names, "core"].map((name) => drawnSwitch(name, described)),
        firewalls: [
          {
            id: "Firewall/edge",
            name: "edge",
            facts: [],
            product: "OPNsense 26.7.2",
            cards: ["ix0", "ix1"],
            cables: [{ card: "ix0", switch: names[0] ?? "core", port: "1/4/1" }],
            interfaces: [{ name: "lan", network: "lan", addresses: ["10.0.0.1"] }],
          },
        ],
        networks: ["lan", "storage", "management"].map((name, index) => ({
          id: `Network/${name}`,
          name,
          facts: [],
          vlan: index + 1,
          prefixes: ["10.0.0.0/16", "2001:db8::/64"],
        })),
      };
    });
