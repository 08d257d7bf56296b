import type { ResolvedScore, ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import type { Attachment, DrawnService } from "../../drawing/site-drawing.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { HostSelection, Score } from "../../schemas/generated/types.ts";

/** What a topology of machines is asked for, and the topology itself. None of a cluster. */
export function drawServices(topology: ResolvedTopology): readonly DrawnService[] {
  if (topology.kind === "KubernetesTopology") return [];
  const { hosts, networks } = topology.inventory;
  const frame: DrawnService = {
    id: idOf(topology.document),
    kind: topology.kind,
    name: topology.name,
    facts: [],
    attachments: [],
    detail: `${countOf(hosts.length, "host")}, ${countOf(networks.length, "network")}`,
  };
  return [frame, ...topology.scores.map(drawService)];
}

function drawService({ id, kind, name, document }: ResolvedScore): DrawnService {
  return { id, kind, name, facts: [], ...describe(document) };
}

/** A few words a kind, and the networks that it serves. */
function describe(score: Score): { readonly detail: string; readonly attachments: readonly Attachment[] } {
  switch (score.kind) {
    case "LoadBalancer": {
      const { listen, backends } = score.spec;
      const detail = `${listen.address} ${listen.ports.join(",")} → ${selectionWords(backends)}`;
      return { detail, attachments: [{ network: listen.network, addresses: [listen.address] }] };
    }
    case "DhcpService": {
      const { network, range, leaseTime } = score.spec;
      const detail = `leases of ${leaseTime}${range === undefined ? "" : `, range ${range}`}`;
      return { detail, attachments: [{ network, addresses: [] }] };
    }
    case "NetworkBond": {
      const { mode, networks, hosts } = score.spec;
      const attachments = Object.keys(networks).map((network) => ({ network, addresses: [] }));
      return { detail: `${mode}, ${selectionWords(hosts)}`, attachments };
    }
    case "NetworkBoot": {
      const { hosts, network } = score.spec;
      return { detail: selectionWords(hosts), attachments: network === undefined ? [] : [{ network, addresses: [] }] };
    }
    case "DnsZone":
      return { detail: score.spec.zone, attachments: [] };
    case "FirewallPolicy":
      return { detail: countOf(score.spec.rules.length, "rule"), attachments: [] };
    default:
      return { detail: "", attachments: [] };
  }
}

function selectionWords({ role, names, matchLabels }: HostSelection): string {
  if (role !== undefined) return role;
  if (names !== undefined) return names.join(", ");
  return matchLabels === undefined ? "all hosts" : Object.entries(matchLabels).flat().join(" ");
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
