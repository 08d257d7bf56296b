import { toPointer } from "../json/pointer.ts";
import { type Rendered, seal } from "../rendered.ts";
import { type DnsmasqConfig, dnsmasqFault, lineText } from "./dnsmasq.ts";

/**
 * A configuration file of dnsmasq, a line a directive. A line is located at its last part, which most often says the most.
 * @throws if a line can't be written or would be read as another: our bug.
 */
export function renderDnsmasq(model: DnsmasqConfig): Rendered {
  for (const line of model) {
    const fault = dnsmasqFault(line);
    if (fault !== undefined) throw new Error(`a line of ${line.directive} can't be written: ${fault}`);
  }
  const text = model.map((line) => `${lineText(line)}\n`).join("");
  return seal(text, model, (line) => {
    const stated = model[line - 1];
    if (stated === undefined) return "";
    const last = stated.parts.length - 1;
    const part = stated.parts[last];
    return typeof part === "object" && "text" in part
      ? toPointer([line - 1, "parts", last, "text"])
      : toPointer([line - 1, "parts", last]);
  });
}
