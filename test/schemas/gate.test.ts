import { expect, test } from "vitest";
import { schemaFaults } from "../../schemas/gate.ts";

function application(spec: object): object {
  return {
    apiVersion: "harmony.dev/v1alpha1",
    kind: "Application",
    metadata: { name: "shop" },
    spec: { image: "registry.example.com/shop", ...spec },
  };
}

function zone(record: object): object {
  return {
    apiVersion: "harmony.dev/v1alpha1",
    kind: "DnsZone",
    metadata: { name: "z" },
    spec: { zone: "example.com", records: [record] },
  };
}

test.each([
  [
    "an unknown field",
    { imge: "x" },
    { kind: "unknown-field", pointer: "/spec/imge", on: "key", help: "Did you mean `image`?" },
  ],
  [
    "a number for a version",
    { version: 2.4 },
    {
      kind: "wrong-type",
      pointer: "/spec/version",
      help: expect.stringContaining("Put it in quotes, as it is to read."),
    },
  ],
  [
    "a malformed quantity",
    { resources: { memory: "20 GB" } },
    { kind: "malformed", message: '`memory` can\'t be `"20 GB"`: that is no quantity.' },
  ],
  [
    "a misspelt value",
    { state: "statefull" },
    { kind: "not-one-of", help: expect.stringContaining("Did you mean `stateful`?") },
  ],
  [
    "a number too large",
    { ports: [{ name: "http", port: 70000 }] },
    { kind: "out-of-range", pointer: "/spec/ports/0/port" },
  ],
  ["an empty list", { ports: [] }, { kind: "wrong-length", message: "`ports` is empty." }],
  ["a scalar where a string or an object belongs", { env: { A: 5 } }, { kind: "wrong-type", help: 'Quote it: `"5"`.' }],
  [
    "a field that the object of such a union lacks",
    { env: { A: {} } },
    { kind: "missing-field", pointer: "/spec/env/A" },
  ],
  [
    "a key that is no name",
    { env: { "a-b": "x" } },
    {
      kind: "malformed",
      pointer: "/spec/env/a-b",
      on: "key",
      message: "`a-b` can't be a key in `env`: that is no environment variable name.",
    },
  ],
  [
    "two of a choice",
    { disruptionBudget: { minAvailable: 1, maxUnavailable: 1 } },
    { kind: "wrong-choice", message: "`disruptionBudget` takes only one of `maxUnavailable` and `minAvailable`." },
  ],
  ["none of a choice", { disruptionBudget: {} }, { kind: "wrong-choice", pointer: "/spec/disruptionBudget" }],
])("%s is one fault", (_, spec, fault) => {
  expect(schemaFaults("Application", application(spec))).toEqual([expect.objectContaining(fault)]);
});

test("a tag that is missing or not known is one fault", () => {
  expect(schemaFaults("DnsZone", zone({ name: "a" }))).toEqual([
    expect.objectContaining({
      kind: "missing-field",
      pointer: "/spec/records/0",
      message: "The field `type` is missing in `records[0]`.",
    }),
  ]);
  expect(schemaFaults("DnsZone", zone({ type: "AAAAA" }))).toEqual([
    expect.objectContaining({
      kind: "wrong-choice",
      pointer: "/spec/records/0/type",
      help: expect.stringContaining("`AAAA`") as string,
    }),
  ]);
});

test("several faults are all told, and defaults are filled where there is none", () => {
  const pointers = schemaFaults("Application", application({ replicas: "3", ports: [{ name: "UPPER" }] })).map(
    ({ pointer }) => pointer,
  );
  expect(pointers.sort()).toEqual(["/spec/ports/0", "/spec/ports/0/name", "/spec/replicas"]);
  const good = application({ expose: [{ hostname: "shop.example.com", port: "http" }] });
  expect(schemaFaults("Application", good)).toEqual([]);
  expect(good).toMatchObject({ spec: { state: "stateless", expose: [{ path: "/", match: "prefix", tls: false }] } });
});
