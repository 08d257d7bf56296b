import { Option } from "commander";
import type { Compilation } from "../../compiler/compile.ts";
import { stageResult } from "../../compiler/stage.ts";
import { renderSitePage } from "../../drawing/page/render-page.ts";
import { renderSite } from "../../drawing/render-site.ts";
import { type Layer, layers, type SiteDrawing } from "../../drawing/site-drawing.ts";
import { extensionOf } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { compileAgain } from "../compile-again.ts";
import { createCompilerInputs } from "../compiler-inputs.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { buildSiteDrawing } from "../map/site-drawing.ts";
import { reportDiagnostics } from "../report.ts";
import { specsFolder } from "../specs-folder.ts";
import { collectTag } from "../tags.ts";

export interface MapOptions {
  readonly site?: string;
  readonly layer?: Layer;
  readonly format?: "svg" | "html";
  readonly out?: string;
  readonly tag?: Readonly<Record<string, string>>;
}

const examples = `
Examples:
  harmony map > site.svg                        the site of specs/, or of the working directory
  harmony map --out site.html                   a page with a tab a layer and a search
  harmony map sites/ --site berlin --layer networks > networks.svg

Exit codes: 0 drawn, 1 faults in the specs, or a failure, 2 usage.`;

/** Adds `harmony map`. */
export const mapCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("map")
    .summary("draw a site")
    .description(
      "Compiles in memory and draws the site: machines and cables, networks, clusters and applications. Nothing is written but --out.",
    )
    .argument(
      "[DIR]",
      "a site's folder, or one above several (default: specs/ where it exists, else the working directory)",
    )
    .option("--site <name>", "which site, where there are several")
    .addOption(new Option("--layer <layer>", "one layer alone; of a page, the first to show").choices(layers))
    .addOption(new Option("-o, --format <format>", "by default as --out ends, else svg").choices(["svg", "html"]))
    .option("--out <file>", "where it is written (default: standard output)")
    .option("-t, --tag <name=value>", "value of a CUE tag; over harmony.yaml's (repeatable)", collectTag)
    .addHelpText("after", examples)
    .action((path: string | undefined, options: MapOptions) => finish(runMap(system, path, options)));

export async function runMap(system: System, given: string | undefined, options: MapOptions): Promise<ExitCode> {
  const path = await specsFolder(system, given);
  const compilation = await resolveSites(system, path, options);
  reportDiagnostics(
    system,
    compilation.diagnostics.filter(({ severity }) => severity === "error"),
    "text",
  );
  if (!compilation.ok) return exitCode.faults;
  const [found, ...others] = compilation.sites;
  if (found?.resolved === undefined) {
    system.terminal.warn(`${path} has no site${options.site === undefined ? "" : ` \`${options.site}\``}.\n`);
    return exitCode.faults;
  }
  if (others.length > 0) {
    const names = compilation.sites.map(({ site }) => site.name).join(", ");
    system.terminal.warn(`${path} has several sites: ${names}. Choose one by --site.\n`);
    return exitCode.usage;
  }
  const text = render(buildSiteDrawing(found.resolved), options);
  if (options.out === undefined) system.terminal.print(text);
  else await system.files.replace(options.out, text, 0o644);
  return exitCode.ok;
}

/** As far as a map needs it: without emitters, so that what only a target refuses is no matter here. */
async function resolveSites(system: System, path: string, { site, tag = {} }: MapOptions): Promise<Compilation> {
  const inputs = createCompilerInputs();
  try {
    const none = { emitters: [], userEmitters: async () => stageResult([], []) };
    return await compileAgain(system, inputs, { path, out: "out", ...none, tags: tag, ...(site && { only: site }) });
  } finally {
    await inputs.close();
  }
}

function render(model: SiteDrawing, { format, out = "", layer }: MapOptions): string {
  const isPage = (format ?? (/^\.html?$/.test(extensionOf(out)) ? "html" : "svg")) === "html";
  const options = layer === undefined ? {} : { layer };
  return isPage ? renderSitePage(model, options) : renderSite(model, options);
}
