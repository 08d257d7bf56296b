import { afterAll, expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { networkManager } from "../../../emitters/network-manager/index.ts";
import { pxe } from "../../../emitters/pxe/index.ts";
import { causalityOf } from "../../explain/leaf-causality.ts";
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

test("every line that a leaf changes names that leaf", { timeout: 60_000 }, async () => {
  const { moving, unnamed } = await causalityOf({
    files,
    compile: compileTracked,
    others,
    concerns: ({ target }) => target.kind === "boot-server",
  });
  expect(unnamed).toEqual([]);
  expect(moving.map(({ pointer }) => pointer)).toEqual(
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
