import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isXmlText, type XmlElement, xmlElement } from "../../formats/xml/element.ts";
import { renderXml } from "../../formats/xml/render.ts";
import { opnsenseFormat } from "../../review/formats/opnsense/index.ts";
import { expectEachCharacterTold, expectMirrored, itemsWith } from "./format-items.ts";
import { effectsOf, reviewOf } from "./tree-of.ts";

const path = "opnsense/edge/part.xml";

describe("an item", () => {
  const vlan = (tag: string, pcp: string) =>
    xmlElement("vlan", [xmlElement("if", "igb0"), xmlElement("tag", tag), xmlElement("pcp", pcp)], { uuid: tag });
  const vlans = (...items: readonly XmlElement[]) => renderXml(xmlElement("vlans", items, { version: "1.0.0" })).text;

  it("has the lines that it stands on", () => {
    const [before, after] = [vlans(vlan("10", "0"), vlan("20", "0")), vlans(vlan("10", "0"), vlan("20", "1"))];
    const [item] = itemsWith(opnsenseFormat, { [path]: before }, { [path]: after });
    expect(item?.after).toEqual({ file: path, range: [8, 13] });
    expect(item?.fields).toEqual([{ path: "pcp", before: "0", after: "1" }]);
  });

  it("is the same in another order, indentation and with comments", () => {
    const after = vlans(vlan("20", "0"), vlan("10", "0")).replaceAll("\n", "\n  <!-- a -->");
    const before = vlans(vlan("10", "0"), vlan("20", "0"));
    expect(itemsWith(opnsenseFormat, { [path]: before }, { [path]: after })).toEqual([]);
  });

  it("tells what stands twice, and in an attribute", () => {
    const odd = (text: string) => `<odd><item uuid="u" persisted_at="1"><a>1</a>${text}</item></odd>`;
    const fields = (text: string) =>
      itemsWith(opnsenseFormat, { [path]: odd("") }, { [path]: odd(text) }).flatMap((item) => item.fields);
    expect(fields("<a>2</a>")).toEqual([{ path: "a", before: "1", after: "1\n2" }]);
    expect(fields('<b c="2"/>')).toEqual([{ path: "b.c", after: "2" }]);
  });

  it("may be called anything", () => {
    const hostile = "<script>]]>&amp;|`\n";
    const items = itemsWith(opnsenseFormat, { [path]: vlans() }, { [path]: vlans(vlan(hostile, hostile)) });
    expect(items.map(({ name }) => name)).toEqual([`VLAN edge/${hostile} on igb0`]);
  });

  it("hides a password", () => {
    const vip = (password: string) =>
      renderXml(
        xmlElement("virtualip", [
          xmlElement("vip", [xmlElement("subnet", "10.0.0.5"), xmlElement("password", password)], { uuid: "u" }),
        ]),
      ).text;
    const [item] = itemsWith(opnsenseFormat, { [path]: vip("hunter2") }, { [path]: vip("hunter3") });
    expect(item?.fields).toEqual([{ path: "password", before: "(hidden)", after: "(hidden)" }]);
  });
});

it("what is no XML is read by its lines", () => {
  const side = { path, text: "<vlans>", device: { kind: "opnsense", name: "edge" }, documents: [] };
  expect(opnsenseFormat.compareFiles([side], []).unread).toEqual(new Set([path]));
});

const word = fc.constantFrom(
  "",
  "a",
  "b",
  "52:54:00:00:00:01",
  "10.0.0.1",
  "2001:DB8::1",
  "<script>",
  "]]>",
  "\n",
  "__proto__",
);
const text = fc.oneof(word, fc.string({ unit: "binary", maxLength: 6 })).filter(isXmlText);
const lists = ["hosts", "dhcp_ranges", "dhcp_options", "dhcp_boot", "dhcp_tags", "vlan", "lagg", "vip", "odd"];
const names = [
  "host",
  "ip",
  "hwaddr",
  "interface",
  "tag",
  "set_tag",
  "if",
  "type",
  "option",
  "start_addr",
  "descr",
  "odd",
];
const item = fc
  .tuple(
    fc.constantFrom(...lists),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...names), text), { selector: ([name]) => name }),
    word,
  )
  .map(([list, fields, uuid]) =>
    xmlElement(
      list,
      fields.map(([name, value]) => xmlElement(name, value)),
      { uuid },
    ),
  );
const part = fc
  .tuple(
    fc.constantFrom("dnsmasq", "vlans", "laggs", "virtualip", "interfaces", "odd"),
    fc.array(item, { maxLength: 6 }),
  )
  .map(([root, items]) => renderXml(xmlElement(root, items, { version: "1" })).text);

it("reads whatever there is, and both ways alike", () => {
  fc.assert(
    fc.property(part, part, (before, after) => {
      expectMirrored(opnsenseFormat, { [path]: before }, { [path]: after });
      expectMirrored(opnsenseFormat, { [path]: before }, {});
    }),
    { numRuns: 100 },
  );
});

it("is read so in a review, where blanks alone are no change", () => {
  const text = (blank: string) => `<vlans><vlan uuid="u"><if>igb0</if>${blank}<tag>10</tag></vlan></vlans>`;
  expect(effectsOf(reviewOf({ [path]: text("") }, { [path]: text("\n") }))).toEqual(["none formatting"]);
  expect(effectsOf(reviewOf({ [path]: text("") }, { [path]: "<vlans/>" }))).toEqual(["destroys vlan-removed"]);
});

it("tells each character that changes, but of a uuid, and where a default is left out", () => {
  const whole = renderXml(
    xmlElement(
      "dnsmasq",
      [
        xmlElement("enable", "1"),
        xmlElement("dhcp", [xmlElement("domain", "example.com")]),
        xmlElement("hosts", [xmlElement("host", "w0"), xmlElement("ip", "10.0.0.1")], { uuid: "a" }),
        xmlElement("dhcp_tags", [xmlElement("tag", "ipxe")], { uuid: "b" }),
        xmlElement("dhcp_boot", [xmlElement("tag", "b"), xmlElement("filename", "a")], { uuid: "c" }),
      ],
      { version: "1.0.9" },
    ),
  ).text;
  expectEachCharacterTold(opnsenseFormat, path, whole, (line) => /^$|^<\?xml|uuid=/.test(line));
});
