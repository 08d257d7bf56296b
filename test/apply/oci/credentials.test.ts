import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../apply/oci/address.ts";
import { parseChallenges } from "../../../apply/oci/challenge.ts";
import type { Credential } from "../../../apply/oci/credential.ts";
import { findCredential } from "../../../apply/oci/credentials.ts";
import { normaliseScopes } from "../../../apply/oci/scope.ts";
import { settle } from "../../../formats/http/remote-fault.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { codesOf, valueOf, wordsOf } from "./client-under-test.ts";

const host = "registry.example.com:5000";

function authOf(name: string): { auth: string } {
  return { auth: Buffer.from(`${name}:secret-of-${name}`).toString("base64") };
}

function auths(entries: Record<string, string>): string {
  return JSON.stringify({
    auths: Object.fromEntries(Object.entries(entries).map(([key, name]) => [key, authOf(name)])),
  });
}

function systemOf(files: Record<string, string>, variables: Record<string, string> = {}): MemorySystem {
  const system = createMemorySystem(files);
  Object.assign(system.variables, { HOME: "/home/me", ...variables });
  return system;
}

async function find(system: MemorySystem, address = `${host}/acme/site`) {
  return settle(() => findCredential(system, valueOf(parseAddress(address))));
}

async function userOf(system: MemorySystem, address?: string): Promise<string | undefined> {
  const found: Credential | undefined = valueOf(await find(system, address));
  return found?.kind === "password" ? found.username : found?.kind;
}

const docker = "/home/me/.docker/config.json";

describe("credentials are taken from the first place that has some", () => {
  const helm = { "/home/me/.config/helm/registry/config.json": auths({ [host]: "helm" }) };
  const podman = { "/run/user/1/containers/auth.json": auths({ [host]: "podman" }) };
  const files = {
    ...helm,
    ...podman,
    [docker]: auths({ [host]: "docker" }),
    "/auth.json": auths({ [host]: "chosen" }),
  };
  const runtime = { XDG_RUNTIME_DIR: "/run/user/1" };
  const named = { HARMONY_REGISTRY_HOST: host, HARMONY_REGISTRY_USERNAME: "named", HARMONY_REGISTRY_PASSWORD: "x" };
  const inline = { DOCKER_AUTH_CONFIG: auths({ [host]: "inline" }) };

  it.each([
    ["nowhere", {}, {}, undefined],
    ["helm's file", helm, {}, "helm"],
    ["helm's file elsewhere", { "/h.json": auths({ [host]: "h" }) }, { HELM_REGISTRY_CONFIG: "/h.json" }, "h"],
    ["containers' file", { ...helm, ...podman }, runtime, "podman"],
    ["docker's file", files, runtime, "docker"],
    ["docker's file elsewhere", { "/d/config.json": auths({ [host]: "d" }) }, { DOCKER_CONFIG: "/d" }, "d"],
    ["REGISTRY_AUTH_FILE", files, { ...runtime, REGISTRY_AUTH_FILE: "/auth.json" }, "chosen"],
    ["DOCKER_AUTH_CONFIG", files, { ...runtime, ...inline, REGISTRY_AUTH_FILE: "/auth.json" }, "inline"],
    ["HARMONY_REGISTRY_*", files, { ...runtime, ...inline, ...named }, "named"],
    [
      "another place, where the variables are for another host",
      files,
      { ...named, HARMONY_REGISTRY_HOST: "ghcr.io" },
      "docker",
    ],
    ["a later file, where the first has other hosts", { ...helm, [docker]: auths({ "ghcr.io": "x" }) }, {}, "helm"],
    ["nowhere, where a file is empty", { [docker]: "" }, {}, undefined],
  ])("%s", async (_, files, variables, user) => {
    expect(await userOf(systemOf(files, variables))).toBe(user);
  });
});

