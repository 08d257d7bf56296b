import { describe, expect, it } from "vitest";
import { deployment, object, release, review } from "./objects.ts";
import { itemsOf } from "./tree-of.ts";

const secret = (data: object): object => object("/Secret", { stringData: data });
const map = (data: object): object => object("/ConfigMap", { data });
const env = (name: string, value: string): object => deployment({ env: [{ name, value }] });
const noted = (annotations: object): object => ({ ...map({}), metadata: { name: "web", annotations } });
const fieldsOf = (before: object | undefined, after: object) => itemsOf(review(before, after))[0]?.fields;

describe("a Secret's values are hidden", () => {
  it("but for the token of one", () => {
    const [before, after] = [
      secret({ a: "hunter2", b: "hunter3" }),
      secret({ a: "__harmony_secret__db~password~", b: "hunter4" }),
    ];
    expect(fieldsOf(before, after)).toEqual([
      { path: "data.a", before: "(hidden)", after: "__harmony_secret__db~password~" },
      { path: "data.b", before: "(hidden)", after: "(hidden)" },
    ]);
  });

  it("in whichever field they stand", () => {
    const encoded = object("/Secret", { data: { a: btoa("hunter2"), b: "/w==" } });
    expect(fieldsOf(encoded, object("/Secret", { data: { a: btoa("hunter3"), b: "/g==" } }))).toEqual([
      { path: "data.a", before: "(hidden)", after: "(hidden)" },
      { path: "data.b", before: "(hidden)", after: "(hidden)" },
    ]);
  });
});

describe("a secret shows nowhere", () => {
  it.each<[string, object, object]>([
    ["all data of a Secret", object("/Secret", {}), secret({ a: "hunter2" })],
    ["a variable", env("DB_PASSWORD", "hunter2"), env("DB_PASSWORD", "hunter2x")],
    ["a new variable", deployment({}), env("DB_PASSWORD", "hunter2")],
    [
      "a new container",
      deployment({}),
      object("apps/Deployment", {
        spec: { template: { spec: { containers: [{ name: "b", env: [{ name: "API_TOKEN", value: "hunter2" }] }] } } },
      }),
    ],
    ["an argument", deployment({ args: ["a"] }), deployment({ args: ["--password=hunter2"] })],
    ["a URL", env("URL", "postgres://a@b"), env("URL", "postgres://a:hunter2@b/c")],
    ["a key of a ConfigMap", map({ password: "a" }), map({ password: "hunter2" })],
    ["a line of a file", map({ "a.toml": "a = 1\npassword = x\n" }), map({ "a.toml": "a = 1\npassword = hunter2\n" })],
    ["a new file", map({}), map({ "a.toml": 'a = 1\npassword = "hunter2"\n' })],
    [
      "what was applied before",
      noted({}),
      noted({ "kubectl.kubernetes.io/last-applied-configuration": '{"a":"hunter2"}' }),
    ],
    [
      "values of a release",
      release({ values: {} }),
      release({ values: { auth: { password: "hunter2" }, a: [{ token: "hunter2" }] } }),
    ],
    [
      "all below a secret's name",
      release({ values: { credentials: { a: "x" } } }),
      release({ values: { credentials: { a: "hunter2" } } }),
    ],
    ...["privateKey", "authToken", "secretKey", "secret", "API_TOKEN", "adminPassword"].map(
      (key): [string, object, object] => [
        `a value ${key}`,
        release({ values: { [key]: "x" } }),
        release({ values: { [key]: "hunter2" } }),
      ],
    ),
  ])("%s", (_, before, after) => {
    const told = JSON.stringify([review(before, after), review(after, before)]);
    expect(told).not.toContain("hunter2");
    expect(itemsOf(review(before, after))[0]?.fields.length).toBeGreaterThan(0);
  });
});

it("where a secret is to be found is shown", () => {
  const from = (name: string): object =>
    deployment({ env: [{ name: "PASSWORD", valueFrom: { secretKeyRef: { name, key: "password" } } }] });
  expect(fieldsOf(from("a"), from("b"))).toEqual([
    { path: "spec.template.spec.containers[web].env[PASSWORD].valueFrom.secretKeyRef.name", before: "a", after: "b" },
  ]);
});

it("whether a token is mounted is shown", () => {
  const mounts = (automountServiceAccountToken: boolean): object =>
    deployment({}, {}, { automountServiceAccountToken });
  expect(fieldsOf(mounts(false), mounts(true))).toEqual([
    { path: "spec.template.spec.automountServiceAccountToken", before: "false", after: "true" },
  ]);
});

it("a text of many lines is shown by those that differ", () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
  const after = lines.with(30, "other");
  expect(fieldsOf(map({ a: lines.join("\n") }), map({ a: after.join("\n") }))).toEqual([
    { path: "data.a line 31", before: "line 30" },
    { path: "data.a line 31", after: "other" },
  ]);
});
