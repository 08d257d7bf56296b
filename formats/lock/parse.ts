import { parseJson } from "../json/parse.ts";
import { appendPointer, type JsonPointer } from "../json/pointer.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";
import { digest, name, sha256 } from "../manifest/fields.ts";
import { list, literal, type ManifestFault, object, type Reader, text } from "../manifest/reader.ts";
import type { Places, Range } from "../parsed.ts";
import { httpUrl, size } from "./fields.ts";
import {
  chartKey,
  type Lock,
  type LockedChart,
  type LockedHttpChart,
  type LockedOciChart,
  lockFormat,
} from "./lock.ts";

/** What is wrong with a lock, and where. */
export interface LockFault {
  /** A sentence. */
  readonly message: string;
  readonly range: Range;
}

export type ParsedLock =
  | { readonly lock: Lock; readonly value: JsonObject; readonly places: Places }
  /** `newer` is the format that the text names, where this version of Harmony does not know it yet. */
  | { readonly faults: readonly LockFault[]; readonly newer?: number };

const reference = text(/^oci:\/\/[^\s/@]+\/[^\s@]+:[^\s@:/]+$/, "reference of a chart, without a digest");

const ociChart = object<LockedOciChart>({ reference, size, digest });
const httpChart = object<LockedHttpChart>({
  repository: httpUrl,
  name,
  version: name,
  url: httpUrl,
  sha256,
  size,
  digest,
});

const chart: Reader<LockedChart> = (value, pointer, faults) =>
  isJsonObject(value) && Object.hasOwn(value, "reference")
    ? ociChart(value, pointer, faults)
    : httpChart(value, pointer, faults);

const lock = object<Lock & { readonly format: typeof lockFormat }>({
  format: literal(lockFormat, `lock of format ${lockFormat}`),
  charts: list(chart),
});

/** Reads harmony.lock, strictly: it is written by `harmony lock`, and a hand in it is told. Never throws. */
export function parseLock(text: string): ParsedLock {
  const { documents, faults } = parseJson(text);
  const [document] = documents;
  if (document === undefined || faults.length > 0) {
    const nothing = { message: "This is not JSON.", range: { start: 0, end: 1 } };
    return { faults: faults.length > 0 ? faults : [nothing] };
  }
  const { value, places } = document;
  const rangeOf = (pointer: JsonPointer): Range => places.find(pointer, "value") ?? { start: 0, end: 1 };
  const format = isJsonObject(value) ? value["format"] : undefined;
  if (typeof format === "number" && format > lockFormat) {
    const message = `The lock has the format ${format}.`;
    return { faults: [{ message, range: rangeOf("/format") }], newer: format };
  }
  const found: ManifestFault[] = [];
  const read = lock(value, undefined, found);
  found.push(...(read === undefined ? [] : equalEntries(read)));
  if (read === undefined || !isJsonObject(value) || found.length > 0)
    return { faults: found.map(({ pointer, message }) => ({ message, range: rangeOf(pointer) })) };
  return { lock: { charts: read.charts }, value, places };
}

function equalEntries({ charts }: Lock): ManifestFault[] {
  const keys = new Set<string>();
  return charts.flatMap((one, index) =>
    keys.size === keys.add(chartKey(one)).size
      ? [{ pointer: appendPointer("/charts", index), message: "This chart stands twice." }]
      : [],
  );
}