describe("inside of a file", () => {
  it.each([
    [{ [host]: "a" }, "a"],
    [{ [`https://${host}`]: "a" }, "a"],
    [{ [`https://${host}/v2/`]: "a" }, "a"],
    [{ [host]: "host", [`${host}/acme`]: "path", [`${host}/acme/site`]: "site" }, "site"],
    [{ [host]: "host", [`${host}/acm`]: "other" }, "host"],
    [{ "registry.example.com": "other port" }, undefined],
  ])("%o", async (entries, user) => {
    expect(await userOf(systemOf({ [docker]: auths(entries) }))).toBe(user);
  });

  it("Docker Hub has a name of its own", async () => {
    const system = systemOf({ [docker]: auths({ "https://index.docker.io/v1/": "hub" }) });
    expect(await userOf(system, "docker.io/acme")).toBe("hub");
  });

  it.each([
    [{ identitytoken: "t", auth: "" }, "identity"],
    [{ registrytoken: "t" }, "access"],
    [{ username: "u", password: "p" }, "u"],
    [{}, undefined],
  ])("an entry %o", async (entry, kind) => {
    expect(await userOf(systemOf({ [docker]: JSON.stringify({ auths: { [host]: entry } }) }))).toBe(kind);
  });

  it("a helper of the host goes before the store, and both before the file's own", async () => {
    const config = { auths: { [host]: authOf("own") }, credsStore: "store", credHelpers: { [host]: "host" } };
    const system = systemOf({ [docker]: JSON.stringify(config) });
    const asked: string[] = [];
    system.programs["docker-credential-host"] = (args, input) => {
      asked.push(`${args.join(" ")} ${input}`);
      return { code: 0, output: '{"ServerURL":"x","Username":"helped","Secret":"s"}' };
    };
    expect(await userOf(system)).toBe("helped");
    expect(asked).toEqual([`get ${host}`]);
    system.programs["docker-credential-host"] = () => ({ code: 0, output: '{"Username":"<token>","Secret":"s"}' });
    expect(await userOf(system)).toBe("identity");
    system.programs["docker-credential-host"] = () => ({
      code: 1,
      output: "credentials not found in native keychain\n",
    });
    expect(await userOf(system)).toBe("own");
    const stored = systemOf({ [docker]: JSON.stringify({ credsStore: "store" }) });
    stored.programs["docker-credential-store"] = () => ({ code: 0, output: '{"Username":"stored","Secret":"s"}' });
    expect(await userOf(stored)).toBe("stored");
  });
});

describe("what is broken is told, and no secret with it", () => {
  it.each([
    ["{ not json: secret-value", "oci/credentials-file"],
    ["[]", "oci/credentials-file"],
    [JSON.stringify({ auths: { [host]: { auth: "c2VjcmV0LXZhbHVl" } } }), "oci/credentials-file"],
    [JSON.stringify({ credsStore: "gone" }), "oci/credential-helper"],
    [JSON.stringify({ credsStore: "../../evil" }), "oci/credential-helper"],
    [JSON.stringify({ credsStore: "failing" }), "oci/credential-helper"],
    [JSON.stringify({ credsStore: "garbled" }), "oci/credential-helper"],
    [JSON.stringify({ credsStore: "halved" }), "oci/credential-helper"],
  ])("%s", async (config, code) => {
    const system = systemOf({ [docker]: config });
    system.programs["docker-credential-failing"] = () => ({ code: 3, output: "secret-value" });
    system.programs["docker-credential-garbled"] = () => ({ code: 0, output: "secret-value" });
    system.programs["docker-credential-halved"] = () => ({ code: 0, output: '{"Secret":"secret-value"}' });
    const outcome = await find(system);
    expect(codesOf(outcome)).toEqual([code]);
    expect(wordsOf(outcome)).toContain(host);
    expect(wordsOf(outcome)).not.toMatch(/secret-value|c2VjcmV0/);
  });

  it("a file that was asked for and is not there, one that can't be read, a variable that is missing", async () => {
    expect(codesOf(await find(systemOf({}, { REGISTRY_AUTH_FILE: "/gone" })))).toEqual(["oci/credentials-file"]);
    const unreadable = systemOf({ [docker]: "{}" });
    unreadable.unreadable.add(docker);
    expect(codesOf(await find(unreadable))).toEqual(["oci/credentials-file"]);
    const outcome = await find(systemOf({}, { HARMONY_REGISTRY_PASSWORD: "secret-value" }));
    expect(codesOf(outcome)).toEqual(["oci/credentials-variables"]);
    expect(wordsOf(outcome)).toContain("HARMONY_REGISTRY_HOST and HARMONY_REGISTRY_USERNAME is missing");
    expect(wordsOf(outcome)).not.toContain("secret-value");
  });
});

