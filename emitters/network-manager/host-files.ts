import { type ArtifactFile, file } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import type { Keyfile } from "../../formats/keyfile/keyfile.ts";
import { renderKeyfile } from "../../formats/keyfile/render.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { networksOf, vlanInterface, vlansOf } from "./networks.ts";
import { portsOf } from "./ports.ts";
import { buildBondProfile, buildPortProfile, buildVlanProfile } from "./profiles.ts";
import type { BareMetal, Bond } from "./scores.ts";

/** What a bond puts on a host; nothing where it does not select it. */
export const buildHostFiles = defineBuilder(
  "network-manager/host",
  (bond: Bond, host: Host, topology: BareMetal): readonly ArtifactFile[] => {
    if (!selects(bond.document.spec.hosts, host)) return [];
    const untagged = networksOf(bond).filter((one) => one.untagged);
    return [
      profileFile(host, bond.name, buildBondProfile(bond, host, topology), [
        bond.id,
        ...untagged.map(({ network }) => idOf(network)),
      ]),
      ...portsOf(bond, host).map((port) =>
        profileFile(host, port, buildPortProfile(bond, host, topology, port), [bond.id]),
      ),
      ...vlansOf(bond).map((vlan) =>
        profileFile(host, vlanInterface(bond, vlan), buildVlanProfile(bond, host, topology, vlan), [
          bond.id,
          idOf(vlan),
        ]),
      ),
    ];
  },
);

/** NetworkManager refuses a profile that others than its owner may read. */
function profileFile(host: Host, name: string, profile: Keyfile, documents: readonly string[]): ArtifactFile {
  const device = host.metadata.name;
  return file(`${device}/etc/NetworkManager/system-connections/${name}.nmconnection`, renderKeyfile(profile), {
    target: { kind: "linux-host", device },
    documents: [...documents, idOf(host)],
    mode: 0o600,
  });
}
