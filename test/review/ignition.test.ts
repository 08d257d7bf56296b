import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataUrl } from "../../formats/ignition/data-url.ts";
import { ignitionFormat } from "../../review/formats/ignition/index.ts";
import { expectEachCharacterTold, expectMirrored, itemsWith, told } from "./format-items.ts";

const path = "pxe/tftp/edge/ignition/w0.ign";
const profile = "/etc/NetworkManager/system-connections/bond0.nmconnection";

function config(parts: object): string {
  return `${JSON.stringify({ ignition: { version: "3.2.0" }, ...parts }, null, 2)}\n`;
}

function file(name: string, text: string, more: object = {}): object {
  return { storage: { files: [{ path: name, mode: 384, contents: { source: dataUrl(text) }, ...more }] } };
}

function review(before: object, after: object) {
  return itemsWith(ignitionFormat, { [path]: config(before) }, { [path]: config(after) });
}

const connection = (address: string, dns: string): string =>
  `[connection]\nid=bond0\ntype=bond\n\n[ipv4]\naddress1=${address}\ndns=${dns}\n`;
const storage = (key: string, item: object): object => ({ storage: { [key]: [item] } });
const first = "none first-boot at reinstall";
const layout = "destroys disk-layout at reinstall";

describe("a change of what a machine gets at first", () => {
  it.each<[string, object, object, string[]]>([
    [
      "a file's lines",
      file("/etc/a", "a\nb\n"),
      file("/etc/a", "a\nc\n"),
      ["changed Ignition of w0: file /etc/a", `${first} (contents)`],
    ],
    [
      "a file's mode",
      file("/etc/a", "a"),
      file("/etc/a", "a", { mode: 420 }),
      ["changed Ignition of w0: file /etc/a", `${first} (mode)`],
    ],
    [
      "a file from elsewhere",
      file("/etc/a", ""),
      file("/etc/a", "", { contents: { source: "https://example.com/a" } }),
      ["changed Ignition of w0: file /etc/a", `${first} (contents.source)`],
    ],
    [
      "a connection",
      file(profile, connection("10.0.0.1/24", "")),
      file(profile, connection("10.0.0.2/24", "")),
      [`changed Ignition of w0: file ${profile}`, `${first} ([ipv4] address1)`],
    ],
    [
      "a user",
      { passwd: { users: [{ name: "core" }] } },
      { passwd: { users: [{ name: "core", sshAuthorizedKeys: ["a"] }] } },
      ["changed Ignition of w0: user core", `${first} (sshAuthorizedKeys[0])`],
    ],
    [
      "a unit",
      { systemd: { units: [{ name: "a.service", enabled: true }] } },
      { systemd: { units: [{ name: "a.service", enabled: false }] } },
      ["changed Ignition of w0: unit a.service", `${first} (enabled)`],
    ],
    [
      "a unit's drop-in",
      { systemd: { units: [{ name: "a", dropins: [{ name: "b.conf", contents: "1" }] }] } },
      { systemd: { units: [{ name: "a", dropins: [{ name: "b.conf", contents: "2" }] }] } },
      ["changed Ignition of w0: unit a", `${first} (dropin b.conf)`],
    ],
    ["a user that goes", { passwd: { users: [{ name: "core" }] } }, {}, ["removed Ignition of w0: user core", first]],
    [
      "what is merged",
      {},
      { ignition: { version: "3.2.0", config: { merge: [{ source: "https://example.com/a" }] } } },
      ["added Ignition of w0: merged configuration https://example.com/a", first],
    ],
    [
      "a list that is none",
      { passwd: { users: [1] } },
      { passwd: { users: [2] } },
      ["changed Ignition of w0: setting passwd.users", `${first} (users[0])`],
    ],
    [
      "the version",
      {},
      { ignition: { version: "3.4.0" } },
      ["changed Ignition of w0: setting ignition.version", `${first} (version)`],
    ],
    [
      "a disk",
      storage("disks", { device: "/dev/sda" }),
      storage("disks", { device: "/dev/sda", wipeTable: true }),
      ["changed Ignition of w0: disk /dev/sda", `${layout} (wipeTable)`],
    ],
    ["a new disk", {}, storage("disks", { device: "/dev/sda" }), ["added Ignition of w0: disk /dev/sda", layout]],
    [
      "a disk that is left alone",
      storage("disks", { device: "/dev/sda" }),
      {},
      ["removed Ignition of w0: disk /dev/sda", first],
    ],
    [
      "an array",
      storage("raid", { name: "md0", level: "raid1" }),
      storage("raid", { name: "md0", level: "raid0" }),
      ["changed Ignition of w0: array md0", `${layout} (level)`],
    ],
    [
      "a filesystem",
      storage("filesystems", { device: "/dev/md0", format: "xfs" }),
      storage("filesystems", { device: "/dev/md0", format: "ext4" }),
      ["changed Ignition of w0: filesystem /dev/md0", `${layout} (format)`],
    ],
    [
      "a wiped filesystem",
      storage("filesystems", { device: "/dev/md0" }),
      storage("filesystems", { device: "/dev/md0", wipeFilesystem: true }),
      ["changed Ignition of w0: filesystem /dev/md0", `${layout} (wipeFilesystem)`],
    ],
    [
      "where a filesystem is",
      storage("filesystems", { device: "/dev/md0", path: "/a" }),
      storage("filesystems", { device: "/dev/md0", path: "/b" }),
      ["changed Ignition of w0: filesystem /dev/md0", `${first} (path)`],
    ],
    [
      "an encrypted volume",
      storage("luks", { name: "a", device: "/dev/sda" }),
      storage("luks", { name: "a", device: "/dev/sdb" }),
      ["changed Ignition of w0: encrypted volume a", `${layout} (device)`],
    ],
  ])("%s", (_, before, after, effects) => {
    const items = review(before, after);
    expect(items.map(told)).toEqual([effects]);
    expect(items[0]?.machines).toEqual(["w0"]);
  });

  it("shows what a file holds, and a connection by its keys", () => {
    const [item] = review(
      file("/etc/a", "a\npassword=hunter2\n"),
      file("/etc/a", "b\npassword=hunter3\n", { mode: 420 }),
    );
    expect(item?.fields).toEqual([
      { path: "mode", before: "0600", after: "0644" },
      { path: "contents line 1", before: "a" },
      { path: "contents line 2", before: "password=(hidden)" },
      { path: "contents line 1", after: "b" },
      { path: "contents line 2", after: "password=(hidden)" },
    ]);
    expect(item?.after?.range).toEqual([7, 13]);
    const [other] = review(
      file(profile, connection("10.0.0.1/24", "1.1.1.1")),
      file(profile, connection("10.0.0.2/24", "1.1.1.1;")),
    );
    expect(other?.fields).toEqual([{ path: "[ipv4] address1", before: "10.0.0.1/24", after: "10.0.0.2/24" }]);
  });

  it("is none in another encoding, order or indentation", () => {
    const base64 = { contents: { source: `data:text/plain;base64,${Buffer.from("a\n").toString("base64")}` } };
    expect(review(file("/etc/a", "a\n"), file("/etc/a", "a\n", base64))).toEqual([]);
    const before = config({ passwd: { users: [{ name: "a" }, { name: "b" }] } });
    const after = JSON.stringify({ passwd: { users: [{ name: "b" }, { name: "a" }] }, ignition: { version: "3.2.0" } });
    expect(itemsWith(ignitionFormat, { [path]: before }, { [path]: after })).toEqual([]);
  });

  it("hides a password's hash", () => {
    const user = (passwordHash: string) => ({ passwd: { users: [{ name: "core", passwordHash }] } });
    expect(review(user("$6$a"), user("$6$b"))[0]?.fields).toEqual([
      { path: "passwordHash", before: "(hidden)", after: "(hidden)" },
    ]);
  });
});

