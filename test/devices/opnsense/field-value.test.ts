import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldDescription } from "../../../devices/opnsense/description.ts";
import { type FieldValue, fieldValue } from "../../../devices/opnsense/field-value.ts";
import { itemUuid } from "../../../devices/opnsense/item-uuid.ts";

/** A field without the name, which is `f` throughout. */
type Nameless = FieldDescription extends infer One ? (One extends FieldDescription ? Omit<One, "name"> : never) : never;

function outcome(description: Nameless, value: FieldValue | undefined): string {
  const built = fieldValue({ name: "f", ...description }, value);
  return built.ok ? `= ${built.text}` : built.fault.kind;
}

const uuid = itemUuid("/dnsmasq", "dhcp_tags", "uefi");
const integer = { type: "integer", minimum: 1, maximum: 4094 } as const;
const hostname = { type: "hostname", form: "hostname" } as const;
const network = { type: "network", prefix: "refused" } as const;
const mask = { source: "^(?:^lagg(\\d)*$)$", flags: "u" };

describe("the value of a field", () => {
  it.each<[Nameless, FieldValue | undefined, string]>([
    [{ type: "boolean" }, true, "= 1"],
    [{ type: "boolean" }, false, "= 0"],
    [{ type: "boolean" }, "true", "type"],
    [integer, 1, "= 1"],
    [integer, 4094, "= 4094"],
    [integer, 0, "range"],
    [integer, 4095, "range"],
    [integer, 1.5, "type"],
    [integer, Number.NaN, "type"],
    [integer, "10", "type"],
    [{ type: "integer" }, -0, "= 0"],
    [{ type: "option", options: ["lacp", "none"] }, "lacp", "= lacp"],
    [{ type: "option", options: ["lacp", "none"] }, "LACP", "option"],
    [{ type: "option", options: ["lacp", "none"] }, true, "type"],
    [{ type: "option", options: ["l2", "l3"], list: true }, ["l3", "l2"], "= l3,l2"],
    [{ type: "option", options: ["l2", "l3"], list: true }, ["l2", "l9"], "option"],
    [{ type: "option", options: ["", "1", "0"] }, "", "= "],
    [{ type: "text" }, "a < b & \n c", "= a < b & \n c"],
    [{ type: "text" }, "bell \u0007", "character"],
    [{ type: "text" }, 5, "type"],
    [{ type: "text", maximumLength: 3 }, "abc", "= abc"],
    [{ type: "text", maximumLength: 3 }, "abcd", "length"],
    [{ type: "text", mask }, "lagg0", "= lagg0"],
    [{ type: "text", mask }, "lagg0\n", "mask"],
    [{ type: "text", mask }, "xlagg0", "mask"],
    [{ type: "text", strict: "word" }, "ipxe.efi", "= ipxe.efi"],
    [{ type: "text", strict: "word" }, "a b", "character"],
    [{ type: "text", strict: "spaces" }, "a b", "= a b"],
    [{ type: "text", strict: "spaces" }, "a\ndhcp-script=x", "character"],
    [hostname, "a-1.example.com", "= a-1.example.com"],
    [hostname, "-a", "form"],
    [hostname, "a_b", "form"],
    [hostname, "a..b", "form"],
    [hostname, "192.0.2.1", "form"],
    [hostname, "*", "form"],
    [hostname, `${"a".repeat(63)}.`.repeat(4).slice(0, 254), "length"],
    [hostname, 4, "type"],
    [{ ...hostname, address: true }, "2001:db8::1", "= 2001:db8::1"],
    [{ ...hostname, wildcard: true }, "*", "= *"],
    [{ type: "hostname", form: "dns" }, "_tcp.example.com", "= _tcp.example.com"],
    [{ type: "hostname", form: "dns" }, "a b", "form"],
    [{ type: "hostname", form: "label" }, "w_0", "= w_0"],
    [{ type: "hostname", form: "label" }, "a.b", "form"],
    [{ type: "hostname", form: "label" }, "_a", "form"],
    [
      { type: "hostname", form: "domain", list: true },
      ["a.example.com", "b.example.com"],
      "= a.example.com,b.example.com",
    ],
    [network, "192.0.2.1", "= 192.0.2.1"],
    [network, "2001:DB8::1", "= 2001:db8::1"],
    [network, "::1", "= ::1"],
    [network, "192.0.2.0/24", "form"],
    [network, "192.0.2.256", "form"],
    [network, "192.0.2", "form"],
    [network, "010.0.0.1", "form"],
    [network, "fe80::1%igc0", "form"],
    [network, "::10", "= ::10"],
    [network, "any", "form"],
    [network, 1, "type"],
    [{ ...network, wildcard: true }, "any", "= any"],
    [{ ...network, family: "ipv4" }, "2001:db8::1", "form"],
    [{ type: "network", prefix: "allowed" }, "192.0.2.0/24", "= 192.0.2.0/24"],
    [{ type: "network", prefix: "allowed" }, "192.0.2.0/33", "range"],
    [{ type: "network", prefix: "allowed" }, "192.0.2.0/24/8", "form"],
    [{ type: "network", prefix: "required" }, "192.0.2.0", "form"],
    [{ type: "network", prefix: "required" }, "2001:db8::/128", "= 2001:db8::/128"],
    [{ type: "port" }, 65_535, "= 65535"],
    [{ type: "port" }, 0, "range"],
    [{ type: "port" }, "80", "type"],
    [{ type: "mac" }, "52:54:00:00:00:0a", "= 52:54:00:00:00:0a"],
    [{ type: "mac" }, "52-54-00-00-00-0A", "form"],
    [{ type: "mac", list: true }, ["52:54:00:00:00:01", "52:54:00:00:00:02"], "= 52:54:00:00:00:01,52:54:00:00:00:02"],
    [{ type: "interface" }, "opt1", "= opt1"],
    [{ type: "interface" }, "LAN net", "form"],
    [{ type: "device" }, "vlan0.10", "= vlan0.10"],
    [{ type: "device" }, "vlan0.1234567890", "form"],
    [{ type: "relation", model: "m", items: "i" }, uuid, `= ${uuid}`],
    [{ type: "relation", model: "m", items: "i" }, "6ba7b810-9dad-51d1-80b4-00c04fd430c8", "form"],
    [{ type: "relation", model: "m", items: "i", list: true }, [uuid, uuid.toUpperCase()], "form"],
    [{ type: "key", command: "c" }, "93", "= 93"],
    [{ type: "key", command: "c" }, "9,3", "form"],
  ])("%j of %j is %s", (description, value, expected) => {
    expect(outcome(description, value)).toBe(expected);
  });

  it.each<[Nameless, FieldValue | undefined, string]>([
    [{ type: "boolean" }, undefined, "= "],
    [{ type: "boolean", default: "1" }, undefined, "= 1"],
    [{ type: "boolean", default: "1" }, false, "= 0"],
    [{ type: "text", default: "x" }, "", "= "],
    [{ type: "text", required: true }, undefined, "required"],
    [{ type: "text", required: true }, "", "required"],
    [{ type: "text", required: true, default: "x" }, undefined, "= x"],
    [{ type: "mac", list: true, required: true }, [], "required"],
    [{ type: "mac", list: true }, [], "= "],
    [{ type: "mac", list: true }, "52:54:00:00:00:01", "not-a-list"],
    [{ type: "mac" }, ["52:54:00:00:00:01"], "not-a-list"],
    [{ type: "text", list: true }, ["a,b"], "separator"],
    [{ type: "text", list: true }, ["a", ""], "separator"],
  ])("%j, where %j is stated, is %s", (description, value, expected) => {
    expect(outcome(description, value)).toBe(expected);
  });

  it("takes an integer exactly where it is within the bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (value, one, other) => {
        const [minimum, maximum] = [Math.min(one, other), Math.max(one, other)];
        const isWithin = value >= minimum && value <= maximum;
        expect(outcome({ type: "integer", minimum, maximum }, value)).toBe(isWithin ? `= ${value}` : "range");
      }),
    );
  });

  it("lets no line end, comma or control character through, but in a text", () => {
    const kinds: readonly Nameless[] = [
      { type: "option", options: ["a"] },
      { type: "text", strict: "word" },
      ...(["hostname", "dns", "label", "domain"] as const).map((form) => ({ type: "hostname", form }) as const),
      { type: "network", prefix: "allowed", wildcard: true },
      { type: "mac" },
      { type: "interface" },
      { type: "device" },
      { type: "relation", model: "m", items: "i" },
      { type: "key", command: "c" },
    ];
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a", uuid, "192.0.2.1", "opt1"));
    const bad = fc.constantFrom("\n", "\r", "\u0000", "\u0085", "\u2028");
    fc.assert(
      fc.property(fc.constantFrom(...kinds), text, bad, text, (description, front, middle, end) => {
        expect(outcome(description, `${front}${middle}${end}`)).not.toMatch(/^=/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the uuid of an item", () => {
  it("is of version 4's shape, the same for the same name, another for another", () => {
    const parts = fc.tuple(fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(itemUuid(...one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(itemUuid(...one) === itemUuid(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
    expect(uuid).toBe("1000c35c-ced2-400e-b5ed-e7985ff9af0a");
  });
});
