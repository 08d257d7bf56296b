import { InvalidArgumentError, Option } from "commander";
import { type Cause, type Explanation, explain } from "../../compiler/explain/explain.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { compileAgain } from "../compile-again.ts";
import { createCompilerInputs } from "../compiler-inputs.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { reportDiagnostics } from "../report.ts";
import { specsFolder } from "../specs-folder.ts";

interface ExplainOptions {
  readonly specs?: string;
  readonly format: "text" | "json";
  readonly all?: true;
}

/** A line of a file below an output folder. */
interface Query {
  readonly out: string;
  readonly site: string;
  readonly topology: string;
  /** From the topology's folder. */
  readonly path: string;
  readonly line?: number;
}

const examples = `
Examples:
  harmony explain out/web-shop/production/helm/shop/templates/deployment-shop.yaml:24
  harmony explain out/web-shop/production/flux/bootstrap.yaml      every line of the file
  harmony explain --specs sites/ out/web-shop/production/manifest.json:9 -o json`;

export const explainCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("explain")
    .summary("tell which field of which spec caused a line of out/")
    .description(
      "Compiles again in memory and prints the chain: output line, emitter and rule, field of the score, file:line:column.",
    )
    .argument("<FILE[:LINE]>", "a file below the output folder", parseQuery)
    .option("--specs <dir>", "where the specs are (default: specs/ where it exists, else the working directory)")
    .option("--all", "also list every field that only decides whether the line is there")
    .addOption(new Option("-o, --format <format>", "how it is told").choices(["text", "json"]).default("text"))
    .addHelpText("after", examples)
    .action((query: Query, options: ExplainOptions) => finish(runExplain(system, query, options)));

function parseQuery(argument: string): Query {
  const match = /^(.*?)(?::([1-9][0-9]*))?$/.exec(argument);
  const steps = joinPath(match?.[1] ?? "").split("/");
  const end = steps.findLastIndex((_, index) => index >= 1 && steps.length - index >= 3 && steps[index - 1] === "out");
  const at = end > 0 ? end : 1;
  const [site, topology] = steps.slice(at);
  if (site === undefined || topology === undefined || steps.length < at + 3)
    throw new InvalidArgumentError("It must be a file such as out/<site>/<topology>/<file>.");
  return {
    out: steps.slice(0, at).join("/"),
    site,
    topology,
    path: steps.slice(at + 2).join("/"),
    ...(match?.[2] === undefined ? {} : { line: Number(match[2]) }),
  };
}

async function runExplain(system: System, query: Query, options: ExplainOptions): Promise<ExitCode> {
  const inputs = createCompilerInputs();
  try {
    const path = await specsFolder(system, options.specs);
    const compilation = await compileAgain(system, inputs, { path, out: query.out, tracked: true, only: query.site });
    reportDiagnostics(
      system,
      compilation.diagnostics.filter(({ severity }) => severity === "error"),
      "text",
    );
    if (!compilation.ok) return exitCode.faults;
    const site = compilation.sites.find((one) => one.site.name === query.site);
    const output = site?.outputs.find((one) => one.topology.name === query.topology);
    const explanations = site && output && (await explain(site, output, query.path, query.line));
    if (explanations === undefined || explanations.length === 0) {
      const known = (output?.files ?? []).map((file) => joinPath(query.out, query.site, query.topology, file.path));
      const file = joinPath(query.out, query.site, query.topology, query.path);
      system.terminal.warn(
        `The specs in ${path} give no ${file}${query.line === undefined ? "" : ` with a line ${query.line}`}. ${didYouMean(file, known, "files")}\n`,
      );
      return exitCode.faults;
    }
    system.terminal.print(
      options.format === "json"
        ? `${JSON.stringify(explanations, undefined, 2)}\n`
        : explanations.map((one) => explanationText(one, query, options.all === true)).join("\n"),
    );
    return exitCode.ok;
  } finally {
    await inputs.close();
  }
}

const fewConditions = 6;

function explanationText(
  { line, text, emitter, rule, values, conditions }: Explanation,
  query: Query,
  all: boolean,
): string {
  const shown = all ? conditions : conditions.slice(0, fewConditions);
  const more = conditions.length - shown.length;
  return [
    `${joinPath(query.out, query.site, query.topology, query.path)}:${line}`,
    `  | ${text}`,
    `  emitter     ${emitter}, rule ${rule}`,
    ...values.map((cause) => `  value from  ${causeText(cause)}`),
    ...(values.length === 0 ? ["  value       a constant of the rule, or derived"] : []),
    ...shown.map((cause) => `  rests on    ${causeText(cause)}`),
    ...(more > 0 ? [`  and ${more} more (--all)`] : []),
    "",
  ].join("\n");
}

function causeText({ document, pointer, place, isDefault }: Cause): string {
  const where = place === undefined ? "no file: nobody states it" : `${place.file}:${place.line}:${place.column}`;
  return `${document} ${pointer}  ${where}${isDefault ? " (a default, or left out)" : ""}`;
}