describe("a configuration as a whole", () => {
  const text = (host: string) => config(file("/etc/hostname", `${host}\n`));
  const at = (host: string) => ({ [`pxe/tftp/edge/ignition/${host}.ign`]: text(host) });

  it("comes, goes, or is another machine's", () => {
    expect(itemsWith(ignitionFormat, {}, at("w0")).map(told)).toEqual([["added Ignition of w0", first]]);
    expect(itemsWith(ignitionFormat, at("w0"), {}).map(told)).toEqual([["removed Ignition of w0", first]]);
    expect(itemsWith(ignitionFormat, at("w0"), at("w9")).map(told)).toEqual([["renamed Ignition of w9", first, first]]);
    const disk = { [path]: config(storage("disks", { device: "/dev/sda" })) };
    expect(itemsWith(ignitionFormat, {}, disk).map(told)).toEqual([["added Ignition of w0", layout]]);
  });

  it("moves to another server, changed or not", () => {
    const moved = (parts: object) => ({ "pxe/http/boot/ignition/w0.ign": config(parts) });
    const before = { ...file("/etc/a", "a"), passwd: { users: [{ name: "core" }] } };
    expect(itemsWith(ignitionFormat, { [path]: config(before) }, moved(before))).toEqual([]);
    const disk = { storage: { disks: [{ device: "/dev/sda", wipeTable: true }] } };
    const calm = {
      storage: { disks: [{ device: "/dev/sda", wipeTable: false }] },
      passwd: { users: [{ name: "core" }] },
    };
    expect(itemsWith(ignitionFormat, { [path]: config({ ...calm, ...disk }) }, moved(calm)).map(told)).toEqual([
      ["changed Ignition of w0", `${layout} (disk /dev/sda wipeTable)`],
    ]);
    expect(itemsWith(ignitionFormat, { [path]: config(calm) }, moved({ storage: calm.storage })).map(told)).toEqual([
      ["changed Ignition of w0", `${first} (user core name)`],
    ]);
  });
});

