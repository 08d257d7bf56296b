// Writes THIRD_PARTY_NOTICES: the licences of what the built package carries. Equal texts stand once.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const generatedFromCrds = `The TypeScript types under schemas/kubernetes/ are generated from the custom resource definitions of the projects
below: names and types of fields, no descriptions. Each is under the Apache License 2.0, whose text stands below. The
exact versions stand in schemas/kubernetes/pins.ts.

  CloudNativePG               https://github.com/cloudnative-pg/cloudnative-pg
  Gateway API                 https://github.com/kubernetes-sigs/gateway-api
  Flux source-controller      https://github.com/fluxcd/source-controller
  Flux helm-controller        https://github.com/fluxcd/helm-controller
  Flux kustomize-controller   https://github.com/fluxcd/kustomize-controller
  External Secrets Operator   https://github.com/external-secrets/external-secrets

The keys of lists in review/formats/kubernetes/generated/ are generated from the schema that client-go carries, names
alone; it is under the same licence.

  Kubernetes client-go        https://github.com/kubernetes/client-go
`;

const generatedFromModels = `The descriptions under devices/opnsense/<release>/ are generated from the models of OPNsense: names, types, ranges and
defaults of fields, no descriptions and no messages. The tests carry the models themselves, unchanged, under
test/devices/opnsense/models/. Both are under the licence of OPNsense core, which stands below.

  OPNsense                    https://github.com/opnsense/core
`;

/** The npm packages whose code is in the bundle. */
async function bundledPackages() {
  const { metafile } = await build({
    entryPoints: ["cli/main.ts"],
    bundle: true,
    splitting: true,
    outdir: "dist",
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  // The validators were bundled when they were generated.
  return [...new Set([...names, "ajv", "fast-deep-equal"])]
    .filter((name) => existsSync(join("node_modules", name)))
    .sort()
    .map((name) => {
      const folder = join("node_modules", name);
      return {
        name: `${name} ${JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version} (npm)`,
        folder,
      };
    });
}

/** The Go modules in the CUE engine, and Go itself, whose runtime and wasm_exec.js are in the package. */
function goModules() {
  const format = "{{with .Module}}{{if .Version}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}";
  const env = { ...process.env, GOOS: "js", GOARCH: "wasm", GOTOOLCHAIN: "local", GOWORK: "off" };
  const listed = execFileSync("go", ["list", "-deps", "-f", format, "."], { cwd: "cue", env, encoding: "utf8" });
  const modules = [...new Set(listed.split("\n").filter((line) => line !== ""))].sort().map((line) => {
    const [name, folder] = line.split("\t");
    return { name: `${name} (Go)`, folder };
  });
  const root = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  return [...modules, { name: "Go (runtime, standard library and wasm_exec.js)", folder: root }];
}

function licenceOf({ name, folder }) {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} has no licence file`);
  return files
    .map((file) =>
      readFileSync(join(folder, file), "utf8")
        .replaceAll("\r\n", "\n")
        .replace(/[ \t]+$/gm, "")
        .trim(),
    )
    .join("\n\n");
}

const byText = new Map();
const models = { name: "OPNsense core (models)", folder: "devices/opnsense" };
for (const part of [...(await bundledPackages()), ...goModules(), models]) {
  const text = licenceOf(part);
  byText.set(text, [...(byText.get(text) ?? []), part.name]);
}
const rule = "=".repeat(100);
const sections = [...byText].map(([text, names]) => `${rule}\n${names.join("\n")}\n${rule}\n\n${text}\n`);
writeFileSync(
  "THIRD_PARTY_NOTICES",
  `THIRD-PARTY NOTICES\n\n${generatedFromCrds}\n${generatedFromModels}\n${sections.join("\n")}`,
);
