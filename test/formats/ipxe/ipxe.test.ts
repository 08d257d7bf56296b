import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IpxeCommand, IpxeScript } from "../../../formats/ipxe/command.ts";
import { parseIpxe } from "../../../formats/ipxe/parse.ts";
import { renderIpxe } from "../../../formats/ipxe/render.ts";
import { textFault, wordFault } from "../../../formats/ipxe/text.ts";
import { valueAt } from "../../../formats/json/pointer.ts";
import { settingsIn } from "./settings-in.ts";

const marks = fc.constantFrom(
  " ",
  "\t",
  "\n",
  "\r",
  "\\",
  ";",
  "|",
  "||",
  "&&",
  "#",
  "$",
  "{",
  "}",
  "${",
  '"',
  "'",
  "=",
  ":",
  "-",
  "ä",
  "😀",
  "a",
);
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(marks, { maxLength: 6 }).map((parts) => parts.join("")),
);

function kernel(...words: readonly string[]): IpxeCommand {
  return { command: "kernel", name: "kernel", uri: "http://images.example.com/k", arguments: words, orElse: "next" };
}

describe("a text that is taken", () => {
  it("reaches iPXE as it is, as a word", () => {
    fc.assert(
      fc.property(fc.array(hostile.filter((word) => wordFault(word) === undefined)), (words) => {
        const { text } = renderIpxe([kernel(...words)]);
        expect(parseIpxe(text)?.[1]?.commands).toEqual([
          { words: ["kernel", "--name", "kernel", "http://images.example.com/k", ...words], end: "||" },
        ]);
        expect(settingsIn(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("reaches iPXE as it is, as the words of a menu", () => {
    fc.assert(
      fc.property(
        hostile.filter((title) => textFault(title) === undefined),
        (title) => {
          const script: IpxeScript = [
            { command: "label", name: "a" },
            { command: "item", label: "a", text: title },
          ];
          const { text } = renderIpxe(script);
          const [, , line] = parseIpxe(text) ?? [];
          expect(line?.commands[0]?.words.slice(2).join(" ")).toBe(title);
          expect(text.split("\n")).toHaveLength(4);
          expect(settingsIn(text)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a text that is refused", () => {
  it("would have become something else", () => {
    fc.assert(
      fc.property(hostile, (word) => {
        if (wordFault(word) === undefined) return;
        expect(() => renderIpxe([kernel(word)])).toThrow(/a text for iPXE/);
      }),
    );
  });

  it.each([
    ["", "is empty"],
    ["a b", "holds a blank"],
    ["a\nb", "control character"],
    ["a\tb", "control character"],
    ["\ud800", "control character"],
    ["${mac}", "`${`"],
    ["#a", "begins with `#`"],
    ["||", "the word `||`"],
    ["&&", "the word `&&`"],
    [";", "the word `;`"],
    ["a\\", "ends in a backslash"],
  ])("%j", (word, reason) => {
    expect(wordFault(word)).toContain(reason);
  });

  it.each(["a  b", " a", "a ", "", "a # b", "a #b", "a || b", "a\\ b"])("a menu's %j, but not all of it", (title) => {
    expect(textFault(title)).not.toBe(undefined);
  });

  it.each(['a "b"', "a#b", "a||b", "don't", "$a {b}", "a;"])("not: %j", (title) => {
    expect(textFault(title)).toBe(undefined);
  });

  it("even where two parts make it together", () => {
    expect(() => renderIpxe([{ command: "echo", text: ["$", "{mac}"] }])).toThrow("`${`");
  });
});

describe("a script", () => {
  const script: IpxeScript = [
    { command: "set", setting: "tries", value: 0 },
    { command: "label", name: "try" },
    { command: "inc", setting: "tries" },
    { command: "chain", uri: ["mac/", { setting: "mac:hexhyp" }, ".ipxe"], replace: false, orElse: { goto: "end" } },
    { command: "iseq", left: [{ setting: "tries" }], right: "3", goto: "end" },
    { command: "goto", label: "try" },
    { command: "label", name: "end" },
    { command: "sanboot", drive: 0x80 },
  ];

  it("is a line a command", () => {
    expect(renderIpxe(script).text.split("\n")).toEqual([
      "#!ipxe",
      "set tries:int32 0",
      ":try",
      "inc tries",
      "chain --autofree mac/${mac:hexhyp}.ipxe || goto end",
      "iseq ${tries} 3 && goto end ||",
      "goto try",
      ":end",
      "sanboot --no-describe --drive 0x80",
      "",
    ]);
  });

  it("tells which command is behind a line", () => {
    const { locate, model } = renderIpxe([...script, { command: "echo", text: "Ready" }]);
    expect(locate(1)).toBe("");
    expect(script.map((_, index) => valueAt(model, locate(index + 2)))).toEqual(script);
    expect([locate(10), valueAt(model, locate(10))]).toEqual(["/8/text", "Ready"]);
  });

  it.each<[why: string, script: IpxeScript]>([
    ["there is no label end", [{ command: "goto", label: "end" }]],
    ["there is no label end", [{ command: "boot", orElse: { goto: "end" } }]],
    ["there is no label end", [{ command: "item", label: "end", text: "End" }]],
    ["there is no label end", [{ command: "iseq", left: "a", right: "b", goto: "end" }]],
    [
      "the label a stands twice",
      [
        { command: "label", name: "a" },
        { command: "label", name: "a" },
      ],
    ],
    ["is no name for iPXE", [{ command: "label", name: "a b" }]],
    ["is no setting of iPXE", [{ command: "echo", text: [{ setting: "a}" }] }]],
    ["is no number for iPXE", [{ command: "sleep", seconds: 0.5 }]],
    ["can't begin with a dash", [{ command: "menu", title: "-a" }]],
  ])("is refused where %s", (why, wrong) => {
    expect(() => renderIpxe(wrong)).toThrow(why);
  });
});
