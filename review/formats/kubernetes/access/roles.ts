import type { JsonObject } from "../../../../formats/json/value.ts";
import { objectsOf, textsOf } from "../rules/rule.ts";
import { combine, compareReach, type Grant, type ReachChange } from "./reach.ts";

/** What the rules of a Role allow: pkg/apis/rbac, v1 evaluation_helpers.go. */
export function compareRules(before: JsonObject, after: JsonObject): ReachChange {
  return compareReach(grantsOf(before), grantsOf(after));
}

/** Whom a binding is for. */
export function compareSubjects(before: JsonObject, after: JsonObject): ReachChange {
  return compareReach(subjectsOf(before), subjectsOf(after));
}

/** `get` on `apps/deployments web`, or on a path of the API server. */
function grantsOf(role: JsonObject): readonly Grant[] {
  return objectsOf(role["rules"]).flatMap((rule) => {
    const verbs = textsOf(rule["verbs"]);
    const names = textsOf(rule["resourceNames"]);
    return [
      ...combine(verbs, textsOf(rule["apiGroups"]), textsOf(rule["resources"]), names.length === 0 ? ["*"] : names),
      ...combine(verbs, ["path"], textsOf(rule["nonResourceURLs"]), ["*"]),
    ];
  });
}

function subjectsOf(binding: JsonObject): readonly Grant[] {
  return objectsOf(binding["subjects"]).map((subject) => [
    ["kind", "namespace", "name"].map((key) => String(subject[key] ?? "")).join("/"),
  ]);
}

/** Why a grant is more than one among others; undefined for no special reason. */
export function dangerOf([verb = "", group = "", resource = ""]: Grant): string | undefined {
  if (group === "path") return undefined;
  if (verb === "*" || resource === "*" || group === "*") return "by a wildcard";
  // A user may give away, or take, rights that nobody gave to them: pkg/registry/rbac/escalation_check.go.
  if (/^(escalate|bind|impersonate)$/.test(verb)) return `${verb}: rights beyond its own`;
  if (group === "" && resource === "secrets" && /^(get|list|watch)$/.test(verb)) return "secrets can be read";
  if (group === "" && /^(pods\/(exec|attach)|serviceaccounts\/token)$/.test(resource))
    return `${resource}: to act as others`;
  return undefined;
}
