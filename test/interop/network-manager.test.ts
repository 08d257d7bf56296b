import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { networkManager } from "../../emitters/network-manager/index.ts";
import { keyfileSection } from "../../formats/keyfile/keyfile.ts";
import { parseKeyfile, readList, readText } from "../../formats/keyfile/parse.ts";
import { renderKeyfile } from "../../formats/keyfile/render.ts";
import type { SecretPlace } from "../../formats/rendered.ts";
import { secretHole, secretToken } from "../../formats/secret-hole.ts";
import { bond, cluster, compileProfiles, host, storage, topology } from "../emitters/network-manager/bond-site.ts";
import { compileFiles, cueEngine } from "../support/compile-files.ts";
import { document, type PlainDocument } from "../support/documents.ts";
import { sampleFiles } from "../support/sample-files.ts";
import { nmcliVersion, roundTrip } from "./support/nmcli.ts";

const addresses = { storage: ["10.20.0.21", "2001:db8:20::21", "10.20.0.22"] };
const site = [topology, cluster, storage, host("w0", { addresses })];

/** A network of both families, which leads out and into others. */
function routed(name: string, vlan: number, spec: object): PlainDocument {
  const gateways = name === "storage";
  return document("Network", name, {
    vlan,
    ipv4: {
      prefix: `10.${vlan}.0.0/24`,
      ...(gateways ? { gateway: `10.${vlan}.0.1` } : {}),
      routes: [
        { to: `10.1${vlan}.0.0/16`, via: `10.${vlan}.0.254`, metric: 50 },
        { to: `10.2${vlan}.0.0/16`, via: `10.${vlan}.0.254` },
        { to: "0.0.0.0/0", via: `10.${vlan}.0.253`, metric: 0 },
      ],
    },
    ipv6: {
      prefix: `2001:db8:${vlan}::/64`,
      ...(gateways ? { gateway: `2001:db8:${vlan}::1` } : {}),
      routes: [
        { to: `2001:db8:ff${vlan}::/48`, via: `2001:db8:${vlan}::254`, metric: 4_294_967_295 },
        { to: "::/0", via: "fe80::1", metric: 700 },
      ],
    },
    ...spec,
  });
}

/** A host whose first port is behind 802.1X. */
function guardedSite(identity: string): readonly PlainDocument[] {
  const authentication = { identity, password: { secret: { name: "dot1x", key: "w0" } } };
  const interfaces = {
    eno1: { mac: "52:54:00:20:00:01", speed: "10G", boot: true, authentication },
    eno2: { mac: "52:54:00:20:00:02", speed: "10G" },
  };
  return [topology, cluster, host("w0", { interfaces }), bond({ networks: { cluster: { untagged: true } } })];
}

let profiles: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  profiles = (await compileProfiles(...site, bond({ lacpRate: "fast", xmitHashPolicy: "layer3+4" }))).texts;
});
afterAll(() => cueEngine().close());

/** What nmcli refuses or loses of each profile, by name. */
async function losses(texts: ReadonlyMap<string, string>): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, text] of texts) {
    const { refused, lost } = await roundTrip(text);
    if (refused !== undefined || lost.length > 0) found[name] = refused === undefined ? lost : [refused];
  }
  return found;
}

