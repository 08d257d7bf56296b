import type { CompiledSite } from "../../../compiler/compile.ts";
import type { EmittedFile } from "../../../compiler/emit/artifact.ts";
import { type CompileOptions, compileFiles, faultLines } from "../../support/compile-files.ts";

const digest = `sha256:${"a".repeat(64)}`;

/** A cluster with a registry, as `spec` says. */
export const topology = (spec = "registry: harbor.example.com/shop", name = "production"): string => `
apiVersion: harmony.dev/v1alpha1
kind: KubernetesTopology
metadata: { name: ${name} }
spec:
  namespace: shop
  provides: { storage: {}, postgresql: { operator: cloudnative-pg, imageCatalog: postgresql } }
  ${spec}
---`;

export const application = (name: string, spec = ""): string => `
apiVersion: harmony.dev/v1alpha1
kind: Application
metadata: { name: ${name} }
spec:
  image: registry.example.com/shop/${name}:1@${digest}
  ports: [{ name: http, port: 8080 }]
  ${spec}
---`;

export const database = (name: string, spec = ""): string => `
apiVersion: harmony.dev/v1alpha1
kind: PostgreSQL
metadata: { name: ${name} }
spec:
  version: "17"
  storage: 1Gi
  databases: [{ name: app, owner: app }]
  ${spec}
---`;

export const chart = (name: string, spec = ""): string => `
apiVersion: harmony.dev/v1alpha1
kind: HelmChart
metadata: { name: ${name} }
spec:
  chart: { oci: "oci://registry.example.com/charts/${name}:1.2.3@${digest}" }
  ${spec}
---`;

export const uses = (postgresql: string): string =>
  `uses: { database: { postgresql: ${postgresql}, env: DATABASE_URL } }`;

/** Compiles documents to a site, which must have no fault. */
export async function compileSite(documents: readonly string[], options: CompileOptions = {}): Promise<CompiledSite> {
  const compilation = await compileFiles(
    { "site/harmony.yaml": "name: site\n", "site/specs.yaml": documents.join("\n") },
    options,
  );
  const [site] = compilation.sites;
  if (!compilation.ok || site === undefined) throw new Error(faultLines(compilation).join("\n"));
  return site;
}

/** The files that the flux emitter makes of documents, paths from its folder. */
export async function fluxFiles(...documents: readonly string[]): Promise<readonly EmittedFile[]> {
  const site = await compileSite(documents);
  return site.outputs.flatMap(({ files }) =>
    files
      .filter(({ emitter }) => emitter === "flux")
      .map((file) => ({ ...file, path: file.path.slice("flux/".length) })),
  );
}

/** The text of one of the files. */
export function textOf(files: readonly EmittedFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`${path} is not among ${files.map((file) => file.path).join(" ")}`);
  return found.body.text;
}

/** The model of one of the files. */
export function modelOf<T>(files: readonly EmittedFile[], path: string): T {
  textOf(files, path);
  return files.find((file) => file.path === path)?.body.model as T;
}
