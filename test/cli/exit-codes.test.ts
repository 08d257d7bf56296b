import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { application, asFiles, document, image } from "../support/documents.ts";
import { runHarmony } from "../support/run-harmony.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const good = asFiles(application("web"));
const config = { "harmony.yaml": "name: shop\n" };

function throwing(text: string): Record<string, string> {
  return {
    "harmony.yaml": "name: shop\nemitters: [broken-emitter]\n",
    "node_modules/broken-emitter/package.json": '{"name": "broken-emitter", "type": "module", "exports": "./index.js"}',
    "node_modules/broken-emitter/index.js": text,
  };
}

const emitter = (emit: string): string =>
  `export const broken = { id: "broken", summary: "", realises: [], consumes: [], select: (site) => site.topologies, emit: ${emit} };\n`;

describe("exit codes", () => {
  it("0: done, with what was written on standard error", async () => {
    const cwd = temporaryFolder({ ...good, ...config });
    const { code, stdout, stderr } = await runHarmony(["compile"], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^out: \d+ new; \d+ ms\.\n$/);
    const again = await runHarmony(["compile"], { cwd });
    expect(again.stderr).toMatch(/^out: \d+ unchanged; \d+ ms\.\n$/);
  });

  it("1: faults in the specs, and nothing is written", async () => {
    const cwd = temporaryFolder({ ...config, ...asFiles(application("web", { replcas: 3 })) });
    const { code, stdout, stderr } = await runHarmony(["compile"], { cwd });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("error[validate/unknown-field]: There is no field `replcas` in `spec`.");
    expect(stderr).toContain("--> 0.json:9:3");
    expect(stderr).toMatch(/1 error; nothing was written; \d+ ms\.\n$/);
    expect((await runHarmony(["compile", "--check"], { cwd })).code).toBe(1);
  });

  it("1: a score that nothing realises, with --strict alone", async () => {
    const product = { opnsense: { release: "26.7.2", plugins: ["os-haproxy"] } };
    const interfaces = { lan: { device: "igb0", network: "lan", address: "192.0.2.1" } };
    const balancer = document("LoadBalancer", "web", {
      listen: { network: "lan", address: "192.0.2.10", ports: [443] },
      backends: {},
    });
    const files = asFiles(
      balancer,
      document("Network", "lan", { ipv4: { prefix: "192.0.2.0/24" } }),
      document("Firewall", "edge", { product, interfaces }),
      document("BareMetalTopology", "metal", { firewall: "edge" }),
    );
    const cwd = temporaryFolder({ ...config, ...files });
    const lax = await runHarmony(["compile"], { cwd });
    expect([lax.code, lax.stderr]).toEqual([0, expect.stringContaining("warning[plan/not-realised]")]);
    const strict = await runHarmony(["compile", "--strict"], { cwd });
    expect([strict.code, strict.stderr]).toEqual([1, expect.stringContaining("error[plan/not-realised]")]);
  });

  it("1: an output folder that can't be written, with the reason", async () => {
    const cwd = temporaryFolder({ ...good, ...config, out: "a file" });
    const { code, stdout } = await runHarmony(["compile", "--format", "json"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: "output/unwritable",
        message: "out can't be read or written: a file stands where a folder is to be (EEXIST).",
      },
    ]);
    expect(readFileSync(`${cwd}/out`, "utf8")).toBe("a file");
  });

  it.each([
    ["an unknown command", ["compil"], "Did you mean compile?"],
    ["an unknown option", ["compile", "--chek"], "Did you mean --check?"],
    ["an unknown format", ["compile", "--format", "xml"], "Allowed choices are text, json, sarif."],
    ["a tag that is none", ["compile", "-t", "=x"], "A tag is `name=value`, or `name` alone."],
    ["too many arguments", ["compile", "a", "b"], "too many arguments"],
    [
      "a file that can't be below out/",
      ["explain", "manifest.json"],
      "It must be a file such as out/<site>/<topology>/<file>.",
    ],
    ["nothing to explain", ["explain"], "missing required argument"],
    ["a kind that there is not", ["schema", "Aplication"], "Did you mean `Application`?"],
  ])("2: %s", async (_, args, words) => {
    const { code, stdout, stderr } = await runHarmony(args, { cwd: temporaryFolder() });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  it("70: an emitter that throws, which is named, and nothing is written", async () => {
    const cwd = temporaryFolder({ ...good, ...throwing(emitter('() => { throw new Error("lost"); }')) });
    const { code, stderr } = await runHarmony(["compile"], { cwd });
    expect(code).toBe(70);
    expect(stderr).toContain("This is a bug of Harmony, not of your specs. Nothing was written.");
    expect(stderr).toContain("the emitter broken failed on the topology local");
    expect(stderr).toContain("caused by: Error: lost");
    expect((await runHarmony(["compile", "--check"], { cwd })).code).toBe(70);
  });
});

describe("a user's own emitter", () => {
  it("is loaded from the site's folder, and writes into a folder of its own", async () => {
    const text = emitter(
      '(topology) => ({ tree: [{ path: "a.txt", body: { text: topology.name, secrets: [] }, mode: 0o644, target: { kind: "x", device: "y" }, documents: [] }] })',
    );
    const cwd = temporaryFolder({ ...good, ...throwing(text) });
    const { code, stderr } = await runHarmony(["compile", "--check"], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining("missing  out/shop/local/broken/a.txt")]);
  });

  it.each([
    [
      "is not installed",
      { "harmony.yaml": 'name: shop\nemitters: ["@example/harmony-dns"]\n' },
      "@example/harmony-dns",
    ],
    ["exports none", throwing("export const x = 1;\n"), "broken-emitter"],
  ])("that %s is an error", async (_, files, name) => {
    const { code, stdout } = await runHarmony(["compile", "--format", "json"], {
      cwd: temporaryFolder({ ...good, ...files }),
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { code: "plan/emitter-module", at: { file: "harmony.yaml" }, message: expect.stringContaining(name) },
    ]);
  });
});

