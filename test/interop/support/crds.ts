import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseAllDocuments } from "yaml";
import type { CrdModule } from "../../../schemas/kubernetes/pins.ts";
import type { KubeObject } from "./kube-object.ts";

const run = promisify(execFile);

/** The definitions of custom resources that a pinned Go module carries, in the order of its files. */
export async function readCrds(pin: CrdModule): Promise<readonly KubeObject[]> {
  const folder = join(await moduleFolder(pin), pin.folder);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => parseAllDocuments(readFileSync(join(folder, name), "utf8")))
    .map((document) => document.toJS() as KubeObject | null)
    .filter((object) => object !== null)
    .filter((object) => object.kind === "CustomResourceDefinition");
}

/** Where Go keeps the module's files; fetched when it has none yet. The working directory has no go.mod on purpose. */
export async function moduleFolder(pin: Pick<CrdModule, "module" | "version">): Promise<string> {
  const { stdout } = await run("go", ["mod", "download", "-json", `${pin.module}@${pin.version}`], { cwd: tmpdir() });
  const answer = JSON.parse(stdout) as { readonly Dir: string };
  return answer.Dir;
}