describe("NetworkManager takes every key of", () => {
  it("specs/okd-site", async () => {
    const { sites } = await compileFiles(sampleFiles("okd-site"), { emitters: [networkManager] });
    const files = sites.flatMap(({ outputs }) => outputs).flatMap((output) => output.files);
    expect(files.length).toBeGreaterThanOrEqual(24);
    expect(await losses(new Map(files.map(({ path, body }) => [path, body.text])))).toEqual({});
  });

  it.each<[mode: string, spec: object]>([
    ["802.3ad", { lacpRate: "slow", xmitHashPolicy: "vlan+srcmac" }],
    ["active-backup", { primary: "eno1" }],
    ["balance-xor", { xmitHashPolicy: "layer2+3" }],
    ["balance-rr", {}],
    ["broadcast", { miimon: 60_000 }],
    ["balance-tlb", { primary: "eno2", xmitHashPolicy: "encap3+4" }],
    ["balance-alb", { primary: "eno2" }],
  ])("a bond of the mode %s", async (mode, spec) => {
    const { texts, faults } = await compileProfiles(...site, bond({ mode, ...spec }));
    expect([faults, texts.size]).toEqual([[], 4]);
    expect(await losses(texts)).toEqual({});
  });

  it("routes with and without a metric, addresses by hand or by DHCP, a VLAN over active-backup", async () => {
    const { texts, faults } = await compileProfiles(
      topology,
      routed("cluster", 10, { addressing: "dhcp", mtu: 9000 }),
      routed("storage", 20, { dns: ["10.20.0.1", "2001:db8:20::1"], domain: "storage.example.com" }),
      host("w0", { addresses }),
      bond({ mode: "active-backup", primary: "eno2" }),
    );
    expect([faults, texts.size]).toEqual([[], 4]);
    expect(texts.get("w0/bond0.20")).toMatch(/^gateway=2001:db8:20::1\nroute1=2001:db8:ff20::\/48,/m);
    expect(await losses(texts)).toEqual({});
  });

  it("a port behind 802.1X, with a token for the password", async () => {
    const { texts, secrets } = await compileProfiles(...guardedSite("host/w0.example.com"));
    expect([...secrets.keys()]).toEqual(["w0/eno1"]);
    expect(await losses(texts)).toEqual({});
    const { written } = await roundTrip(texts.get("w0/eno1") ?? "");
    expect(written.get("802-1x.password")?.raw).toBe("__harmony_secret__dot1x~w0~");
  });

  it("a host with the words of 1.46, which one before drops without a word", async () => {
    const modern = host("w0", { addresses, networkManager: { minVersion: "1.46" } });
    const { texts } = await compileProfiles(topology, cluster, storage, modern, bond());
    const [major, minor] = await nmcliVersion();
    const port = ["connection.controller", "connection.port-type"];
    const dropped = { "w0/bond0": ["connection.autoconnect-ports"], "w0/eno1": port, "w0/eno2": port };
    expect(await losses(texts)).toEqual(major === 1 && minor < 46 ? dropped : {});
  });
});

describe("NetworkManager reads as it was written", () => {
  const marks = [" ", "\t", "\n", "\\", ";", "=", "#", "[", "]", "$", '"', "'", "s", "ä", "😀", ","];
  const text = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

  it("any text, and any item of a list", async () => {
    const connection = { uuid: "8f0c6a7e-4d3b-5b1a-9c2e-71d05f64b83a", type: "ethernet" };
    for (const id of fc.sample(text, { numRuns: 100, seed: 7 })) {
      const { text: profile } = renderKeyfile([
        keyfileSection("connection", { id, ...connection }),
        keyfileSection("ipv4", { method: "auto", "dns-search": ["example.com", `a${id}b`] }),
      ]);
      const { refused, written } = await roundTrip(profile);
      const [name, list] = [written.get("connection.id"), written.get("ipv4.dns-search")];
      expect([refused, name && readText(name), list && readList(list)]).toEqual([
        undefined,
        id,
        ["example.com", `a${id}b`],
      ]);
    }
  });
});

