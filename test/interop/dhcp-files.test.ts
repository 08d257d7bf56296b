import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DhcpOptionForm, dhcpOptionTable } from "../../compiler/machines/dhcp-option-table.ts";
import { isDnsmasqText } from "../../formats/dnsmasq/dnsmasq.ts";
import { renderDnsmasq } from "../../formats/dnsmasq/render.ts";
import { bootHost, cluster, compileDhcp, host, service, topology } from "../emitters/pxe/dhcp-site.ts";
import { cueEngine } from "../support/compile-files.ts";
import { document } from "../support/documents.ts";
import { type Lease, leasesOf, type Machine, type Server } from "./support/dhcp-exchange.ts";
import { installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

afterAll(() => cueEngine().close());

const run = promisify(execFile);
const servers = { dnsmasq: "dnsmasq", kea: "kea-dhcp4" } as const;
const where = { address: "10.10.0.5/24", client: "10.10.0.250/24" };

/** Options of the service: a text that looks like something else in either file, and one of each other form. */
const options = {
  "log-servers": ["10.10.0.7", "10.10.0.8"],
  "224": ["10.0.0.1,#'\"\\ x"],
  "225": ["0a:ff"],
  "time-offset": ["-3600"],
  "mtu-plateau": ["68", "1500"],
  "ip-forwarding": ["true"],
  "v6-only-preferred": ["4000000000"],
  "domain-search": ["example.com", "a.example.com"],
};
const ask = [1, 2, 3, 6, 7, 12, 15, 19, 25, 26, 42, 51, 108, 119, 121, 224, 225];

function hex(text: string): string {
  return Buffer.from(text).toString("hex");
}

/** A machine with a kind of firmware, and what else it says of itself. */
function firmware(architecture: number, more: Readonly<Record<number, string>> = {}): Readonly<Record<number, string>> {
  return { 93: architecture.toString(16).padStart(4, "0"), ...more };
}

const known = { mac: "52:54:00:10:00:21", ask };
const machines: readonly Machine[] = [
  { ...known, options: firmware(0, { 60: hex("PXEClient:Arch:00000:UNDI:002001"), 61: "0011" }) },
  { ...known, options: firmware(7, { 60: hex("PXEClient:Arch:00007:UNDI:003016"), 61: "0022" }) },
  // iPXE says the architecture of the firmware below it, and itself by either of two marks.
  { ...known, options: firmware(0, { 175: "b10101", 61: "0033" }) },
  { ...known, options: firmware(7, { 77: hex("iPXE") }) },
  { mac: "52:54:00:10:00:22", ask, options: firmware(16, { 60: hex("HTTPClient:Arch:00016:UNDI:003001") }) },
  { mac: "52:54:00:99:00:01", ask },
  { mac: "52:54:00:99:00:02", ask, options: firmware(11) },
];

describe.each(["dnsmasq", "kea"] as const)("%s", (dhcp) => {
  const program = servers[dhcp];
  let texts: Readonly<Record<string, string>> = {};
  let leases: readonly (Lease | null)[] = [];

  beforeAll(async () => {
    const site = await compileDhcp(
      topology,
      cluster({ dhcp }),
      bootHost,
      host("w0", 21),
      // A name that dnsmasq would take for a time, were it not quoted.
      host("10m", 22),
      service({ options }),
    );
    expect(site.faults).toEqual([]);
    ({ texts } = site);
    ({ leases } = await leasesOf({ program, files: texts, ...where }, machines));
  });

  it("finds no fault in the file", async () => {
    expect(await verdict(program, texts)).toMatch(dhcp === "dnsmasq" ? /syntax check OK/ : /^$/);
  });

  it("gives hosts the addresses that they have, and others one of the range", () => {
    expect(leases.map((lease) => lease?.address)).toEqual([
      "10.10.0.21",
      "10.10.0.21",
      "10.10.0.21",
      "10.10.0.21",
      "10.10.0.22",
      expect.stringMatching(/^10\.10\.0\.1\d\d$/),
      expect.stringMatching(/^10\.10\.0\.1\d\d$/),
    ]);
    expect(leases.map((lease) => Buffer.from(lease?.options[12] ?? "", "hex").toString())).toEqual([
      "w0",
      "w0",
      "w0",
      "w0",
      "10m",
      "",
      "",
    ]);
  });

  it("tells each client its file, and iPXE never that of firmware", () => {
    const http = "http://10.10.0.5";
    expect(leases.map((lease) => lease?.file)).toEqual([
      "undionly.kpxe",
      "snponly.efi",
      `${http}/boot/boot.ipxe`,
      `${http}/boot/boot.ipxe`,
      `${http}/snponly.efi`,
      "",
      "",
    ]);
    expect(leases.slice(0, 2).map((lease) => lease?.server)).toEqual(["10.10.0.5", "10.10.0.5"]);
    expect(leases.map((lease) => lease?.options[60])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      hex("HTTPClient"),
      undefined,
      undefined,
    ]);
  });

  it("says of the network what the specs say", () => {
    for (const lease of leases)
      expect(lease?.options).toMatchObject({
        1: "ffffff00",
        2: "fffff1f0",
        3: "0a0a0001",
        6: "0a0a00010a0a0003",
        7: "0a0a00070a0a0008",
        15: hex("okd.example.com"),
        19: "01",
        25: "004405dc",
        26: "2328",
        42: "0a0a0004",
        51: "00001c20",
        108: "ee6b2800",
        121: "0f0a140a0a0002000a0a0001",
        224: hex(options["224"][0] ?? ""),
        225: "0aff",
      });
    // dnsmasq points back to a domain before, Kea repeats it (RFC 3397 allows both).
    const example = `07${hex("example")}03${hex("com")}00`;
    expect([`${example}0161c000`, `${example}0161${example}`]).toContain(leases[0]?.options[119]);
  });

  it("does not make up a router or a name server, and without a range knows none but the hosts", async () => {
    const bare = document("Network", "cluster", { ipv4: { prefix: "10.10.0.0/24" }, dhcp, addressing: "dhcp" });
    const site = await compileDhcp(topology, bare, host("w0", 21), service({ range: undefined }));
    expect(site.faults).toEqual([]);
    const stranger = { mac: "52:54:00:99:00:01", ask };
    const found = await leasesOf({ program, files: site.texts, ...where }, [known, stranger]);
    expect(found.leases.map((lease) => lease?.address)).toEqual(["10.10.0.21", undefined]);
    expect(
      Object.keys(found.leases[0]?.options ?? {}).filter((code) => ["3", "6", "15", "121"].includes(code)),
    ).toEqual([]);
  });
});

