import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, fragment, rawElement } from "../../../formats/markup/markup.ts";
import { parseXml } from "../../../formats/xml/parse.ts";

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
  "</title>",
  "<script>",
  "\0",
  "\ud83d",
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: "binary" })), { maxLength: 6 })
  .map((parts) => parts.join(""))
  // Its reader takes these for line ends.
  .filter((all) => !/[\u2028\u2029]/.test(all));

/** What is left of a text that XML can't hold. */
function shown(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFD-\uFFFF]/gu, "\u25a1");
}

describe("markup", () => {
  it("escapes texts and attributes, so that a parser reads them back", () => {
    fc.assert(
      fc.property(text, text, (attribute, content) => {
        const markup = element("g", { "data-node": attribute }, element("title", {}, content));
        expect(parseXml(markup.text)).toMatchObject({
          ok: true,
          root: {
            name: "g",
            attributes: { "data-node": shown(attribute) },
            content: [{ name: "title", attributes: {}, content: shown(content) }],
          },
        });
      }),
      { numRuns: 500 },
    );
  });

  it("writes void elements, attributes without a value, and leaves out what is undefined", () => {
    const page = fragment(element("input", { id: "a", checked: true, name: undefined }), "1 < 2", element("p"));
    expect(page.text).toBe('<input id="a" checked/>1 &lt; 2<p></p>');
  });

  it("refuses a style that HTML and SVG would read in different ways", () => {
    expect(rawElement("style", "a>b{color:red}").text).toBe("<style>a>b{color:red}</style>");
    expect(() => rawElement("script", "</script>")).toThrow("can't hold");
  });
});
