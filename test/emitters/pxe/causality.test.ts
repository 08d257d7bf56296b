import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { pxe } from "../../../emitters/pxe/index.ts";
import { leavesOf, withLeaf } from "../../explain/leaves.ts";
import { compileFiles, cueEngine } from "../../support/compile-files.ts";
import { asFiles } from "../../support/documents.ts";
import { addresses, bond, boot, cluster, leases, server, storage, topology, worker } from "./boot-site.ts";

afterAll(() => cueEngine().close());

const documents = [
  topology,
  cluster(),
  storage,
  server,
  worker("w1", { addresses, firstBoot: "kargs" }),
  bond({ lacpRate: "fast" }),
  boot({
    diskMethod: "exit",
    fallback: "disk",
    menu: {
      timeout: "5s",
      entries: [{ name: "memtest", title: "Memory", kernel: { url: "http://images.example.com/memtest" } }],
    },
    ignition: {
      merge: [{ url: "http://images.example.com/worker.ign", sha256: "0".repeat(64) }],
      users: [
        {
          name: "core",
          sshAuthorizedKeys: ["ssh-ed25519 A"],
          passwordHash: { secret: { name: "nodes", key: "hash" } },
        },
      ],
    },
  }),
];
const files = asFiles(...documents, ...leases(documents));

/** Other values of a leaf, of which each that compiles is taken. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  const words = [
    "sanboot",
    "retry",
    "dhcp",
    "static",
    "slow",
    "active-backup",
    "bios",
    "1G",
    "1m",
    "52:54:00:99:00:01",
  ];
  const text = String(value);
  return [...words, text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)), `${text}x`];
}

async function compileTracked(texts: Readonly<Record<string, string>>): Promise<CompiledSite | undefined> {
  const { ok, sites } = await compileFiles(texts, { emitters: [networkManager, pxe], tracked: true });
  return ok ? sites[0] : undefined;
}

/** Lines of one that the other does not have, whose explanation does not name the field. */
async function unnamed(one: CompiledSite, other: CompiledSite, file: string, pointer: string) {
  const found: string[] = [];
  let moved = false;
  for (const output of one.outputs)
    for (const { path, body } of output.files.filter(({ target }) => target.kind === "boot-server")) {
      const rest = other.outputs[0]?.files.find((also) => also.path === path)?.body.text.split("\n") ?? [];
      for (const [index, line] of body.text.split("\n").slice(0, -1).entries()) {
        if (rest.includes(line)) continue;
        moved = true;
        const [cause] = (await explain(one, output, path, index + 1)) ?? [];
        const fields = [...(cause?.values ?? []), ...(cause?.conditions ?? [])];
        if (!fields.some((field) => field.place?.file === file && `${pointer}/`.startsWith(`${field.pointer}/`)))
          found.push(`${file}${pointer}: ${path}:${index + 1} ${line.slice(0, 80)}`);
      }
    }
  return { found, moved };
}

test("every line that a leaf changes names that leaf", { timeout: 60_000 }, async () => {
  const base = await compileTracked(files);
  if (base === undefined) throw new Error("the documents do not compile");
  const moving = new Set<string>();
  for (const [file, text] of Object.entries(files))
    for (const leaf of leavesOf(file, text).filter(({ pointer }) => pointer !== "/metadata/name"))
      for (const value of others(leaf.value)) {
        const changed = await compileTracked({ ...files, [file]: withLeaf(text, leaf, value) });
        if (changed === undefined) continue;
        const [here, there] = [
          await unnamed(base, changed, file, leaf.pointer),
          await unnamed(changed, base, file, leaf.pointer),
        ];
        expect([...here.found, ...there.found]).toEqual([]);
        if (here.moved || there.moved) moving.add(leaf.pointer);
      }
  expect([...moving]).toEqual(
    expect.arrayContaining([
      "/spec/addressing",
      "/spec/addresses/cluster/0",
      "/spec/addresses/storage/0",
      "/spec/diskMethod",
      "/spec/dns/0",
      "/spec/fallback",
      "/spec/firstBoot",
      "/spec/ignition/merge/0/sha256",
      "/spec/ignition/merge/0/url",
      "/spec/ignition/users/0/name",
      "/spec/ignition/users/0/passwordHash/secret/key",
      "/spec/ignition/users/0/sshAuthorizedKeys/0",
      "/spec/interfaces/eno1/mac",
      "/spec/interfaces/eno2/speed",
      "/spec/kernel/arguments/0",
      "/spec/kernel/initrd/0",
      "/spec/kernel/url",
      "/spec/lacpRate",
      "/spec/menu/entries/0/kernel/url",
      "/spec/menu/entries/0/title",
      "/spec/menu/timeout",
      "/spec/vlan",
    ]),
  );
});
