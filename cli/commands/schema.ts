import { Option } from "commander";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { strictSchemas } from "../../schemas/generated/cue-packages.ts";
import { kindInfo, kindNames } from "../../schemas/kind-info.ts";
import type { System } from "../../system/system.ts";
import { readAsset } from "../assets.ts";
import type { DefineCommand } from "../command-result.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";

const formats = ["markdown", "jsonschema", "cue"] as const;
type SchemaFormat = (typeof formats)[number];

const examples = `
Examples:
  harmony schema                                          the kinds, a line each
  harmony schema Application                              its fields, for reading
  harmony schema --format jsonschema > harmony.schema.json   any document, for an editor
  harmony schema site                                     the fields of harmony.yaml`;

export const schemaCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("schema")
    .summary("show what a kind's fields are")
    .description(
      "Prints the kinds, or the schema of one: as a page, as JSON Schema, or as the CUE that it is written in.",
    )
    .argument("[KIND]", "a kind, in any case; `site` for harmony.yaml")
    .addOption(new Option("--format <format>", "markdown by default; without a KIND, a list").choices(formats))
    .addHelpText("after", examples)
    .action((kind: string | undefined, options: { readonly format?: SchemaFormat }) =>
      finish(runSchema(system, kind, options.format)),
    );

async function runSchema(
  system: System,
  kind: string | undefined,
  format: SchemaFormat | undefined,
): Promise<ExitCode> {
  if (kind === undefined) {
    system.terminal.print(
      format === "jsonschema"
        ? await readAsset("schemas/jsonschema/harmony.schema.json")
        : format === "cue"
          ? Object.values(ownFiles()).join("\n")
          : kindList(),
    );
    return exitCode.ok;
  }
  const names = [...kindNames(), "SiteConfig"];
  const wanted = kind.toLowerCase().replace(/[-_]/g, "");
  const found = names.find((name) => name.toLowerCase() === (wanted === "site" ? "siteconfig" : wanted));
  if (found === undefined) {
    system.terminal.warn(`There is no kind \`${kind}\`. ${didYouMean(kind, names, "kinds")}\n`);
    return exitCode.usage;
  }
  system.terminal.print(await schemaText(found, format ?? "markdown"));
  return exitCode.ok;
}

function kindList(): string {
  const kinds = kindNames();
  const width = Math.max(...kinds.map((name) => name.length));
  return kinds
    .map((name) => `${name.padEnd(width)}  ${kindInfo(name).category.padEnd(9)}  ${kindInfo(name).title}\n`)
    .join("");
}

async function schemaText(kind: string, format: SchemaFormat): Promise<string> {
  const file = fileNameOf(kind);
  if (format === "jsonschema")
    return readAsset(`schemas/jsonschema/${kind === "SiteConfig" ? "site" : file}.schema.json`);
  if (format === "markdown") return readAsset(`schemas/markdown/${file}.md`);
  return Object.values(ownFiles()).find((text) => text.includes(`\n#${kind}: {`)) ?? "";
}

function ownFiles(): Record<string, string> {
  return Object.fromEntries(Object.entries(strictSchemas.files).filter(([path]) => path.startsWith("v1alpha1/")));
}

/** `PostgreSQL` -> `postgresql`, `HelmChart` -> `helm-chart`: as the generator names files. */
function fileNameOf(kind: string): string {
  return kind.replace(/([a-z])([A-Z][a-z])/g, "$1-$2").toLowerCase();
}
