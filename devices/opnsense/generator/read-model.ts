import { childElement, childElements, childText, type XmlElement } from "../../../formats/xml/element.ts";
import { parseXml } from "../../../formats/xml/parse.ts";
import type { ConstraintDescription, FieldDescription, ItemDescription, MountDescription } from "../description.ts";
import { readField } from "./read-field.ts";

/** What stands under one element of a model, before lists and settings are told apart. */
interface Found {
  readonly fields: FieldDescription[];
  readonly constraints: ConstraintDescription[];
  readonly lists: ItemDescription[];
}

/** The types of lists; those of a model's own folder add what is not stored. */
const listTypes: ReadonlySet<string> = new Set(["ArrayField", ".\\VipField"]);

/**
 * Reads a model of the firewall's own (OPNsense, "Frontend: models": the XML beside the PHP class).
 * @param name `OPNsense.Interfaces.Vlan`
 * @param text the file
 * @throws names the field and its type where either is not known: a release that brings something new stops the run.
 */
export function readModel(name: string, text: string): MountDescription {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${name}, line ${parsed.fault.line}: ${parsed.fault.message}`);
  const [mount, version] = [childText(parsed.root, "mount"), childText(parsed.root, "version")];
  const items = childElement(parsed.root, "items");
  if (parsed.root.name !== "model" || mount === undefined || version === undefined || items === undefined) {
    throw new Error(`${name} is no model: it lacks a mount, a version or items`);
  }
  const [, namespace = ""] = name.split(".");
  try {
    const { fields, constraints, lists } = readContainer(items, "", namespace);
    const settings = fields.length > 0 ? { settings: { path: "", fields, constraints } } : {};
    return { model: name, mount: mountPath(mount), version, ...settings, lists };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** `//A/B` is `/opnsense/A/B`, and `/x` is `/opnsense/x`: both are written as the path below the root. */
function mountPath(mount: string): string {
  return mount.replace(/^\/\//, "/");
}

function readContainer(container: XmlElement, prefix: string, namespace: string): Found {
  const found: Found = { fields: [], constraints: [], lists: [] };
  for (const element of childElements(container)) {
    const path = `${prefix}${element.name}`;
    const { type, volatile } = element.attributes;
    if (volatile === "true") continue;
    if (type !== undefined && listTypes.has(type)) {
      const { fields, constraints, lists } = readContainer(element, "", namespace);
      if (lists.length > 0) throw new Error(`the list ${path} holds a list`);
      found.lists.push({ path, fields, constraints });
    } else if (type === undefined) {
      const inner = readContainer(element, `${path}.`, namespace);
      found.fields.push(...inner.fields);
      found.constraints.push(...inner.constraints);
      found.lists.push(...inner.lists);
    } else {
      found.fields.push(readField(path, element, namespace));
      found.constraints.push(...readConstraints(path, prefix, element));
    }
  }
  return found;
}

/** The rules that a field states. One with a `reference` is stated in full by the field that it refers to. */
function readConstraints(path: string, prefix: string, field: XmlElement): ConstraintDescription[] {
  const stated = childElement(field, "Constraints");
  return (stated === undefined ? [] : childElements(stated)).flatMap((constraint): ConstraintDescription[] => {
    if (childText(constraint, "reference") !== undefined) return [];
    const type = childText(constraint, "type");
    const rule = type === "UniqueConstraint" ? "unique" : type === "SingleSelectConstraint" ? "at-most-one" : undefined;
    if (rule === undefined) throw new Error(`the field ${path} has a rule of the unknown type ${type ?? "(none)"}`);
    const added = childElement(constraint, "addFields");
    const others = (added === undefined ? [] : childElements(added)).map(
      ({ content }) => `${prefix}${String(content)}`,
    );
    return [{ rule, fields: [path, ...others] }];
  });
}
