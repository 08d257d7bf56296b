import type { CueEngine, CueEvaluation, CueModule } from "../../../cue/engine.ts";
import type { JsonObject, JsonValue } from "../../../formats/json/value.ts";

/** All documents of a kind, unified with its definition, as the fields `d0`, `d1` and so on of one package. */
export async function evaluateDocuments(
  engine: CueEngine,
  schemas: CueModule,
  kind: string,
  documents: readonly JsonObject[],
): Promise<CueEvaluation> {
  const fields = documents.map((document, i) => `d${i}: harmony.#${kind} & ${JSON.stringify(document)}`);
  const files = { "all.cue": `package all\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\n${fields.join("\n")}\n` };
  const packages = await engine.packages(files);
  const [evaluation] = await engine.evaluate({ files, packages, tags: {}, schemas, tolerant: true });
  if (evaluation?.value === undefined)
    throw new Error(`The package has no value: ${JSON.stringify(evaluation?.errors)}`);
  return evaluation;
}

export interface CueVerdict {
  readonly isGood: boolean;
  /** The document with its defaults, where it is good. */
  readonly value?: JsonValue;
  readonly errors: readonly string[];
}

/** What CUE says of one of the documents. */
export function verdictOf({ value, errors, holes }: CueEvaluation, i: number): CueVerdict {
  const at = `/d${i}`;
  const isMine = (pointer: string): boolean => pointer === at || pointer.startsWith(`${at}/`);
  const mine = errors.filter(({ pointer }) => isMine(pointer));
  const isGood = mine.length === 0 && !holes.some(isMine);
  const own = (value as JsonObject | undefined)?.[`d${i}`];
  return {
    isGood,
    ...(isGood && own !== undefined ? { value: own } : {}),
    errors: mine.map(({ pointer, message }) => `${pointer}: ${message}`),
  };
}
