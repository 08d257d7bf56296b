import { compareFieldItems } from "../field-item.ts";
import { defineFormat } from "../reader.ts";
import type { OpnsenseItem } from "./item.ts";
import { readMount } from "./read.ts";

/** The configuration of a firewall, a part of it a file: by item and field. */
export const opnsenseFormat = defineFormat<OpnsenseItem>({
  matches: (path) => /^opnsense\/[^/]+\/[^/]+\.xml$/.test(path),
  read: readMount,
  compare: (before, after) => {
    const item = after ?? before;
    if (item === undefined) return undefined;
    // The element around items comes and goes with them.
    const isAlone = before === undefined || after === undefined;
    if (isAlone && item.table.path === "" && [...item.fields.keys()].every((field) => field === "version"))
      return undefined;
    return compareFieldItems(before, after, item.table.rules);
  },
  content: ({ table, fields }) =>
    JSON.stringify([table.noun, ...[...fields].filter(([field]) => field !== "descr").sort()]),
});
