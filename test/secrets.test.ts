import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmittedFile } from "../compiler/emit/artifact.ts";
import { explain } from "../compiler/explain/explain.ts";
import { manifestOf } from "../compiler/output/desired.ts";
import { valueAt } from "../formats/json/pointer.ts";
import { escapeText } from "../formats/keyfile/escape.ts";
import { parseKeyfile, readText } from "../formats/keyfile/parse.ts";
import type { SecretPlace } from "../formats/rendered.ts";
import { secretHole, secretToken, secretTokenStart } from "../formats/secret-hole.ts";
import { compileFiles, cueEngine, faultLines } from "./support/compile-files.ts";
import { runHarmony } from "./support/run-harmony.ts";
import { filesBelow, sampleFiles } from "./support/sample-files.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

afterAll(() => cueEngine().close());

/** The sample, whose hosts prove to the switch by a secret who they are. */
function guardedSample(): Record<string, string> {
  const files = sampleFiles("okd-site");
  const authentication = 'authentication: {identity: id, password: secret: {name: "dot1x", key: id}}';
  const hosts = (files["hosts.cue"] ?? "").replace("boot: true,", `boot: true, ${authentication},`);
  expect(hosts).toContain(authentication);
  return { ...files, "hosts.cue": hosts };
}

/** The text that stands at a place of a file, as its format's reader has it. */
function textAt(path: string, text: string, { pointer }: SecretPlace): unknown {
  if (path.endsWith(".nmconnection")) return valueAt(parseKeyfile(text).sections, pointer.replace(/\/value$/, "/raw"));
  return valueAt(JSON.parse(text), pointer);
}

/** How a value is written, by the name of the encoding. */
const encoders: Readonly<Record<string, (value: string) => string>> = {
  keyfile: escapeText,
  percent: encodeURIComponent,
};

describe("a secret of a compiled site", () => {
  let files: readonly EmittedFile[] = [];
  let listed: ReadonlyMap<string, readonly SecretPlace[]> = new Map();
  beforeAll(async () => {
    const compilation = await compileFiles(guardedSample());
    expect(compilation.ok).toBe(true);
    const outputs = compilation.sites.flatMap((site) => site.outputs);
    files = outputs.flatMap((output) => output.files);
    listed = new Map(
      outputs.flatMap((output) => manifestOf(output, {}).files).map(({ path, secrets }) => [path, secrets]),
    );
  }, 60_000);

  it("is a hole in each file that needs it", () => {
    const holding = files.filter(({ path }) => (listed.get(path) ?? []).length > 0).map(({ path }) => path);
    expect(holding.filter((path) => path.endsWith(".nmconnection")).length).toBe(6);
    expect(holding.filter((path) => path.endsWith(".ign")).length).toBeGreaterThanOrEqual(6);
  });

  it("has its token where the manifest says, and nowhere else", () => {
    for (const { path, body } of files) {
      const places = listed.get(path) ?? [];
      const tokens = places.map(({ secret }) => secretToken(secretHole(secret)));
      for (const [index, place] of places.entries()) expect(textAt(path, body.text, place)).toContain(tokens[index]);
      const rest = tokens.reduce((text, token) => text.replace(token, ""), body.text);
      expect([path, rest.includes(secretTokenStart)]).toEqual([path, false]);
    }
  });

  it("is written there as the manifest says, and read back", () => {
    const value = ' s=1; "%41" \\ #é~\t';
    for (const { path, body } of files)
      for (const place of listed.get(path) ?? []) {
        const written = place.encodings.reduce((text, name) => encoders[name]?.(text) ?? "unknown", value);
        const filled = String(textAt(path, body.text, place)).replace(
          secretToken(secretHole(place.secret)),
          () => written,
        );
        expect(readBack(filled, place)).toBe(value);
      }
  });
});

/** What the reader at the end of the chain has. */
function readBack(filled: string, { encodings }: SecretPlace): string | undefined {
  if (encodings.length === 0) return filled;
  const profile = encodings.includes("percent")
    ? decodeURIComponent(filled.replace(/^data:,/, ""))
    : `[802-1x]\npassword=${filled}\n`;
  const entry = parseKeyfile(profile)
    .sections.flatMap(({ entries }) => entries)
    .find(({ key }) => key === "password");
  return entry && readText(entry);
}

