import { expect, test } from "vitest";
import { application, objects, postgresql, specOf, topology } from "./compile-chart.ts";

const ports = [
  { name: "http", port: 8080 },
  { name: "admin", port: 9000 },
];
const http = { port: "http", protocol: "TCP" };
const admin = { port: "admin", protocol: "TCP" };

/** The policy's rules. */
async function rules(spec: Readonly<Record<string, unknown>>, ...others: readonly Readonly<Record<string, unknown>>[]) {
  const found = await objects(topology(), application({ ports, ...spec }), ...others);
  return specOf(found, "NetworkPolicy/shop") as { ingress: unknown; egress: unknown; policyTypes: unknown };
}

test("by default the declared ports are open to everybody, and the way out is free", async () => {
  expect(await rules({})).toMatchObject({ policyTypes: ["Ingress"], ingress: [{ ports: [http, admin] }] });
  expect(await rules({})).not.toHaveProperty("egress");
});

test("where nobody may connect, what is exposed stays open", async () => {
  expect((await rules({ networkPolicy: { from: [] } })).ingress).toEqual([]);
  const expose = [{ hostname: "shop.example.com", port: "http" }];
  expect((await rules({ expose, networkPolicy: { from: [] } })).ingress).toEqual([{ ports: [http] }]);
});

test("peers are applications, databases, namespaces and addresses", async () => {
  const from = [
    { application: "web" },
    { application: "far" },
    { postgresql: "orders" },
    { namespace: "tools" },
    { prefix: "10.20.0.0/24" },
  ];
  const others = [application({}, "web"), application({ namespace: "elsewhere" }, "far"), postgresql()];
  const named = (name: string) => ({
    matchLabels: { "app.kubernetes.io/name": name, "app.kubernetes.io/instance": name },
  });
  const namespace = (name: string) => ({ matchLabels: { "kubernetes.io/metadata.name": name } });
  expect((await rules({ networkPolicy: { from } }, ...others)).ingress).toEqual([
    {
      from: [
        { podSelector: named("web") },
        { podSelector: named("far"), namespaceSelector: namespace("elsewhere") },
        { podSelector: { matchLabels: { "cnpg.io/cluster": "orders" } } },
        { namespaceSelector: namespace("tools") },
        { ipBlock: { cidr: "10.20.0.0/24" } },
      ],
      ports: [http, admin],
    },
  ]);
});

test("where the way out is restricted, names can be looked up and the database that is used can be reached", async () => {
  const uses = { database: { postgresql: "orders", env: "DATABASE_URL" } };
  const { policyTypes, egress } = await rules(
    { uses, networkPolicy: { to: [{ prefix: "2001:db8::/32" }] } },
    postgresql(),
  );
  expect(policyTypes).toEqual(["Ingress", "Egress"]);
  const dns = [53, 5353].flatMap((port) => [
    { port, protocol: "UDP" },
    { port, protocol: "TCP" },
  ]);
  expect(egress).toEqual([
    { ports: dns },
    {
      to: [{ podSelector: { matchLabels: { "cnpg.io/cluster": "orders" } } }],
      ports: [{ port: 5432, protocol: "TCP" }],
    },
    { to: [{ ipBlock: { cidr: "2001:db8::/32" } }] },
  ]);
  expect((await rules({ networkPolicy: { to: [] } })).egress).toEqual([{ ports: dns }]);
});
