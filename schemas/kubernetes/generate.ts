import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { parse } from "yaml";
import { mergeSchema, renderListMapKeys } from "./list-map-keys.ts";
import { type CrdModule, type CrdPin, crdModules, crdPins } from "./pins.ts";
import { type OpenApiSchema, toJsonSchema } from "./structural-schema.ts";

/** What is read of a CustomResourceDefinition (apiextensions.k8s.io/v1). */
interface Crd {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: OpenApiSchema } }[];
  };
}

const folder = "schemas/kubernetes";

for (const pin of crdPins) {
  const crd = parse(readFileSync(join(moduleFolder(crdModules[pin.from]), crdModules[pin.from].folder, pin.file), "utf8")) as Crd;
  writeFileSync(join(folder, pin.output), await typesOf(crd, pin));
}

const merged = readFileSync(join(moduleFolder(mergeSchema), mergeSchema.file), "utf8");
writeFileSync("review/formats/kubernetes/generated/list-map-keys.ts", renderListMapKeys(merged));

async function typesOf(crd: Crd, pin: CrdPin): Promise<string> {
  const version = crd.spec.versions.find(({ name }) => name === pin.version);
  if (version === undefined) throw new Error(`${pin.file} has no version ${pin.version}`);
  const { schema, imports } = toJsonSchema(version.schema.openAPIV3Schema, pin.replaced ?? {});
  const { group, names } = crd.spec;
  const object: JSONSchema = {
    type: "object",
    additionalProperties: false,
    title: names.kind,
    properties: {
      apiVersion: { enum: [`${group}/${pin.version}`] },
      kind: { enum: [names.kind] },
      metadata: { tsType: "ObjectMeta" },
      ...(schema.properties?.["spec"] === undefined ? {} : { spec: schema.properties["spec"] }),
    },
    required: ["apiVersion", "kind", "metadata", "spec"],
  };
  const types = await compile(object, names.kind, {
    bannerComment: "",
    additionalProperties: false,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    format: true,
    style: { printWidth: 120 },
  });
  // The renderer leaves undefined out, so an optional field may hold it.
  const optional = types.replaceAll(/^(\s*(?:"[^"]+"|[\w$]+))\?: /gm, "$1?: undefined | ");
  const { module, version: release, folder: crds } = crdModules[pin.from];
  return [
    `// Generated from ${module}@${release} ${crds}/${pin.file} by \`npm run generate\`. Do not edit.`,
    ...(imports.length === 0 ? [] : [`import type { ${imports.join(", ")} } from "@kubernetes/client-node";`]),
    `import type { ObjectMeta${imports.length === 0 ? "" : ", Wire"} } from "../../formats/kubernetes/wire.ts";`,
    "",
    optional,
  ].join("\n");
}

/** The unpacked module, downloaded when it is not in Go's cache yet. */
function moduleFolder({ module, version }: Pick<CrdModule, "module" | "version">): string {
  const answer = execFileSync("go", ["mod", "download", "-json", `${module}@${version}`], { encoding: "utf8", cwd: folder });
  return (JSON.parse(answer) as { Dir: string }).Dir;
}
