import type { CueError } from "../../cue/types.ts";
import { didYouMean, joinWords, nearest, quote } from "../../diagnostics/did-you-mean.ts";
import { pointerSteps } from "../../formats/json/pointer.ts";

/** Codes of the evaluate room that CUE's faults can have. */
export type CueFaultCode =
  | "syntax"
  | "conflict"
  | "not-allowed"
  | "incomplete"
  | "reference"
  | "cycle"
  | "import"
  | "number-too-large"
  | "time-limit"
  | "memory-limit"
  | "too-deep"
  | "cue";

/** A fault of CUE in words of ours. */
export interface CueWords {
  readonly code: CueFaultCode;
  readonly message: string;
  readonly help?: string;
}

type Reader = (error: CueError, path: string, names: readonly string[]) => CueWords;

/** How CUE's message formats read. The first whose pattern fits the format serves; CUE's own words where none does. */
const readers: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [
    /^unknown tag/,
    ({ args: [own = "", ...known] }, path) => ({
      code: "conflict",
      message: `${path} can't be ${quote(own)}: no alternative has that.`,
      help: didYouMean(
        own.replaceAll('"', ""),
        known.map((tag) => tag.replaceAll('"', "")),
        "values",
      ),
    }),
  ],
  [
    /^conflicting values/,
    ({ args }, path) => ({
      code: "conflict",
      message: `${path} is set to values that contradict each other: ${joinWords(args.slice(0, 2).map(quote))}.`,
      help: "Both places are shown: one of them must yield. A default that may be overridden is written `*value | type`.",
    }),
  ],
  [
    /errors? in empty disjunction/,
    (_, path) => ({ code: "conflict", message: `${path} fits none of the alternatives.` }),
  ],
  [
    /^invalid value %v \(out of bound/,
    ({ args }, path) => ({
      code: "conflict",
      message: `${path} is ${quote(args[0] ?? "")}, which is out of the bound ${quote(args[1] ?? "")}.`,
    }),
  ],
  [
    /^invalid value/,
    ({ args, message }, path) => ({
      code: "conflict",
      message:
        args.length > 1
          ? `${path} is ${quote(args[0] ?? "")}, which does not satisfy ${quote(args[1] ?? "")}.`
          : `${path}: ${message}.`,
    }),
  ],
  [
    /^field not allowed/,
    (_, path) => ({
      code: "not-allowed",
      message: `${path} is not allowed here: its definition is closed and does not have it.`,
    }),
  ],
  [/^field is required/, (_, path) => ({ code: "incomplete", message: `${path} is required, but has no value.` })],
  [
    /^(incomplete|non-concrete) value|^cannot convert non-concrete/,
    ({ args }, path) => ({
      code: "incomplete",
      message: `${path} has no concrete value: all that is known is ${quote(args[0] ?? "")}.`,
      help: "Give it a value; where a tag should, pass `-t name=value`.",
    }),
  ],
  [/^undefined field|^reference .* not found|^cannot reference/, (error, _, names) => missingReference(error, names)],
  [
    /^structural cycle|cycle/,
    ({ message }, path) => ({ code: "cycle", message: `${path} depends on itself: ${message}.` }),
  ],
  [
    /integer too large|number too large|too large for a double/,
    ({ message }) => ({
      code: "number-too-large",
      message: `${message[0]?.toUpperCase()}${message.slice(1)}: quote it if it is a name.`,
    }),
  ],
  [
    /^time limit/,
    ({ message }) => ({
      code: "time-limit",
      message: stopped(message),
      help: "A comprehension over its own result, or nested disjunctions, can grow without end: evaluate parts of it to find which.",
    }),
  ],
  [
    /^(out of memory|stack overflow)/,
    ({ message }) => ({
      code: "memory-limit",
      message: stopped(message),
      help: "A list or a nesting that grows without end takes all there is: evaluate parts of it to find which.",
    }),
  ],
  [/nested deeper than|maximum nesting depth/, ({ message }) => ({ code: "too-deep", message: sentence(message) })],
  [/^internal error/, ({ message }) => ({ code: "cue", message: sentence(message) })],
  [/^no schema package|^package %s is not vendored/, (error) => missingImport(error)],
  [/import|package|module/, ({ message }) => ({ code: "import", message: sentence(message) })],
  [
    /^expected|^illegal|^missing|literal|syntax|unexpected|^found|not terminated/,
    ({ message }) => ({ code: "syntax", message: `This is not CUE: ${message}.` }),
  ],
];

/** Puts one of CUE's errors into words. `names` are those that the package declares, for suggestions. */
export function cueWords(error: CueError, names: readonly string[] = []): CueWords {
  const path = pathName(error.pointer);
  const found = readers.find(([pattern]) => pattern.test(error.format) || pattern.test(error.message));
  return found?.[1](error, path, names) ?? { code: "cue", message: sentence(error.message) };
}

const builtIn = [
  "string",
  "bytes",
  "bool",
  "int",
  "float",
  "number",
  "null",
  "true",
  "false",
  "len",
  "close",
  "and",
  "or",
  "div",
  "mod",
  "quo",
  "rem",
];

function missingReference({ args, message }: CueError, names: readonly string[]): CueWords {
  const [name = ""] = args;
  const bare = name.replace(/^"|"$/g, "");
  const near = nearest(bare, [...builtIn, ...names]);
  const help =
    bare === "harmony"
      ? 'Import it: `import harmony "harmony.dev/schemas/v1alpha1"`.'
      : near.length > 0
        ? `Did you mean ${joinWords(near.map(quote), "or")}?`
        : "It must be a field of an enclosing struct, a `let`, or an import of this file.";
  return {
    code: "reference",
    message: bare === "" ? sentence(message) : `There is nothing named ${quote(bare)} here.`,
    help,
  };
}

/** An import that leads nowhere. What looks like the schemas most often means them. */
function missingImport({ format, args, message }: CueError): CueWords {
  const [name = "", known = ""] = args;
  const schemas = "harmony.dev/schemas/v1alpha1";
  if (format.startsWith("no schema package") && known.split(", ").includes(name))
    return {
      code: "import",
      message: `${quote(name)} is not of the version that cue.mod/module.cue asks for.`,
      help: "Take `harmony.dev/schemas` out of its `deps`: the compiler brings the schemas.",
    };
  const help = name.startsWith("harmony.dev/") ? { help: `The schemas are ${quote(schemas)}.` } : {};
  return { code: "import", message: sentence(message), ...help };
}

/** `time limit in the evaluation of package site: no answer within 30 s`, as a sentence. */
function stopped(message: string): string {
  const [, kind = "", what = "", reason = ""] = /^(.*?) in the evaluation of (.*): (.*)$/s.exec(message) ?? [];
  return what === "" ? sentence(message) : `The evaluation of ${what} was stopped (${kind}): ${reason}.`;
}

/** `spec.ports[0].name`, in backquotes; "The package" for its root. */
function pathName(pointer: string): string {
  if (pointer === "") return "The package";
  return quote(
    pointerSteps(pointer).reduce(
      (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`),
      "",
    ),
  );
}

function sentence(message: string): string {
  const text = message.trim().replace(/\.$/, "");
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`;
}
