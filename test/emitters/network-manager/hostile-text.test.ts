import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { parseKeyfile } from "../../../formats/keyfile/parse.ts";
import { leavesOf, withLeaf } from "../../explain/leaves.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles, document } from "../../support/documents.ts";
import { addresses, bond, host, storage, topology } from "./bond-site.ts";

afterAll(() => cueEngine().close());

const files = asFiles(
  topology,
  document("Network", "cluster", {
    ipv4: { prefix: "10.10.0.0/24", routes: [{ to: "10.9.0.0/16", via: "10.10.0.254", metric: 50 }] },
    addressing: "dhcp",
  }),
  storage,
  host("w0", {
    networkManager: { minVersion: "1.42" },
    interfaces: {
      eno1: {
        mac: "52:54:00:20:00:01",
        speed: "10G",
        boot: true,
        authentication: { identity: "w0", password: { secret: { name: "dot1x", key: "w0" } } },
      },
      eno2: { mac: "52:54:00:20:00:02", speed: "10G" },
    },
    addresses,
  }),
  bond({ mode: "active-backup", primary: "eno1" }),
);

const marks = [
  "\n",
  "\r",
  "\t",
  '"',
  "'",
  ";",
  "=",
  "#",
  "${x}",
  "]]>",
  "[bond]",
  "\\",
  "\u0000",
  "\u001b",
  "\u0085",
  "\u2028",
];
const hostile = fc
  .tuple(fc.constantFrom("", "w0", "10.10.0.1"), fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 3 }))
  .map(([word, some]) => `${word}${some.join("")}`);

/** The sections and keys of each profile, or `undefined` where the spec is refused. */
async function shapesOf(texts: Readonly<Record<string, string>>): Promise<readonly unknown[] | undefined> {
  const { ok, sites, diagnostics } = await compileFiles(texts, { emitters: [networkManager] });
  if (!ok) {
    // Each fault has a place in the file that is at fault.
    expect(diagnostics.filter(({ severity, at }) => severity === "error" && at === undefined)).toEqual([]);
    return undefined;
  }
  return sites
    .flatMap(({ outputs }) => outputs)
    .flatMap((output) => output.files)
    .map(({ path, body }) => {
      const { sections, faults } = parseKeyfile(body.text);
      expect(faults).toEqual([]);
      return [path, sections.map(({ name, entries }) => [name, entries.map(({ key }) => key)])];
    });
}

it("no text of a spec adds a line to a profile, or a file: it is refused or stays in its value", async () => {
  const base = await shapesOf(files);
  expect(base?.length).toBe(4);
  const taken = new Set<string>();
  const refused = new Set<string>();
  for (const [file, text] of Object.entries(files))
    for (const leaf of leavesOf(file, text).filter(({ value }) => typeof value === "string"))
      for (const value of fc.sample(hostile, { numRuns: 8, seed: 3 })) {
        const shapes = await shapesOf({ ...files, [file]: withLeaf(text, leaf, value) });
        (shapes === undefined ? refused : taken).add(leaf.pointer);
        if (shapes !== undefined) expect(shapes).toEqual(base);
      }
  expect([...taken]).toEqual(["/spec/interfaces/eno1/authentication/identity"]);
  expect([...refused]).toEqual(
    expect.arrayContaining([
      "/metadata/name",
      "/spec/domain",
      "/spec/dns/0",
      "/spec/ipv4/routes/0/to",
      "/spec/ipv4/routes/0/via",
      "/spec/ipv4/gateway",
      "/spec/addresses/storage/0",
      "/spec/interfaces/eno1/mac",
      "/spec/interfaces/eno1/authentication/identity",
      "/spec/interfaces/eno1/authentication/password/secret/name",
      "/spec/interfaces/eno1/authentication/password/secret/key",
      "/spec/networkManager/minVersion",
      "/spec/primary",
    ]),
  );
});
