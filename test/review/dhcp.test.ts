import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dhcpFormat } from "../../review/formats/dhcp/index.ts";
import { expectMirrored, itemsWith, told } from "./format-items.ts";

const path = "pxe/dhcp/cluster.conf";
const lines = [
  "dhcp-range=set:cluster,10.0.0.100,10.0.0.199,255.255.255.0,7200",
  'dhcp-host=52:54:00:00:00:01,id:*,10.0.0.21,"w0"',
  'dhcp-host=52:54:00:00:00:02,id:*,10.0.0.22,"w1"',
  "dhcp-option=tag:cluster,option:router,10.0.0.1",
  "dhcp-option=tag:cluster,option:mtu,9000s",
  'dhcp-option-force=tag:cluster,tag:cluster_http,option:vendor-class,"HTTPClient"',
  "dhcp-match=set:cluster_ipxe,175",
  'dhcp-boot=tag:cluster,tag:!cluster_ipxe,"snponly.efi",,10.0.0.5',
  'dhcp-boot=tag:cluster,tag:cluster_ipxe,"http://10.0.0.5/boot.ipxe"',
  "",
];
const conf = lines.join("\n");
const restart = "restart dhcp-restart";

function review(after: string, before = conf) {
  return itemsWith(dhcpFormat, { [path]: before }, { [path]: after }, { kind: "dhcp-server", name: "boot" });
}

describe("a change of dnsmasq's file", () => {
  it.each<[string, string, string, string[]]>([
    [
      "an address",
      "10.0.0.21",
      "10.0.0.31",
      ["changed DHCP reservation w0 of cluster", "interrupts address at renewal (address)", restart],
    ],
    [
      "a card",
      "00:01,id",
      "00:09,id",
      ["changed DHCP reservation w0 of cluster", "interrupts other-card at renewal (mac)", restart],
    ],
    ["a name", '"w0"', '"w9"', ["changed DHCP reservation w9 of cluster", restart, "none name at renewal (name)"]],
    [
      "a machine that goes",
      `${lines[1]}\n`,
      "",
      ["removed DHCP reservation w0 of cluster", "interrupts address at renewal", restart],
    ],
    [
      "a machine without an answer",
      '10.0.0.21,"w0"',
      'ignore,10.0.0.21,"w0"',
      ["changed DHCP reservation w0 of cluster", "interrupts address at renewal (ignore)", restart],
    ],
    [
      "a width",
      "9000s",
      "9000i",
      ["changed DHCP option option:mtu tag:cluster of cluster", restart, "none dhcp-option at renewal (value)"],
    ],
    [
      "quotes that count",
      "router,10.0.0.1",
      'router,"10.0.0.1"',
      ["changed DHCP option option:router tag:cluster of cluster", restart, "reload routes at renewal (form)"],
    ],
    [
      "a range that grows",
      "0.199",
      "0.209",
      ["changed DHCP range cluster of cluster", restart, "none range at renewal (last)"],
    ],
    [
      "a range that shrinks",
      "0.199",
      "0.189",
      ["changed DHCP range cluster of cluster", "interrupts range at renewal (last)", restart],
    ],
    [
      "a range for nobody",
      "10.0.0.100,10.0.0.199",
      "10.0.0.0,static",
      ["changed DHCP range cluster of cluster", "interrupts range at renewal (first)", restart],
    ],
    [
      "a lease time",
      "7200",
      "3600",
      ["changed DHCP range cluster of cluster", restart, "none lease-time at renewal (lease-time)"],
    ],
    [
      "a router",
      "router,10.0.0.1",
      "router,10.0.0.2",
      ["changed DHCP option option:router tag:cluster of cluster", restart, "reload routes at renewal (value)"],
    ],
    [
      "an MTU",
      "9000s",
      "1500s",
      ["changed DHCP option option:mtu tag:cluster of cluster", restart, "none dhcp-option at renewal (value)"],
    ],
    [
      "what HTTP clients hear",
      "HTTPClient",
      "Other",
      [
        "changed DHCP option option:vendor-class tag:cluster tag:cluster_http of cluster",
        restart,
        "none boot-file at next boot (value)",
      ],
    ],
    [
      "a boot file",
      "snponly.efi",
      "ipxe.efi",
      ["changed boot file tag:cluster tag:!cluster_ipxe of cluster", restart, "none boot-file at next boot (file)"],
    ],
    [
      "a boot server",
      ",,10.0.0.5",
      ",,10.0.0.6",
      ["changed boot file tag:cluster tag:!cluster_ipxe of cluster", restart, "none boot-file at next boot (address)"],
    ],
    [
      "a kind of client that goes",
      `${lines[6]}\n`,
      "",
      ["removed dhcp-match set:cluster_ipxe,175 of cluster", restart, "none boot-client at next boot"],
    ],
    [
      "what nobody knows",
      "dhcp-match",
      "bogus-priv\ndhcp-match",
      ["added bogus-priv of cluster", "unknown no-rule", restart],
    ],
  ])("%s", (_, from, to, effects) => {
    const after = conf.replace(from, to);
    expect(after).not.toBe(conf);
    expect(review(after).map(told)).toEqual([effects]);
  });

  it("names the machines that feel it, and the line", () => {
    const [option] = review(conf.replace("9000s", "1500s"));
    expect(option?.machines).toEqual(["w0", "w1"]);
    expect(option?.after).toEqual({ file: path, range: [5, 5] });
    const [machine] = review(conf.replace("10.0.0.21", "10.0.0.31"));
    expect(machine?.machines).toEqual(["w0"]);
  });

  it("is none in another order of machines, with comments and blanks", () => {
    const after = [lines[0], "# a note", lines[2], "", lines[1], ...lines.slice(3)].join("\n");
    expect(review(after)).toEqual([]);
  });

  it("is one in another order of boot files", () => {
    const after = [...lines.slice(0, 7), lines[8], lines[7], ""].join("\n");
    expect(review(after).map(told)).toEqual([
      ["changed what is booted over cluster", restart, "none boot-file at next boot (order)"],
    ]);
  });
});

it("a range is lent where none was before", () => {
  const fixed = conf.replace("10.0.0.100,10.0.0.199", "10.0.0.0,static");
  expect(review(conf, fixed).map(told)).toEqual([
    ["changed DHCP range cluster of cluster", restart, "none range at renewal (first)"],
  ]);
});

it("what is no file of dnsmasq is read by its lines", () => {
  const side = { path, text: 'dhcp-boot="a\n', device: { kind: "dhcp-server", name: "boot" }, documents: [] };
  expect(dhcpFormat.compareFiles([side], []).unread).toEqual(new Set([path]));
});

const part = fc.constantFrom(
  "a",
  "tag:a",
  "set:b",
  "10.0.0.1",
  "52:54:00:00:00:01",
  "static",
  '"<script>, ]]>"',
  "",
  "id:*",
  "1s",
);
const directive = fc.constantFrom("dhcp-host", "dhcp-range", "dhcp-option", "dhcp-boot", "dhcp-match", "odd");
const line = fc.tuple(directive, fc.array(part, { maxLength: 4 })).map(([name, parts]) => `${name}=${parts.join()}\n`);
const file = fc.array(line, { maxLength: 6 }).map((all) => all.join(""));

it("reads whatever there is, and both ways alike", () => {
  fc.assert(
    fc.property(file, file, (before, after) => {
      expectMirrored(dhcpFormat, { [path]: before }, { [path]: after });
      expectMirrored(dhcpFormat, { [path]: before }, {});
    }),
    { numRuns: 100 },
  );
});
