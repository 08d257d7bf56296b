import { afterAll, describe, expect, it } from "vitest";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { image } from "../../support/documents.ts";
import { unmark } from "../../support/marked.ts";

afterAll(() => cueEngine().close());

/** One fault, written in each language, `§` before the place that the error must name. */
interface Case {
  readonly fault: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  /** The document's body: the lines below apiVersion and kind. */
  readonly yaml: string;
  readonly json: string;
  /** The documents, each bound to a definition. */
  readonly cue: string;
  /** Where CUE must name another place, since its documents get a field from the definition. */
  readonly kind?: string;
}

const pinned = JSON.stringify(image);
const envelope = (kind: string): string => `"apiVersion": "harmony.dev/v1alpha1",\n  "kind": "${kind}",\n`;

const cases: readonly Case[] = [
  {
    fault: "wrong type",
    code: "validate/wrong-type",
    message: '`replicas` must be a whole number, but is the string `"three"`.',
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  replicas: §three\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "replicas": §"three"\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\treplicas: §"three"\n\t}\n}\n`,
  },
  {
    fault: "unknown field",
    code: "validate/unknown-field",
    message: "There is no field `replcas` in `spec`.",
    help: "Did you mean `replicas`?",
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  §replcas: 3\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    §"replcas": 3\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\t§replcas: 3\n\t}\n}\n`,
  },
  {
    fault: "missing field",
    code: "validate/missing-field",
    message: "The field `image` is missing in `spec`.",
    yaml: "metadata: { name: web }\n§spec:\n  replicas: 3\n",
    json: '  "metadata": {"name": "web"},\n  §"spec": {"replicas": 3}\n',
    cue: 'web: harmony.#Application & {\n\tmetadata: name: "web"\n\t§spec: replicas: 3\n}\n',
  },
  {
    fault: "a value of no enumeration",
    code: "validate/not-one-of",
    message: '`state` can\'t be `"statefull"`.',
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  state: §statefull\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "state": §"statefull"\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\tstate: §"statefull"\n\t}\n}\n`,
  },
  {
    fault: "a number out of range",
    code: "validate/out-of-range",
    message: "`port` is `70000`, but must be at most 65535.",
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  ports:\n    - name: http\n      port: §70000\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "ports": [{"name": "http", "port": §70000}]\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\tports: [{name: "http", port: §70000}]\n\t}\n}\n`,
  },
  {
    fault: "a malformed text",
    code: "validate/malformed",
    message: '`memory` can\'t be `"20 GB"`: that is no quantity.',
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  resources:\n    memory: §20 GB\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "resources": {"memory": §"20 GB"}\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\tresources: memory: §"20 GB"\n\t}\n}\n`,
  },
  {
    fault: "two fields that exclude each other",
    code: "validate/wrong-choice",
    message: "`autoscale` can't stand beside `replicas`: give one of `replicas` or `autoscale`.",
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  replicas: 3\n  §autoscale: { min: 1, max: 3, cpu: 80 }\n  resources: { cpu: 100m }\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "resources": {"cpu": "100m"},\n    "replicas": 3,\n    §"autoscale": {"min": 1, "max": 3, "cpu": 80}\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\treplicas: 3\n\t\t§autoscale: {min: 1, max: 3, cpu: 80}\n\t\tresources: cpu: "100m"\n\t}\n}\n`,
  },
  {
    fault: "unknown reference",
    code: "resolve/unknown-reference",
    message: "There is no topology named nowhere in the site.",
    help: "The site has no topology.",
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  topology: §nowhere\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "topology": §"nowhere"\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\ttopology: §"nowhere"\n\t}\n}\n`,
  },
  {
    fault: "missing capability",
    code: "resolve/missing-capability",
    message: "Application/web requires ingress, which nothing in the topology local provides.",
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  ports: [{ name: http, port: 80 }]\n  expose: §[{ hostname: a.example.com, port: http }]\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "ports": [{"name": "http", "port": 80}],\n    "expose": §[{"hostname": "a.example.com", "port": "http"}]\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\tports: [{name: "http", port: 80}]\n\t\texpose: §[{hostname: "a.example.com", port: "http"}]\n\t}\n}\n`,
  },
  {
    fault: "a MAC address twice",
    code: "resolve/not-unique",
    message: "The MAC address 52:54:00:00:00:01 is used twice.",
    kind: "Host",
    yaml: 'metadata: { name: h0 }\nspec:\n  interfaces:\n    eno1: { mac: "52:54:00:00:00:01" }\n    eno2: { mac: §"52:54:00:00:00:01" }\n',
    json: '  "metadata": {"name": "h0"},\n  "spec": {"interfaces": {\n    "eno1": {"mac": "52:54:00:00:00:01"},\n    "eno2": {"mac": §"52:54:00:00:00:01"}\n  }}\n',
    cue: 'h0: harmony.#Host & {\n\tmetadata: name: "h0"\n\tspec: interfaces: {\n\t\teno1: mac: "52:54:00:00:00:01"\n\t\teno2: mac: §"52:54:00:00:00:01"\n\t}\n}\n',
  },
  {
    fault: "an unknown port",
    code: "validate/unknown-port",
    message: "The application has no port named htpt.",
    help: "Did you mean `http`?",
    yaml: `metadata: { name: web }\nspec:\n  image: ${image}\n  ports: [{ name: http, port: 80 }]\n  probes: { ready: { tcp: §htpt } }\n`,
    json: `  "metadata": {"name": "web"},\n  "spec": {\n    "image": ${pinned},\n    "ports": [{"name": "http", "port": 80}],\n    "probes": {"ready": {"tcp": §"htpt"}}\n  }\n`,
    cue: `web: harmony.#Application & {\n\tmetadata: name: "web"\n\tspec: {\n\t\timage: ${pinned}\n\t\tports: [{name: "http", port: 80}]\n\t\tprobes: ready: tcp: §"htpt"\n\t}\n}\n`,
  },
];

