import { describe } from "vitest";
import { ingress, object, route, service, tellEffects } from "./objects.ts";

const lost = ["interrupts traffic-at-risk"];
const added = ["reload traffic-added"];
const port = (more: object): object => service({ ports: [{ name: "http", port: 80, ...more }] });
const ranges = (...loadBalancerSourceRanges: string[]): object => service({ loadBalancerSourceRanges });
const paths = (...list: object[]): object =>
  object("networking.k8s.io/Ingress", { spec: { rules: [{ host: "a.example.com", http: { paths: list } }] } });
const backend = (path: string, name: string): object => ({ path, backend: { service: { name } } });
const rules = (...list: object[]): object => object("gateway.networking.k8s.io/HTTPRoute", { spec: { rules: list } });
const to = (...names: string[]): object => ({ backendRefs: names.map((name) => ({ name, port: 80 })) });

describe("a Service", () => {
  tellEffects([
    ["another selector", service({ selector: { app: "a" } }), service({ selector: { app: "b" } }), lost],
    ["a port more", service({}), service({ ports: [{ port: 80 }, { port: 81 }] }), added],
    ["a port less", service({ ports: [{ port: 80 }, { port: 81 }] }), service({}), lost],
    ["another port of the pods", port({ targetPort: 8080 }), port({ targetPort: 8081 }), lost],
    ["the same port of the pods, said", port({}), port({ targetPort: 80 }), ["none formatting"]],
    ["another name of a port", port({}), port({ name: "web" }), lost],
    ["a protocol of an application", port({}), port({ appProtocol: "http" }), ["reload traffic-policy"]],
    ["a type that reaches less", service({ type: "NodePort" }), service({}), lost],
    [
      "a type that reaches more",
      service({}),
      service({ type: "LoadBalancer" }),
      ["reload traffic-added", "reload access-widened"],
    ],
    [
      "an annotation that a load balancer's controller reads",
      service({ type: "LoadBalancer" }),
      { ...service({ type: "LoadBalancer" }), metadata: { name: "web", annotations: { "example.com/pool": "a" } } },
      ["unknown controller-options"],
    ],
    [
      "an annotation that nobody reads",
      service({}),
      { ...service({}), metadata: { name: "web", annotations: { "example.com/pool": "a" } } },
      ["none metadata"],
    ],
    ["another name outside", service({ externalName: "a" }), service({ externalName: "b" }), lost],
    ["affinity", service({}), service({ sessionAffinity: "ClientIP" }), ["reload traffic-policy"]],
    [
      "a family more",
      service({ ipFamilies: ["IPv4"] }),
      service({ ipFamilies: ["IPv4", "IPv6"] }),
      ["reload traffic-policy"],
    ],
    ["fewer sources", ranges("192.0.2.0/24", "198.51.100.0/24"), ranges("192.0.2.0/24"), lost],
    ["sources, where all might come", ranges(), ranges("192.0.2.0/24"), lost],
    ["more sources", ranges("192.0.2.0/24"), ranges("192.0.2.0/24", "198.51.100.0/24"), added],
  ]);
});

describe("an Ingress or a route", () => {
  tellEffects([
    ["a host less", ingress("a.example.com", "b.example.com"), ingress("a.example.com"), lost],
    ["a host more", ingress("a.example.com"), ingress("a.example.com", "b.example.com"), added],
    ["a path less", paths(backend("/", "a"), backend("/b", "b")), paths(backend("/", "a")), lost],
    ["a path more", paths(backend("/", "a")), paths(backend("/b", "b"), backend("/", "a")), added],
    ["a path that leads elsewhere", paths(backend("/", "a")), paths(backend("/", "b")), lost],
    [
      "an annotation, which its controller reads",
      { ...ingress(), metadata: { name: "web" } },
      { ...ingress(), metadata: { name: "web", annotations: { "haproxy.org/timeout": "5s" } } },
      ["unknown controller-options"],
    ],
    ["a route's host less", route("a.example.com", "b.example.com"), route("a.example.com"), lost],
    ["a route's host more", route("a.example.com"), route("b.example.com", "a.example.com"), added],
    ["a rule more", rules(to("a")), rules(to("a"), to("b")), added],
    ["a rule less", rules(to("a"), to("b")), rules(to("b")), lost],
    ["another back end", rules(to("a")), rules(to("b")), [...lost, ...added]],
    [
      "a class's parameters",
      object("networking.k8s.io/IngressClass", { spec: { parameters: { name: "a" } } }),
      object("networking.k8s.io/IngressClass", { spec: { parameters: { name: "b" } } }),
      ["reload traffic-policy"],
    ],
  ]);
});
