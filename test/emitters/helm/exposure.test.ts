import { expect, test } from "vitest";
import { application, envelope, objects, topology } from "./compile-chart.ts";

const ports = [
  { name: "http", port: 8080, servicePort: 80 },
  { name: "admin", port: 9000 },
];
const shop = { hostname: "shop.example.com", port: "http" };
const path = (type: string, value: string) => ({ path: { type, value } });

test("each hostname is a route of the gateway, with a rule for each path", async () => {
  const expose = [
    shop,
    { hostname: "*.example.com", port: "http", path: "/x", match: "exact" },
    { ...shop, path: "/admin", port: "admin" },
  ];
  const found = await objects(topology(), application({ ports, expose }));
  const parentRefs = [{ name: "public", namespace: "gateways" }];
  expect(found.get("HTTPRoute/shop-shop.example.com")?.["spec"]).toEqual({
    parentRefs,
    hostnames: ["shop.example.com"],
    rules: [
      { matches: [path("PathPrefix", "/")], backendRefs: [{ name: "shop", port: 80 }] },
      { matches: [path("PathPrefix", "/admin")], backendRefs: [{ name: "shop", port: 9000 }] },
    ],
  });
  expect(found.get("HTTPRoute/shop-wildcard.example.com")?.["spec"]).toEqual({
    parentRefs,
    hostnames: ["*.example.com"],
    rules: [{ matches: [path("Exact", "/x")], backendRefs: [{ name: "shop", port: 80 }] }],
  });
  expect([...found.keys()].filter((key) => key.startsWith("HTTPRoute/"))).toHaveLength(2);
});

test("an encrypted hostname attaches to the gateway's encrypted port, and the other port sends clients there", async () => {
  const expose = [
    { ...shop, tls: true },
    { hostname: "plain.example.com", port: "http" },
  ];
  const found = await objects(topology(), application({ ports, expose }));
  expect(found.get("HTTPRoute/shop-shop.example.com")?.["spec"]).toMatchObject({
    parentRefs: [{ name: "public", port: 443 }],
  });
  expect(found.get("HTTPRoute/shop.redirect")?.["spec"]).toEqual({
    parentRefs: [{ name: "public", namespace: "gateways", port: 80 }],
    hostnames: ["shop.example.com"],
    rules: [{ filters: [{ type: "RequestRedirect", requestRedirect: { scheme: "https", statusCode: 301 } }] }],
  });
});

test("the listener that the topology names is used, and nothing is guessed about others", async () => {
  const provides = {
    gateway: { name: "public", namespace: "gateways", listener: "web" },
    certificates: { issuer: "ca" },
  };
  const found = await objects(topology({ provides }), application({ ports, expose: [{ ...shop, tls: true }] }));
  expect(found.get("HTTPRoute/shop-shop.example.com")?.["spec"]).toMatchObject({
    parentRefs: [{ name: "public", namespace: "gateways", sectionName: "web" }],
  });
  expect(found.has("HTTPRoute/shop.redirect")).toBe(false);
});

test("without a gateway an Ingress of the topology's class serves, with a certificate from its issuer", async () => {
  const provides = { ingress: { class: "nginx" }, certificates: { issuer: "ca", kind: "Issuer" } };
  const found = await objects(
    topology({ provides }),
    application({ ports, expose: [{ ...shop, tls: true, path: "/a", match: "exact" }] }),
  );
  const ingress = found.get("Ingress/shop-shop.example.com");
  expect(ingress?.["metadata"]).toMatchObject({ annotations: { "cert-manager.io/issuer": "ca" } });
  expect(ingress?.["spec"]).toEqual({
    ingressClassName: "nginx",
    tls: [{ hosts: ["shop.example.com"], secretName: "shop-shop.example.com-tls" }],
    rules: [
      {
        host: "shop.example.com",
        http: {
          paths: [{ path: "/a", pathType: "Exact", backend: { service: { name: "shop", port: { name: "http" } } } }],
        },
      },
    ],
  });
});

test("an Ingress without encryption asks for no certificate", async () => {
  const provides = { ingress: { class: "nginx" }, certificates: { issuer: "ca" } };
  const found = await objects(topology({ provides }), application({ ports, expose: [shop] }));
  const ingress = found.get("Ingress/shop-shop.example.com");
  expect(ingress?.["metadata"]).not.toHaveProperty("annotations");
  expect(ingress?.["spec"]).not.toHaveProperty("tls");
});

test("a gateway that a chart of the same topology brings is used like one of the cluster", async () => {
  const reference = `oci://registry.example.com/charts/gateway:1.0.0@sha256:${"0".repeat(64)}`;
  const chart = envelope("HelmChart", "gateway", {
    chart: { oci: reference },
    provides: { gateway: { name: "own", namespace: "edge" } },
  });
  const found = await objects(topology({ provides: {} }), chart, application({ ports, expose: [shop] }));
  expect(found.get("HTTPRoute/shop-shop.example.com")?.["spec"]).toMatchObject({
    parentRefs: [{ name: "own", namespace: "edge" }],
  });
});
