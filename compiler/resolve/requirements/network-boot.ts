import type { NetworkBoot } from "../../../schemas/generated/types.ts";
import type { Requirement } from "../requirement.ts";

/** The first file comes by TFTP, unless every host's firmware speaks HTTP. */
export function networkBootRequirements({ spec }: NetworkBoot): Requirement[] {
  const { protocols } = spec;
  return protocols !== undefined && protocols.every((protocol) => protocol === "uefi-http")
    ? []
    : [{ capability: "tftp", pointer: "/kind" }];
}
