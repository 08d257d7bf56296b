import { isJsonObject, type JsonValue } from "../../../formats/json/value.ts";
import type { FieldChange } from "../../change.ts";
import { hiddenValue, isSecretName, showSecret, showValue } from "../../shown-value.ts";
import { compareLines } from "../lines.ts";
import { type KubernetesObject, kindOf } from "./object.ts";
import { pathText, type ValuePair } from "./value-change.ts";

/** A field for people. A text of several lines is shown by the lines that differ; no secret is shown. */
export function showField({ steps, before, after }: ValuePair, object: KubernetesObject): readonly FieldChange[] {
  const path = pathText(steps);
  const hides = isHidden(steps, object);
  if (typeof before === "string" && typeof after === "string" && !hides && `${before}${after}`.includes("\n"))
    return compareLines(bytesOf(before), bytesOf(after)).map((line) => ({ ...line, path: `${path} ${line.path}` }));
  // A variable's name says what its value is.
  const named = steps.at(-1) === "value" ? (/^\[(.*)\]$/.exec(steps.at(-2) ?? "")?.[1] ?? "") : "";
  const isSecret = hides || isSecretName(named) || isSecretField(steps, object);
  const shown = (value: JsonValue): string =>
    isSecret ? hide(value) : showValue(redact(value, isFree(steps, object)));
  return [
    {
      path,
      ...(before === undefined ? {} : { before: shown(before) }),
      ...(after === undefined ? {} : { after: shown(after) }),
    },
  ];
}

/** Values that nobody is to read, whatever they are named. */
function isHidden(steps: readonly string[], object: KubernetesObject): boolean {
  const isData = steps[0] === "data" || steps[0] === "stringData";
  return (
    (kindOf(object) === "/Secret" && isData) || steps.at(-1) === "kubectl.kubernetes.io/last-applied-configuration"
  );
}

/** Below these, keys are named by users, and a key like `credentials` may hold more than one secret. */
function isFree(steps: readonly string[], { kind }: KubernetesObject): boolean {
  return (
    (kind === "HelmRelease" && steps[1] === "values") ||
    (kind === "ConfigMap" && /^(data|binaryData)$/.test(steps[0] ?? ""))
  );
}

function isSecretField(steps: readonly string[], object: KubernetesObject): boolean {
  return isFree(steps, object) ? steps.some(isSecretKey) : isSecretKey(steps.at(-1) ?? "");
}

/** Where a secret is to be found, or how it is used, and no secret itself. */
const aboutSecrets =
  /(Names?|Refs?|Selector|Policy|Path|Provider|Store|Secrets|Seconds|Mode|Class|ServiceAccountToken)$|^existing/;

/** `password`, and not `secretName`. */
function isSecretKey(key: string): boolean {
  return isSecretName(key) && !aboutSecrets.test(key);
}

/** A value without the secrets in it. */
function redact(value: JsonValue, isFree: boolean): JsonValue {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => redact(item, isFree));
  if (!isJsonObject(value)) return value;
  const { name } = value;
  const isVariable = typeof name === "string" && isSecretName(name);
  const entries = Object.entries(value).map(([key, inner]): readonly [string, JsonValue] => {
    const isSecret =
      (isVariable && key === "value") || isSecretKey(key) || key === "kubectl.kubernetes.io/last-applied-configuration";
    if (!isSecret) return [key, redact(inner, isFree)];
    return [key, isFree || typeof inner === "string" ? hide(inner) : redact(inner, isFree)];
  });
  return Object.fromEntries(entries);
}

/** `--password=x`, `password: x`, and what stands between `:` and `@` of a URL. */
function redactText(text: string): string {
  return text
    .replaceAll(/(:\/\/[^\s:/@]*:)[^\s@/]+@/g, `$1${hiddenValue}@`)
    .replaceAll(
      /([\w.-]+)(["']?\s*[=:]\s*["']?)([^\s"',;&]+)/g,
      (whole: string, key: string, gap: string, secret: string) =>
        isSecretKey(key) ? `${key}${gap}${showSecret(secret)}` : whole,
    );
}

/** A secret's value, or all of them where more came or went as a whole. */
function hide(value: JsonValue): string {
  if (isJsonObject(value)) return `${Object.keys(value).length} values ${hiddenValue}`;
  return typeof value === "string" ? showSecret(value) : hiddenValue;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