describe("help", () => {
  it.each([[[]], [["compile"]], [["explain"]], [["init"]], [["schema"]]])(
    "of `harmony %s --help` shows examples",
    async (command) => {
      const { code, stdout } = await runHarmony([...command, "--help"], { cwd: temporaryFolder() });
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples:\\n  harmony ${command[0] ?? "init"}`));
    },
  );

  it("and the version is said at once", async () => {
    const { code, stdout } = await runHarmony(["--version"], { cwd: temporaryFolder() });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});

describe("--stats and --oci-layout", () => {
  it("print a line a stage, and write layouts of what is made", async () => {
    const files = {
      ...asFiles(application("web"), {
        apiVersion: "harmony.dev/v1alpha1",
        kind: "KubernetesTopology",
        metadata: { name: "prod" },
        spec: { registry: "registry.example.com/shop" },
      }),
      ...config,
    };
    const cwd = temporaryFolder(files);
    const { code, stderr } = await runHarmony(["compile", "--stats", "--oci-layout", "layouts"], { cwd });
    expect(code).toBe(0);
    for (const stage of ["load", "evaluate", "validate", "resolve", "plan", "emit", "output"])
      expect(stderr).toMatch(new RegExp(`^${stage} +[0-9.]+ ms$`, "m"));
    expect(readdirSync(`${cwd}/layouts/shop/prod`, { recursive: true })).toEqual(
      expect.arrayContaining([expect.stringContaining("oci-layout")]),
    );
  });
});

describe("-t", () => {
  it("gives a CUE tag its value, over harmony.yaml's, and the manifest records it", async () => {
    const cwd = temporaryFolder({
      "harmony.yaml": "name: shop\ntags: { replicas: '2' }\n",
      "web.cue": `package site\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\nweb: harmony.#Application & {metadata: name: "web", spec: {image: "${image}", replicas: *1 | int @tag(replicas,type=int)}}\n`,
    });
    expect(await runHarmony(["compile", "-t", "replicas=5"], { cwd })).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(`${cwd}/out/shop/local/manifest.json`, "utf8"))).toMatchObject({
      tags: { replicas: "5" },
    });
    expect(readFileSync(`${cwd}/out/shop/local/helm/web/templates/deployment-web.yaml`, "utf8")).toContain(
      "replicas: 5",
    );
  });
});
