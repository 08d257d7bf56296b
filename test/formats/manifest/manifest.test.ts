import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../../formats/json/pointer.ts";
import type { OutputManifest } from "../../../formats/manifest/manifest.ts";
import { parseManifest } from "../../../formats/manifest/parse.ts";
import { renderManifest } from "../../../formats/manifest/render.ts";
import { compareText } from "../../../system/path.ts";

const hex = "0123456789abcdef".repeat(4);
const sample: OutputManifest = {
  site: "web-shop",
  topology: { kind: "KubernetesTopology", name: "production" },
  schema: "v1alpha1",
  tags: { stage: "live", env: "eu" },
  notRealised: ["NetworkBond/bond0", "DnsZone/example"],
  files: [
    {
      path: "helm/shop/templates/b.yaml",
      sha256: hex,
      mode: 0o644,
      emitter: "helm",
      target: { kind: "kubernetes", device: "production" },
      documents: ["PostgreSQL/orders", "Application/shop"],
      secrets: [],
    },
    {
      path: "helm/shop/Chart.yaml",
      sha256: hex,
      mode: 0o755,
      emitter: "helm",
      target: { kind: "kubernetes", device: "production" },
      documents: [],
      secrets: [{ pointer: "/data/a~1b", secret: { name: "stripe", key: "api" }, encodings: ["base64"] }],
    },
  ],
};

describe("renderManifest", () => {
  const rendered = renderManifest(sample);

  it("has a line a file, sorted, and no time or version", () => {
    expect(rendered.text).toBe(
      `{
  "format": 1,
  "site": "web-shop",
  "topology": {"kind":"KubernetesTopology","name":"production"},
  "schema": "v1alpha1",
  "tags": {"env":"eu","stage":"live"},
  "notRealised": [
    "DnsZone/example",
    "NetworkBond/bond0"
  ],
  "files": [
    {"path":"helm/shop/Chart.yaml","sha256":"${hex}","mode":"0755","emitter":"helm","target":{"kind":"kubernetes","device":"production"},"documents":[],"secrets":[{"pointer":"/data/a~1b","secret":{"name":"stripe","key":"api"},"encodings":["base64"]}]},
    {"path":"helm/shop/templates/b.yaml","sha256":"${hex}","mode":"0644","emitter":"helm","target":{"kind":"kubernetes","device":"production"},"documents":["Application/shop","PostgreSQL/orders"],"secrets":[]}
  ]
}
`,
    );
  });

  it("is JSON that says what its model says, and knows the node of each line", () => {
    expect(JSON.parse(rendered.text)).toEqual(rendered.model);
    const lines = rendered.text.split("\n");
    expect(rendered.locate(1)).toBe("");
    expect(rendered.locate(4)).toBe("/topology");
    for (const [index, line] of lines.entries())
      if (line.startsWith("    "))
        expect(JSON.parse(line.replace(/,$/, ""))).toEqual(valueAt(rendered.model, rendered.locate(index + 1)));
  });
});

