import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dnsmasqMount } from "../../../devices/opnsense/26.7.2/dnsmasq.ts";
import { interfaceMount } from "../../../devices/opnsense/26.7.2/interface.ts";
import { laggMount } from "../../../devices/opnsense/26.7.2/lagg.ts";
import { vipMount } from "../../../devices/opnsense/26.7.2/vip.ts";
import { vlanMount } from "../../../devices/opnsense/26.7.2/vlan.ts";
import type { MountDescription } from "../../../devices/opnsense/description.ts";
import { renderMountSource } from "../../../devices/opnsense/generator/mount-source.ts";
import { mountSources } from "../../../devices/opnsense/generator/mounts.ts";
import { readModel } from "../../../devices/opnsense/generator/read-model.ts";

function model(items: string, mount = "/things"): string {
  return `<model><mount>${mount}</mount><version>1.0.0</version><description>Things</description><items>${items}</items></model>`;
}

function read(items: string): MountDescription {
  return readModel("OPNsense.Things.Thing", model(items));
}

describe("the reader of models", () => {
  it("tells settings, containers and lists apart, and leaves out what is never stored", () => {
    const found = read(`
      <enabled type="BooleanField"><Required>Y</Required><Default>1</Default></enabled>
      <shown type="TextField" volatile="true"/>
      <inner>
        <a type="BooleanField"/>
        <b type="BooleanField"><Constraints><c1>
          <type>SingleSelectConstraint</type><addFields><f>a</f></addFields>
        </c1></Constraints></b>
      </inner>
      <things><thing type="ArrayField">
        <tag type="IntegerField"><MinimumValue>1</MinimumValue><MaximumValue>9</MaximumValue>
          <Constraints><c1><type>UniqueConstraint</type><addFields><f>if</f></addFields></c1></Constraints></tag>
        <if type="InterfaceField"><Multiple>Y</Multiple><Constraints><c1><reference>tag.c1</reference></c1></Constraints></if>
      </thing></things>`);
    expect(found).toEqual({
      model: "OPNsense.Things.Thing",
      mount: "/things",
      version: "1.0.0",
      settings: {
        path: "",
        fields: [
          { name: "enabled", required: true, default: "1", type: "boolean" },
          { name: "inner.a", type: "boolean" },
          { name: "inner.b", type: "boolean" },
        ],
        constraints: [{ rule: "at-most-one", fields: ["inner.b", "inner.a"] }],
      },
      lists: [
        {
          path: "things.thing",
          fields: [
            { name: "tag", type: "integer", minimum: 1, maximum: 9 },
            { name: "if", list: true, type: "interface" },
          ],
          constraints: [{ rule: "unique", fields: ["tag", "if"] }],
        },
      ],
    });
  });

  it("writes a mount of the older notation as the same path", () => {
    expect(readModel("OPNsense.A.B", model('<a type="PortField"/>', "//OPNsense/Thing")).mount).toBe("/OPNsense/Thing");
  });

  it.each([
    ['<a type="HolographicField"/>', "the field a has the unknown type HolographicField"],
    ['<a type=".\\HostnameField"/>', "unknown type .\\HostnameField"],
    ['<a type="PortField"><EnableRanges>Y</EnableRanges></a>', "of type PortField says the unknown EnableRanges"],
    ['<a type="TextField"><Mask>/^(?s)x$/</Mask></a>', "the mask /^(?s)x$/ of the field a"],
    ['<a type="TextField"><Mask>/x/m</Mask></a>', "can't be translated"],
    ['<a type="OptionField"/>', "are not a flat set"],
    ['<a type="OptionField"><OptionValues><g><x>X</x></g></OptionValues></a>', "are not a flat set"],
    ['<a type="NetworkField"><AddressFamily>ipx</AddressFamily></a>', "unknown address family ipx"],
    ['<a type="ModelRelationField"/>', "does not name one list of one model"],
    ['<a type="ArrayField"><b type="ArrayField"/></a>', "the list a holds a list"],
    [
      '<a type="PortField"><Constraints><c><type>ComparedToFieldConstraint</type></c></Constraints></a>',
      "rule of the unknown type ComparedToFieldConstraint",
    ],
  ])("stops at %s", (items, message) => {
    expect(() => read(items)).toThrow(message);
    expect(() => read(items)).toThrow("OPNsense.Things.Thing: ");
  });

  it("stops at what is no model", () => {
    expect(() => readModel("OPNsense.A.B", "<model/>")).toThrow("is no model");
    expect(() => readModel("OPNsense.A.B", "<model>\n<mount></model>")).toThrow("OPNsense.A.B, line 2: ");
  });

  it("writes types that ask for what has no default", () => {
    const source = renderMountSource(
      "thing",
      "26.7.2",
      read(`<thing type="ArrayField">
        <name type="TextField"><Required>Y</Required></name>
        <on type="BooleanField"><Required>Y</Required><Default>0</Default></on>
        <constructor type="InterfaceField"/>
        <modes type="OptionField"><Multiple>Y</Multiple><OptionValues><a/><b value="B"/></OptionValues></modes>
      </thing>`),
    );
    expect(source).toContain("export const thingMount = {");
    expect(source).toContain('  readonly "name": string;');
    expect(source).toContain('  readonly "on"?: boolean;');
    expect(source).toContain('  readonly "constructor": undefined | string;');
    expect(source).toContain('  readonly "modes"?: readonly ("a" | "B")[];');
    expect(source).toContain('  readonly "thing": Thing;');
  });
});

describe("the mounts of 26.7.2", () => {
  it("are what is generated from the models of the table", () => {
    const mounts = [interfaceMount, vlanMount, laggMount, vipMount, dnsmasqMount];
    const models = mountSources.map(({ file, model }) =>
      readModel(model, readFileSync(new URL(`models/26.7.2/${file}`, import.meta.url), "utf8")),
    );
    expect(mounts).toEqual(models);
    expect(mounts.map(({ mount, version }) => `${mount} ${version}`)).toEqual([
      ":memory: 0.0.1",
      "/vlans 1.0.0",
      "/laggs 1.0.0",
      "/virtualip 1.0.1",
      "/dnsmasq 1.0.9",
    ]);
    expect(dnsmasqMount.lists.map(({ path }) => path)).toEqual([
      "hosts",
      "domainoverrides",
      "dhcp_tags",
      "dhcp_ranges",
      "dhcp_options",
      "dhcp_boot",
    ]);
  });

  it("have defaults that their own fields would take", () => {
    const fields = [interfaceMount, vlanMount, laggMount, vipMount, dnsmasqMount].flatMap((mount: MountDescription) =>
      [...(mount.settings === undefined ? [] : [mount.settings]), ...mount.lists].flatMap((item) => item.fields),
    );
    const wrong = fields.filter(
      (field) =>
        field.default !== undefined &&
        ((field.type === "boolean" && !/^[01]$/.test(field.default)) ||
          (field.type === "option" && !field.options.includes(field.default)) ||
          (field.type === "integer" && !/^-?\d+$/.test(field.default))),
    );
    expect(fields.length).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });
});
