import { parseJson } from "./parse.ts";
import type { JsonValue } from "./value.ts";

/** What was read, or why it could not be; the reason completes "It is refused: ...". */
export type ParsedJson<T> = { readonly value: T } | { readonly reason: string };

/** Reads bytes as one JSON value, as strictly as `parseJson`, and as UTF-8 without a mark of byte order. Never throws. */
export function readJsonBytes(content: Uint8Array): ParsedJson<JsonValue> {
  const text = decode(content);
  if (text === undefined) return { reason: "it is not UTF-8 text" };
  const { documents, faults } = parseJson(text);
  const [document] = documents;
  const [fault] = faults;
  if (document === undefined || fault !== undefined)
    return {
      reason:
        fault === undefined ? "it is not JSON" : `${fault.message.replace(/\.$/, "")} (at offset ${fault.range.start})`,
    };
  return { value: document.value };
}

function decode(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