describe("dnsmasq", () => {
  it("keeps two networks apart whose files lie in one folder", async () => {
    const second = document("Network", "lab", {
      ipv4: { prefix: "10.11.0.0/24", gateway: "10.11.0.1", ranges: { dhcp: "10.11.0.100-10.11.0.199" } },
      domain: "lab.example.com",
      dhcp: "dnsmasq",
    });
    const inBoth = host("w0", 21, { addresses: { cluster: ["10.10.0.21"], lab: ["10.11.0.21"] } });
    const lab = document("DhcpService", "lab", { network: "lab", range: "dhcp" });
    const { texts, faults } = await compileDhcp(topology, cluster(), second, bootHost, inBoth, service(), lab);
    expect([faults, Object.keys(texts)]).toEqual([[], ["cluster.conf", "lab.conf"]]);
    const stranger: Machine = { mac: "52:54:00:99:00:01", ask, options: firmware(7) };
    const server: Server = { program: "dnsmasq", files: texts, address: "10.11.0.5/24", client: "10.11.0.250/24" };
    const { leases } = await leasesOf(server, [known, stranger]);
    expect(leases.map((lease) => lease?.address)).toEqual(["10.11.0.21", expect.stringMatching(/^10\.11\.0\.1\d\d$/)]);
    expect(leases.map((lease) => lease?.file)).toEqual(["", ""]);
    for (const lease of leases) {
      expect(lease?.options).toMatchObject({ 3: "0a0b0001", 15: hex("lab.example.com"), 51: "0000a8c0" });
      expect(Object.keys(lease?.options ?? {}).filter((code) => ["6", "26", "42", "121"].includes(code))).toEqual([]);
    }
  });
});

