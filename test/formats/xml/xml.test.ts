import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childElement, childText, isXmlText, type XmlElement, xmlElement } from "../../../formats/xml/element.ts";
import { parseXml } from "../../../formats/xml/parse.ts";
import { renderXml } from "../../../formats/xml/render.ts";

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/).filter((text) => text !== "__proto__");
const awkward = fc.constantFrom(
  "]]>",
  "&amp;",
  "&",
  "<",
  ">",
  '"',
  "'",
  "<!--",
  "\n",
  "\t",
  " ",
  "<![CDATA[",
  "\u{1F600}",
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), { maxLength: 5 })
  .map((parts) => parts.join(""))
  .filter(isXmlText);
const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
    content: fc.oneof({ maxDepth: 4 }, text, fc.array(tie("element"), { minLength: 1, maxLength: 4 })),
  }),
}));

function read(source: string): XmlElement {
  const parsed = parseXml(source);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.root;
}

describe("XML", () => {
  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(element, (model) => {
        expect(read(renderXml(model).text)).toEqual(model);
      }),
      { numRuns: 500 },
    );
  });

  it("knows the line of each element", () => {
    const parsed = parseXml('<?xml version="1.0"?>\n<a>\n  <b\n x="1"/>\n\n  <!-- c --><c>1\n2</c></a>\n');
    if (!parsed.ok) throw new Error(parsed.fault.message);
    expect([...parsed.lines].map(([{ name: of }, line]) => [of, line])).toEqual([
      ["b", 3],
      ["c", 6],
      ["a", 2],
    ]);
  });

  it("is an element a line, escaped by the kind of the node", () => {
    const model = xmlElement("opnsense", [
      xmlElement("vlan", [xmlElement("descr", 'a "b" & <c> ]]>'), xmlElement("tag", "10"), xmlElement("proto")], {
        uuid: 'x"<&\n',
      }),
    ]);
    expect(renderXml(model).text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opnsense>
  <vlan uuid="x&quot;&lt;&amp;&#10;">
    <descr>a "b" &amp; &lt;c&gt; ]]&gt;</descr>
    <tag>10</tag>
    <proto/>
  </vlan>
</opnsense>
`);
  });

  it("says what stands on a line, also after a text of two lines", () => {
    const model = xmlElement("a", [xmlElement("b", "one\ntwo"), xmlElement("c", [xmlElement("d", "e")])]);
    const { text, locate } = renderXml(model);
    const places = text
      .trimEnd()
      .split("\n")
      .map((line, index) => `${locate(index + 1)} ${line.trim()}`);
    expect(places.slice(1)).toEqual([
      " <a>",
      "/content/0 <b>one",
      "/content/0 two</b>",
      "/content/1 <c>",
      "/content/1/content/0 <d>e</d>",
      "/content/1 </c>",
      " </a>",
    ]);
  });

  it.each(["\u0000", "\u0008", "\r", "\u001b", "\u007f", "\u2028", "\ud800", "\ufffe"])(
    "refuses the text %j",
    (bad) => {
      expect(() => renderXml(xmlElement("a", `x${bad}`))).toThrow("control character");
      expect(() => renderXml(xmlElement("a", "", { b: bad }))).toThrow("control character");
    },
  );

  it.each(["", "1a", "a b", "a:b", "a>", "a/"])("refuses the name %j", (bad) => {
    expect(() => renderXml(xmlElement(bad))).toThrow("can't hold the name");
    expect(() => renderXml(xmlElement("a", "", { [bad]: "" }))).toThrow("can't hold the name");
  });

  it("reads comments, character data and blanks as a configuration means them", () => {
    const root = read("<a>\n  <!-- note & <!DOCTYPE --><b><![CDATA[<x>]]> &amp; y</b>\n  <c/>\n</a>");
    expect(root.content).toEqual([xmlElement("b", "<x> & y"), xmlElement("c")]);
    expect(childText(root, "b")).toBe("<x> & y");
    expect(childElement(root, "d")).toBeUndefined();
  });

  it.each([
    ["", 1],
    ["<a>", 1],
    ["<a>\n<b></a>", 2],
    ["<a/><b/>", 1],
    ["<a b=1/>", 1],
    ['<a b="1" b="2"/>', 1],
    ["<a>&other;</a>", 1],
    ["<a>x & y</a>", 1],
    ["<a>text<b/></a>", 1],
    ["<x:a/>", 1],
    ['\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 2],
  ])("refuses %j and says where", (source, line) => {
    const parsed = parseXml(source);
    expect(parsed).toMatchObject({ ok: false, fault: { line } });
  });

  it("refuses what is nested too deeply", () => {
    const deep = parseXml(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`);
    expect(deep).toMatchObject({ ok: false, fault: { message: expect.stringContaining("128 deep") } });
  });
});
