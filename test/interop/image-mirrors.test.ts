import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAddress } from "../../apply/oci/address.ts";
import { createRegistryClient } from "../../apply/oci/client.ts";
import { buildRegistriesConf } from "../../apply/release/mirrors.ts";
import { createNodeSystem } from "../../cli/node-system.ts";
import { buildImage } from "../../emitters/release/image.ts";
import { sampleArtifact, valueOf } from "../apply/oci/client-under-test.ts";
import { type Registry, startRegistry } from "./support/registry.ts";
import { installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

const run = promisify(execFile);
const workspace = createWorkspace("image-mirrors");
let registry: Registry;
afterAll(async () => {
  await registry.stop();
  workspace.remove();
});

const artifact = sampleArtifact();
const { digest, content } = artifact.manifest;
const images = [`web.example.com:5000/team/web:1@${digest}`, "nginx:1.27", `tools.example.com/absent@${digest}`];

/** What skopeo reads under a name, with the configuration in place of the machine's. */
async function inspect(name: string): Promise<string> {
  const home = join(workspace.path, "home");
  mkdirSync(home, { recursive: true });
  const env = { PATH: process.env["PATH"], HOME: home };
  const options = ["--registries-conf", join(workspace.path, "registries.conf"), "inspect", "--raw"];
  return (await run(installedProgram("skopeo"), [...options, `docker://${name}`], { env })).stdout;
}

describe("skopeo, by the registries.conf of a release", () => {
  beforeAll(async () => {
    registry = await startRegistry(workspace.path);
    const address = valueOf(parseAddress(`${registry.host}/shop/production`, { plainHttp: true }));
    const client = createRegistryClient(createNodeSystem(), address, { access: "push" });
    const mirror = "shop/production/images";
    valueOf(await client.pushArtifact(`${mirror}/web.example.com_5000/team/web`, artifact));
    valueOf(await client.pushArtifact(`${mirror}/docker.io/library/nginx`, artifact, "1.27"));
    const { body } = buildRegistriesConf(images.map(buildImage), address);
    writeFileSync(join(workspace.path, "registries.conf"), body.text);
  });

  it.each([`web.example.com:5000/team/web@${digest}`, "docker.io/library/nginx:1.27"])(
    "reads %s from the mirror",
    async (name) => {
      expect(await inspect(name)).toBe(Buffer.from(content).toString());
    },
  );

  it("asks nobody else for what the mirror does not have", async () => {
    await expect(inspect(`tools.example.com/absent@${digest}`)).rejects.toThrow(/is blocked in .*registries\.conf/);
  });
});
