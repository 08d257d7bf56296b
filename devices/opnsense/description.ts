/** What every field says. */
interface FieldFacts {
  /** Its element; of a setting in a container the path, parted by dots (`dhcp.fqdn`). */
  readonly name: string;
  /** Must it hold something? */
  readonly required?: true;
  /** What a new item holds where nothing is said, as it is written. */
  readonly default?: string;
  /** Does it hold more than one, parted by commas? */
  readonly list?: true;
}

/** `0` or `1`. */
export interface BooleanDescription extends FieldFacts {
  readonly type: "boolean";
}

/** An integer; the bounds are inclusive. */
export interface IntegerDescription extends FieldFacts {
  readonly type: "integer";
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One word of a set, or with `list` several. The empty word may be one of them. */
export interface OptionDescription extends FieldFacts {
  readonly type: "option";
  readonly options: readonly string[];
}

/** A text. */
export interface TextDescription extends FieldFacts {
  readonly type: "text";
  /** A regular expression that the whole text matches. */
  readonly mask?: { readonly source: string; readonly flags: string };
  /** In UTF-16 code units. */
  readonly maximumLength?: number;
  /** Refuses what could break out of a line of a service's configuration: line ends and, unless `spaces`, blanks. */
  readonly strict?: "word" | "spaces";
}

/** A name of a host or a domain. */
export interface HostnameDescription extends FieldFacts {
  readonly type: "hostname";
  /**
   * `hostname`: labels of letters, digits and inner hyphens. `dns`: any labels (RFC 2181, section 11).
   * `label`: one label that may hold underscores. `domain`: such labels parted by dots.
   */
  readonly form: "hostname" | "dns" | "label" | "domain";
  /** May an address stand in its place? */
  readonly address?: true;
  /** May it be `*`? */
  readonly wildcard?: true;
}

/** An address or a network. Where an interface gives its front, the end of an IPv6 address (`::10`) is one too. */
export interface NetworkDescription extends FieldFacts {
  readonly type: "network";
  readonly family?: "ipv4" | "ipv6";
  /** Must a prefix length follow, may it, or must none? */
  readonly prefix: "required" | "allowed" | "refused";
  /** May it be `any`? */
  readonly wildcard?: true;
}

/** A port of TCP or UDP. */
export interface PortDescription extends FieldFacts {
  readonly type: "port";
}

/** A MAC address. */
export interface MacDescription extends FieldFacts {
  readonly type: "mac";
}

/** An assigned interface, by the key under `<interfaces>`: `lan`, `opt1`. Only the firewall knows which there are. */
export interface InterfaceDescription extends FieldFacts {
  readonly type: "interface";
}

/** A device of the system: `igc0`, `lagg0`, `vlan0.10`. Only the firewall knows which there are. */
export interface DeviceDescription extends FieldFacts {
  readonly type: "device";
}

/** The uuid of an item of a list of a model. */
export interface RelationDescription extends FieldFacts {
  readonly type: "relation";
  /** `OPNsense.Dnsmasq.Dnsmasq` */
  readonly model: string;
  /** Path of the list in that model. */
  readonly items: string;
}

/** A key of a table that a command of the firewall prints: here, the numbers of DHCP options. */
export interface KeyDescription extends FieldFacts {
  readonly type: "key";
  readonly command: string;
}

/** A field of a model: what a value of it may be. */
export type FieldDescription =
  | BooleanDescription
  | IntegerDescription
  | OptionDescription
  | TextDescription
  | HostnameDescription
  | NetworkDescription
  | PortDescription
  | MacDescription
  | InterfaceDescription
  | DeviceDescription
  | RelationDescription
  | KeyDescription;

export type FieldType = FieldDescription["type"];

/** A rule over more than one field, or more than one item. */
export interface ConstraintDescription {
  /** `unique`: no two items have the same values of these. `at-most-one`: one item sets one of these at the most. */
  readonly rule: "unique" | "at-most-one";
  readonly fields: readonly string[];
}

/** Items of one shape, each an element with a uuid; or, of the settings of a mount, the one item that there is. */
export interface ItemDescription {
  /** Path of the item's element below the mount; "" for the settings. */
  readonly path: string;
  readonly fields: readonly FieldDescription[];
  readonly constraints: readonly ConstraintDescription[];
}

/** A part of the configuration that one model governs. */
export interface MountDescription {
  /** `OPNsense.Interfaces.Vlan` */
  readonly model: string;
  /** Path of its element below the root, or `:memory:` where the model is a view of what lies elsewhere. */
  readonly mount: string;
  /** The model's own version. */
  readonly version: string;
  /** The fields outside of lists; undefined where the model has none. */
  readonly settings?: ItemDescription;
  readonly lists: readonly ItemDescription[];
}