describe("an identity that would break a line, a value or a list", () => {
  const parts = [
    "\n",
    "\r\n",
    "\t",
    " ",
    '"',
    "'",
    ";",
    "=",
    "#",
    "${x}",
    "$(x)",
    "]]>",
    "[802-1x]",
    "\\",
    "\\n",
    "%",
    "<",
    "&",
    "a",
  ];
  const marks = [...parts, "\u0000", "\u001b", "\u007f", "\u0085", "\u2028", "é", "😀"];
  const text = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 6 }).map((some) => some.join(""));

  it("is refused at its line, or read back as it was written", async () => {
    const outcomes = { refused: 0, read: 0 };
    for (const identity of fc.sample(text, { numRuns: 60, seed: 11 })) {
      const { texts, faults: found } = await compileProfiles(...guardedSite(identity));
      if (texts.size === 0) {
        expect(found).toEqual([expect.stringMatching(/^network-manager\/unwritable-text 2\.json:\d+:\d+ /)]);
        expect(identity).toMatch(/(?![\n\r\t])\p{Cc}/u);
        outcomes.refused++;
      } else {
        const { refused, written } = await roundTrip(texts.get("w0/eno1") ?? "");
        const entry = written.get("802-1x.identity");
        expect([refused, entry && readText(entry)]).toEqual([undefined, identity]);
        outcomes.read++;
      }
    }
    expect(Math.min(outcomes.refused, outcomes.read)).toBeGreaterThan(5);
  });
});

/** A profile with its holes filled, as apply does it: read, put in what was written, and write. */
function fill(text: string, places: readonly SecretPlace[], value: string): string {
  const model = parseKeyfile(text).sections.map(({ name, entries }) => ({
    name,
    entries: entries.map((entry) => ({ key: entry.key, value: readText(entry) ?? readList(entry) })),
  }));
  expect(renderKeyfile(model).text).toBe(text);
  for (const { pointer, secret } of places) {
    const [, section, , entry] = pointer.split("/").map(Number);
    const hole = model[section ?? -1]?.entries[entry ?? -1];
    expect(hole?.value).toBe(secretToken(secretHole(secret)));
    if (hole !== undefined) hole.value = value;
  }
  return renderKeyfile(model).text;
}

describe("a hole", () => {
  it.each(["plain", " s=1; #\\n\\ '\"\t é😀 ", "__harmony_secret__other~key~", "line\nline", "=", "[a]"])(
    "that is filled with %j is read as that",
    async (value) => {
      const { texts, secrets } = await compileProfiles(...guardedSite("w0"));
      const filled = fill(texts.get("w0/eno1") ?? "", secrets.get("w0/eno1") ?? [], value);
      const { refused, written } = await roundTrip(filled);
      const password = written.get("802-1x.password");
      expect([refused, password && readText(password)]).toEqual([undefined, value]);
    },
  );
});

/** A fault of a profile, and what we say to specs that would lead to it. */
interface Fault {
  readonly profile: string;
  readonly from: RegExp;
  readonly to: string;
  readonly code?: string;
  readonly documents?: readonly PlainDocument[];
}

function storageWith(spec: object): PlainDocument {
  return document("Network", "storage", { vlan: 20, ipv4: { prefix: "10.20.0.0/24" }, ...spec });
}

const ofBond = (spec: object): readonly PlainDocument[] => [...site, bond(spec)];
const ofStorage = (spec: object): readonly PlainDocument[] => [
  topology,
  cluster,
  storageWith(spec),
  host("w0"),
  bond(),
];

