import { file } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ProfileFact } from "../../compiler/emit/facts.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { portsOf } from "../../compiler/machines/bond.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import type { Keyfile } from "../../formats/keyfile/keyfile.ts";
import { renderKeyfile } from "../../formats/keyfile/render.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { vlanInterface, vlansOf } from "./networks.ts";
import { buildBondProfile, buildPortProfile, buildVlanProfile } from "./profiles.ts";
import type { Bond } from "./scores.ts";

/** What a bond puts on a host; nothing where it does not select it. */
export const buildHostFiles = defineBuilder(
  "network-manager/host",
  (bond: Bond, host: Host, topology: BareMetal): readonly ProfileFact[] => {
    if (!selects(bond.document.spec.hosts, host)) return [];
    const untagged = networksOf(bond).filter((one) => one.untagged);
    const of = [bond.id, idOf(host)];
    return [
      buildProfile(host, bond.name, () => buildBondProfile(bond, host, topology), [
        ...of,
        ...untagged.map(({ network }) => idOf(network)),
      ]),
      ...portsOf(bond.document, host).map((port) =>
        buildProfile(host, port, () => buildPortProfile(bond, host, topology, port), of),
      ),
      ...vlansOf(bond).map((vlan) =>
        buildProfile(host, vlanInterface(bond, vlan), () => buildVlanProfile(bond, host, topology, vlan), [
          ...of,
          idOf(vlan),
        ]),
      ),
    ];
  },
);

/** One profile, for whoever carries it. NetworkManager refuses one that others than its owner may read. */
const buildProfile = defineBuilder(
  "network-manager/profile",
  (host: Host, name: string, build: () => Keyfile, documents: readonly string[]): ProfileFact => {
    const device = host.metadata.name;
    const path = `/etc/NetworkManager/system-connections/${name}.nmconnection`;
    const options = { target: { kind: "linux-host", device }, documents, mode: 0o600, root: device };
    return { host: device, path, file: file(`${device}${path}`, renderKeyfile(build()), options) };
  },
);
