import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IgnitionConfig, type IgnitionFile, ignitionVersion } from "../../../formats/ignition/config.ts";
import { dataUrl, readDataUrl } from "../../../formats/ignition/data-url.ts";
import { renderIgnition } from "../../../formats/ignition/render.ts";
import { valueAt } from "../../../formats/json/pointer.ts";
import { keyfileSection } from "../../../formats/keyfile/keyfile.ts";
import { renderKeyfile } from "../../../formats/keyfile/render.ts";
import { secretHole, secretToken } from "../../../formats/secret-hole.ts";

const ignition = { version: ignitionVersion } as const;

function fileOf(source: IgnitionFile["contents"]["source"], path = "/etc/a"): IgnitionFile {
  return { path, mode: 0o600, overwrite: true, contents: { source } };
}

function configOf(...files: readonly IgnitionFile[]): IgnitionConfig {
  return { ignition, storage: { files } };
}

it.each(["data:", "http://example.com/,", "data:,%", "data:,%FF", "data:;base64,/w=="])("%j holds no text", (url) => {
  expect(readDataUrl(url)).toBeUndefined();
});

describe("a file", () => {
  it("is carried as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const url = dataUrl(text);
        expect(url).toMatch(/^data:,(?:[-\w.!~*'()+/:;=@]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(url.slice("data:,".length))).toBe(text);
        expect(readDataUrl(url)).toBe(text);
        expect(readDataUrl(`data:text/plain;base64,${Buffer.from(text).toString("base64")}`)).toBe(text);
      }),
    );
  });

  it("shows what it holds, and its mode as a decimal number", () => {
    const { text } = renderIgnition(configOf(fileOf("[bond]\nmode=802.3ad\n")));
    expect(text).toContain('"source": "data:,%5Bbond%5D%0Amode=802.3ad%0A"');
    expect(text).toContain('"mode": 384');
    expect(JSON.parse(text)).toMatchObject({ ignition: { version: "3.2.0" } });
  });

  it("stands at one path, which is absolute", () => {
    expect(() => renderIgnition(configOf(fileOf("a"), fileOf("b")))).toThrow("/etc/a stands twice");
    expect(() => renderIgnition(configOf(fileOf("a", "etc/a")))).toThrow("not absolute");
  });
});

describe("secrets", () => {
  const hash = secretHole({ name: "nodes", key: "core-hash" });
  const port = secretHole({ name: "radius", key: "w0" });
  const profile = renderKeyfile([keyfileSection("802-1x", { identity: "w0", password: port })]);
  const config: IgnitionConfig = {
    ...configOf(fileOf("a"), fileOf(profile, "/etc/b")),
    passwd: { users: [{ name: "core", passwordHash: hash, sshAuthorizedKeys: ["ssh-ed25519 A"] }] },
  };

  it("stay holes, listed where they stand and with all that is done to them", () => {
    const { text, secrets } = renderIgnition(config);
    const inner = profile.secrets[0]?.encodings ?? [];
    expect(secrets).toEqual([
      { pointer: "/storage/files/1/contents/source", secret: port.secret, encodings: [...inner, "percent"] },
      { pointer: "/passwd/users/0/passwordHash", secret: hash.secret, encodings: [] },
    ]);
    const json: unknown = JSON.parse(text);
    expect(valueAt(json, "/storage/files/1/contents/source")).toContain(secretToken(port));
    expect(valueAt(json, "/passwd/users/0/passwordHash")).toBe(secretToken(hash));
  });

  it("are of one user each", () => {
    const users = [{ name: "core" }, { name: "core" }];
    expect(() => renderIgnition({ ignition, passwd: { users } })).toThrow("core stands twice");
  });
});

it("tells which node is behind a line", () => {
  const config: IgnitionConfig = {
    ignition: {
      ...ignition,
      config: { merge: [{ source: "http://a.example.com/a.ign", verification: { hash: "sha256-0" } }] },
    },
  };
  const { text, locate, model } = renderIgnition(config);
  const line = text.split("\n").findIndex((one) => one.includes("a.example.com")) + 1;
  expect(valueAt(model, locate(line))).toBe("http://a.example.com/a.ign");
});