const faults: Readonly<Record<string, Fault>> = {
  "a mode that is none": {
    profile: "w0/bond0",
    from: /^mode=.*/m,
    to: "mode=lacp",
    code: "validate/not-one-of",
    documents: ofBond({ mode: "lacp" }),
  },
  "a rate that is none": {
    profile: "w0/bond0",
    from: /^lacp_rate=.*/m,
    to: "lacp_rate=quick",
    code: "validate/not-one-of",
    documents: ofBond({ lacpRate: "quick" }),
  },
  "a rate without LACP": {
    profile: "w0/bond0",
    from: /^mode=.*/m,
    to: "mode=active-backup",
    code: "network-manager/option-misfit",
    documents: ofBond({ mode: "active-backup", lacpRate: "fast" }),
  },
  "a primary port with LACP": {
    profile: "w0/bond0",
    from: /^miimon=/m,
    to: "primary=eno1\nmiimon=",
    code: "network-manager/option-misfit",
    documents: ofBond({ primary: "eno1" }),
  },
  "an option that is none": {
    profile: "w0/bond0",
    from: /^miimon=/m,
    to: "miimonn=",
    code: "validate/unknown-field",
    documents: ofBond({ miimonn: 100 }),
  },
  "two ways to watch a link": {
    profile: "w0/bond0",
    from: /^miimon=/m,
    to: "arp_interval=100\narp_ip_target=192.0.2.1\nmiimon=",
    code: "validate/unknown-field",
    documents: ofBond({ arpInterval: 100 }),
  },
  "a name of more than 15 characters": {
    profile: "w0/bond0",
    from: /^interface-name=.*/m,
    to: "interface-name=sixteen-letters0",
    code: "network-manager/interface-name-too-long",
    documents: [...site, bond({ networks: { storage: {} } }, "sixteen-letters0")],
  },
  "a VLAN beyond 4094": {
    profile: "w0/bond0.20",
    from: /^id=20$/m,
    to: "id=5000",
    code: "validate/out-of-range",
    documents: ofStorage({ vlan: 5000 }),
  },
  "an address that is none": {
    profile: "w0/bond0.20",
    from: /^address1=10.*/m,
    to: "address1=10.20.0.300/24",
    code: "validate/malformed",
    documents: [...site, host("w1", { addresses: { storage: ["10.20.0.300"] } }), bond()],
  },
  "a length beyond 32": {
    profile: "w0/bond0.20",
    from: /^address1=10.*/m,
    to: "address1=10.20.0.21/44",
    code: "validate/malformed",
    documents: ofStorage({ ipv4: { prefix: "10.20.0.0/44" } }),
  },
  "a name server that is none": {
    profile: "w0/bond0.20",
    from: /^dns=10.*/m,
    to: "dns=10.20.0.1;foo;",
    code: "validate/malformed",
    documents: ofStorage({ dns: ["10.20.0.1", "foo"] }),
  },
  "a gateway that is none": {
    profile: "w0/bond0.20",
    from: /^gateway=10.*/m,
    to: "route1=10.9.0.0/16,nope,50",
    code: "validate/malformed",
    documents: ofStorage({ ipv4: { prefix: "10.20.0.0/24", gateway: "nope" } }),
  },
  // No spec can lead to these: the emitter writes what they lack, and has no words for the rest.
  "name servers with a comma": { profile: "w0/bond0.20", from: /^dns=10.*/m, to: "dns=10.20.0.1,10.20.0.2" },
  "a method that is none": { profile: "w0/bond0", from: /^method=auto/m, to: "method=static" },
  "addresses by hand, but none": { profile: "w0/bond0", from: /^method=auto/m, to: "method=manual" },
  "a UUID that is none": { profile: "w0/bond0", from: /^uuid=.*/m, to: "uuid=bond0" },
  "a type that is none": { profile: "w0/bond0", from: /^type=.*/m, to: "type=bnd" },
  "an unknown section": { profile: "w0/bond0", from: /^\[bond\]/m, to: "[bnod]" },
  "an unknown key": { profile: "w0/bond0", from: /^autoconnect-slaves/m, to: "autoconnect-slavez" },
  "a port of nothing that has a type": { profile: "w0/eno1", from: /^slave-type=.*\n/m, to: "" },
  "a VLAN of no interface": { profile: "w0/bond0.20", from: /^parent=.*\n/m, to: "" },
  "no key file": { profile: "w0/bond0", from: /^[^]*$/, to: "not a keyfile\n" },
};

describe("NetworkManager refuses or drops, and we refuse before", () => {
  it.each(Object.entries(faults))("%s", async (_, { profile, from, to, code, documents }) => {
    const text = profiles.get(profile) ?? "";
    expect(text).toMatch(from);
    const { refused, lost } = await roundTrip(text.replace(from, to));
    expect(refused !== undefined || lost.length > 0).toBe(true);
    if (code === undefined || documents === undefined) return;
    const found = (await compileProfiles(...documents)).faults;
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${code} \\d\\.json:\\d+:\\d+ `))]);
  });
});
