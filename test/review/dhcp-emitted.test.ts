import { afterAll, expect, it } from "vitest";
import { dhcpFormat } from "../../review/formats/dhcp/index.ts";
import { bootHost, cluster, compileDhcp, host, service, topology } from "../emitters/pxe/dhcp-site.ts";
import { cueEngine } from "../support/compile-files.ts";
import { expectEachCharacterTold, itemsWith } from "./format-items.ts";

afterAll(() => cueEngine().close());

it.each(["dnsmasq", "kea"])("what is compiled for %s is read, to its last character", async (dhcp) => {
  const compiled = await compileDhcp(topology, cluster({ dhcp }), bootHost, service(), host("w0", 21), host("w1", 22));
  const [[name, text] = ["", ""]] = Object.entries(compiled.texts);
  const path = `pxe/dhcp/${name}`;
  const items = itemsWith(dhcpFormat, {}, { [path]: text });
  expect(items.length).toBeGreaterThan(10);
  expect(items.flatMap(({ effects }) => effects).filter(({ level }) => level === "unknown")).toEqual([]);
  expectEachCharacterTold(dhcpFormat, path, text);
});
