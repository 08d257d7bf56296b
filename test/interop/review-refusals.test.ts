import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptances, type ChangeRow, refusals } from "../review/kubernetes-refusals.ts";
import { sameObjects } from "../review/kubernetes-same.ts";
import { type Cluster, startCluster } from "./support/kube.ts";
import type { KubeObject } from "./support/kube-object.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

let workspace: Workspace | undefined;
let cluster: Cluster | undefined;

beforeAll(async () => {
  workspace = createWorkspace("review-refusals");
  cluster = await startCluster(join(workspace.path, "kube"), []);
});

afterAll(async () => {
  await cluster?.stop();
  workspace?.remove();
});

function running(): Cluster {
  if (cluster === undefined) throw new Error("the cluster did not start");
  return cluster;
}

let rows = 0;

/** Stores the first of two objects, then the second over it, under a name of this row alone. */
async function change(before: object, after: object): Promise<readonly [KubeObject, Promise<KubeObject>]> {
  rows++;
  const suffix = `-${rows}`;
  const rename = (object: object): KubeObject => {
    const { metadata, ...rest } = object as KubeObject;
    // A definition is named after its kind; one row at a time has it.
    const name = rest.kind === "CustomResourceDefinition" ? metadata.name : `${metadata.name}${suffix}`;
    return { ...rest, metadata: { ...metadata, name } };
  };
  const { client } = running();
  const first = rename(before);
  await client.apply(first);
  if (first.kind === "CustomResourceDefinition")
    await client.waitFor({ ...first, name: first.metadata.name }, ({ status }) =>
      JSON.stringify(status).includes('"type":"Established"'),
    );
  const stored = await client.find({ ...first, name: first.metadata.name });
  if (stored === undefined) throw new Error(`${first.kind} ${first.metadata.name} was not stored`);
  return [stored, client.apply(rename(after))];
}

/** The object as if it were the first of its name; nothing is stored. */
async function makeAnew(object: object): Promise<KubeObject> {
  // A definition is named after its group.
  const { metadata, ...rest } = JSON.parse(
    JSON.stringify(object)
      .replaceAll("things.example.com", "things.new.example.com")
      .replaceAll('"group":"example.com"', '"group":"new.example.com"'),
  ) as KubeObject;
  const name = rest.kind === "CustomResourceDefinition" ? metadata.name : `${metadata.name}-new`;
  return running().client.apply({ ...rest, metadata: { ...metadata, name } }, { dryRun: true });
}

describe("an API server refuses what the review says it refuses", () => {
  it.each<ChangeRow>(refusals)("%s", async (_, before, after) => {
    const [, changed] = await change(before, after);
    await expect(changed).rejects.toThrow();
    // The object itself is right: it is the change that is refused.
    await expect(makeAnew(after)).resolves.toBeDefined();
  });
});

describe("and takes what the review says it takes", () => {
  it.each<ChangeRow>(acceptances)("%s", async (_, before, after) => {
    const [, changed] = await change(before, after);
    await expect(changed).resolves.toBeDefined();
  });
});

describe("what the review calls the same is the same to an API server: the generation stays", () => {
  it.each(sameObjects)("%s", async (_, before, after) => {
    const [stored, changed] = await change(before, after);
    expect(generationOf(await changed)).toBe(generationOf(stored));
  });
});

function generationOf({ metadata }: KubeObject): unknown {
  return (metadata as { readonly generation?: number }).generation;
}
