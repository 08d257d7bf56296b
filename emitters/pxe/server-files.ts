import { type ArtifactFile, type FileOptions, file } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { BootFact } from "../../compiler/emit/facts.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { renderIpxe } from "../../formats/ipxe/render.ts";
import { idOf } from "../../schemas/document-id.ts";
import { bootFactsOf } from "./boot-facts.ts";
import type { ByHost } from "./by-host.ts";
import { treeOf } from "./host-files.ts";
import type { Boot } from "./scores.ts";
import { buildAutoexec, buildBootScript, buildUnknownMachine } from "./server-scripts.ts";

/** What a boot server has for all hosts: where each begins, and what a machine gets that nobody selects. */
export const buildServerFiles = defineBuilder(
  "pxe/servers",
  (topology: BareMetal, boots: readonly Boot[], byHost: ByHost): readonly ArtifactFile[] => {
    const facts = bootFactsOf(topology, boots, byHost);
    const names = [...new Set(facts.map(({ server }) => server.name))];
    return names.flatMap((name) =>
      serverFiles(
        topology,
        facts.filter(({ server }) => server.name === name),
      ),
    );
  },
);

/** A server has the same files for each of its networks. */
function serverFiles(topology: BareMetal, facts: readonly BootFact[]): ArtifactFile[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  const { server } = fact;
  const optionsIn = (root: string): FileOptions => ({
    target: { kind: "boot-server", device: server.name },
    documents: facts.map(({ network }) => idOf(network)),
    root,
  });
  const root = treeOf(fact);
  const autoexec = renderIpxe(
    buildAutoexec(
      topology,
      facts.map(({ server: { url } }) => url),
    ),
  );
  const clients = facts.flatMap(({ answers }) => answers.map(({ client }) => client));
  // It lies beside the program that looks for it.
  const besides = [
    ...(clients.some((client) => client.startsWith("uefi-")) ? [`tftp/${server.name}`] : []),
    ...(clients.some((client) => client.startsWith("http-")) ? [`http/${server.name}`] : []),
  ];
  return [
    ...besides.map((folder) => file(`${folder}/autoexec.ipxe`, autoexec, optionsIn(folder))),
    file(`${root}/boot.ipxe`, renderIpxe(buildBootScript(topology)), optionsIn(root)),
    file(`${root}/default.ipxe`, renderIpxe(buildUnknownMachine(topology)), optionsIn(root)),
  ];
}
