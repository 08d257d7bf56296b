import { afterAll, describe, expect, it } from "vitest";
import { cueEngine } from "../../support/compile-files.ts";
import { document, type PlainDocument } from "../../support/documents.ts";
import { bootHost, cluster, compileDhcp, host, service, topology } from "./dhcp-site.ts";

afterAll(() => cueEngine().close());

/** What is said of a site: `code file message`, the files by their places in the list. */
async function said(...documents: readonly PlainDocument[]): Promise<string[]> {
  const { faults } = await compileDhcp(topology, ...documents);
  return faults.map((line) => line.replace(/^(\S+ \S+?):\d+:\d+ /, "$1 "));
}

const ipv4 = { prefix: "10.10.0.0/24", ranges: { dhcp: "10.10.0.100-10.10.0.199" } };

describe("an option", () => {
  const misfit = (option: string, problem: string): string[] => [
    `pxe/dhcp-option-misfit 3.json The option \`${option}\` can't be sent so: ${problem}.`,
  ];

  it.each([
    ["ntp-servers", ["ntp.example.com"], "it takes IPv4 addresses"],
    ["swap-server", ["10.0.0.1", "10.0.0.2"], "it takes one IPv4 address"],
    ["router", ["0.0.0.0"], "it takes IPv4 addresses"],
    ["policy-filter", ["10.0.0.1"], "it takes pairs of IPv4 addresses"],
    ["ip-forwarding", ["yes"], "it takes `true` or `false`"],
    ["default-ip-ttl", ["256"], "it takes one number from 0 to 255"],
    ["mtu-interface", ["1e3"], "it takes one number from 0 to 65535"],
    ["time-offset", ["-2147483649"], "it takes one number from -2147483648 to 2147483647"],
    ["domain-search", ["a..b"], "it takes domains"],
    ["root-path", ["a\nb"], "it takes one text of at most 255 bytes"],
    [
      "vendor-specific",
      ["06:02:08"],
      "it takes bytes as in `06:01:08`: for each of the vendor's own options its number, its length and its bytes",
    ],
    ["224", ["x".repeat(256)], "it takes one text, or bytes as in `0a:1f`, of at most 255 bytes"],
    ["224", ["-s"], "dnsmasq has no way to write this text"],
    ["domain-search", ["b"], "dnsmasq would read it as a number"],
  ])("%s has another form: pxe/dhcp-option-misfit", async (option, values, problem) => {
    expect(await said(cluster(), bootHost, service({ options: { [option]: values } }))).toEqual(
      misfit(option, problem),
    );
  });

  it("of the network is too long, or a domain that dnsmasq misreads", async () => {
    const routes = Array.from({ length: 40 }, (_, index) => ({ to: `10.${index + 20}.0.0/16`, via: "10.10.0.2" }));
    expect(await said(cluster({ ipv4: { ...ipv4, routes } }), bootHost, service())).toEqual([
      "pxe/dhcp-option-misfit 1.json The option `classless-static-route` can't be sent so: it would have 280 bytes, and no option has more than 255.",
    ]);
    const odd = cluster({ domain: "s" });
    expect(await said(odd, bootHost, service())).toEqual([expect.stringMatching(/^pxe\/dhcp-option-misfit 1\.json /)]);
    expect(await said(cluster({ domain: "s", dhcp: "kea" }), bootHost, service())).toEqual([]);
  });

  it("is none: pxe/unknown-dhcp-option", async () => {
    const options = { "ntp-server": ["10.0.0.1"], "51": ["60"], "255": ["x"] };
    const found = await said(cluster(), bootHost, service({ options }));
    expect(found).toEqual(
      ["51", "255", "ntp-server"].map(
        (name) => `pxe/unknown-dhcp-option 3.json A site states no DHCP option named ${name}.`,
      ),
    );
  });

  it("is stated twice: pxe/dhcp-option-taken", async () => {
    const options = { "42": ["10.0.0.1"], "ntp-servers": ["10.0.0.2"], "66": ["boot.example.com"] };
    const taken = (name: string, code: number): string =>
      `pxe/dhcp-option-taken 3.json The option \`${name}\`, number ${code}, is stated already.`;
    expect(await said(cluster(), bootHost, service({ options }))).toEqual([taken("66", 66), taken("ntp-servers", 42)]);
    // Without a boot server the site may say by hand what is booted.
    const plain = cluster({ bootServer: undefined });
    expect(await said(plain, bootHost, service({ options: { "66": ["boot.example.com"] } }))).toEqual([]);
  });
});

