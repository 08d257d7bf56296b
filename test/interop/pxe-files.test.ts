import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { networkManager } from "../../emitters/network-manager/index.ts";
import { pxe } from "../../emitters/pxe/index.ts";
import { ignitionVersion } from "../../formats/ignition/config.ts";
import { renderIgnition } from "../../formats/ignition/render.ts";
import {
  addresses,
  bond,
  boot,
  cluster,
  leases,
  server,
  storage,
  topology,
  worker,
} from "../emitters/pxe/boot-site.ts";
import { compileFiles, cueEngine } from "../support/compile-files.ts";
import { asFiles, type PlainDocument } from "../support/documents.ts";
import { sampleFiles } from "../support/sample-files.ts";
import { applyIgnition, validateIgnition } from "./support/ignition.ts";
import { keysOf, profilesOfArguments } from "./support/initrd-generator.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace("pxe-files");
});
afterEach(() => workspace.remove());
afterAll(() => cueEngine().close());

/** What comes out, by its path below the folder of the topology. */
async function compiled(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const { sites, diagnostics } = await compileFiles(files, { emitters: [networkManager, pxe] });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const outputs = sites.flatMap(({ outputs: own }) => own);
  return new Map(outputs.flatMap((output) => output.files.map(({ path, body }) => [path, body.text] as const)));
}

function compiledFrom(...documents: readonly PlainDocument[]): Promise<ReadonlyMap<string, string>> {
  return compiled(asFiles(...documents, ...leases(documents)));
}

const profiles = "etc/NetworkManager/system-connections";

describe("Ignition takes", () => {
  it("each configuration of specs/okd-site, without a warning", async () => {
    const files = [...(await compiled(sampleFiles("okd-site")))].filter(([path]) => path.endsWith(".ign"));
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const [path, text] of files) expect([path, await validateIgnition(workspace.path, text)]).toEqual([path, ""]);
  });

  it("any text that a file may hold, byte for byte", async () => {
    const marks = fc.constantFrom("\n", "\r", "\t", "%", "+", "#", "?", "&", '"', "\\", ";", ",", "\u0000", "ä", "😀");
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(marks).map((parts) => parts.join("")),
    );
    const texts = fc.sample(text, { numRuns: 200, seed: 7 });
    const files = texts.map((source, index) => ({
      path: `/etc/${index}`,
      mode: 0o640,
      overwrite: true,
      contents: { source },
    }));
    const config = renderIgnition({ ignition: { version: ignitionVersion }, storage: { files } });
    expect(await validateIgnition(workspace.path, config.text)).toBe("");
    const root = await applyIgnition(workspace.path, config.text);
    expect(texts.map((_, index) => readFileSync(join(root, "etc", String(index)), "utf8"))).toEqual(texts);
  });
});

describe("what Ignition puts on a host", () => {
  let web: Server;
  const served = new Map<string, string>();
  beforeEach(async () => {
    web = createServer((request, response) => {
      const text = served.get(request.url ?? "");
      response.statusCode = text === undefined ? 404 : 200;
      response.end(text);
    });
    web.listen(0, "127.0.0.1");
    await once(web, "listening");
  });
  afterEach(async () => {
    web.close();
    await once(web, "close");
  });

  it("are its profiles as they are, and its own name whatever it builds upon", async () => {
    const { port } = web.address() as { readonly port: number };
    const url = `http://127.0.0.1:${port}`;
    const role = JSON.stringify({
      ignition: { version: "3.2.0" },
      storage: {
        files: [
          { path: "/etc/hostname", contents: { source: "data:,worker" } },
          { path: "/etc/role", contents: { source: "data:,worker" } },
        ],
      },
    });
    served.set("/worker.ign", role);
    const merge = [{ url: `${url}/worker.ign`, sha256: createHash("sha256").update(role).digest("hex") }];
    const users = [{ name: "core", sshAuthorizedKeys: ["ssh-ed25519 A"] }];
    const files = await compiledFrom(
      topology,
      cluster({ bootServer: { url } }),
      storage,
      worker("w1", { addresses, firstBoot: "dhcp" }),
      bond(),
      boot({ protocols: ["uefi-http"], ignition: { merge, users } }),
    );
    for (const [path, text] of files) served.set(path.replace(/^pxe\/http\/127\.0\.0\.1/, ""), text);
    const [pointer, own] = ["/ignition/w1.ign", "/ignition/w1.own.ign"].map((path) => served.get(path) ?? "");
    expect(await validateIgnition(workspace.path, own ?? "")).toBe("");
    expect(await validateIgnition(workspace.path, pointer ?? "")).toBe("");

    const root = await applyIgnition(workspace.path, pointer ?? "");
    expect(readFileSync(join(root, "etc/hostname"), "utf8")).toBe("w1\n");
    expect(readFileSync(join(root, "etc/role"), "utf8")).toBe("worker");
    const keyfiles = [...files].filter(([path]) => path.startsWith("network-manager/w1/"));
    expect(keyfiles).toHaveLength(4);
    for (const [path, text] of keyfiles) {
      const placed = join(root, path.slice("network-manager/w1/".length));
      expect(readFileSync(placed, "utf8")).toBe(text);
      expect(statSync(placed).mode & 0o777).toBe(0o600);
    }
  });
});

