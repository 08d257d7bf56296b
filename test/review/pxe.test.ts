import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pxeFormat } from "../../review/formats/pxe/index.ts";
import { expectEachCharacterTold, expectMirrored, itemsWith, told } from "./format-items.ts";

const tree = "pxe/tftp/edge";
const hostPath = (host: string): string => `${tree}/hosts/${host}.ipxe`;
const cardPath = (mac: string): string => `${tree}/mac/${mac}.ipxe`;

function script(host = "w0", more: readonly string[] = []): string {
  return [
    "#!ipxe",
    `echo ${host} boots install`,
    ":boot",
    `kernel --name kernel http://boot.example.com/k initrd=initrd0 console=tty0 console=ttyS0 ip=eno1:dhcp rd.neednet=1 ignition.config.url=tftp://10.0.0.1/ignition/${host}.ign || goto failed`,
    "initrd --name initrd0 http://boot.example.com/i || goto failed",
    "boot || goto failed",
    ...more,
    ":failed",
    "exit 1",
    "",
  ].join("\n");
}

const card = (host: string, port = "eno1"): string =>
  `#!ipxe\necho ${host} is here by ${port}\nchain --autofree --replace ../hosts/${host}.ipxe\n`;

function review(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return itemsWith(pxeFormat, before, after, { kind: "boot-server", name: "edge" });
}

describe("a machine boots something else", () => {
  it.each<[string, string, string, string, string[]]>([
    [
      "a kernel",
      "com/k ",
      "com/k2 ",
      "kernel: http://boot.example.com/k -> http://boot.example.com/k2",
      ["none kernel at next boot (kernel)"],
    ],
    [
      "an initrd",
      "com/i ",
      "com/i2 ",
      "initrd: http://boot.example.com/i -> http://boot.example.com/i2",
      ["none initrd at next boot (initrd)"],
    ],
    [
      "an argument",
      "eno1:dhcp",
      "eno2:dhcp",
      "argument ip: eno1:dhcp -> eno2:dhcp",
      ["none kernel-arguments at next boot (argument ip)"],
    ],
    [
      "one of several of a key",
      "ttyS0",
      "ttyS1",
      "argument console: tty0 ttyS0 -> tty0 ttyS1",
      ["none kernel-arguments at next boot (argument console)"],
    ],
    [
      "an argument that goes",
      " rd.neednet=1",
      "",
      "argument rd.neednet: 1 -> undefined",
      ["none kernel-arguments at next boot (argument rd.neednet)"],
    ],
    [
      "a word",
      " rd.neednet=1",
      " quiet rd.neednet=1",
      "argument quiet: undefined -> (no value)",
      ["none kernel-arguments at next boot (argument quiet)"],
    ],
    [
      "a way where it fails",
      "ignition/w0.ign || goto failed",
      "ignition/w0.ign || goto disk",
      "script line 3: kernel --name kernel … || goto failed -> undefined",
      ["none boot-script at next boot (script)"],
    ],
    ["a way out", "exit 1", "exit 0", "script line 7: exit 1 -> undefined", ["none boot-script at next boot (script)"]],
  ])("%s", (_, from, to, field, effects) => {
    const [item] = review({ [hostPath("w0")]: script() }, { [hostPath("w0")]: script().replace(from, to) });
    expect(item && told(item)).toEqual(["changed boot of w0", ...effects]);
    expect(item?.machines).toEqual(["w0"]);
    const [first] = item?.fields ?? [];
    expect(`${first?.path}: ${first?.before} -> ${first?.after}`).toBe(field);
  });

  it("or has another choice in its menu", () => {
    const entry = (kernel: string) => [":entry-rescue", `kernel --name kernel ${kernel} || goto failed`];
    const side = (kernel: string) => ({ [hostPath("w0")]: script("w0", entry(kernel)) });
    const [item] = review(side("http://a"), side("http://b"));
    expect(item?.fields).toEqual([{ path: "entry-rescue: kernel", before: "http://a", after: "http://b" }]);
  });

  it("or nothing, or the first time", () => {
    expect(review({ [hostPath("w0")]: script() }, {}).map(told)).toEqual([
      ["removed boot of w0", "none boot-removed at next boot"],
    ]);
    expect(review({}, { [hostPath("w0")]: script() }).map(told)).toEqual([
      ["added boot of w0", "none boot-added at next boot"],
    ]);
  });

  it("under another name", () => {
    expect(review({ [hostPath("w0")]: script("w0") }, { [hostPath("w9")]: script("w9") }).map(told)).toEqual([
      ["renamed boot of w9", "none boot-removed at next boot", "none boot-added at next boot"],
    ]);
  });

  it("from another server, which is no change by itself", () => {
    const moved = { "pxe/http/boot/hosts/w0.ipxe": script() };
    expect(review({ [hostPath("w0")]: script() }, moved)).toEqual([]);
  });
});

