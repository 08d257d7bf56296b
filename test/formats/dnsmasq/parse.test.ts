import fc from "fast-check";
import { expect, it } from "vitest";
import { type DnsmasqLine, type DnsmasqPart, dnsmasqFault, isDnsmasqText } from "../../../formats/dnsmasq/dnsmasq.ts";
import { parseDnsmasq } from "../../../formats/dnsmasq/parse.ts";
import { renderDnsmasq } from "../../../formats/dnsmasq/render.ts";

const text = fc
  .oneof(fc.constantFrom('"', "\\", "#", ",", "a # b", "\\n", "=", " "), fc.string({ unit: "binary", maxLength: 8 }))
  .filter(isDnsmasqText)
  .map((one): DnsmasqPart => ({ text: one }));
const word = fc.stringMatching(/^[-a-zA-Z0-9._:/!*]{0,8}$/).filter((one) => !/^\d+[bsi]$/.test(one));
const number = fc
  .record({ number: fc.nat(), width: fc.constantFrom(1, 2, 4) })
  .map(({ number: value, width }): DnsmasqPart => ({ number: value, width }));
const line = fc
  .oneof(
    fc.record({ directive: fc.constantFrom("dhcp-host", "dhcp-boot"), parts: parts(fc.oneof(word, text)) }),
    fc.record({
      directive: fc.constantFrom("dhcp-option", "dhcp-option-force"),
      parts: parts(fc.oneof(word, text, number)),
    }),
  )
  .filter((one) => dnsmasqFault(one) === undefined);

function parts(part: fc.Arbitrary<DnsmasqPart>): fc.Arbitrary<DnsmasqPart[]> {
  return fc.array(part, { minLength: 1, maxLength: 5 });
}

it("reads back what was written", () => {
  fc.assert(
    fc.property(fc.array(line), (model: readonly DnsmasqLine[]) => {
      const read = parseDnsmasq(renderDnsmasq(model).text);
      expect(read?.map(({ directive, parts: all }) => ({ directive, parts: all }))).toEqual(model);
      expect(read?.map((one) => one.line)).toEqual(model.map((_, index) => index + 1));
    }),
    { numRuns: 500 },
  );
});

it("steps over comments, blanks and empty lines", () => {
  expect(parseDnsmasq("# a\n\n  bogus-priv # b\r\ndhcp-boot = a , b # c\n")).toEqual([
    { line: 3, directive: "bogus-priv", parts: [] },
    { line: 4, directive: "dhcp-boot", parts: ["a", "b"] },
  ]);
});

it.each(['dhcp-boot="a', "bogus-priv x", "=a", "<script>", "Upper=1"])("is no directive: %j", (bad) => {
  expect(parseDnsmasq(bad)).toBeUndefined();
});
