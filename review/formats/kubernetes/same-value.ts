import ipaddr from "ipaddr.js";
import type { JsonValue } from "../../../formats/json/value.ts";
import { readQuantity } from "../../../formats/kubernetes/quantity.ts";
import type { ObjectKind } from "./object.ts";

/** Do two scalars mean the same in a field? Only where the field is typed so: a label `1000m` is a text. */
export function isSameScalar(
  steps: readonly string[],
  kind: ObjectKind,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): boolean {
  const read = readerOf(steps, kind);
  const value = read?.(before);
  return value !== undefined && value === read?.(after);
}

type ScalarReader = (value: JsonValue | undefined) => string | bigint | number | undefined;

function readerOf(steps: readonly string[], { group }: ObjectKind): ScalarReader | undefined {
  const field = steps.at(-1) ?? "";
  const inside = steps.at(-2) ?? "";
  if (isQuantity(field, inside)) return readQuantity;
  if (group.endsWith(".toolkit.fluxcd.io") && /^(interval|timeout|retryInterval)$/.test(field)) return readDuration;
  if (group === "gateway.networking.k8s.io" && inside === "timeouts") return readDuration;
  if (group === "external-secrets.io" && field === "refreshInterval") return readDuration;
  if (/^(clusterIP|loadBalancerIP|ip|cidr)$/.test(field)) return readAddress;
  return undefined;
}

function isQuantity(field: string, inside: string): boolean {
  return (
    /^(requests|limits|capacity|hard|default|defaultRequest|min|max)$/.test(inside) ||
    /^(sizeLimit|averageValue)$/.test(field) ||
    (field === "size" && /storage$/i.test(inside))
  );
}

const units: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };

/** Nanoseconds of a duration of Go (time.ParseDuration): `60s` = `1m0s`, `0.5h` = `30m`. */
function readDuration(value: JsonValue | undefined): number | undefined {
  if (typeof value !== "string" || value.length > 64) return undefined;
  if (!/^((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+$/.test(value)) return undefined;
  const parts = value.matchAll(/([\d.]+)([a-zµ]+)/g);
  return [...parts].reduce((sum, [, amount = "", unit = ""]) => sum + Number(amount) * (units[unit] ?? 0), 0);
}

/** An address, or a network, as RFC 5952 writes it. Bits beyond a network's prefix stay: they count in an address. */
function readAddress(value: JsonValue | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  const [address = "", prefix] = value.split("/");
  // ipaddr.js takes 010.0.0.1 for octal; Go refuses it.
  if (!ipaddr.IPv6.isValid(address) && !ipaddr.IPv4.isValidFourPartDecimal(address)) return undefined;
  return [ipaddr.parse(address).toString(), prefix].join("/");
}