it("what is no configuration is read by its lines", () => {
  const side = { path, text: "[]", device: { kind: "boot-server", name: "edge" }, documents: [] };
  expect(ignitionFormat.compareFiles([side], []).unread).toEqual(new Set([path]));
});

const word = fc.constantFrom("a", "<script>", "]]>", "\n", "data:,a", "data:;base64,!", profile, "__proto__x");
const leaf = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const item = fc.dictionary(
  fc.constantFrom("path", "name", "device", "mode", "contents", "source", "dropins", "odd"),
  fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(fc.constantFrom("source", "odd"), leaf)),
  { noNullPrototype: true },
);
const list = fc.oneof(leaf, fc.array(fc.oneof(leaf, item), { maxLength: 3 }));
const body = fc.record({
  storage: fc.oneof(
    leaf,
    fc.dictionary(fc.constantFrom("files", "disks", "luks", "odd"), list, { noNullPrototype: true }),
  ),
  systemd: fc.oneof(leaf, fc.record({ units: list })),
  passwd: fc.oneof(leaf, fc.record({ users: list, groups: list })),
});

it("reads whatever there is, and both ways alike", () => {
  fc.assert(
    fc.property(body, body, (before, after) => {
      expectMirrored(ignitionFormat, { [path]: config(before) }, { [path]: config(after) });
      expectMirrored(ignitionFormat, { [path]: config(before) }, { [path.replace("w0", "w9")]: config(after) });
    }),
    { numRuns: 100 },
  );
});

it("tells each character that changes", () => {
  const all = {
    ...file("/etc/a", "a\nb\n", { user: { name: "a" } }),
    systemd: { units: [{ name: "a", contents: "b", dropins: [{ name: "c", contents: "d" }] }] },
    passwd: { users: [{ name: "core", sshAuthorizedKeys: ["a"], passwordHash: "b" }] },
  };
  expectEachCharacterTold(ignitionFormat, path, config(all));
  expectEachCharacterTold(ignitionFormat, path, config(file(profile, connection("10.0.0.1/24", "10.0.0.2"))));
});
