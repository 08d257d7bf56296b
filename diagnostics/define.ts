import type { Diagnostic, Fix, Related, Severity, Target } from "./diagnostic.ts";

/** One code of a room's catalogue. `{names}` in the texts are holes that `create` demands. */
export interface DiagnosticDefinition {
  readonly severity: Severity;
  readonly message: string;
  /** What the user can do about it. */
  readonly help?: string;
}

/** The words in braces. Empty braces are text: specs have `hosts: {}`. */
type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends "" ? never : Hole) | HolesIn<Rest>
  : never;

/** The holes of a definition's message and help. */
export type Holes<D extends DiagnosticDefinition> =
  | HolesIn<D["message"]>
  | (D extends { readonly help: infer Help extends string } ? HolesIn<Help> : never);

export type HoleValues<D extends DiagnosticDefinition> = Readonly<Record<Holes<D>, string | number>>;

/** Where a diagnostic points, and what it can add to its catalogue text. */
export interface DiagnosticContext {
  readonly at?: Target | undefined;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Said instead of the catalogue's help, where the case allows a better one. */
  readonly help?: string | undefined;
}

export interface DiagnosticCatalogue<Definitions extends Record<string, DiagnosticDefinition>> {
  /** Prefix of the codes. */
  readonly room: string;
  readonly definitions: Definitions;
  /** Makes a diagnostic. A wrong code, or a hole without a value, does not compile. */
  create<Code extends keyof Definitions & string>(
    code: Code,
    context: DiagnosticContext,
    ...holes: [Holes<Definitions[Code]>] extends [never] ? [] : [values: HoleValues<Definitions[Code]>]
  ): Diagnostic;
}

/** Declares a room's codes. Every code has a page in `docs/diagnostics/` and a test that produces it. */
export function defineDiagnostics<const Definitions extends Record<string, DiagnosticDefinition>>(
  room: string,
  definitions: Definitions,
): DiagnosticCatalogue<Definitions> {
  return {
    room,
    definitions,
    create(code, context, ...holes) {
      const definition = definitions[code];
      if (definition === undefined) throw new Error(`${room}/${code} is not in the catalogue`);
      const values: Readonly<Record<string, string | number>> = holes[0] ?? {};
      const help = context.help ?? (definition.help === undefined ? undefined : fill(definition.help, values));
      return {
        code: `${room}/${code}`,
        severity: definition.severity,
        message: fill(definition.message, values),
        ...(help === undefined || help === "" ? {} : { help }),
        ...(context.at === undefined ? {} : { at: context.at }),
        related: context.related ?? [],
        fixes: context.fixes ?? [],
      };
    },
  };
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, hole: string) => String(values[hole] ?? whole));
}
