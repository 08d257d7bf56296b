import { childElement, childElements, childText, type XmlElement } from "../../../formats/xml/element.ts";
import type { FieldDescription } from "../description.ts";

type Facts = Pick<FieldDescription, "name" | "required" | "default" | "list">;
/** Makes the description of one field type. */
type Reader = (facts: Facts, field: XmlElement) => FieldDescription;

/**
 * The field types of the release's models, by the name that a model writes; one in a model's own folder begins with
 * `.\` and stands under its namespace. A line here is what a new field type takes.
 */
const readers: Readonly<Record<string, Reader>> = {
  BooleanField: (facts) => ({ ...facts, type: "boolean" }),
  IntegerField: readInteger,
  AutoNumberField: readInteger,
  OptionField: (facts, field) => ({ ...facts, type: "option", options: optionsOf(field) }),
  TextField: readText,
  DescriptionField: (facts) => ({ ...facts, type: "text", maximumLength: 255 }),
  StrictTextField: (facts, field) => ({
    ...facts,
    type: "text",
    strict: isYes(field, "AllowSpaces") ? "spaces" : "word",
  }),
  HostnameField: (facts, field) => ({
    ...facts,
    type: "hostname",
    form: isYes(field, "IsDNSName") ? "dns" : "hostname",
    ...(isNo(field, "IpAllowed") ? {} : { address: true }),
    ...(isYes(field, "HostWildcardAllowed") ? { wildcard: true } : {}),
  }),
  NetworkField: readNetwork,
  PortField: (facts) => ({ ...facts, type: "port" }),
  MacAddressField: (facts) => ({ ...facts, type: "mac" }),
  InterfaceField: (facts) => ({ ...facts, type: "interface" }),
  ModelRelationField: readRelation,
  JsonKeyValueStoreField: (facts, field) => ({
    ...facts,
    type: "key",
    command: childText(field, "ConfigdPopulateAct") ?? "",
  }),
  "Dnsmasq.HostnameField": (facts, field) => ({
    ...facts,
    type: "hostname",
    form: isYes(field, "IsDomain") ? "domain" : "label",
    ...(isYes(field, "IsWildcardAllowed") ? { wildcard: true } : {}),
  }),
  "Dnsmasq.DomainIPField": readNetwork,
  "Dnsmasq.RangeAddressField": readNetwork,
  "Interfaces.IfDescField": readText,
  "Interfaces.DeviceField": (facts) => ({ ...facts, type: "device" }),
  "Interfaces.LaggInterfaceField": (facts) => ({ ...facts, type: "device" }),
  "Interfaces.VlanInterfaceField": (facts) => ({ ...facts, type: "device" }),
  "Interfaces.VipInterfaceField": (facts) => ({ ...facts, type: "interface" }),
  // Of one type are the address and the length of its prefix, and the model's code asks for both.
  "Interfaces.VipNetworkField": (facts) =>
    facts.name === "subnet_bits"
      ? { ...facts, required: true, type: "integer", minimum: 1, maximum: 128 }
      : { ...facts, required: true, type: "network", prefix: "refused" },
};

