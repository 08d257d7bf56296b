import { describe, expect, it } from "vitest";
import { keaTest } from "../../../formats/kea/expression.ts";
import { keaOption } from "../../../formats/kea/option.ts";
import { renderKea } from "../../../formats/kea/render.ts";

describe("an option", () => {
  it("is written in Kea's words where Kea has a definition, and as bytes where it has none", () => {
    const addresses = { kind: "addresses", addresses: ["10.0.0.1", "10.0.0.2"] } as const;
    expect(keaOption(3, "routers", addresses)).toEqual({
      name: "routers",
      code: 3,
      "csv-format": true,
      data: "10.0.0.1, 10.0.0.2",
    });
    expect(keaOption(150, "tftp-server-address", addresses)).toMatchObject({
      "csv-format": false,
      data: "0A0000010A000002",
    });
    const flag = { kind: "numbers", width: 1, numbers: [1] } as const;
    expect([keaOption(19, "ip-forwarding", flag).data, keaOption(23, "default-ip-ttl", flag).data]).toEqual([
      "true",
      "1",
    ]);
    expect(keaOption(2, "time-offset", { kind: "numbers", width: 4, numbers: [-3600] }).data).toBe("-3600");
    expect(keaOption(108, "v6-only-preferred", { kind: "numbers", width: 4, numbers: [4_000_000_000] }).data).toBe(
      "EE6B2800",
    );
    expect(keaOption(224, "option-224", { kind: "domains", domains: ["a.bc"] }).data).toBe("016102626300");
    expect(keaOption(43, "vendor-encapsulated-options", { kind: "bytes", bytes: [1, 255] }).data).toBe("01FF");
  });

  it("keeps a text in quotes, but for one that would not come out whole", () => {
    expect(keaOption(224, "option-224", { kind: "text", text: "it's, a" })).toMatchObject({
      "csv-format": false,
      data: "'it's, a'",
    });
    const bytes = ["a ", " a", "\n", "\u007f"].map((text) => keaOption(224, "option-224", { kind: "text", text }).data);
    expect(bytes).toEqual(["6120", "2061", "0A", "7F"]);
    for (const text of ["", "\ud800"])
      expect(() => keaOption(224, "option-224", { kind: "text", text })).toThrow("can't hold");
  });
});

describe("a question", () => {
  it("is asked of members, options and their bytes", () => {
    const ipxe = keaTest({ any: [{ hasOption: 175 }, { option: 77, begins: [0x69, 0x50] }] });
    expect(ipxe).toBe("option[175].exists or substring(option[77].hex, 0, 2) == 0x6950");
    const efi = { any: [7, 9].map((number) => ({ option: 93, begins: [0, number] })) };
    expect(keaTest({ all: [{ notMember: "lab_ipxe" }, efi] })).toBe(
      "not member('lab_ipxe') and (substring(option[93].hex, 0, 2) == 0x0007 or substring(option[93].hex, 0, 2) == 0x0009)",
    );
  });

  it("is not asked of nothing, nor of a class whose name would end the quotes", () => {
    expect(() => keaTest({ any: [] })).toThrow();
    expect(() => keaTest({ notMember: "it's" })).toThrow();
  });
});

it("a file tells where its lines come from", () => {
  const body = renderKea({ Dhcp4: { "interfaces-config": { interfaces: ["*"] }, subnet4: [] } });
  expect(JSON.parse(body.text)).toEqual(body.model);
  const line = body.text.split("\n").findIndex((one) => one.includes('"*"')) + 1;
  expect(body.locate(line)).toBe("/Dhcp4/interfaces-config/interfaces/0");
});
