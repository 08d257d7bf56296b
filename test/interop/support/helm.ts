import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Manifest, readManifests } from "./manifests.ts";
import { builtProgram } from "./tools.ts";

const run = promisify(execFile);

/** The objects that Helm itself makes of a chart's folder. */
export async function renderChart(chart: string, release: string, namespace: string): Promise<readonly Manifest[]> {
  // Without a version Helm takes that of its libraries.
  const args = ["template", release, chart, "--namespace", namespace, "--kube-version", "1.36.3"];
  const { stdout } = await run(await builtProgram("helm"), args, { maxBuffer: 2 ** 26 });
  return readManifests(stdout);
}
