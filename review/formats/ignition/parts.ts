import { appendPointer, type JsonPointer } from "../../../formats/json/pointer.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { isObjectList, jsonItems } from "../flat-json.ts";

/** A part of a configuration: a file, a unit, a disk. */
export interface IgnitionPart {
  /** `file`, `unit`: see `kinds`. */
  readonly kind: PartKind;
  /** `/etc/hostname` */
  readonly key: string;
  readonly value: JsonValue;
  readonly pointer: JsonPointer;
}

export type PartKind = (typeof kinds)[number]["kind"] | "setting";

/** The lists of a configuration (coreos.github.io/ignition/configuration-v3_5), and what an item of each is known by. */
const kinds = [
  { kind: "file", at: ["storage", "files"], key: "path" },
  { kind: "directory", at: ["storage", "directories"], key: "path" },
  { kind: "link", at: ["storage", "links"], key: "path" },
  { kind: "disk", at: ["storage", "disks"], key: "device" },
  { kind: "array", at: ["storage", "raid"], key: "name" },
  { kind: "filesystem", at: ["storage", "filesystems"], key: "device" },
  { kind: "encrypted volume", at: ["storage", "luks"], key: "name" },
  { kind: "unit", at: ["systemd", "units"], key: "name" },
  { kind: "user", at: ["passwd", "users"], key: "name" },
  { kind: "group", at: ["passwd", "groups"], key: "name" },
  { kind: "merged configuration", at: ["ignition", "config", "merge"], key: "source" },
] as const;

/** The parts of a configuration, in its order; what no list holds is a setting each. */
export function partsOfIgnition(root: JsonObject): readonly IgnitionPart[] {
  const settings = Object.entries(root).flatMap(([key, value]) => settingsIn(value, [key]));
  const parts = kinds.flatMap(({ kind, at, key }) => {
    const list = at.reduce<JsonValue | undefined>(
      (value, step) => (isJsonObject(value) ? value[step] : undefined),
      root,
    );
    return jsonItems(list, appendPointer("", ...at)).map(({ item, pointer }): IgnitionPart => {
      const name = item[key];
      return { kind, key: typeof name === "string" ? name : "", value: item, pointer };
    });
  });
  return [...settings, ...parts];
}

function settingsIn(value: JsonValue, steps: readonly string[]): readonly IgnitionPart[] {
  const path = steps.join(".");
  if (kinds.some(({ at }) => at.join(".") === path) && isObjectList(value)) return [];
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, one]) => settingsIn(one, [...steps, key]));
  return [{ kind: "setting", key: path, value: { [steps.at(-1) ?? ""]: value }, pointer: appendPointer("", ...steps) }];
}