describe("an address", () => {
  it.each([
    ["ghcr.io/acme/site", "https://ghcr.io", "acme/site"],
    ["registry.example.com:5000", "https://registry.example.com:5000", ""],
    ["docker.io/acme", "https://registry-1.docker.io", "acme"],
    ["localhost/a", "https://localhost", "a"],
    ["[2001:db8::1]:5000/a__b/c-d.e", "https://[2001:db8::1]:5000", "a__b/c-d.e"],
  ])("%s", (text, origin, path) => {
    expect(valueOf(parseAddress(text))).toMatchObject({ origin, path });
  });

  it.each([
    ["", "does not begin with a host"],
    ["oci://ghcr.io/acme", "begins with oci://"],
    ["acme/site", "acme has no dot"],
    ["ghcr.io/Acme", "capital letters"],
    ["ghcr.io/acme:1.0", "it has a tag"],
    ["ghcr.io/acme@sha256:1", "digest"],
    ["me:word@ghcr.io/acme", "user"],
    ["ghcr.io/acme/", "lower-case"],
    ["ghcr.io//acme", "lower-case"],
    ["ghcr.io/a/../b", "lower-case"],
    ["ghcr.io:99999/a", "host"],
    [`ghcr.io/${"a".repeat(256)}`, "lower-case"],
  ])("%s is none", (text, reason) => {
    const outcome = parseAddress(text);
    expect(codesOf(outcome)).toEqual(["oci/address"]);
    expect(wordsOf(outcome)).toContain(reason);
  });

  it("gets plain HTTP on this machine alone", () => {
    for (const local of ["localhost:5000", "127.0.0.1:5000", "127.9.9.9", "[::1]:5000"])
      expect(valueOf(parseAddress(local, { plainHttp: true })).origin).toMatch(/^http:/);
    for (const other of ["registry.example.com", "192.0.2.1:5000", "0.0.0.0:5000", "localhost.example.com"])
      expect(codesOf(parseAddress(other, { plainHttp: true }))).toEqual(["oci/plain-http"]);
  });
});

describe("a challenge", () => {
  it.each([
    [
      'Bearer realm="https://a/token",service="s, t",scope="repository:x:pull,push"',
      [["bearer", { realm: "https://a/token", service: "s, t", scope: "repository:x:pull,push" }]],
    ],
    [
      'Basic realm="a \\"b\\"", Bearer realm=c',
      [
        ["basic", { realm: 'a "b"' }],
        ["bearer", { realm: "c" }],
      ],
    ],
    [
      "Negotiate, BASIC realm=x",
      [
        ["negotiate", {}],
        ["basic", { realm: "x" }],
      ],
    ],
    ["", []],
    ['Bearer realm="open', [["bearer", {}]]],
  ])("%s", (header, expected) => {
    const found = parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
    expect(found.slice(0, expected.length || undefined)).toEqual(expected);
  });

  it("scopes are one form, whatever their order", () => {
    expect(normaliseScopes(["repository:b:push,pull", "repository:a:pull repository:b:pull", ""])).toEqual([
      "repository:a:pull",
      "repository:b:pull,push",
    ]);
  });
});
