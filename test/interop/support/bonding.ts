/** What the kernel says of a bond in `/proc/net/bonding/<name>` (Documentation/networking/bonding.rst). */
export interface BondState {
  /** The mode in the kernel's words: `IEEE 802.3ad Dynamic link aggregation`. */
  readonly mode: string;
  readonly hashPolicy: string | undefined;
  readonly miimon: number;
  /** `slow` or `fast`; only with LACP. */
  readonly lacpRate: string | undefined;
  /** The switch at the other end, by its MAC; zeros where none answers. */
  readonly partner: string | undefined;
  readonly activeAggregator: string | undefined;
  readonly ports: readonly BondPortState[];
}

export interface BondPortState {
  readonly name: string;
  readonly up: boolean;
  /** That of the machine, which the bond's hides while it is up. */
  readonly mac: string;
  readonly aggregator: string | undefined;
}

/** Reads the text: lines `key: value`, the bond's first, then those of each port. Throws where it is no such text. */
export function parseBondState(text: string): BondState {
  const [head = "", ...parts] = text.split(/^(?=Slave Interface: )/m);
  const bond = valuesOf(head);
  return {
    mode: needed(bond, "Bonding Mode"),
    hashPolicy: bond.get("Transmit Hash Policy")?.replace(/ \(\d+\)$/, ""),
    miimon: Number(needed(bond, "MII Polling Interval (ms)")),
    lacpRate: bond.get("LACP rate"),
    partner: bond.get("Partner Mac Address"),
    activeAggregator: bond.get("Aggregator ID"),
    ports: parts.map(valuesOf).map((port) => ({
      name: needed(port, "Slave Interface"),
      up: needed(port, "MII Status") === "up",
      mac: needed(port, "Permanent HW addr"),
      aggregator: port.get("Aggregator ID"),
    })),
  };
}

/** Whether LACP has made one link of all ports: all are up and in the active aggregator, and a partner answers. */
export function isAggregated({ activeAggregator, partner, ports }: BondState): boolean {
  const answers = partner !== undefined && !/^[0:]*$/.test(partner);
  return (
    answers &&
    activeAggregator !== undefined &&
    ports.length > 1 &&
    ports.every(({ up, aggregator }) => up && aggregator === activeAggregator)
  );
}

/** The value of each key. What LACP tells in detail repeats keys: the first of a key stands. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, key, value] = /^\s*([^:]+): (.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined && !values.has(key)) values.set(key, value.trim());
  }
  return values;
}

function needed(values: ReadonlyMap<string, string>, key: string): string {
  const value = values.get(key);
  if (value === undefined) throw new Error(`no "${key}" in what the kernel says of a bond`);
  return value;
}
