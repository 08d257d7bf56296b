import { expect, test } from "vitest";
import type { ExternalSecret } from "../../../schemas/kubernetes/external-secret.ts";
import type { HTTPRoute } from "../../../schemas/kubernetes/http-route.ts";
import { toJsonSchema } from "../../../schemas/kubernetes/structural-schema.ts";

test("structs are closed, maps keep their values' type, and descriptions are gone", () => {
  const { schema } = toJsonSchema(
    {
      type: "object",
      required: ["size"],
      properties: {
        size: { type: "integer" },
        port: { "x-kubernetes-int-or-string": true },
        mode: { type: "string", enum: ["", "a", "b"] },
        labels: { type: "object", additionalProperties: { type: "string" } },
        anything: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
        list: { type: "array", items: { type: "boolean" } },
      },
      // @ts-expect-error: part of a CRD that types are not made from.
      description: "words",
    },
    {},
  );
  expect(schema).toEqual({
    type: "object",
    additionalProperties: false,
    required: ["size"],
    properties: {
      size: { type: "integer" },
      port: { tsType: "number | string" },
      mode: { enum: ["a", "b"] },
      labels: { type: "object", additionalProperties: { type: "string" } },
      anything: { tsType: "Readonly<Record<string, unknown>>" },
      list: { type: "array", items: { type: "boolean" } },
    },
  });
});

test("a part is replaced by Kubernetes' own type; a part that is not there is our mistake", () => {
  const pod = { type: "object", properties: { pods: { type: "array", items: { type: "object" } } } } as const;
  const { schema, imports } = toJsonSchema(pod, { "pods.*": "V1Pod" });
  expect(schema.properties?.["pods"]?.items).toEqual({ tsType: "Wire<V1Pod>" });
  expect(imports).toEqual(["V1Pod"]);
  expect(() => toJsonSchema(pod, { "pods.x": "V1Pod" })).toThrow("pods.x");
});

test("a misspelt field of a custom resource does not compile", () => {
  const route: HTTPRoute = {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: "a" },
    // @ts-expect-error: misspelt.
    spec: { hostname: ["shop.example.com"] },
  };
  // @ts-expect-error: another version.
  const secret: ExternalSecret["apiVersion"] = "external-secrets.io/v1beta1";
  expect([route.kind, secret]).toEqual(["HTTPRoute", "external-secrets.io/v1beta1"]);
});
