import type { BootFact } from "../../../compiler/emit/facts.ts";
import { dhcpOptionValue, longestOption, sizeOf } from "../../../compiler/machines/dhcp-option-value.ts";
import { dhcpFormWords, dhcpOptionNames, dhcpOptionOf } from "../../../compiler/machines/dhcp-options.ts";
import type { Diagnostic, Subject } from "../../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../../diagnostics/did-you-mean.ts";
import { dnsmasqFault } from "../../../formats/dnsmasq/dnsmasq.ts";
import { fieldOf } from "../../../formats/json/field-of.ts";
import { idOf } from "../../../schemas/document-id.ts";
import { pxeDiagnostics as catalogue } from "../diagnostics.ts";
import { bootOf } from "./boot.ts";
import { optionLine } from "./dnsmasq.ts";
import type { ServedNetwork } from "./scores.ts";
import { optionSources } from "./stated-option.ts";

/** Options by which a client is told what it boots: class, server, file. */
const bootOptions: ReadonlySet<number> = new Set([60, 66, 67, 150]);

/** What a service states of options, and whether each of the network's fits into one. */
export function checkOptions(served: ServedNetwork, boots: readonly BootFact[]): Diagnostic[] {
  const { network, service } = served;
  const found: Diagnostic[] = [];
  const owners = new Map<number, Subject>();
  const boot = bootOf(served, boots);
  for (const [name, values] of Object.entries(service.document.spec.options ?? {})) {
    const place = fieldOf(service.id, "spec", "options", name);
    const option = dhcpOptionOf(name);
    if (option === undefined) {
      const suggestion = didYouMean(name, dhcpOptionNames, "options") || "State one of the registry of IANA.";
      found.push(catalogue.create("unknown-dhcp-option", { at: place }, { option: name, suggestion }));
      continue;
    }
    const other =
      owners.get(option.code) ??
      (boot !== undefined && bootOptions.has(option.code) ? fieldOf(idOf(network), "spec", "bootServer") : undefined);
    if (other === undefined) owners.set(option.code, place);
    else {
      const related = [{ message: "It follows from this, too.", at: other }];
      found.push(catalogue.create("dhcp-option-taken", { at: place, related }, { option: name, code: option.code }));
    }
    if (dhcpOptionValue(option, values) === undefined) {
      const problem = `it takes ${dhcpFormWords[option.form]}`;
      found.push(catalogue.create("dhcp-option-misfit", { at: place }, { option: name, problem }));
    }
  }
  return [...found, ...checkWritable(served)];
}

function checkWritable(served: ServedNetwork): Diagnostic[] {
  return optionSources(served).flatMap(({ at, name, look }) => {
    const stated = look(served);
    if (stated?.value === undefined) return [];
    const size = sizeOf(stated.value);
    const problem =
      size > longestOption
        ? `it would have ${size} bytes, and no option has more than ${longestOption}`
        : served.server === "dnsmasq"
          ? dnsmasqFault(optionLine(served.network, stated))
          : undefined;
    return problem === undefined ? [] : [catalogue.create("dhcp-option-misfit", { at }, { option: name, problem })];
  });
}
