import { afterAll, expect, test } from "vitest";
import type { pxeDiagnostics } from "../../../emitters/pxe/diagnostics.ts";
import { cueEngine } from "../../support/compile-files.ts";
import { document, type PlainDocument } from "../../support/documents.ts";
import {
  addresses,
  bond,
  boot,
  cluster,
  compileBoot,
  kernel,
  machine,
  server,
  site,
  storage,
  topology,
  worker,
} from "./boot-site.ts";

afterAll(() => cueEngine().close());

const { url } = kernel;
const unbonded = { addresses: { cluster: ["10.10.0.21"] } };
/** A site in which w1 brings its network to its first configuration. */
const ignited = [topology, cluster(), storage, server, worker("w1", { addresses, firstBoot: "copyNetwork" }), bond()];

const entries = (...found: readonly object[]): object => ({ menu: { entries: found } });

/** Another network with a boot server, which offers TFTP to the topology. */
const front = document("Network", "front", {
  ipv4: { prefix: "10.11.0.0/24" },
  dhcp: "kea",
  bootServer: { host: "boot8" },
});
const frontServer = machine("boot8", { addresses: { front: ["10.11.0.5"] } });

/** A site in which the hosts' server is a URL. */
const outside = (bootServer: string, host: object, spec: object): readonly PlainDocument[] => [
  topology,
  front,
  frontServer,
  cluster({ bootServer: { url: bootServer } }),
  worker("w1", { ...unbonded, ...host }),
  boot(spec),
];

