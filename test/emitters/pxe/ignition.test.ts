import { afterAll, describe, expect, it } from "vitest";
import { cueEngine } from "../../support/compile-files.ts";
import type { PlainDocument } from "../../support/documents.ts";
import { addresses, bond, boot, cluster, compileBoot, server, storage, topology, worker } from "./boot-site.ts";

afterAll(() => cueEngine().close());

function siteWith(host: object, spec: object, ...others: readonly PlainDocument[]): readonly PlainDocument[] {
  return [topology, cluster(), storage, server, worker("w1", { addresses, ...host }), ...others, boot(spec)];
}

/** The arguments of the kernel of w1, less those that the sample site states. */
async function argumentsOf(...documents: readonly PlainDocument[]): Promise<readonly string[]> {
  const { texts, faults } = await compileBoot(...documents);
  expect(faults).toEqual([]);
  const line = (texts.get("http/boot9/hosts/w1.ipxe") ?? "").split("\n").find((one) => one.startsWith("kernel "));
  return (line ?? "").split(" ").slice(6, -3);
}

describe("the configuration of a host", () => {
  const host = { firstBoot: "copyNetwork" };

  it("holds its name, its profiles and its accounts", async () => {
    const users = [{ name: "core", passwordHash: { secret: { name: "nodes", key: "hash" } } }];
    const { output, faults } = await compileBoot(...siteWith(host, { ignition: { users } }, bond()));
    expect(faults).toEqual([]);
    const found = output.find(({ path }) => path === "pxe/http/boot9/ignition/w1.ign");
    const config = JSON.parse(found?.body.text ?? "") as {
      storage: { files: readonly { path: string; mode: number }[] };
    };
    const profiles = "/etc/NetworkManager/system-connections";
    expect(config.storage.files.map(({ path, mode }) => [path, mode])).toEqual([
      ["/etc/hostname", 0o644],
      ...["bond0", "eno1", "eno2", "bond0.20"].map((name) => [`${profiles}/${name}.nmconnection`, 0o600]),
    ]);
    expect(found?.documents).toEqual(
      expect.arrayContaining(["Host/w1", "NetworkBond/bond0", "NetworkBoot/install", "Network/storage"]),
    );
    expect(found?.body.secrets).toEqual([
      { pointer: "/passwd/users/0/passwordHash", secret: { name: "nodes", key: "hash" }, encodings: [] },
    ]);
  });

  it("carries the secrets of its profiles as they are in them, encoded once more", async () => {
    const authentication = { identity: "w1", password: { secret: { name: "radius", key: "w1" } } };
    const interfaces = {
      eno1: { mac: "52:54:00:20:00:01", speed: "10G", boot: true, authentication },
      eno2: { mac: "52:54:00:20:01:01", speed: "10G" },
    };
    const { output, faults } = await compileBoot(...siteWith({ ...host, interfaces }, { ignition: {} }, bond()));
    expect(faults).toEqual([]);
    const found = output.find(({ path }) => path.endsWith("ignition/w1.ign"));
    expect(found?.body.secrets).toMatchObject([
      { pointer: "/storage/files/2/contents/source", secret: authentication.password.secret },
    ]);
    expect(found?.body.secrets[0]?.encodings.at(-1)).toBe("percent");
  });

  it("comes last of what is merged, from a file of its own", async () => {
    const sha256 = "0".repeat(64);
    const merge = [{ url: "http://images.example.com/worker.ign", sha256 }];
    const { texts, faults } = await compileBoot(...siteWith(host, { ignition: { merge } }, bond()));
    expect(faults).toEqual([]);
    expect(JSON.parse(texts.get("http/boot9/ignition/w1.ign") ?? "")).toEqual({
      ignition: {
        version: "3.2.0",
        config: {
          merge: [
            { source: "http://images.example.com/worker.ign", verification: { hash: `sha256-${sha256}` } },
            { source: "http://10.10.0.5/ignition/w1.own.ign" },
          ],
        },
      },
    });
    expect(texts.get("http/boot9/ignition/w1.own.ign")).toContain('"data:,w1%0A"');
  });

  it("is named on the line of the kernel", async () => {
    expect(await argumentsOf(...siteWith(host, { ignition: {} }, bond()))).toEqual([
      "ignition.firstboot",
      "ignition.platform.id=metal",
      "ignition.config.url=http://10.10.0.5/ignition/w1.ign",
    ]);
  });
});

describe("at its first boot a host reaches the network", () => {
  it("by DHCP on its boot port", async () => {
    expect(await argumentsOf(...siteWith({ firstBoot: "dhcp" }, {}, bond()))).toEqual(["ip=eno1:dhcp", "rd.neednet=1"]);
  });

  it("by its bond, as its profiles have it", async () => {
    const mode = { lacpRate: "fast", xmitHashPolicy: "layer3+4" };
    expect(await argumentsOf(...siteWith({ firstBoot: "kargs" }, {}, bond(mode)))).toEqual([
      "bond=bond0:eno1,eno2:mode=802.3ad,miimon=100,lacp_rate=fast,xmit_hash_policy=layer3+4:9000",
      "ip=bond0:dhcp:9000:52:54:00:20:00:01",
      "vlan=bond0.20:bond0",
      "ip=10.20.0.21:::24:w1:bond0.20:none:1500",
      "ip=[2001:db8:20::21]::[2001:db8:20::1]:64:w1:bond0.20:none:1500",
      "nameserver=10.20.0.1",
      "nameserver=[2001:db8:20::1]",
      "rd.neednet=1",
    ]);
  });

  it("by its address, where it has no bond", async () => {
    const plain = cluster({ addressing: "static", dns: ["10.10.0.1"] });
    const host = worker("w1", { addresses: { cluster: ["10.10.0.21"] }, firstBoot: "kargs" });
    expect(await argumentsOf(topology, plain, server, host, boot())).toEqual([
      "ip=10.10.0.21::10.10.0.1:24:w1:eno1:none:9000",
      "nameserver=10.10.0.1",
      "rd.neednet=1",
    ]);
  });

  it.each([undefined, "copyNetwork"])("by no argument of ours: %s", async (firstBoot) => {
    expect(await argumentsOf(...siteWith({ firstBoot }, {}, bond()))).toEqual([]);
  });
});
