import { expect, it } from "vitest";
import { compileFiles, faultLines } from "../../support/compile-files.ts";

const envelope = "apiVersion: harmony.dev/v1alpha1\n";
const image = `registry.example.com/a@sha256:${"0".repeat(64)}`;
const exposed = `${envelope}kind: Application
metadata: { name: web }
spec:
  image: ${image}
  ports: [{ name: http, port: 8080 }]
  expose: [{ hostname: web.example.com, port: http }]
`;
const codes = (lines: readonly string[]): string[] => lines.map((line) => line.split(" ")[0] ?? "");

it("does not miss what a topology with a fault might offer", async () => {
  const topology = `${envelope}kind: KubernetesTopology\nmetadata: { name: production }\nspec: { namespaces: x }\n`;
  expect(codes(faultLines(await compileFiles({ "a.yaml": exposed, "b.yaml": topology })))).toEqual([
    "validate/unknown-field",
  ]);
});

it("does not miss what a chart with a fault might install", async () => {
  const chart = `${envelope}kind: HelmChart\nmetadata: { name: gateway }\nspec: { chart: {} }\n`;
  expect(codes(faultLines(await compileFiles({ "a.yaml": exposed, "b.yaml": chart })))).toEqual([
    "validate/wrong-choice",
  ]);
});

it("does not miss the hosts of a topology whose hosts have faults", async () => {
  const files = {
    "bond.yaml": `${envelope}kind: NetworkBond\nmetadata: { name: bond0 }\nspec: { hosts: {}, ports: { speed: 10G }, networks: { lan: { untagged: true } } }\n`,
    "site.yaml": `${envelope}kind: BareMetalTopology\nmetadata: { name: site }\nspec: {}\n`,
    "lan.yaml": `${envelope}kind: Network\nmetadata: { name: lan }\nspec: {}\n`,
    "host.yaml": `${envelope}kind: Host\nmetadata: { name: w0 }\nspec: { interfaces: {} }\n`,
  };
  expect(codes(faultLines(await compileFiles(files)))).toEqual(["validate/wrong-choice"]);
});

it("still misses what no document at fault could provide", async () => {
  const other = exposed.replace("name: web", "name: other").replace("expose", "expse");
  expect(codes(faultLines(await compileFiles({ "a.yaml": exposed, "b.yaml": other })))).toEqual([
    "resolve/missing-capability",
    "validate/unknown-field",
  ]);
});
