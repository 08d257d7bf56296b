import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { buildBom } from "../../apply/signing/sbom.ts";
import { buildBomDocument } from "../../formats/cyclonedx/bom.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import type { Release } from "../../formats/manifest/release.ts";
import { moduleFolder } from "./support/crds.ts";

/** CycloneDX's own schemas come inside of its Go library. */
const library = { module: "github.com/CycloneDX/cyclonedx-go", version: "v0.9.3" };

const text = readRelease("web-shop", "production");

function readRelease(site: string, topology: string): string {
  return readFileSync(join(import.meta.dirname, "..", "..", "out", site, topology, "release.json"), "utf8");
}

async function createJudge(): Promise<(document: unknown) => readonly string[]> {
  const folder = join(await moduleFolder(library), "schema");
  const read = (file: string): object => JSON.parse(readFileSync(join(folder, file), "utf8")) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(read("spdx.schema.json"), "http://cyclonedx.org/schema/spdx.schema.json");
  ajv.addSchema(read("jsf-0.82.schemax.json"), "http://cyclonedx.org/schema/jsf-0.82.schema.json");
  const validate = ajv.compile(read("bom-1.6.schema.json"));
  return (document) => (validate(document) ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error)));
}

it("the bill of the sample, and of a release with all that one can have, is CycloneDX 1.6", async () => {
  const judge = await createJudge();
  const sample = parseRelease(text).value;
  const machines = parseRelease(readRelease("okd-site", "site")).value;
  if (sample === undefined || machines === undefined) throw new Error("out/ can't be read");
  const full: Release = {
    ...sample,
    images: [...sample.images, { reference: "localhost:5000/Team/app", repository: "images/localhost_5000/app" }],
    assets: machines.assets,
  };
  const empty: Release = { format: sample.format, topology: "empty", charts: [], images: [], assets: [] };
  for (const release of [sample, machines, full, empty]) expect(judge(buildBomDocument(buildBom(release)))).toEqual([]);
  expect(judge({ ...buildBomDocument(buildBom(full)), specVersion: 1.6 })).not.toEqual([]);
});
