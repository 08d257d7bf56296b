import ipaddr from "ipaddr.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../formats/json/value.ts";
import { compareText } from "../../../../system/path.ts";
import { fieldAt } from "../object-field.ts";
import { objectsOf, textsOf } from "../rules/rule.ts";
import { combine, compareReach, type Grant, type ReachChange } from "./reach.ts";

const directions = [
  { type: "Ingress", field: "ingress", peers: "from" },
  { type: "Egress", field: "egress", peers: "to" },
] as const;

/** What a policy lets through (pkg/apis/networking/types.go). Other pods than before: some gain, and some lose. */
export function comparePolicies(before: JsonObject, after: JsonObject): ReachChange {
  const [old, now] = [before, after].map((body) => canonical(fieldAt(body, "spec", "podSelector") ?? {}));
  if (old !== now) return { gained: ["*"], lost: ["*"] };
  return compareReach(grantsOf(before), grantsOf(after), coversPeer);
}

function grantsOf(body: JsonObject): readonly Grant[] {
  const spec = fieldAt(body, "spec");
  const said = textsOf(fieldAt(spec, "policyTypes"));
  const isEgress = said.length > 0 ? said.includes("Egress") : fieldAt(spec, "egress") !== undefined;
  const isIngress = said.length === 0 || said.includes("Ingress");
  return directions.flatMap(({ type, field, peers }): readonly Grant[] => {
    if (!(type === "Ingress" ? isIngress : isEgress)) return [[type, "*", "*"]];
    return objectsOf(fieldAt(spec, field)).flatMap((rule) =>
      combine([type], textsOrAll(rule[peers], canonical), textsOrAll(rule["ports"], portText)),
    );
  });
}

/** No list, and an empty one, let all through. */
function textsOrAll(list: JsonValue | undefined, textOf: (item: JsonValue) => string): readonly string[] {
  const items = objectsOf(list);
  return items.length === 0 ? ["*"] : items.map(textOf);
}

function portText(port: JsonValue): string {
  const of = (key: string): string => String(fieldAt(port, key) ?? "");
  return [of("protocol") || "TCP", of("port"), of("endPort")].join("/");
}

function canonical(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: JsonValue) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b))) : inner,
  );
}

/** A peer, or a port as it is: of two networks one may hold the other. */
function coversPeer(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [blockOf(wide), blockOf(narrow)];
  if (outer === undefined || inner === undefined || !isWithin(inner.cidr, outer.cidr)) return false;
  return outer.except.every((hole) => inner.except.some((other) => isWithin(hole, other)) || isApart(hole, inner.cidr));
}

function blockOf(text: string): { readonly cidr: string; readonly except: readonly string[] } | undefined {
  if (!text.startsWith('{"ipBlock":')) return undefined;
  const block = fieldAt(JSON.parse(text) as JsonValue, "ipBlock");
  const cidr = fieldAt(block, "cidr");
  const except = textsOf(fieldAt(block, "except"));
  return typeof cidr === "string" && [cidr, ...except].every((one) => ipaddr.isValidCIDR(one))
    ? { cidr, except }
    : undefined;
}

function isWithin(inner: string, outer: string): boolean {
  const [address, bits] = ipaddr.parseCIDR(inner);
  const [network, prefix] = ipaddr.parseCIDR(outer);
  return address.kind() === network.kind() && bits >= prefix && address.match(network, prefix);
}

function isApart(a: string, b: string): boolean {
  return !isWithin(a, b) && !isWithin(b, a);
}