describe("parseManifest", () => {
  it("reads what was written", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
    const id = fc.tuple(fc.stringMatching(/^[A-Z][A-Za-z]{0,8}$/), name).map(([kind, of]) => `${kind}/${of}`);
    const step = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter((text) => !/[\p{Cc}\\/]/u.test(text) && !/^\.{1,2}$/.test(text));
    const manifest: fc.Arbitrary<OutputManifest> = fc.record({
      site: name,
      topology: fc.record({ kind: name, name }),
      schema: fc.constant("v1alpha1"),
      tags: fc.dictionary(name, fc.string()),
      notRealised: fc.array(id).map((ids) => ids.sort(compareText)),
      files: fc
        .uniqueArray(
          fc.record({
            path: fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/")),
            sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
            mode: fc.integer({ min: 0, max: 0o777 }),
            emitter: name,
            target: fc.record({ kind: name, device: name }),
            documents: fc.array(id, { maxLength: 3 }).map((ids) => ids.sort(compareText)),
            secrets: fc.array(
              fc.record({
                pointer: fc.constant("/a/b~0"),
                secret: fc.record({ name, key: name }),
                encodings: fc.array(name),
              }),
              { maxLength: 2 },
            ),
          }),
          { selector: ({ path }) => path },
        )
        .map((files) => files.sort((a, b) => compareText(a.path, b.path))),
    });
    fc.assert(
      fc.property(manifest, (written) => {
        const { value, faults } = parseManifest(renderManifest(written).text);
        expect(faults).toEqual([]);
        // Read objects have no prototype to compare where a tag is named like one of its members.
        expect(JSON.stringify(value)).toBe(
          JSON.stringify({
            ...written,
            tags: Object.fromEntries(Object.entries(written.tags).sort(([a], [b]) => compareText(a, b))),
          }),
        );
      }),
    );
  });

  const model = () =>
    JSON.parse(renderManifest(sample).text) as { [key: string]: unknown; files: Record<string, unknown>[] };
  const damaged = (change: (it: ReturnType<typeof model>) => void) => {
    const it = model();
    change(it);
    return parseManifest(JSON.stringify(it));
  };

  it.each([
    ["path", "../../etc/passwd", /path below/],
    ["path", "/etc/passwd", /path below/],
    ["path", "a\\..\\b", /path below/],
    ["path", "", /path below/],
    ["sha256", hex.slice(1), /64 hex/],
    ["sha256", hex.toUpperCase(), /64 hex/],
    ["mode", 420, /mode such as/],
    ["mode", "0999", /mode such as/],
    ["emitter", "", /name/],
    ["target", { kind: "kubernetes" }, /Nothing stands here/],
    ["documents", ["shop"], /document's id/],
    ["documents", "Application/shop", /list/],
    ["secrets", [{ pointer: "x", secret: { name: "a", key: "b" }, encodings: [] }], /pointer/],
  ])("says what is wrong with %s = %j", (key, value, message) => {
    const { faults } = damaged(({ files }) => Object.assign(files[0] ?? {}, { [key]: value }));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.pointer).toMatch(new RegExp(`^/files/0/${key}`));
    expect(faults[0]?.message).toMatch(message);
  });

  it("keeps the sound files of a damaged manifest", () => {
    const { value, faults } = damaged(({ files }) => Object.assign(files[0] ?? {}, { sha256: 1 }));
    expect(faults).toHaveLength(1);
    expect(value?.files.map(({ path }) => path)).toEqual(["helm/shop/templates/b.yaml"]);
  });

  it("tells of unknown and missing fields, another format, and a file that stands twice", () => {
    expect(damaged((it) => Object.assign(it, { extra: 1 })).faults).toEqual([
      { pointer: "/extra", message: 'The field "extra" is unknown.' },
    ]);
    const missing = damaged((it) => delete it["site"]);
    expect(missing.value).toBeUndefined();
    expect(missing.faults.map(({ pointer }) => pointer)).toEqual(["/site"]);
    expect(damaged((it) => Object.assign(it, { format: 2 })).faults[0]?.message).toMatch(/format 1, the only one/);
    expect(damaged(({ files }) => files.push(...files.slice(0, 1))).faults).toEqual([
      { pointer: "/files", message: "The file helm/shop/Chart.yaml stands twice." },
    ]);
  });

  it.each([
    ["", /not JSON/],
    ["[]", /no JSON object/],
    [renderManifest(sample).text.slice(0, 400), /not JSON.*offset/],
    [renderManifest(sample).text.replace("web-shop", "web\u0000shop"), /not JSON/],
  ])("says that a text is no manifest", (text, message) => {
    const { value, faults } = parseManifest(text);
    expect(value).toBeUndefined();
    expect(faults[0]?.message).toMatch(message);
  });

  it("never throws, whatever one byte becomes", () => {
    const { text } = renderManifest(sample);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), (at, byte) => {
        const { value, faults } = parseManifest(text.slice(0, at) + byte + text.slice(at + 1));
        expect(value !== undefined || faults.length > 0).toBe(true);
      }),
    );
  });
});