/** What a field may say of itself, and the readers take note of, or what only the pages of the firewall show. */
const knownFacts = new Set(
  [
    "Required Default Multiple AsList Constraints Mask MinimumValue MaximumValue OptionValues Model AddressFamily",
    "NetMaskAllowed NetMaskRequired WildcardEnabled IsDNSName IpAllowed HostWildcardAllowed IsDomain",
    "IsWildcardAllowed AllowSpaces ConfigdPopulateAct",
    // How an older shape was read, and which interfaces are offered: the firewall alone can tell.
    "IsLegacyXML Filters AllowDynamic BlankDesc ValidationMessage",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Describes a field of a model.
 * @param namespace the folder of the model (`Dnsmasq`), in which its own field types stand
 * @throws names the type, or what the field says of itself, where that is not known.
 */
export function readField(name: string, field: XmlElement, namespace: string): FieldDescription {
  const written = field.attributes["type"] ?? "";
  const reader = readers[written.startsWith(".\\") ? `${namespace}.${written.slice(2)}` : written];
  if (reader === undefined) throw new Error(`the field ${name} has the unknown type ${written}`);
  const odd = childElements(field).find((child) => !knownFacts.has(child.name));
  if (odd !== undefined) throw new Error(`the field ${name} of type ${written} says the unknown ${odd.name}`);
  const initial = childText(field, "Default");
  return reader(
    {
      name,
      ...(isYes(field, "Required") ? { required: true } : {}),
      ...(initial === undefined ? {} : { default: initial }),
      ...(isYes(field, "Multiple") || isYes(field, "AsList") ? { list: true } : {}),
    },
    field,
  );
}

function readInteger(facts: Facts, field: XmlElement): FieldDescription {
  const bounds = { minimum: childText(field, "MinimumValue"), maximum: childText(field, "MaximumValue") };
  const stated = Object.entries(bounds).flatMap(([key, text]) => (text === undefined ? [] : [[key, Number(text)]]));
  return { ...facts, type: "integer", ...Object.fromEntries(stated) };
}

function readText(facts: Facts, field: XmlElement): FieldDescription {
  const mask = childText(field, "Mask")?.trim();
  return { ...facts, type: "text", ...(mask === undefined ? {} : { mask: translateMask(facts.name, mask) }) };
}

/** A mask is `/expression/flags` of PCRE and must match the whole value. What means something else here is refused. */
function translateMask(name: string, mask: string): { readonly source: string; readonly flags: string } {
  const [, inner, flags = ""] = /^\/(.*)\/([iu]*)$/.exec(mask) ?? [];
  if (inner === undefined || /\(\?[^:=!]|\\[AzZhHRX]|[*+?}]\+|\[\[:/.test(inner)) {
    throw new Error(`the mask ${mask} of the field ${name} can't be translated`);
  }
  return { source: `^(?:${inner})$`, flags: [...new Set(`${flags}u`)].sort().join("") };
}

function readNetwork(facts: Facts, field: XmlElement): FieldDescription {
  const family = childText(field, "AddressFamily");
  if (family !== undefined && family !== "ipv4" && family !== "ipv6") {
    throw new Error(`the field ${facts.name} has the unknown address family ${family}`);
  }
  return {
    ...facts,
    type: "network",
    ...(family === undefined ? {} : { family }),
    prefix: isYes(field, "NetMaskRequired") ? "required" : isNo(field, "NetMaskAllowed") ? "refused" : "allowed",
    ...(isYes(field, "WildcardEnabled") ? { wildcard: true } : {}),
  };
}

function readRelation(facts: Facts, field: XmlElement): FieldDescription {
  const model = childElement(field, "Model");
  const targets = model === undefined ? [] : childElements(model);
  const [target] = targets;
  const [source, items] = target === undefined ? [] : [childText(target, "source"), childText(target, "items")];
  if (targets.length !== 1 || source === undefined || items === undefined) {
    throw new Error(`the relation ${facts.name} does not name one list of one model`);
  }
  return { ...facts, type: "relation", model: source, items };
}

/** The words of a set: the attribute `value` where there is one, else the name of the element. */
function optionsOf(field: XmlElement): readonly string[] {
  const values = childElement(field, "OptionValues");
  const options = values === undefined ? [] : childElements(values);
  if (options.length === 0 || options.some((option) => childElements(option).length > 0)) {
    throw new Error(`the options of the field ${field.name} are not a flat set`);
  }
  return options.map((option) => option.attributes["value"] ?? option.name);
}

function isYes(field: XmlElement, fact: string): boolean {
  return childText(field, fact)?.trim().toUpperCase() === "Y";
}

function isNo(field: XmlElement, fact: string): boolean {
  return childText(field, fact)?.trim().toUpperCase() === "N";
}
