import { afterAll, expect, it } from "vitest";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { sampleFiles } from "../../support/sample-files.ts";

afterAll(() => cueEngine().close());

/** Compiles the sample with one text changed, and gives the places of its errors. */
async function placesOf(file: string, from: string, to: string): Promise<readonly (readonly string[])[]> {
  const files = sampleFiles("okd-site");
  const text = files[file] ?? "";
  expect(text).toContain(from);
  const { diagnostics } = await compileFiles({ ...files, [file]: text.replace(from, to) }, { emitters: [] });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, at, related }) => [
      code,
      ...[at, ...related.map((one) => one.at)].map(
        (place) => `${place?.file}:${lineOf(place?.file ?? "", place?.line)}`,
      ),
    ]);

  /** What stands in a line, which the sample may move. */
  function lineOf(path: string, line = 0): string {
    const shown = path === file ? text.replace(from, to) : (files[path] ?? "");
    return (shown.split("\n")[line - 1] ?? "").trim();
  }
}

it("a sample without faults", async () => {
  expect(await placesOf("devices.cue", "Two switches", "Both switches")).toEqual([]);
});

it.each<[code: string, file: string, from: string, to: string, places: readonly string[]]>([
  [
    "resolve/mtu-misfit",
    "devices.cue",
    "mtu:   9216",
    "mtu:   1500",
    [
      "networks.cue:mtu:        9000",
      "devices.cue:mtu:   1500",
      'hosts.cue:(m.a[0]): {mac: m.a[1], speed: "10G", boot: true, cable: {switch: "tor", port: "1/1/\\(m.n)"}}',
    ],
  ],
  [
    "resolve/range-over-address",
    "networks.cue",
    '"10.10.0.100-10.10.0.199"',
    '"10.10.0.5-10.10.0.5"',
    [
      'networks.cue:ranges: dhcp: "10.10.0.5-10.10.0.5"',
      'devices.cue:{interface: "lan", address: "10.10.0.5", description: "The cluster\'s API"},',
      'scores.cue:spec: {network: "cluster", range: "dhcp"}',
    ],
  ],
  [
    "resolve/server-outside",
    "devices.cue",
    'network: "cluster", address:    "10.10.0.1"',
    'network: "cluster"',
    [
      'networks.cue:dhcp:       "firewall"',
      'devices.cue:lan: {vlan: parent:  "trunk", network: "cluster"}',
      "scores.cue:cluster: untagged: true",
    ],
  ],
])("in CUE, %s shows all places", async (code, file, from, to, places) => {
  const found = await placesOf(file, from, to);
  expect(found).toContainEqual([code, ...places]);
});
