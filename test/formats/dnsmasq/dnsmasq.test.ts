import { describe, expect, it } from "vitest";
import { type DnsmasqPart, dnsmasqFault, isDnsmasqText } from "../../../formats/dnsmasq/dnsmasq.ts";
import { dnsmasqBytes, dnsmasqOption } from "../../../formats/dnsmasq/option.ts";
import { renderDnsmasq } from "../../../formats/dnsmasq/render.ts";
import { valueAt } from "../../../formats/json/pointer.ts";

function optionLine(...parts: readonly DnsmasqPart[]): string {
  return renderDnsmasq([{ directive: "dhcp-option", parts }]).text;
}

describe("a line", () => {
  it("is a directive and its parts", () => {
    const body = renderDnsmasq([
      { directive: "dhcp-range", parts: ["set:cluster", "10.0.0.1", "static"] },
      { directive: "dhcp-option", parts: ["tag:cluster", dnsmasqOption(26), { number: 1500, width: 2 }] },
      { directive: "dhcp-option", parts: ["224", { text: 'a, "b" \\ # \t' }] },
    ]);
    expect(body.text).toBe(
      'dhcp-range=set:cluster,10.0.0.1,static\ndhcp-option=tag:cluster,option:mtu,1500s\ndhcp-option=224,"a, \\"b\\" \\\\ # \\t"\n',
    );
    expect([1, 2, 3, 4].map((line) => body.locate(line))).toEqual(["/0/parts/2", "/1/parts/2", "/2/parts/1/text", ""]);
    expect(valueAt(body.model, body.locate(3))).toBe('a, "b" \\ # \t');
  });

  it("states bytes so that none is taken for a number", () => {
    expect(optionLine("224", dnsmasqBytes([1, 255]))).toBe("dhcp-option=224,01:ff\n");
    expect(optionLine("224", dnsmasqBytes([16]))).toBe("dhcp-option=224,16b\n");
    expect(dnsmasqOption(224)).toBe("224");
  });

  it("is not written where dnsmasq would read another", () => {
    for (const text of ["", "\u0001", "\u0000", "\u007f", "\ud800", "s", "-i", "--s"])
      expect(() => optionLine("224", { text }), JSON.stringify(text)).toThrow();
    for (const word of ["a,b", "#", '"', "a b", "é", "a\nb"]) expect(() => optionLine("224", word)).toThrow();
    expect(() => optionLine("119", "b")).toThrow("number");
    expect(() => optionLine("224", { number: 0.5, width: 1 })).toThrow();
    expect(isDnsmasqText("b")).toBe(true);
  });

  it("is not written where it is longer than what dnsmasq reads at once", () => {
    const line = (length: number) => ({ directive: "dhcp-option", parts: ["224", { text: "ä".repeat(length) }] });
    expect(dnsmasqFault(line(500))).toBeUndefined();
    expect(dnsmasqFault(line(503))).toBe("its line has 1024 bytes, of which dnsmasq reads 1023");
  });
});
