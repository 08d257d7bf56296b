import { Option } from "commander";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { buildMachineFiles, type MachineFormat, machineFormats } from "../../../apply/release/machine-files.ts";
import type { NodeFile } from "../../../apply/release/mirrors.ts";
import { buildResolution } from "../../../apply/release/resolve.ts";
import { type PublishedRelease, pullRelease } from "../../../apply/release/store.ts";
import { need } from "../../../diagnostics/outcome.ts";
import { folderOf, joinPath } from "../../../system/path.ts";
import type { System } from "../../../system/system.ts";
import type { DefineCommand } from "../../command-result.ts";
import { openRegistry } from "../../registry.ts";
import { releaseArgument } from "./flags.ts";
import { type CommandReport, reportResult } from "./result.ts";

interface ResolveFlags {
  readonly plainHttp?: true;
  readonly format: "json" | MachineFormat;
  readonly out?: string;
}

const examples = `
Examples:
  harmony release resolve harbor.example.com/shop/production stable
  harmony release resolve harbor.example.com/shop/production 1.4.0 | jq -r .bundle.reference
  harmony release resolve harbor.example.com/shop/production stable -o bootstrap | kubectl apply -f -
  harmony release resolve harbor.example.com/shop/production stable -o image-digest-mirror-set | oc apply -f -
  harmony release resolve harbor.example.com/shop/production stable -o containerd --out /

With bootstrap a cluster follows the registry that is named here, also where it is a copy. The last three let nodes
pull the release's images from images/ below the prefix alone, where \`harmony release copy\` puts them. For containerd
that holds for every image of a registry that the release uses. Each file begins with its place on a node.`;

/** Adds `harmony release resolve`. */
export const resolveCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("resolve")
    .summary("what a version or channel stands for, by digest")
    .description(
      "Prints what a machine has to know of a release as JSON: version, digest, bundle, charts, images, files.",
    )
    .argument("<REGISTRY>", "the prefix and topology, as in harbor.example.com/shop/production, or dir:PATH")
    .argument("<RELEASE>", "a version, a channel or a digest", releaseArgument)
    .option("--plain-http", "speak HTTP without TLS, to a registry of this machine alone")
    .addOption(
      new Option(
        "-o, --format <format>",
        "JSON; Flux's first objects; or how nodes find images: containerd's hosts.toml, containers' registries.conf, OpenShift's mirror sets",
      )
        .choices(["json", ...machineFormats])
        .default("json"),
    )
    .option("--out <dir>", "write the files below this folder instead of printing them; / on a node itself")
    .addHelpText("after", examples)
    .action((prefix: string, reference: string, flags: ResolveFlags) =>
      finish(
        reportResult(system, flags.format === "json" ? "json" : "text", async () => {
          const client = openRegistry(system, prefix, flags, "pull");
          return report(system, client, await pullRelease(client, reference), flags);
        }),
      ),
    );

/** To be called within `attempt`. */
async function report(
  system: System,
  client: RegistryClient,
  published: PublishedRelease,
  { format, out }: ResolveFlags,
): Promise<CommandReport> {
  const json = buildResolution(client, published);
  if (format === "json") return { text: "", json };
  const files = need(buildMachineFiles(published, client.address, format));
  if (out === undefined) return { text: files.map(printed).join("\n"), json };
  const paths: string[] = [];
  for (const { path, body } of files) {
    const to = joinPath(out, path);
    await system.files.makeFolder(folderOf(to));
    await system.files.replace(to, body.text, 0o644);
    paths.push(`${to}\n`);
  }
  return { text: paths.join(""), json };
}

/** YAML and TOML take the same comments. */
function printed({ path, body }: NodeFile): string {
  return `# ${path}\n${body.text}`;
}
