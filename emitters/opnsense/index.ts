import { type ArtifactFile, file } from "../../compiler/emit/artifact.ts";
import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { isBareMetal } from "../../compiler/machines/bare-metal.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { renderXml } from "../../formats/xml/render.ts";
import { idOf } from "../../schemas/document-id.ts";
import { checkDhcp } from "./check-dhcp.ts";
import { checkInterfaces } from "./check-interfaces.ts";
import { checkItems } from "./check-items.ts";
import { checkWritten } from "./check-written.ts";
import { opnsenseDiagnostics as catalogue } from "./diagnostics.ts";
import { documentsOf } from "./documents.ts";
import { buildMount, type Mount, releases } from "./mounts.ts";
import { type FirewallSite, opnsenseFirewalls } from "./site.ts";

/** Makes the items that a firewall of OPNsense is to have, a file a part of its configuration. */
export const opnsense = defineEmitter({
  id: "opnsense",
  summary: "configuration items of OPNsense firewalls",
  // The program that serves DHCP on a host is another emitter's.
  realises: ["DhcpService"],
  consumes: ["pxe"],
  select: (site) => site.topologies.filter(isBareMetal).filter((topology) => opnsenseFirewalls(topology).length > 0),
  emit: (topology, { facts, report }) => ({
    tree: opnsenseFirewalls(topology).flatMap((firewall) =>
      buildFirewallFiles({ firewall, topology, boots: facts.pxe }, report),
    ),
  }),
});

function buildFirewallFiles(site: FirewallSite, report: (diagnostic: Diagnostic) => void): ArtifactFile[] {
  const { firewall } = site;
  const { release } = firewall.spec.product.opnsense;
  const mounts = Object.hasOwn(releases, release) ? releases[release] : undefined;
  const device = firewall.metadata.name;
  if (mounts === undefined) {
    const at = fieldOf(idOf(firewall), "spec", "product", "opnsense", "release");
    report(catalogue.create("unknown-release", { at }, { release, known: Object.keys(releases).join(", ") }));
    return [];
  }
  const found = [...checkInterfaces(firewall, site), ...checkDhcp(firewall, site), ...checkWritten(firewall, site)];
  for (const diagnostic of found) report(diagnostic);
  // What stands on a fault, such as a parent that is not there, would be refused a second time.
  if (hasErrors(found)) return [];
  const built = mounts.flatMap((mount: Mount) => buildMount(firewall, site, mount) ?? []);
  const refused = checkItems(built);
  for (const diagnostic of refused) report(diagnostic);
  if (hasErrors(refused)) return [];
  return built.map(({ mount, root, settings, items }) =>
    file(`${device}/${mount.file}.xml`, renderXml(root), {
      target: { kind: "opnsense", device },
      root: device,
      documents: documentsOf(firewall, [...(settings === undefined ? [] : [settings]), ...items]),
    }),
  );
}
