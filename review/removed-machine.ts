import type { ItemChange } from "./change.ts";
import { boundFields } from "./shown-value.ts";
import type { TreeTopology } from "./tree/compiled-tree.ts";

/** The files of machines that no file is meant for any more, by the machine's name. */
export function removedMachines(
  before: TreeTopology | undefined,
  after: TreeTopology | undefined,
): ReadonlyMap<string, readonly string[]> {
  const left = new Set([...(after?.files.values() ?? [])].map(({ target }) => target.device));
  const gone = new Map<string, string[]>();
  for (const { path, target } of before?.files.values() ?? [])
    if (target.kind === "linux-host" && !left.has(target.device))
      gone.set(target.device, [...(gone.get(target.device) ?? []), path]);
  return gone;
}

/** Nobody reaches such a machine: what it has, it keeps. What others do for it (leases, boot scripts) is told apart. */
export function removedMachine(name: string, paths: readonly string[], before: TreeTopology | undefined): ItemChange {
  const files = paths.flatMap((path) => before?.files.get(path) ?? []);
  const [first] = files;
  return {
    name: `machine ${name}`,
    change: "removed",
    device: { kind: "linux-host", name },
    machines: [name],
    ...(first && { before: { file: first.path } }),
    documents: [...new Set(files.flatMap(({ documents }) => documents))].sort(),
    ...boundFields(files.map(({ path, bytes }) => ({ path, before: `${bytes?.length ?? 0} bytes` }))),
    effects: [{ level: "none", reason: "unmanaged", text: "nothing is applied to it any more, and what it has stays" }],
  };
}
