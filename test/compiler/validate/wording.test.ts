import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";
import {
  application,
  asFiles,
  document,
  image,
  kubernetes,
  type PlainDocument,
  postgresql,
} from "../../support/documents.ts";
import { host } from "../../support/machines.ts";

const http = { name: "http", port: 80 };

type Words = readonly [code: string, message: string, help?: string];

async function words(...documents: readonly PlainDocument[]): Promise<Words[]> {
  const { diagnostics } = await compileFiles(asFiles(...documents));
  return diagnostics.map(
    ({ code, message, help }) => [code, message, ...(help === undefined ? [] : [help])] as const,
  ) as Words[];
}

describe("each keyword of the schemas has words", () => {
  it.each<[keyword: string, document: PlainDocument, ...Words]>([
    [
      "type: null",
      application("web", { replicas: null }),
      "validate/wrong-type",
      "`replicas` must be a whole number, but is null.",
      "`replicas`: How many of it run, 1 by default.",
    ],
    [
      "type: object",
      application("web", { ports: {} }),
      "validate/wrong-type",
      "`ports` must be a list, but is an object.",
      "`ports`: The ports that it listens on.",
    ],
    [
      "type: a number for a string",
      application("web", { version: 2.4 }),
      "validate/wrong-type",
      "`version` must be a string, but is the number `2.4`.",
      "Put it in quotes, as it is to read. `version`: A semantic version, as in `2.4.1` or `1.0.0-rc.1`.",
    ],
    [
      "enum",
      application("web", { state: "x" }),
      "validate/not-one-of",
      '`state` can\'t be `"x"`.',
      "Values: `stateful`, `stateless`. `state`: `stateful` gives each replica a name and volumes of its own that outlive it.",
    ],
    [
      "enum: a number for a string",
      postgresql("db", { version: 17 }),
      "validate/not-one-of",
      "`version` can't be `17`.",
      'Quote it: `"17"`. `version`: The major version of PostgreSQL, in quotes.',
    ],
    [
      "minimum",
      application("web", { replicas: -1 }),
      "validate/out-of-range",
      "`replicas` is `-1`, but must be at least 0.",
      "`replicas`: How many of it run, 1 by default.",
    ],
    [
      "maximum",
      application("web", { replicas: 1001 }),
      "validate/out-of-range",
      "`replicas` is `1001`, but must be at most 1000.",
      "`replicas`: How many of it run, 1 by default.",
    ],
    [
      "pattern",
      host("h1", { rootDeviceHints: { hctl: "x" } }),
      "validate/malformed",
      '`hctl` can\'t be `"x"`: it must match ^[0-9]+:[0-9]+:[0-9]+:[0-9]+$.',
      "`hctl`: The SCSI address: host, channel, target and logical unit, as in `0:0:0:0`.",
    ],
    [
      "format",
      application("Web_1"),
      "validate/malformed",
      '`name` can\'t be `"Web_1"`: that is no DNS label.',
      "`name`: A DNS label: lower-case letters, digits and hyphens, at most 63 characters, as in `web-1`.",
    ],
    [
      "minLength",
      host("h1", { rootDeviceHints: { wwn: "" } }),
      "validate/wrong-length",
      "`wwn` is empty.",
      "`wwn`: The World Wide Name.",
    ],
    [
      "minItems",
      application("web", { ports: [] }),
      "validate/wrong-length",
      "`ports` is empty.",
      "`ports`: The ports that it listens on.",
    ],
    [
      "uniqueItems",
      document("LoadBalancer", "lb", { listen: { network: "n", address: "192.0.2.1", ports: [80, 80] }, backends: {} }),
      "validate/wrong-length",
      "`ports` holds the same item twice (items 0 and 1, counted from 0).",
      "`ports`: The ports.",
    ],
    [
      "minProperties",
      application("web", { disruptionBudget: {} }),
      "validate/wrong-choice",
      "`disruptionBudget` needs one of `maxUnavailable` and `minAvailable`.",
      "`disruptionBudget`: How many may be taken down at once for a node's maintenance: by default one, where there are several.",
    ],
    [
      "maxProperties",
      application("web", { disruptionBudget: { minAvailable: 1, maxUnavailable: 1 } }),
      "validate/wrong-choice",
      "`disruptionBudget` takes only one of `maxUnavailable` and `minAvailable`.",
      "`disruptionBudget`: How many may be taken down at once for a node's maintenance: by default one, where there are several.",
    ],
    [
      "propertyNames",
      application("web", { env: { "a-b": "x" } }),
      "validate/malformed",
      "`a-b` can't be a key in `env`: that is no environment variable name.",
      "The name of an environment variable, as in `LOG_LEVEL`.",
    ],
    [
      "additionalProperties",
      { ...application("web"), extra: 1 },
      "validate/unknown-field",
      "There is no field `extra`.",
      "Fields: `$schema`, `apiVersion`, `kind`, `metadata`, `spec`.",
    ],
    [
      "required",
      { apiVersion: "harmony.dev/v1alpha1", kind: "Application", spec: { image } },
      "validate/missing-field",
      "The field `metadata` is missing.",
    ],
    [
      "discriminator",
      document("DnsZone", "z", { zone: "example.com", records: [{ type: "AX", name: "x" }] }),
      "validate/wrong-choice",
      '`type` can\'t be `"AX"`.',
      "Did you mean `A` or `MX`?",
    ],
  ])("%s", async (_, one, ...expected) => {
    expect(await words(one)).toEqual([expected]);
  });

  it("and all faults of a document are told, each once", async () => {
    const found = await words(application("web", { replicas: "x", state: "y", imge: "z" }));
    expect(found.map(([code]) => code)).toEqual([
      "validate/wrong-type",
      "validate/not-one-of",
      "validate/unknown-field",
    ]);
  });
});