describe("a value", () => {
  // As JSON, which is quicker to compile than CUE.
  let documents: Readonly<Record<string, unknown>>[] = [];
  beforeAll(async () => {
    const { sites } = await compileFiles(guardedSample(), { emitters: [] });
    documents = sites.flatMap((site) => site.documents.map(({ value }) => value));
  }, 60_000);
  const siteFiles = (change = (text: string): string => text): Record<string, string> => ({
    "harmony.yaml": "name: okd-site\n",
    ...Object.fromEntries(documents.map((one, index) => [`${index}.json`, change(JSON.stringify(one))])),
    ...around,
  });
  const canary = "canary4f7c1e";
  const forms = [canary, Buffer.from(canary).toString("base64").slice(0, 15), Buffer.from(canary).toString("hex")];
  const names = ["dot1x", "w0", "cp0", "nodes", "core-hash", "core_hash", "tor", "password", "secret", "edge"];
  const variables = names.flatMap((name) => [
    [name, canary],
    [name.toUpperCase(), canary],
    [`HARMONY_SECRET_${name.toUpperCase()}`, canary],
    [`DOT1X_${name.toUpperCase()}`, canary],
  ]);
  const around = Object.fromEntries(
    [
      ".env",
      "secrets.env",
      "dot1x",
      "dot1x.txt",
      "secrets/dot1x/w0",
      "secrets/nodes/core-hash",
      ".secrets/dot1x.json",
    ].map((path) => [path, `w0=${canary}\npassword=${canary}\n`]),
  );

  it("that lies beside the site or in the environment gets into no output", async () => {
    const cwd = temporaryFolder(siteFiles());
    const env = Object.fromEntries(variables) as Record<string, string>;
    const compiled = await runHarmony(["compile", "--out", "out", "--stats"], { cwd, env });
    expect(compiled.code).toBe(0);
    const out = filesBelow(`${cwd}/out`);
    const profile = Object.keys(out).find((path) =>
      path.endsWith("w0/etc/NetworkManager/system-connections/eno1np0.nmconnection"),
    );
    const explained = await runHarmony(["explain", `out/${profile}`], { cwd, env });
    expect([explained.stderr, explained.stdout]).toEqual(["", expect.stringContaining(secretTokenStart)]);
    const texts = { ...out, ...compiled, ...explained, explained: explained.stdout, compiled: compiled.stdout };
    for (const [path, text] of Object.entries(texts))
      expect([path, forms.filter((form) => String(text).includes(form))]).toEqual([path, []]);
  });

  it("is traced from each file that shows its token to the reference in the spec", async () => {
    const { sites } = await compileFiles(siteFiles(), { tracked: true });
    const [site] = sites;
    const output = site?.outputs.find(({ files }) => files.some(({ path }) => path.endsWith("/w0.ign")));
    const showing = output?.files.filter(({ path, body }) => path.includes("w0") && body.text.includes("dot1x~w0~"));
    expect(showing?.length).toBe(2);
    for (const { path, body } of showing ?? []) {
      const line = body.text.split("\n").findIndex((text) => text.includes("dot1x~w0~")) + 1;
      const [cause] = (site && output && (await explain(site, output, path, line))) ?? [];
      const fields = [...(cause?.values ?? []), ...(cause?.conditions ?? [])];
      expect(fields.map(({ document, pointer }) => `${document}${pointer}`)).toContain(
        "Host/w0/spec/interfaces/eno1np0/authentication/password/secret/key",
      );
    }
  });

  it("gets into no diagnostic of a reference that is broken", async () => {
    const cwd = temporaryFolder(siteFiles((text) => text.replace('"name":"dot1x","key"', '"name":"dot1x","kye"')));
    const env = Object.fromEntries(variables) as Record<string, string>;
    const { code, stdout, stderr } = await runHarmony(["compile", "--out", "out"], { cwd, env });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain("kye");
    expect(forms.filter((form) => (stdout + stderr).includes(form))).toEqual([]);
  });
});

describe("a token", () => {
  it("is no part of another one, whatever the names", () => {
    const parts = ["a", "a.b", "a-b", "a__b", "b", "b.a", "_", "__"];
    const tokens = parts.flatMap((name) => parts.map((key) => secretToken(secretHole({ name, key }))));
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(tokens.filter((other) => other.includes(token))).toEqual([token]);
  });

  it("has no place in a spec", async () => {
    const text = `${secretTokenStart}nodes~core-hash~`;
    const network = (annotations: object): Record<string, string> => ({
      "a.json": JSON.stringify({
        apiVersion: "harmony.dev/v1alpha1",
        kind: "Application",
        metadata: { name: "web", annotations },
        spec: { image: "a", env: { A: "b" } },
      }),
    });
    for (const annotations of [{ note: `see ${text}` }, { note: text }]) {
      const lines = faultLines(await compileFiles(network(annotations)));
      expect(lines).toEqual([expect.stringMatching(/^validate\/reserved-text a\.json:1:\d+ /)]);
    }
  });
});
