import type { CompiledSite } from "../../compiler/compile.ts";
import type { EmittedFile } from "../../compiler/emit/artifact.ts";
import { explain } from "../../compiler/explain/explain.ts";
import { leavesOf, withLeaf } from "./leaves.ts";

/** How the leaves of some spec files are changed, and which output is looked at. */
export interface CausalityRequest {
  /** Spec files, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Compiles with tracking; undefined where the specs have errors. */
  readonly compile: (files: Readonly<Record<string, string>>) => Promise<CompiledSite | undefined>;
  /** Other values of a leaf; those that do not compile are passed over. */
  readonly others: (value: unknown) => readonly unknown[];
  /** All of the output unless said. */
  readonly concerns?: (file: EmittedFile) => boolean;
}

/** What changing each leaf in turn showed. */
export interface Causality {
  /** The leaves that move a line. */
  readonly moving: readonly { readonly file: string; readonly pointer: string }[];
  /** Lines that a leaf moved, and whose explanation does not name it. */
  readonly unnamed: readonly string[];
}

/** Changes every leaf but the names of documents, and asks of each line that moves whether its explanation names the leaf. */
export async function causalityOf(request: CausalityRequest): Promise<Causality> {
  const { files, compile, others } = request;
  const base = await compile(files);
  if (base === undefined) throw new Error("the documents do not compile");
  const moving = new Map<string, Causality["moving"][number]>();
  const unnamed: string[] = [];
  for (const [file, text] of Object.entries(files))
    for (const leaf of leavesOf(file, text).filter(({ pointer }) => pointer !== "/metadata/name"))
      for (const value of others(leaf.value)) {
        const changed = await compile({ ...files, [file]: withLeaf(text, leaf, value) });
        if (changed === undefined) continue;
        for (const [one, other] of [
          [base, changed],
          [changed, base],
        ] as const) {
          const { lines, faults } = await movedLines(one, other, { file, pointer: leaf.pointer, request });
          unnamed.push(...faults);
          if (lines > 0) moving.set(`${file}${leaf.pointer}`, { file, pointer: leaf.pointer });
        }
      }
  return { moving: [...moving.values()], unnamed };
}

interface Changed {
  readonly file: string;
  readonly pointer: string;
  readonly request: CausalityRequest;
}

/** Lines of one that the other does not have, and those of them whose explanation does not name the field. */
async function movedLines(one: CompiledSite, other: CompiledSite, { file, pointer, request }: Changed) {
  const faults: string[] = [];
  let lines = 0;
  for (const output of one.outputs)
    for (const { path, body } of output.files.filter(request.concerns ?? (() => true))) {
      const rest = other.outputs[0]?.files.find((also) => also.path === path)?.body.text.split("\n") ?? [];
      for (const [index, line] of body.text.split("\n").slice(0, -1).entries()) {
        if (rest.includes(line)) continue;
        lines += 1;
        const [cause] = (await explain(one, output, path, index + 1)) ?? [];
        const fields = [...(cause?.values ?? []), ...(cause?.conditions ?? [])];
        if (!fields.some((field) => field.place?.file === file && `${pointer}/`.startsWith(`${field.pointer}/`)))
          faults.push(`${file}${pointer}: ${path}:${index + 1} ${line.slice(0, 80)}`);
      }
    }
  return { lines, faults };
}
