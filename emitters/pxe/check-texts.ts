import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { textFault, wordFault } from "../../formats/ipxe/text.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import type { BootKernel } from "../../schemas/generated/types.ts";
import { pxeDiagnostics as catalogue } from "./diagnostics.ts";
import type { Boot } from "./scores.ts";

/** What a script of iPXE, a menu or a list of accounts can't hold. */
export function checkTexts({ id, document: { spec } }: Boot): Diagnostic[] {
  const entries = spec.menu?.entries ?? [];
  const users = spec.ignition?.users ?? [];
  return [
    ...checkArguments(id, spec.kernel, "spec", "kernel"),
    ...entries.flatMap(({ title, kernel }, index) => {
      const steps = ["spec", "menu", "entries", index];
      return [
        ...unwritable(textFault(title), id, ...steps, "title"),
        ...checkArguments(id, kernel, ...steps, "kernel"),
      ];
    }),
    ...repeated(entries, id, "spec", "menu", "entries"),
    ...repeated(users, id, "spec", "ignition", "users"),
    ...users.flatMap(({ name, sshAuthorizedKeys }, index) =>
      (sshAuthorizedKeys ?? []).flatMap((key, at) => {
        const place = fieldOf(id, "spec", "ignition", "users", index, "sshAuthorizedKeys", at);
        return /[\p{Cc}\p{Cs}]/u.test(key) ? [catalogue.create("broken-key", { at: place }, { user: name })] : [];
      }),
    ),
  ];
}

function checkArguments(id: string, kernel: BootKernel | undefined, ...steps: readonly PointerStep[]): Diagnostic[] {
  return (kernel?.arguments ?? []).flatMap((argument, index) =>
    unwritable(wordFault(argument), id, ...steps, "arguments", index),
  );
}

function unwritable(reason: string | undefined, id: string, ...steps: readonly PointerStep[]): Diagnostic[] {
  return reason === undefined ? [] : [catalogue.create("unwritable-text", { at: fieldOf(id, ...steps) }, { reason })];
}

function repeated(
  list: readonly { readonly name: string }[],
  id: string,
  ...steps: readonly PointerStep[]
): Diagnostic[] {
  return list.flatMap(({ name }, index) => {
    const first = list.findIndex((one) => one.name === name);
    if (first === index) return [];
    const related = [{ message: "It stands here first.", at: fieldOf(id, ...steps, first, "name") }];
    return [catalogue.create("repeated-name", { at: fieldOf(id, ...steps, index, "name"), related }, { name })];
  });
}
