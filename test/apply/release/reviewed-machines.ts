import { expect } from "vitest";
import type { PublishRequest } from "../../../apply/release/publish.ts";
import { readReviewedRelease } from "../../../apply/release/reviewed-release.ts";
import { readReviewedTree } from "../../../apply/tree/reviewed-tree.ts";
import { machinesSite } from "../../emitters/release/machines-site.ts";
import { writeCompiled } from "../../support/compile-and-write.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { asFiles, type PlainDocument } from "../../support/documents.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { valueOf } from "../oci/client-under-test.ts";
import { publishRequest } from "./reviewed-shop.ts";

/** `out/lab/site`, of machines alone, as it is compiled. */
export async function machinesSystem(documents: readonly PlainDocument[] = machinesSite()): Promise<MemorySystem> {
  const compilation = await compileFiles({ "harmony.yaml": "name: lab\n", ...asFiles(...documents) });
  expect(compilation.ok, faultLines(compilation).join("\n")).toBe(true);
  const system = createMemorySystem();
  await writeCompiled(compilation, system);
  return system;
}

/** A signed publish of it, version 1.0.0 unless told otherwise. */
export async function machinesRequest(
  documents?: readonly PlainDocument[],
  changes: Partial<PublishRequest> = {},
): Promise<PublishRequest> {
  const tree = valueOf(await readReviewedTree(await machinesSystem(documents), "out", "lab", "site"));
  return publishRequest({}, { reviewed: valueOf(readReviewedRelease(tree)), ...changes });
}
