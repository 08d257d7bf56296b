import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xmlElement } from "../../formats/xml/element.ts";
import { renderXml } from "../../formats/xml/render.ts";
import {
  answers,
  bootsOf,
  compileFirewall,
  firewall,
  host,
  interfaces,
  leases as leasesDocument,
  network,
  rootOf,
  topology,
} from "../emitters/opnsense/firewall-site.ts";
import { cueEngine } from "../support/compile-files.ts";
import { type Lease, leasesOf, type Machine } from "./support/dhcp-exchange.ts";
import { dnsmasqLines } from "./support/opnsense-dnsmasq.ts";
import { installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

afterAll(() => cueEngine().close());

const run = promisify(execFile);
const where = { address: "10.10.0.1/24", client: "10.10.0.250/24" };

/** A text that looks like something else in a line of dnsmasq, and one option of each other form. */
const options = {
  "log-servers": ["10.10.0.7", "10.10.0.8"],
  "224": ["10.0.0.1,#'\"\\ x]]>"],
  "225": ["0a:ff"],
  "time-offset": ["-3600"],
  "ip-forwarding": ["true"],
  "domain-search": ["example.com"],
};
const ask = [1, 2, 3, 6, 7, 15, 19, 26, 42, 51, 119, 121, 224, 225];
const cluster = network("cluster", {
  ipv4: {
    prefix: "10.10.0.0/24",
    gateway: "10.10.0.1",
    ranges: { dhcp: "10.10.0.100-10.10.0.199" },
    routes: [{ to: "10.50.0.0/16", via: "10.10.0.1" }],
  },
  ntp: ["10.10.0.123"],
  bootServer: { url: "http://192.0.2.9" },
});

function hex(text: string): string {
  return Buffer.from(text).toString("hex");
}

/** A machine with a kind of firmware, and what else it says of itself. */
function firmware(architecture: number, more: Readonly<Record<number, string>> = {}): Readonly<Record<number, string>> {
  return { 93: architecture.toString(16).padStart(4, "0"), ...more };
}

/** What dnsmasq is told where the interface `lan` is a device of that name. */
async function dnsmasqFile(text: string | undefined, device: string): Promise<Readonly<Record<string, string>>> {
  return {
    "harmony.conf": dnsmasqLines(rootOf(text), new Map([["lan", device]]))
      .map((line) => `${line}\n`)
      .join(""),
  };
}

describe("dnsmasq, with what OPNsense makes of the items", () => {
  const known = { mac: "52:54:00:20:00:07", ask };
  const machines: readonly Machine[] = [
    { ...known, options: firmware(0, { 60: hex("PXEClient:Arch:00000:UNDI:002001"), 61: "0011" }) },
    { ...known, options: firmware(7, { 60: hex("PXEClient:Arch:00007:UNDI:003016"), 61: "0022" }) },
    // iPXE says the architecture of the firmware below it, and itself.
    { ...known, options: firmware(0, { 175: "b10101", 61: "0033" }) },
    { ...known, options: firmware(7, { 175: "b10101" }) },
    { mac: "52:54:00:99:00:01", ask, options: firmware(9) },
    { mac: "52:54:00:99:00:02", ask, options: firmware(11) },
    { mac: "52:54:00:99:00:03", ask, options: firmware(16, { 60: hex("HTTPClient:Arch:00016:UNDI:003001") }) },
    { mac: "52:54:00:99:00:04", ask },
  ];
  let text: string | undefined;
  let leases: readonly (Lease | null)[] = [];

  beforeAll(async () => {
    const documents = [topology, cluster, firewall(), leasesDocument({ options }), host("w7", ["10.10.0.7"])];
    const { texts, faults } = await compileFirewall(documents, bootsOf(answers));
    expect(faults).toEqual([]);
    text = texts.get("dnsmasq");
    ({ leases } = await leasesOf({ program: "dnsmasq", files: await dnsmasqFile(text, "server"), ...where }, machines));
  });

  it("finds no fault in a line, and reads them as they are meant", async () => {
    const { "harmony.conf": lines = "" } = await dnsmasqFile(text, "vlan0.10");
    expect(await verdict(lines)).toMatch(/syntax check OK/);
    const plain = lines.replaceAll(/[0-9a-f]{32}/g, "ID").split("\n");
    expect(plain).toEqual(
      expect.arrayContaining([
        "port=0",
        "interface=vlan0.10",
        "dhcp-range=tag:vlan0.10,10.10.0.100,10.10.0.199,43200",
        "domain=okd.example.com,vlan0.10",
        "dhcp-host=id:*,52:54:00:20:00:07,10.10.0.7,w7",
        "dhcp-option=tag:vlan0.10,3,10.10.0.1",
        "dhcp-match=set:ID,93,7",
        "dhcp-match=set:ID,175",
        "dhcp-option-force=tag:ID,tag:vlan0.10,60,HTTPClient",
        "dhcp-boot=tag:vlan0.10,tag:ID,snponly.efi,edge,10.10.0.1",
      ]),
    );
    expect(plain.findLast((line) => line.startsWith("dhcp-boot="))).toBe(
      "dhcp-boot=tag:vlan0.10,tag:ID,tftp://10.10.0.1/boot.ipxe",
    );
  });

  it("gives a host its address, whatever starts on it, and others one of the range", () => {
    const lent = expect.stringMatching(/^10\.10\.0\.1\d\d$/);
    const own = "10.10.0.7";
    expect(leases.map((lease) => lease?.address)).toEqual([own, own, own, own, lent, lent, lent, lent]);
  });

  it("tells each client its one file, and iPXE never that of firmware", () => {
    const script = "tftp://10.10.0.1/boot.ipxe";
    expect(leases.map((lease) => lease?.file)).toEqual([
      "undionly.kpxe",
      "snponly.efi",
      script,
      script,
      "snponly.efi",
      "snponly-arm64.efi",
      "http://10.10.0.5/snponly.efi",
      "",
    ]);
    expect([0, 1, 4, 5].map((index) => leases[index]?.server)).toEqual(Array.from({ length: 4 }, () => "10.10.0.1"));
    expect(leases.map((lease) => lease?.options[60])).toEqual(
      leases.map((_, index) => (index === 6 ? hex("HTTPClient") : undefined)),
    );
  });

  it("says of the network what the specs say", () => {
    for (const lease of leases)
      expect(lease?.options).toMatchObject({
        1: "ffffff00",
        2: "fffff1f0",
        3: "0a0a0001",
        6: "0a0a0035",
        7: "0a0a00070a0a0008",
        15: hex("okd.example.com"),
        19: "01",
        26: "2328",
        42: "0a0a007b",
        51: "0000a8c0",
        119: `07${hex("example")}03${hex("com")}00`,
        121: "100a320a0a0001000a0a0001",
        224: hex(options["224"][0] ?? ""),
        225: "0aff",
      });
  });

  it("does not make up a router or a name server, and without a range knows none but the hosts", async () => {
    const bare = network("cluster", {
      ipv4: { prefix: "10.10.0.0/24" },
      dns: undefined,
      domain: undefined,
      mtu: undefined,
    });
    // One letter is a name yet; with a digit before it, it would be the time of a lease.
    const hosts = [host("w7", ["10.10.0.7"]), host("m", ["10.10.0.8"])];
    const documents = [topology, bare, firewall(), leasesDocument({ range: undefined }), ...hosts];
    const { texts } = await compileFirewall(documents);
    const files = await dnsmasqFile(texts.get("dnsmasq"), "server");
    const [letter, stranger] = ["52:54:00:20:00:00", "52:54:00:99:00:01"].map((mac) => ({ mac, ask: [...ask, 12] }));
    const asking = [known, letter, stranger].filter((machine) => machine !== undefined);
    const found = await leasesOf({ program: "dnsmasq", files, ...where }, asking);
    expect(found.leases.map((lease) => lease?.address)).toEqual(["10.10.0.7", "10.10.0.8", undefined]);
    expect(found.leases[1]?.options[12]).toBe(hex("m"));
    expect(Object.keys(found.leases[0]?.options ?? {}).filter((code) => ["3", "6", "121"].includes(code))).toEqual([]);
  });

  it("takes ranges and reservations of IPv6", async () => {
    const own = { trunk: interfaces.trunk, lan: { ...interfaces.lan, address6: "2001:db8:10::1" } };
    const ranges = { dhcp: "2001:db8:10::100-2001:db8:10::1ff" };
    const dual = network("cluster", { ipv6: { prefix: "2001:db8:10::/64", ranges }, dns: ["2001:db8:10::53"] });
    const reserved = host("w7", ["10.10.0.7", "2001:db8:10::7"]);
    const documents = [topology, dual, firewall({ interfaces: own }), leasesDocument(), reserved];
    const { texts, faults } = await compileFirewall(documents);
    expect(faults).toEqual([]);
    const { "harmony.conf": lines = "" } = await dnsmasqFile(texts.get("dnsmasq"), "vlan0.10");
    expect(await verdict(lines)).toMatch(/syntax check OK/);
    expect(lines.split("\n")).toEqual(
      expect.arrayContaining([
        "dhcp-range=tag:vlan0.10,2001:db8:10::100,2001:db8:10::1ff,64,43200",
        "dhcp-host=id:*,52:54:00:20:00:07,10.10.0.7,[2001:db8:10::7],w7",
        "dhcp-option=tag:vlan0.10,option6:23,[2001:db8:10::53]",
      ]),
    );
  });
});

/** What dnsmasq says of a configuration. */
async function verdict(lines: string): Promise<string> {
  const workspace = createWorkspace("opnsense");
  try {
    writeFileSync(join(workspace.path, "dnsmasq.conf"), lines);
    const args = ["--test", `--conf-file=${join(workspace.path, "dnsmasq.conf")}`];
    return (await run(installedProgram("dnsmasq", "dnsmasq-base"), args)).stderr;
  } finally {
    workspace.remove();
  }
}

const marks = [
  "]]>",
  "<",
  ">",
  "&",
  '"',
  "'",
  "&lt;",
  "<!--",
  "<![CDATA[",
  "\\",
  ",",
  "#",
  "\n",
  "\t",
  "\r",
  "\0",
  "\u2028",
  "é",
  "😀",
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: "grapheme", maxLength: 4 })), {
  minLength: 1,
  maxLength: 8,
});