describe("the rules of one document", () => {
  it.each<[rule: string, document: PlainDocument, ...Words]>([
    [
      "a choice with nothing chosen",
      application("web", { probes: { ready: {} } }),
      "validate/wrong-choice",
      "One of `http`, `tcp`, `grpc` or `exec` is missing.",
    ],
    [
      "a choice of two",
      application("web", { ports: [http], probes: { ready: { http: "/", tcp: "http" } } }),
      "validate/wrong-choice",
      "`tcp` can't stand beside `http`: give one of `http`, `tcp`, `grpc` or `exec`.",
    ],
    [
      "a probe of no port",
      application("web", { probes: { ready: { http: "/" } } }),
      "validate/probe-without-port",
      "The probe ready asks a port, and the application has none.",
      "Give the application `ports`, or let the probe run a program by `exec`.",
    ],
    [
      "a probe of another port",
      application("web", { ports: [http], probes: { live: { tcp: "admin" } } }),
      "validate/unknown-port",
      "The application has no port named admin.",
      "Ports: `http`.",
    ],
    [
      "two ports of a name",
      application("web", { ports: [http, { ...http, port: 81 }] }),
      "validate/equal-names",
      "Two ports are named http.",
      "Give one of them another name.",
    ],
  ])("%s", async (_, one, ...expected) => {
    expect(await words(one)).toEqual([expected]);
  });

  it("point at both fields that exclude each other", async () => {
    const { diagnostics } = await compileFiles(
      asFiles(application("web", { ports: [http], probes: { ready: { http: "/", tcp: "http" } } })),
    );
    const [fault] = diagnostics;
    expect(fault?.related).toMatchObject([
      { message: "`http` stands here.", at: { line: (fault?.at?.line ?? 0) - 1 } },
    ]);
  });

  it("an exposed port is one of the application's", async () => {
    const exposed = application("web", { ports: [http], expose: [{ hostname: "a.example.com", port: "htpp" }] });
    expect(await words(exposed, kubernetes("k", { provides: { ingress: { class: "nginx" } } }))).toEqual([
      ["validate/unknown-port", "The application has no port named htpp.", "Did you mean `http`?"],
    ]);
  });
});

describe("defaults", () => {
  it("are filled into what the later stages see, never into the document as written", async () => {
    const { sites } = await compileFiles(asFiles(application("web")));
    const [validated] = sites[0]?.validated ?? [];
    expect(validated?.document.spec).toMatchObject({ state: "stateless" });
    expect(validated?.origin.value["spec"]).toEqual({ image });
  });
});
