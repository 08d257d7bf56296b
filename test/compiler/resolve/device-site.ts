import { expect } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";

/** Two hosts with a bond of two ports, a switch, a firewall, and a network on all of them that is booted over. */
const site = `apiVersion: harmony.dev/v1alpha1
kind: BareMetalTopology
metadata: { name: site }
spec:
  firewall: edge
  switches: [tor, far]
---
apiVersion: harmony.dev/v1alpha1
kind: Network
metadata: { name: cluster }
spec:
  vlan: 10
  ipv4: { prefix: 10.10.0.0/24, gateway: 10.10.0.1, ranges: { dhcp: 10.10.0.100-10.10.0.199 } }
  mtu: 9000
  addressing: dhcp
  dhcp: firewall
  bootServer: { firewall: edge }
---
apiVersion: harmony.dev/v1alpha1
kind: Network
metadata: { name: storage }
spec:
  vlan: 20
  ipv4: { prefix: 10.20.0.0/24 }
---
apiVersion: harmony.dev/v1alpha1
kind: Switch
metadata: { name: tor }
spec:
  product: { fastiron: { version: 08.0.95 } }
  mtu: 9216
  management: { address: 192.0.2.2 }
  credentials: { username: admin, password: { secret: { name: tor, key: password } } }
---
apiVersion: harmony.dev/v1alpha1
kind: Switch
metadata: { name: far }
spec:
  product: { fastiron: { version: 08.0.95 } }
  mtu: 9216
  management: { address: 192.0.2.3 }
  credentials: { username: admin, password: { secret: { name: far, key: password } } }
---
apiVersion: harmony.dev/v1alpha1
kind: Firewall
metadata: { name: edge }
spec:
  product: { opnsense: { release: 26.7.2, plugins: [os-tftp] } }
  devices:
    ix0: { speed: 10G, cable: { switch: tor, port: 1/1/1 } }
    ix1: { speed: 10G, cable: { switch: tor, port: 1/1/2 } }
  interfaces:
    trunk: { lagg: { devices: [ix0, ix1] } }
    lan: { vlan: { parent: trunk }, network: cluster, address: 10.10.0.1 }
---
apiVersion: harmony.dev/v1alpha1
kind: Host
metadata: { name: w0 }
spec:
  roles: [worker]
  firstBoot: dhcp
  interfaces:
    eno1: { mac: "52:54:00:00:00:01", speed: 10G, boot: true, cable: { switch: tor, port: 1/1/11 } }
    eno2: { mac: "52:54:00:00:01:01", speed: 10G, cable: { switch: tor, port: 1/1/12 } }
  addresses: { cluster: [10.10.0.101] }
---
apiVersion: harmony.dev/v1alpha1
kind: Host
metadata: { name: w1 }
spec:
  firstBoot: kargs
  interfaces:
    enp1s0: { mac: "52:54:00:00:00:02", speed: 10G, boot: true, cable: { switch: tor, port: 1/1/13 } }
    enp2s0: { mac: "52:54:00:00:01:02", speed: 10G, cable: { switch: tor, port: 1/1/14 } }
  addresses: { cluster: [10.10.0.22] }
---
apiVersion: harmony.dev/v1alpha1
kind: NetworkBond
metadata: { name: bond0 }
spec:
  hosts: {}
  mode: 802.3ad
  ports: { names: [eno1, eno2, enp1s0, enp2s0] }
  networks:
    cluster: { untagged: true }
    storage: {}
---
apiVersion: harmony.dev/v1alpha1
kind: DhcpService
metadata: { name: leases }
spec:
  network: cluster
  range: dhcp
---
apiVersion: harmony.dev/v1alpha1
kind: NetworkBoot
metadata: { name: install }
spec:
  hosts: {}
  kernel: { url: "http://boot.example.com/kernel" }
  ignition: {}
`;

/** A text of the site, and what stands there instead. `§` marks the place of the fault, `¶` each related place. */
export type Edit = readonly [from: string, to: string];

/** The site with each text replaced where it stands first. */
export function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, site);
}

/** A further document of the site; a mark may stand before its spec. */
export function more(kind: string, name: string, spec: string, mark = ""): Edit {
  const text = `apiVersion: harmony.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name} }\n${mark}spec:\n${spec}\n---\n`;
  return ["apiVersion", `${text}apiVersion`];
}

/** The errors of a site: code and message, the place, and the related places. */
export async function faultsOf(text: string): Promise<readonly (readonly [fault: string, ...places: string[]])[]> {
  const { diagnostics } = await compileFiles({ "site.yaml": text }, { emitters: [] });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, at, related }) => [
      `${code} ${message}`,
      placeText(at),
      ...related.map((one) => placeText(one.at)).sort(),
    ]);
}

/** Compiles a site with marks, and expects one fault, with the marks as its places. */
export async function expectFault(code: string, words: string, edits: readonly Edit[]): Promise<void> {
  const marked = edited(edits);
  const found = await faultsOf(marked.replace(/[§¶]/g, ""));
  expect(found.map(([fault]) => fault)).toEqual([expect.stringContaining(words)]);
  const [fault, ...places] = found[0] ?? [];
  expect(fault?.split(" ")[0]).toBe(`resolve/${code}`);
  expect(places).toEqual([...marksIn(marked, "§"), ...marksIn(marked, "¶").sort()]);
}

/** Where a mark stands, as a reader of the text without marks counts. */
function marksIn(text: string, mark: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(/[§¶]/g)].flatMap((found, earlier) =>
        found[0] === mark ? [`site.yaml:${index + 1}:${found.index + 1 - earlier}`] : [],
      ),
    );
}

function placeText(place: { readonly file: string; readonly line: number; readonly column: number } | undefined) {
  return place === undefined ? "-" : `${place.file}:${place.line}:${place.column}`;
}
