import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../../formats/json/pointer.ts";
import { isKeyfileText } from "../../../formats/keyfile/escape.ts";
import { isKeyfileName, type Keyfile, type KeyfileValue, keyfileSection } from "../../../formats/keyfile/keyfile.ts";
import {
  type ParsedEntry,
  parseKeyfile,
  readBoolean,
  readInteger,
  readList,
  readText,
} from "../../../formats/keyfile/parse.ts";
import { renderKeyfile } from "../../../formats/keyfile/render.ts";
import { secretHole } from "../../../formats/secret-hole.ts";

const marks = fc.constantFrom(" ", "\t", "\n", "\r", "\\", ";", "=", "#", "[", "]", "$", '"', "s", "ä", "\u2028", "😀");
const text = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.array(marks).map((parts) => parts.join("")),
  )
  .filter(isKeyfileText);
const name = fc
  .oneof(fc.constantFrom("connection", "1", "__proto__", "a;b"), fc.string({ unit: "binary" }))
  .filter(isKeyfileName);
const value: fc.Arbitrary<KeyfileValue> = fc.oneof(text, fc.maxSafeInteger(), fc.boolean(), fc.array(text));
const keyfile: fc.Arbitrary<Keyfile> = fc.uniqueArray(
  fc.record({
    name,
    entries: fc.uniqueArray(fc.record({ key: name, value }), { selector: ({ key }) => key }),
  }),
  { selector: ({ name: one }) => one },
);

/** What an entry holds, read as what it was written as. */
function readAs(written: KeyfileValue | undefined, entry: ParsedEntry): KeyfileValue | undefined {
  if (typeof written === "number") return readInteger(entry);
  if (typeof written === "boolean") return readBoolean(entry);
  return typeof written === "string" ? readText(entry) : readList(entry);
}

describe("what is rendered", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(keyfile, (model) => {
        const { sections, faults } = parseKeyfile(renderKeyfile(model).text);
        expect(faults).toEqual([]);
        expect(
          sections.map((section, at) => ({
            name: section.name,
            entries: section.entries.map((entry, index) => ({
              key: entry.key,
              value: readAs(model[at]?.entries[index]?.value, entry),
            })),
          })),
        ).toEqual(
          model.map((section) => ({
            ...section,
            entries: section.entries.map((entry) => ({ ...entry, value: entry.value === 0 ? 0 : entry.value })),
          })),
        );
      }),
    );
  });

  it("knows which value stands in which line", () => {
    fc.assert(
      fc.property(keyfile, (model) => {
        const body = renderKeyfile(model);
        for (const [at, section] of parseKeyfile(body.text).sections.entries()) {
          expect(body.locate(section.line)).toBe(`/${at}`);
          for (const [index, { line }] of section.entries.entries())
            expect(valueAt(model, body.locate(line))).toBe(model[at]?.entries[index]?.value);
        }
      }),
    );
  });

  it("is escaped as GLib reads it", () => {
    const { text: rendered } = renderKeyfile([
      keyfileSection("connection", { id: "  a b ", note: "one\ntwo\tthree\\", gone: undefined, plain: "a;b=c#d[e]" }),
      keyfileSection("ipv4", { dns: ["192.0.2.1", "a;b", ""], none: [], mtu: 9000, auto: false }),
    ]);
    expect(rendered).toBe(String.raw`[connection]
id=\s\sa b\s
note=one\ntwo\tthree\\
plain=a;b=c#d[e]

[ipv4]
dns=192.0.2.1;a\;b;;
none=
mtu=9000
auto=false
`);
  });

  it("shows a token where a secret belongs, and says how the value is written there", () => {
    const hole = secretHole({ name: "dot1x", key: "w0" });
    const model = [
      keyfileSection("connection", { id: "a" }),
      keyfileSection("802-1x", { eap: ["peap"], password: hole }),
    ];
    const { text: rendered, secrets } = renderKeyfile(model);
    expect(rendered).toContain("\npassword=__harmony_secret__dot1x~w0~\n");
    expect(secrets).toEqual([
      { pointer: "/1/entries/1/value", secret: { name: "dot1x", key: "w0" }, encodings: ["keyfile"] },
    ]);
    expect(secrets.map(({ pointer }) => valueAt(model, pointer))).toEqual([hole]);
  });

  it.each([
    ["a control character", [keyfileSection("a", { b: "\u0000" })]],
    ["half a character", [keyfileSection("a", { b: "\ud800" })]],
    ["a control character in a list", [keyfileSection("a", { b: ["\u001b"] })]],
    ["a fraction", [keyfileSection("a", { b: 0.5 })]],
    ["a bracket in a section's name", [keyfileSection("a]", {})]],
    ["a line's end in a key", [keyfileSection("a", { "b\nc": 1 })]],
    ["an empty key", [keyfileSection("a", { "": 1 })]],
    ["a section twice", [keyfileSection("a", {}), keyfileSection("a", {})]],
    [
      "a key twice",
      [
        {
          name: "a",
          entries: [
            { key: "b", value: 1 },
            { key: "b", value: 2 },
          ],
        },
      ],
    ],
  ])("can't hold %s", (_, model) => {
    expect(() => renderKeyfile(model)).toThrow(/key file|integer/);
  });
});

describe("a text", () => {
  it("may have comments, blanks around the sign of equality, and lines that end in CR LF", () => {
    const { sections, faults } = parseKeyfile(
      "# first\r\n\r\n[ipv4] \r\n  method = manual\r\ndns=192.0.2.1;192.0.2.2\r\n",
    );
    expect(faults).toEqual([]);
    expect(sections).toEqual([
      {
        name: "ipv4",
        line: 3,
        entries: [
          { key: "method", raw: "manual", line: 4 },
          { key: "dns", raw: "192.0.2.1;192.0.2.2", line: 5 },
        ],
      },
    ]);
    expect(sections[0]?.entries.map(readList)).toEqual([["manual"], ["192.0.2.1", "192.0.2.2"]]);
  });

  it.each([
    ["hello", 1, "no section, no comment"],
    ["id=a", 1, "before the first section"],
    ["[a]\n=b", 2, "no section, no comment"],
    ["[a]\nb=1\nb=2", 3, "The key b stands twice in the section a"],
    ["[a]\n[b]\n[a]", 3, "The section a stands twice"],
    ["[a", 1, "alone in brackets"],
    ["[a] b", 1, "alone in brackets"],
    ["[a]\nb=\\x", 2, "escapes nothing"],
    ["[a]\nb=c\\", 2, "escapes nothing"],
    ["[a]\n\nb=\u0007", 3, "control character"],
    ["[a]\nb=c\rd", 2, "control character"],
  ])("%j has a fault in line %i", (bad, line, words) => {
    const { faults } = parseKeyfile(bad);
    expect(faults).toEqual([{ line, message: expect.stringContaining(words) as string }]);
  });

  it("is read as what its reader wants, or not at all", () => {
    const entry = (raw: string): ParsedEntry => ({ key: "k", raw, line: 1 });
    expect(["12", "-3", "1.5", "9007199254740993", ""].map((raw) => readInteger(entry(raw)))).toEqual([
      12,
      -3,
      undefined,
      undefined,
      undefined,
    ]);
    expect(["true", "0", "yes"].map((raw) => readBoolean(entry(raw)))).toEqual([true, false, undefined]);
    expect(readText(entry("a\\;b"))).toBeUndefined();
  });
});
