import { basename, resolve } from "node:path";
import { strictSchemas } from "../../schemas/generated/cue-packages.ts";
import { folderOf, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { readAsset } from "../assets.ts";
import type { DefineCommand } from "../command-result.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { newSiteFiles } from "../new-site.ts";

const examples = `
Examples:
  harmony init shop            a site named shop, with a first spec in YAML
  harmony init --cue shop      the same in CUE
  harmony compile shop         compiles it`;

export const initCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("init")
    .summary("make a site with a first spec")
    .description(
      "Makes a folder with harmony.yaml, a first spec, editor settings, and the schema package where CUE's own tools find it.",
    )
    .argument("[DIR]", "the folder; it may exist, but none of the files", ".")
    .option("--cue", "write the first spec in CUE")
    .addHelpText("after", examples)
    .action((folder: string, options: { readonly cue?: true }) =>
      finish(runInit(system, folder, options.cue === true)),
    );

async function runInit(system: System, folder: string, cue: boolean): Promise<ExitCode> {
  const name = siteName(basename(resolve(system.workingDirectory, folder)));
  const jsonSchema = await readAsset("schemas/jsonschema/harmony.schema.json");
  const files = newSiteFiles({ name, language: cue ? "cue" : "yaml", cueSchemas: strictSchemas.files, jsonSchema });
  const taken: string[] = [];
  for (const path of Object.keys(files))
    if ((await system.files.stat(joinPath(folder, path))) !== undefined) taken.push(joinPath(folder, path));
  if (taken.length > 0) {
    system.terminal.warn(
      `Nothing was written: ${taken.slice(0, 3).join(", ")}${taken.length > 3 ? " and more" : ""} exist${taken.length === 1 ? "s" : ""} already.\n`,
    );
    return exitCode.faults;
  }
  for (const [path, text] of Object.entries(files)) {
    await system.files.makeFolder(joinPath(folder, folderOf(path)));
    await system.files.replace(joinPath(folder, path), text, 0o644);
  }
  const shown = joinPath(folder);
  system.terminal.print(`A site is in ${shown}. Next:\n  harmony compile ${shown}\n`);
  return exitCode.ok;
}

/** The nearest name that the folder's allows. */
function siteName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);
  return name === "" ? "site" : name;
}
