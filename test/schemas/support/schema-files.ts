import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type CueEngine, createCueEngine } from "../../../cue/engine.ts";
import type { SchemaModel } from "../../../schemas/generator/model.ts";
import { createSchemaIndex, type SchemaIndex } from "../../../schemas/generator/schema-index.ts";

/** An engine that runs the wasm of the last build. */
export function openEngine(): CueEngine {
  return createCueEngine({ assets: pathToFileURL(`${process.cwd()}/dist/cue/`) });
}

/** The schemas as they are written, by path in their module. */
export function schemaSources(): Record<string, string> {
  const names = readdirSync("schemas/v1alpha1").filter((name) => name.endsWith(".cue"));
  return {
    "cue.mod/module.cue": readFileSync("schemas/cue.mod/module.cue", "utf8"),
    ...Object.fromEntries(names.map((name) => [`v1alpha1/${name}`, readFileSync(`schemas/v1alpha1/${name}`, "utf8")])),
  };
}

export async function readIndex(engine: CueEngine, sources: Readonly<Record<string, string>>): Promise<SchemaIndex> {
  return createSchemaIndex((await engine.profile(sources)) as SchemaModel);
}