const header = 'package site\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\n';

function written({
  kind = "Application",
  yaml,
  json,
  cue,
}: Case): Record<"spec.yaml" | "spec.json" | "spec.cue", string> {
  return {
    "spec.yaml": `apiVersion: harmony.dev/v1alpha1\nkind: ${kind}\n${yaml}`,
    "spec.json": `{\n  ${envelope(kind)}${json}}\n`,
    "spec.cue": `${header}${cue}`,
  };
}

describe.each(cases)("$fault", (one) => {
  it.each(["spec.yaml", "spec.json", "spec.cue"] as const)("is told alike in %s", async (file) => {
    const { text, place } = unmark(written(one)[file]);
    const { diagnostics, ok } = await compileFiles({ [file]: text });
    expect(ok).toBe(false);
    expect(
      diagnostics.map(({ code, message, at }) => ({ code, message, at: `${at?.file}:${at?.line}:${at?.column}` })),
    ).toEqual([{ code: one.code, message: one.message, at: `${file}:${place}` }]);
    if (one.help !== undefined) expect(diagnostics[0]?.help).toBe(one.help);
  });
});

describe("what has no counterpart in each language", () => {
  it.each([
    [
      "spec.yaml",
      `apiVersion: harmony.dev/v1alpha1\nkind: §Aplication\nmetadata: { name: web }\nspec: { image: ${pinned} }\n`,
    ],
    [
      "spec.json",
      `{\n  "apiVersion": "harmony.dev/v1alpha1",\n  "kind": §"Aplication",\n  "metadata": {"name": "web"}, "spec": {"image": ${pinned}}\n}\n`,
    ],
    [
      "spec.cue",
      `package site\n\nweb: {\n\tapiVersion: "harmony.dev/v1alpha1"\n\tkind: §"Aplication"\n\tmetadata: name: "web"\n\tspec: image: ${pinned}\n}\n`,
    ],
  ])("a misspelt kind in %s, which no definition of CUE bears", async (file, marked) => {
    const { text, place } = unmark(marked);
    const { diagnostics } = await compileFiles({ [file]: text });
    expect(
      diagnostics.map(({ code, message, help, at }) => [code, message, help, `${at?.line}:${at?.column}`]),
    ).toEqual([["validate/unknown-kind", "There is no kind Aplication.", "Did you mean `Application`?", place]]);
  });

  it.each([
    ["spec.yaml", `apiVersion: §harmony.dev/v2\nkind: Application\nmetadata: { name: web }\nspec: {}\n`],
    ["spec.cue", `package site\n\nweb: {apiVersion: §"harmony.dev/v2", kind: "Application", metadata: name: "web"}\n`],
  ])("another version in %s", async (file, marked) => {
    const { text, place } = unmark(marked);
    const { diagnostics } = await compileFiles({ [file]: text });
    expect(diagnostics.map(({ code, message, at }) => [code, message, `${at?.line}:${at?.column}`])).toEqual([
      ["validate/unknown-version", "There is no schema version harmony.dev/v2.", place],
    ]);
  });

  const name = JSON.stringify({
    apiVersion: "harmony.dev/v1alpha1",
    kind: "Application",
    metadata: { name: "web" },
    spec: { image, replicas: 1 },
  });
  it.each([
    [
      "spec.yaml",
      `${name}\n---\n{ apiVersion: harmony.dev/v1alpha1, kind: Application, metadata: { name: §web }, spec: { image: ${pinned} } }\n`,
    ],
    [
      "spec.json",
      `[${name},\n{"apiVersion": "harmony.dev/v1alpha1", "kind": "Application", "metadata": {"name": §"web"}, "spec": {"image": ${pinned}}}]\n`,
    ],
    [
      "spec.cue",
      `${header}a: harmony.#Application & {metadata: name: "web", spec: {image: ${pinned}, replicas: 1}}\nb: harmony.#Application & {metadata: name: §"web", spec: image: ${pinned}}\n`,
    ],
  ])("a name twice in %s", async (file, marked) => {
    const { text, place } = unmark(marked);
    const { diagnostics } = await compileFiles({ [file]: text });
    expect(
      diagnostics.map(({ code, message, at, related }) => [code, message, `${at?.line}:${at?.column}`, related.length]),
    ).toEqual([["resolve/two-documents", "There are two Application documents named web, and they differ.", place, 1]]);
  });
});

describe("one run tells all that it can know", () => {
  it("an unknown field in one document and a missing capability in another", async () => {
    const { diagnostics } = await compileFiles({
      "a.yaml": `apiVersion: harmony.dev/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: { image: ${pinned}, replcas: 3 }\n`,
      "b.cue": `${header}b: harmony.#Application & {metadata: name: "b", spec: {image: ${pinned}, ports: [{name: "http", port: 80}], expose: [{hostname: "b.example.com", port: "http"}]}}\n`,
    });
    expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
      ["validate/unknown-field", "a.yaml"],
      ["resolve/missing-capability", "b.cue"],
    ]);
  });

  it("but not what would only name a document that failed", async () => {
    const { diagnostics } = await compileFiles({
      "a.json": JSON.stringify({
        apiVersion: "harmony.dev/v1alpha1",
        kind: "KubernetesTopology",
        metadata: { name: "prod" },
        spec: { regstry: "x" },
      }),
      "b.json": JSON.stringify({
        apiVersion: "harmony.dev/v1alpha1",
        kind: "Application",
        metadata: { name: "b" },
        spec: { image, topology: "prod" },
      }),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["validate/unknown-field"]);
  });
});
