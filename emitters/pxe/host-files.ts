import { type ArtifactFile, type FileOptions, file } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { macOf } from "../../compiler/machines/mac.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import { renderIgnition } from "../../formats/ignition/render.ts";
import type { IpxeScript } from "../../formats/ipxe/command.ts";
import { renderIpxe } from "../../formats/ipxe/render.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import { isWebServer } from "./clients.ts";
import { buildHostScript } from "./host-script.ts";
import { buildOwnConfig, buildPointerConfig } from "./ignition.ts";
import { bondOf } from "./links.ts";
import { type BootPlace, placeOf } from "./place.ts";
import type { Boot } from "./scores.ts";

/** What a boot server has for one host; nothing where it is not selected. */
export const buildHostFiles = defineBuilder(
  "pxe/host",
  (boot: Boot, host: Host, topology: BareMetal, byHost: ByHost): readonly ArtifactFile[] => {
    if (!selects(boot.document.spec.hosts, host)) return [];
    const place = placeOf(boot, host, topology, byHost);
    if (place === undefined) return [];
    const root = treeOf(place);
    const name = host.metadata.name;
    const bond = bondOf(host, place.port, byHost);
    const options: FileOptions = {
      target: { kind: "boot-server", device: place.server.name },
      documents: [boot.id, idOf(host), idOf(place.network), ...(bond === undefined ? [] : [bond.id])],
      root,
    };
    return [
      file(`${root}/hosts/${name}.ipxe`, renderIpxe(buildHostScript(boot, host, place, byHost)), options),
      // iPXE knows a host by the port that was opened last: each of them leads to the one script.
      ...Object.keys(host.spec.interfaces)
        .sort()
        .map((port) =>
          file(`${root}/mac/${hexhyp(host, port)}.ipxe`, renderIpxe(buildPortScript(host, port)), options),
        ),
      ...ignitionFiles(boot, host, place, byHost, options),
    ];
  },
);

/** The folder of what iPXE fetches. */
export function treeOf({ server }: Pick<BootPlace, "server">): string {
  return `${isWebServer(server) ? "http" : "tftp"}/${server.name}`;
}

/** The MAC address of a port as iPXE writes it: `52-54-00-12-34-56`. */
function hexhyp(host: Host, port: string): string {
  return macOf(host.spec.interfaces[port]?.mac ?? "").replaceAll(":", "-");
}

const buildPortScript = defineBuilder(
  "pxe/port-script",
  (host: Host, port: string): IpxeScript => [
    { command: "echo", text: `${host.metadata.name} is here by ${port}` },
    { command: "chain", uri: `../hosts/${host.metadata.name}.ipxe`, replace: true },
  ],
);

function ignitionFiles(
  boot: Boot,
  host: Host,
  place: BootPlace,
  byHost: ByHost,
  options: FileOptions,
): readonly ArtifactFile[] {
  const { ignition } = boot.document.spec;
  if (ignition === undefined) return [];
  const path = `ignition/${host.metadata.name}`;
  const profiles = byHost.profiles(host.metadata.name);
  const own = renderIgnition(buildOwnConfig(ignition, host, profiles));
  const documents = [...new Set([...options.documents, ...profiles.flatMap((profile) => profile.file.documents)])];
  const served = (name: string): string => `${treeOf(place)}/${name}`;
  if (ignition.merge === undefined || ignition.merge.length === 0)
    return [file(served(`${path}.ign`), own, { ...options, documents })];
  // In a file of its own, since a configuration inside of a data URL can't be read.
  return [
    file(
      served(`${path}.ign`),
      renderIgnition(buildPointerConfig(ignition, `${place.server.url}/${path}.own.ign`)),
      options,
    ),
    file(served(`${path}.own.ign`), own, { ...options, documents }),
  ];
}
