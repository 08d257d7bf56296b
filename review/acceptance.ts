import { toPointer } from "../formats/json/pointer.ts";
import { isJsonObject } from "../formats/json/value.ts";
import { type Level, levels } from "./level.ts";
import type { SpecDocument } from "./spec-changes.ts";

/** The annotation of a document that takes the level of its own changes upon it: `<level>`, then what people should know. */
const acceptKey = "harmony.dev/accept";

/** Its pointer in a document. No output rests on it. */
export const acceptPointer = toPointer(["metadata", "annotations", acceptKey]);

/** What a document accepts; undefined where it says nothing, or nothing that is a level. */
export function readAcceptance({ value }: SpecDocument): { readonly level: Level; readonly note: string } | undefined {
  const text = acceptText(value);
  const [, word, note = ""] = /^\s*(\w+)\b[\s,:;-]*(.*?)\s*$/s.exec(text ?? "") ?? [];
  const level = levels.find((one) => one === word);
  return level === undefined ? undefined : { level, note };
}

/** The annotation as it stands; undefined where there is none. */
export function acceptText({ metadata }: SpecDocument["value"]): string | undefined {
  const annotations = isJsonObject(metadata) ? metadata["annotations"] : undefined;
  const text = isJsonObject(annotations) ? annotations[acceptKey] : undefined;
  return typeof text === "string" ? text : undefined;
}
