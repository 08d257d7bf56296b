import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import type { BootKernel } from "../../schemas/generated/types.ts";
import { pxeDiagnostics as catalogue } from "./diagnostics.ts";
import type { Boot } from "./scores.ts";

/** URLs that iPXE or Ignition will read. */
export function checkUrls({ id, document: { spec } }: Boot): Diagnostic[] {
  return [
    ...checkKernel(id, spec.kernel, "spec", "kernel"),
    ...(spec.menu?.entries ?? []).flatMap(({ kernel }, index) =>
      checkKernel(id, kernel, "spec", "menu", "entries", index, "kernel"),
    ),
    ...(spec.ignition?.merge ?? []).flatMap(({ url }, index) =>
      checkUrl(url, id, "spec", "ignition", "merge", index, "url"),
    ),
  ];
}

function checkKernel(id: string, kernel: BootKernel | undefined, ...steps: readonly PointerStep[]): Diagnostic[] {
  if (kernel === undefined) return [];
  return [
    ...checkUrl(kernel.url, id, ...steps, "url"),
    ...(kernel.initrd ?? []).flatMap((url, index) => checkUrl(url, id, ...steps, "initrd", index)),
  ];
}

/** A URL as RFC 3986 has it, which every program reads alike. None of its characters means something to iPXE. */
export function checkUrl(url: string, id: string, ...steps: readonly PointerStep[]): Diagnostic[] {
  const isRight = URL.canParse(url) && /^(?:[-\w.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i.test(url);
  return isRight ? [] : [catalogue.create("broken-url", { at: fieldOf(id, ...steps) }, { url: JSON.stringify(url) })];
}