describe("a network", () => {
  it("has boot answers and no leases: pxe/no-dhcp-service", async () => {
    const lab = document("Network", "lab", {
      ipv4: { prefix: "10.11.0.0/24" },
      dhcp: "kea",
      bootServer: { url: "http://boot.example.com" },
    });
    expect(await said(cluster(), bootHost, service(), lab)).toEqual([
      "pxe/no-dhcp-service 4.json Hosts boot over Network/lab, which kea serves, and no `DhcpService` says what it hands out.",
    ]);
  });

  it("boots a file whose name is too long for a packet: pxe/boot-file-misfit", async () => {
    const url = `http://boot.example.com/${"a".repeat(100)}`;
    const found = await said(cluster({ bootServer: { url } }), service());
    expect(found).toContain(
      `pxe/boot-file-misfit 1.json ${url}/boot/boot.ipxe, which clients in Network/cluster are to be told, has more than 127 bytes, or characters besides those of a URL.`,
    );
  });

  it("has no IPv4: pxe/no-ipv4", async () => {
    const six = document("Network", "cluster", { ipv6: { prefix: "2001:db8:10::/64" }, dhcp: "dnsmasq" });
    expect(await said(six, service({ range: undefined }))).toEqual([
      "pxe/no-ipv4 2.json Network/cluster has no IPv4 addresses that DHCP could hand out.",
    ]);
  });

  it("has what DHCP can't tell: pxe/range-left-out, pxe/time-server-name, pxe/metric-left-out, pxe/address-left-out", async () => {
    const ipv6 = { prefix: "2001:db8:10::/64", ranges: { dhcp: "2001:db8:10::100-2001:db8:10::1ff" } };
    const routes = [{ to: "10.20.0.0/16", via: "10.10.0.2", metric: 50 }];
    const network = cluster({ ipv4: { ...ipv4, routes }, ipv6, ntp: ["10.10.0.4", "ntp.example.com"] });
    const addresses = { cluster: ["10.10.0.21", "2001:db8:10::21", "10.10.0.22"] };
    const left = (address: string): string =>
      `pxe/address-left-out 3.json Host/w0 has the address ${address} in Network/cluster, and DHCP gives it 10.10.0.21 alone.`;
    expect(await said(network, bootHost, host("w0", 21, { addresses }), service())).toEqual([
      "pxe/metric-left-out 1.json DHCP tells hosts the route to 10.20.0.0/16 without its metric 50.",
      "pxe/time-server-name 1.json DHCP tells hosts addresses of time servers: ntp.example.com of Network/cluster is left out.",
      left("2001:db8:10::21"),
      left("10.10.0.22"),
      "pxe/range-left-out 4.json The range 2001:db8:10::100-2001:db8:10::1ff of Network/cluster is left out: DHCP of IPv6 is not written.",
    ]);
  });

  it("may have a name that JavaScript knows", async () => {
    const odd = document("Network", "constructor", {
      ipv4: { prefix: "10.11.0.0/24" },
      dhcp: "kea",
      addressing: "dhcp",
    });
    const leases = service({ network: "constructor", range: undefined });
    expect(await said(odd, host("w0", 21, { addresses: {} }), leases)).toEqual([]);
  });

  it.each([
    ["dnsmasq", "119s", 120],
    ["kea", "0s", 1],
    ["kea", "2000000h", 1],
  ])("lends for too short or too long by %s, %s: pxe/lease-time-misfit", async (dhcp, leaseTime, least) => {
    expect(await said(cluster({ dhcp }), bootHost, service({ leaseTime }))).toEqual([
      `pxe/lease-time-misfit 3.json ${dhcp} can't lend an address for ${leaseTime}: it takes from ${least} to 4294967294 seconds.`,
    ]);
  });
});