/** The arguments of the kernel in a script that say how the host reaches the network. */
function networkArguments(script: string): string[] {
  const line = script.split("\n").find((one) => one.startsWith("kernel ")) ?? "";
  return line.split(" ").filter((word) => /^(ip|bond|vlan|nameserver|rd\.neednet)=/.test(word));
}

/** What must be the same before a host has its profiles and after. */
const shared =
  /^(bond\..*|vlan\.(id|parent)|ethernet\.(cloned-mac-address|mtu)|ipv4\.method|ipv[46]\.(address\d|gateway))$/;

/** These of a profile, its gateway beside its address as the generator of Debian 12 writes it. */
function sharedKeys(keys: ReadonlyMap<string, string>): Record<string, string> {
  const found = Object.fromEntries([...keys].filter(([key]) => shared.test(key)));
  for (const family of ["ipv4", "ipv6"]) {
    const gateway = keys.get(`${family}.gateway`);
    delete found[`${family}.gateway`];
    if (gateway !== undefined) found[`${family}.address1`] = `${found[`${family}.address1`]},${gateway}`;
  }
  return found;
}

describe("the arguments of a first boot bring up what the profiles do", () => {
  it.each<[why: string, bond: object, cluster?: object]>([
    ["by LACP", { lacpRate: "fast", xmitHashPolicy: "layer3+4" }],
    ["by one port at a time", { mode: "active-backup", primary: "eno2", miimon: 250 }],
    ["without DHCP", {}, { addressing: "static", dns: ["10.10.0.1"] }],
  ])("%s", async (_, spec, network = {}) => {
    const files = await compiledFrom(
      topology,
      cluster(network),
      storage,
      server,
      worker("w1", { addresses: { ...addresses, cluster: ["10.10.0.21"] }, firstBoot: "kargs" }),
      bond(spec),
      boot({ ignition: {} }),
    );
    const made = await profilesOfArguments(networkArguments(files.get("pxe/http/boot9/hosts/w1.ipxe") ?? ""));
    const own = (name: string): ReadonlyMap<string, string> =>
      keysOf(files.get(`network-manager/w1/${profiles}/${name}.nmconnection`) ?? "");
    expect([...made.keys()].sort()).toEqual(["bond0", "bond0.20", "eno1", "eno2"]);
    expect(own("bond0").get("ethernet.cloned-mac-address")).toBe("52:54:00:20:00:01");
    for (const name of ["bond0", "bond0.20"])
      expect([name, sharedKeys(made.get(name) ?? new Map())]).toEqual([name, sharedKeys(own(name))]);
    for (const name of ["eno1", "eno2"]) {
      expect(made.get(name)?.get("connection.master")).toBe(made.get("bond0")?.get("connection.uuid"));
      expect(made.get(name)?.get("connection.slave-type")).toBe("bond");
    }
  });

  it("or one port by DHCP, and no other", async () => {
    const files = await compiled(sampleFiles("okd-site"));
    const made = await profilesOfArguments(networkArguments(files.get("pxe/tftp/edge/hosts/w0.ipxe") ?? ""));
    expect([...made.keys()]).toEqual(["eno1np0"]);
    expect(made.get("eno1np0")?.get("ipv4.method")).toBe("auto");
  });

  it("of an interface that has no bond", async () => {
    const host = worker("w1", { addresses: { cluster: ["10.10.0.21"] }, firstBoot: "kargs" });
    const plain = cluster({ addressing: "static" });
    const files = await compiledFrom(topology, plain, server, host, boot());
    const made = await profilesOfArguments(networkArguments(files.get("pxe/http/boot9/hosts/w1.ipxe") ?? ""));
    expect(sharedKeys(made.get("eno1") ?? new Map())).toEqual({
      "ethernet.mtu": "9000",
      "ipv4.method": "manual",
      "ipv4.address1": "10.10.0.21/24,10.10.0.1",
    });
  });
});
