import type { Application } from "../../../schemas/generated/types.ts";
import type { Requirement } from "../requirement.ts";

/** An exposed application needs a way in, an encrypted one certificates, one with volumes storage. */
export function applicationRequirements({ spec }: Application): Requirement[] {
  const tls = (spec.expose ?? []).findIndex((exposure) => exposure.tls);
  return [
    ...(spec.expose === undefined ? [] : [{ capability: "ingress" as const, pointer: "/spec/expose" }]),
    ...(tls < 0 ? [] : [{ capability: "certificates" as const, pointer: `/spec/expose/${tls}/tls` }]),
    ...(spec.volumes === undefined ? [] : [{ capability: "storage" as const, pointer: "/spec/volumes" }]),
  ];
}