describe("a network card", () => {
  const [old, now] = [cardPath("52-54-00-00-00-01"), cardPath("52-54-00-00-00-09")];

  it("is replaced", () => {
    const [item] = review({ [old]: card("w0") }, { [now]: card("w0") });
    expect(item && told(item)).toEqual([
      "renamed boot of the card 52:54:00:00:00:09",
      "none card-removed at next boot",
      "none card-added at next boot",
    ]);
    expect(item?.machines).toEqual(["w0"]);
  });

  it("is another machine's", () => {
    const [item] = review({ [old]: card("w0") }, { [old]: card("w9") });
    expect(item && told(item)).toEqual([
      "changed boot of the card 52:54:00:00:00:01",
      "none other-machine at next boot (machine)",
    ]);
    expect(item?.fields).toEqual([{ path: "machine", before: "w0", after: "w9" }]);
    expect(item?.machines).toEqual(["w0", "w9"]);
  });

  it("is called another way", () => {
    const [item] = review({ [old]: card("w0") }, { [old]: card("w0", "eno2") });
    expect(item && told(item).slice(1)).toEqual(["none boot-script at next boot (script)"]);
  });
});

it.each(["boot", "default", "autoexec"])("%s.ipxe is for all machines of the server", (name) => {
  const side = (text: string) => ({ [`${tree}/${name}.ipxe`]: `#!ipxe\n${text}\n` });
  const [item] = review(side("sleep 3"), side("sleep 5"));
  expect(item && told(item)).toEqual([`changed boot script edge/${name}`, "none shared-script at next boot (script)"]);
  expect(item?.machines).toEqual([]);
});

it("comments and blanks are no difference, and what is no script is read by its lines", () => {
  const after = script().replace("boot || goto", "\n# a note\nboot  ||  goto");
  expect(review({ [hostPath("w0")]: script() }, { [hostPath("w0")]: after })).toEqual([]);
  const side = { path: hostPath("w0"), text: "echo", device: { kind: "boot-server", name: "edge" }, documents: [] };
  expect(pxeFormat.compareFiles([side], []).unread).toEqual(new Set([hostPath("w0")]));
});

const word = fc.constantFrom(
  "kernel",
  "initrd",
  "chain",
  ":boot",
  "||",
  "a=1",
  "a=2",
  "../hosts/w0.ipxe",
  "<script>",
  "`",
  "\n",
);
const text = fc
  .array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 4 })))
  .map((words) => `#!ipxe\n${words.join(" ")}`);
const path = fc.constantFrom(
  hostPath("w0"),
  hostPath("w9"),
  cardPath("a"),
  cardPath("b"),
  `${tree}/boot.ipxe`,
  hostPath("<script>"),
);
const files = fc.dictionary(path, text);

it("reads whatever there is, and both ways alike", () => {
  fc.assert(
    fc.property(files, files, (before, after) => expectMirrored(pxeFormat, before, after)),
    { numRuns: 100 },
  );
});

it("tells each character that changes", () => {
  expectEachCharacterTold(pxeFormat, hostPath("w0"), script("w0", [":entry-rescue", "initrd http://a || goto failed"]));
  expectEachCharacterTold(pxeFormat, cardPath("52-54-00-00-00-01"), card("w0"));
});