describe("every option of the table", () => {
  const samples: Readonly<Record<DhcpOptionForm, readonly [values: readonly string[], bytes: string]>> = {
    address: [["10.0.0.7"], "0a000007"],
    addresses: [["10.0.0.7", "10.0.0.8"], "0a0000070a000008"],
    "address-pairs": [["10.0.0.7", "10.0.0.8"], "0a0000070a000008"],
    text: [["12:34"], "31323a3334"],
    domains: [["ab.cd"], "02616202636400"],
    boolean: [["true"], "01"],
    uint8: [["5"], "05"],
    uint16: [["300"], "012c"],
    uint16s: [["300", "301"], "012c012d"],
    uint32: [["70000"], "00011170"],
    int32: [["-2"], "fffffffe"],
    suboptions: [["06:01:08"], "060108"],
    opaque: [["01:02:03"], "010203"],
  };

  it.each(["dnsmasq", "kea"] as const)("comes out of %s in its form", async (dhcp) => {
    const stated = Object.fromEntries(dhcpOptionTable.map(([, form, name]) => [name, samples[form][0]]));
    const plain = cluster({ dhcp, bootServer: undefined });
    const site = await compileDhcp(topology, plain, bootHost, host("w0", 21), service({ options: stated }));
    expect(site.faults).toEqual([]);
    const asking = dhcpOptionTable.map(([code]) => ({ ...known, ask: [code] }));
    const { leases } = await leasesOf({ program: servers[dhcp], files: site.texts, ...where }, asking);
    // dnsmasq ends the texts of 66 and 67 with a zero, as firmware likes them.
    const isEnded = (code: number): boolean => dhcp === "dnsmasq" && (code === 66 || code === 67);
    const found = dhcpOptionTable.map(([code, , name], index) => [
      name,
      leases[index]?.options[code]?.replace(isEnded(code) ? /00$/ : "", ""),
    ]);
    expect(found).toEqual(dhcpOptionTable.map(([, form, name]) => [name, samples[form][1]]));
  });
});

describe("any text comes out of a server as it was written", () => {
  const marks = [
    ",",
    "#",
    '"',
    "'",
    "\\",
    " ",
    "=",
    ":",
    ".",
    "/",
    "[",
    "]",
    "!",
    "*",
    "$",
    "%",
    "{",
    "}",
    "<?",
    "//",
    "-",
  ];
  const letters = ["s", "i", "b", "e", "f", "n", "t", "0", "1", "7f", "0x", "a", "ä", "😀", "true", "10.0.0.1"];
  const codes = Array.from({ length: 25 }, (_, index) => 224 + index);

  /** A text a code, so short that one packet holds all. */
  function texts(pieces: readonly string[], seed: number): readonly string[] {
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
    const fits = (one: string): boolean => isDnsmasqText(one) && !/^[0-9a-f]{2}(:[0-9a-f]{2})+$/.test(one);
    return fc.sample(text.filter(fits), { numRuns: codes.length, seed });
  }

  function read(lease: Lease | null | undefined): readonly string[] {
    return codes.map((code) => Buffer.from(lease?.options[code] ?? "", "hex").toString());
  }

  it.each([1, 2, 3])("of a spec, by each (%i)", async (seed) => {
    const written = texts([...marks, ...letters], seed);
    const stated = Object.fromEntries(codes.map((code, index) => [code, [written[index]]]));
    for (const dhcp of ["dnsmasq", "kea"] as const) {
      const site = await compileDhcp(
        topology,
        cluster({ dhcp }),
        bootHost,
        host("w0", 21),
        service({ options: stated }),
      );
      expect(site.faults).toEqual([]);
      const server = { program: servers[dhcp], files: site.texts, ...where };
      const { leases } = await leasesOf(server, [{ ...known, ask: codes }]);
      expect(read(leases[0])).toEqual(written);
    }
  });

  it("of the format of dnsmasq, which has escapes for some control characters", async () => {
    const written = texts([...marks, ...letters, "\t", "\n", "\r"], 4);
    const { texts: files } = await compileDhcp(topology, cluster(), bootHost, host("w0", 21), service());
    const lines = codes.map((code, index) => ({
      directive: "dhcp-option",
      parts: ["tag:cluster", String(code), { text: written[index] ?? "" }],
    }));
    const more = { ...files, "texts.conf": renderDnsmasq(lines).text };
    const { leases } = await leasesOf({ program: "dnsmasq", files: more, ...where }, [{ ...known, ask: codes }]);
    expect(read(leases[0])).toEqual(written);
  });
});

/** What a server says of its files without serving. A throw where it refuses them. */
async function verdict(program: Server["program"], files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = createWorkspace("dhcp-check");
  try {
    const path = join(workspace.path, "file");
    writeFileSync(path, Object.values(files).join("\n"));
    const [command, args, env] =
      program === "dnsmasq"
        ? [installedProgram("dnsmasq", "dnsmasq-base"), ["--test", "-C", path], {}]
        : [installedProgram("kea-dhcp4", "kea-dhcp4-server"), ["-t", path], { KEA_LOCKFILE_DIR: workspace.path }];
    const { stdout, stderr } = await run(command, args, { env: { ...process.env, ...env, LC_ALL: "C" } });
    return program === "dnsmasq"
      ? stderr
      : `${stdout}${stderr}`
          .split("\n")
          .filter((line) => /WARN|ERROR|FATAL/.test(line))
          .join("\n");
  } finally {
    workspace.remove();
  }
}