describe("any text of a document is refused at its field, or read back by another parser", () => {
  it.each([
    ["the value of an option", "dnsmasq", "dhcp_options/value"],
    ["a description", "vips", "vip/descr"],
  ])("as %s", async (_, file, path) => {
    const written: (readonly [value: string, body: string])[] = [];
    const check = fc.asyncProperty(anyText, async (parts) => {
      const value = parts.join("");
      const virtualIps = [
        { interface: "lan", address: "10.10.0.5", ...(file === "vips" ? { description: value } : {}) },
      ];
      const service = leasesDocument(file === "vips" ? {} : { options: { "root-path": [value] } });
      const documents = [topology, network("cluster", {}), firewall({ virtualIps }), service];
      const { texts, faults } = await compileFirewall(documents);
      const text = texts.get(file);
      const line = file === "vips" ? 2 : 3;
      if (text === undefined) {
        expect(faults.length).toBeGreaterThan(0);
        const known = new RegExp(`^(opnsense/(invalid-option|refused)|(validate|evaluate)/\\S+) ${line}\\.json:`);
        expect(faults.filter((fault) => !known.test(fault))).toEqual([]);
      } else written.push([value, text]);
    });
    await fc.assert(check, { numRuns: 200 });
    expect(written.length).toBeGreaterThan(20);
    const read = await readByPython(
      written.map(([, body]) => body),
      path,
    );
    for (const [index, [value]] of written.entries())
      expect(file === "vips" ? read[index] : read[index]?.map(unquoted)).toContain(value);
  });

  it("as whatever our renderer writes", async () => {
    const bodies: string[] = [];
    const expected: string[][] = [];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 12 }), (text) => {
        bodies.push(
          renderXml(xmlElement("dnsmasq", [xmlElement("dhcp_options", [xmlElement("value", `${text}]]>`)])])).text,
        );
        expected.push([`${text}]]>`]);
      }),
    );
    expect(await readByPython(bodies, "dhcp_options/value")).toEqual(expected);
  });
});

/** The text that dnsmasq reads in quotes. */
function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/s, "$1").replace(/\\([nrt"\\])/g, (_, one: string) => quoted[one] ?? one);
}

const quoted: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** The texts at a path of each document, as Python's parser (expat) reads them. */
async function readByPython(bodies: readonly string[], path: string): Promise<readonly (readonly string[])[]> {
  const script = `
import json, sys
from xml.etree import ElementTree
path, bodies = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
json.dump([[e.text or "" for e in ElementTree.fromstring(b.encode()).findall(path)] for b in bodies], sys.stdout)
`;
  const workspace = createWorkspace("opnsense-xml");
  try {
    const file = join(workspace.path, "bodies.json");
    writeFileSync(file, JSON.stringify(bodies));
    const { stdout } = await run(installedProgram("python3"), ["-c", script, path, file], { maxBuffer: 1 << 26 });
    return JSON.parse(stdout) as readonly (readonly string[])[];
  } finally {
    workspace.remove();
  }
}
