import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import type { Range } from "../../formats/parsed.ts";
import { createLineIndex } from "../../formats/text/line-index.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { schemaFaults } from "../../schemas/gate.ts";
import type { SiteConfig } from "../../schemas/generated/types.ts";
import { loadDiagnostics } from "./diagnostics.ts";

/** Reads a harmony.yaml; defaults where the text is empty, undefined where it has a fault. */
export function readSiteConfig(
  text: string,
  path: string,
  report: (diagnostic: Diagnostic) => void,
): SiteConfig | undefined {
  const lines = createLineIndex(text);
  const place = ({ start, end }: Range): Place => {
    const last = lines.position(end);
    return { file: path, ...lines.position(start), endLine: last.line, endColumn: last.column };
  };
  const { documents, faults } = parseYaml(text);
  for (const fault of faults)
    report(loadDiagnostics.create("config", { at: place(fault.range) }, { message: fault.message }));
  if (faults.length > 0) return undefined;
  const second = documents[1]?.places.find("", "value");
  if (second !== undefined) {
    const message = "A site has one set of settings: this is a second document.";
    report(loadDiagnostics.create("config", { at: place(second) }, { message }));
    return undefined;
  }
  const config = structuredClone(documents[0]?.value ?? {});
  const wrong = schemaFaults("SiteConfig", config);
  for (const { pointer, on, message, help } of wrong) {
    const range = documents[0]?.places.find(pointer, on) ?? { start: 0, end: 1 };
    report(loadDiagnostics.create("config", { at: place(range), help }, { message }));
  }
  return wrong.length > 0 ? undefined : (config as unknown as SiteConfig);
}