/** For each code, documents that deserve it, and words of its message. */
const cases: readonly (readonly [
  code: keyof typeof pxeDiagnostics.definitions,
  documents: readonly PlainDocument[],
  words: string,
])[] = [
  ["argument-taken", [...site, boot({ kernel: { url, arguments: ["initrd=main"] } })], "`initrd` is for Harmony"],
  [
    "argument-taken",
    [...ignited, boot({ kernel: { url, arguments: ["ignition.firstboot"] }, ignition: {} })],
    "`ignition.firstboot` is for Harmony to write: `ignition` says what there is.",
  ],
  [
    "argument-taken",
    [
      topology,
      cluster(),
      server,
      worker("w1", { ...unbonded, firstBoot: "dhcp" }),
      boot({ kernel: { url, arguments: ["ip=dhcp"] } }),
    ],
    "`ip` is for Harmony to write: `firstBoot` of Host/w1",
  ],
  [
    "arguments-too-long",
    [...site, boot({ kernel: { url, arguments: Array.from({ length: 200 }, (_, index) => `argument=${index}`) } })],
    "The kernel of Host/w1 gets a line of 2496 bytes; Linux reads 2047.",
  ],
  [
    "boot-taken",
    [...site, boot(), boot({}, "other")],
    "NetworkBoot/install and NetworkBoot/other both say what Host/w1 boots from boot9",
  ],
  [
    "broken-key",
    [...ignited, boot({ ignition: { users: [{ name: "core", sshAuthorizedKeys: ["ssh-ed25519 A\nssh-rsa B"] }] } })],
    "The key of core holds a line end",
  ],
  [
    "broken-url",
    [...site, boot({ kernel: { url: "http://images.example.com/${mac}" } })],
    '"http://images.example.com/${mac}" is no URL',
  ],
  ["broken-url", [...site, boot({ kernel: { url, initrd: ["http://images.example.com/a\nb"] } })], "is no URL"],
  ["broken-url", [...ignited, boot({ ignition: { merge: [{ url: "http://images.example.com/%zz" }] } })], "%zz"],
  ["broken-url", [...site, boot(entries({ name: "a", title: "A", kernel: { url: "http://[/" } }))], "http://[/"],
  ["broken-url", outside("http://${net0/mac}/", {}, {}), "${net0/mac}"],
  [
    "no-boot-network",
    [topology, cluster(), server, worker("w1"), boot()],
    "It can't be told over which network Host/w1 boots NetworkBoot/install.",
  ],
  [
    "no-boot-server",
    [
      topology,
      cluster({ bootServer: undefined }),
      front,
      frontServer,
      worker("w1", unbonded),
      boot({ network: "cluster" }),
    ],
    "Network/cluster, over which Host/w1 boots, names no boot server",
  ],
  ["no-hosts", [...site, boot({ hosts: { role: "storage" } })], "selects no host of the topology site"],
  [
    "no-protocol",
    [topology, cluster(), server, worker("w1", { ...unbonded, firmware: "bios" }), boot({ protocols: ["uefi-http"] })],
    "Host/w1 starts by BIOS on x86_64, and none of the ways to boot it from boot9",
  ],
  [
    "protocol-not-offered",
    outside("http://boot.example.com", {}, { protocols: ["pxe", "uefi-http"] }),
    "boot.example.com does not offer `pxe`",
  ],
  [
    "protocol-not-offered",
    [
      document("BareMetalTopology", "site", { firewall: "edge" }),
      document("Firewall", "edge", {
        product: { opnsense: { release: "26.7.2", plugins: ["os-tftp"] } },
        interfaces: { lan: { device: "ix0", network: "cluster", address: "10.10.0.1" } },
      }),
      cluster({ bootServer: { firewall: "edge" } }),
      worker("w1", unbonded),
      boot({ protocols: ["pxe", "uefi-http"] }),
    ],
    "edge does not offer `uefi-http`",
  ],
  [
    "repeated-name",
    [...site, boot(entries({ name: "a", title: "A", kernel: { url } }, { name: "a", title: "B", kernel: { url } }))],
    "a stands twice in the list",
  ],
  [
    "repeated-name",
    [...ignited, boot({ ignition: { users: [{ name: "core" }, { name: "core" }] } })],
    "core stands twice",
  ],
  ["unknown-image", [...site, boot({ image: "scos" })], "Nothing says what the image scos is"],
  ["unknown-image", [...site, boot(entries({ name: "a", title: "A", image: "scos" }))], "the image scos"],
  ...["a b", "${mac}", "#a", "||", ";", "a\\", "a\nb"].map(
    (argument) =>
      ["unwritable-text", [...site, boot({ kernel: { url, arguments: [argument] } })], "The text "] as const,
  ),
  ["unwritable-text", [...site, boot(entries({ name: "a", title: "a  b", kernel: { url } }))], "two in a row"],
  [
    "unwritable-text",
    [...site, boot(entries({ name: "a", title: "A", kernel: { url, arguments: ["&&"] } }))],
    "after which iPXE begins another command",
  ],
];

test.each(cases)("%s", async (code, documents, words) => {
  const { faults } = await compileBoot(...documents);
  expect(faults).toEqual([expect.stringContaining(words)]);
  expect(faults[0]).toMatch(new RegExp(`^pxe/${code} \\d+\\.json:\\d+:\\d+ `));
});

test("what concerns a network is told once, however many hosts boot over it", async () => {
  const hosts = ["w1", "w2", "w3"].map((name, index) =>
    worker(name, { addresses: { cluster: [`10.10.0.2${index}`] } }),
  );
  const { faults } = await compileBoot(
    topology,
    cluster({ bootServer: undefined }),
    front,
    frontServer,
    ...hosts,
    boot({ network: "cluster" }),
  );
  expect(faults).toEqual([expect.stringMatching(/^pxe\/no-boot-server /)]);
});

test("a bond that carries the network with its VLAN's number is no way to boot", async () => {
  const tagged = bond({ networks: { cluster: {}, storage: { untagged: true } } });
  const documents = [topology, cluster(), storage, server, worker("w1", { addresses }), tagged, boot()];
  const { faults } = await compileBoot(...documents);
  expect(faults.join("\n")).toMatch(/pxe\/no-boot-network|resolve\//);
});
