import { appendPointer } from "../../formats/json/pointer.ts";

/** A field of a document that a builder read. */
export interface Read {
  /** `<Kind>/<name>`. */
  readonly document: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** One run of a builder: what it read itself, and the runs inside it. */
export interface BuilderRun {
  readonly rule: string;
  /** The run that this one was part of: what it read decided whether this one took place. */
  readonly parent: BuilderRun | undefined;
  readonly reads: Read[];
  /** The runs behind facts of other emitters that it read. */
  readonly behind: Set<BuilderRun>;
  readonly inner: { readonly run: BuilderRun; readonly node: object }[];
}

/** Follows what builders read. Made for `explain`, `diff` and tests; a plain compile has none. */
export interface Tracker {
  /** The same value, whose fields tell when they are read. */
  view<T>(value: T): T;
  /** Runs a builder and remembers what it read for the node that it makes. */
  record<Node extends object | undefined>(rule: string, build: () => Node): Node;
  runOf(node: object): BuilderRun | undefined;
  /** Whoever reads a field of the object rests on all that these runs read. */
  restOn(object: object, behind: ReadonlySet<BuilderRun>): void;
  /** The field that a view shows. */
  originOf(view: object): { readonly document: string; readonly pointer: string } | undefined;
}

const trackerKey = Symbol("tracker");
const originKey = Symbol("origin");

/** A field of a document. */
export interface Origin {
  readonly document: string;
  readonly pointer: string;
}

/** The tracker behind the first argument that is a view. */
export function trackerOf(args: readonly unknown[]): Tracker | undefined {
  for (const arg of args) {
    const candidate = Array.isArray(arg) && !(trackerKey in arg) ? (arg as readonly unknown[])[0] : arg;
    if (typeof candidate !== "object" || candidate === null) continue;
    const tracker = (candidate as { [trackerKey]?: Tracker })[trackerKey];
    if (tracker !== undefined) return tracker;
  }
  return undefined;
}

/** A field of a resolved object that repeats one of a document's: reading it is reading that. */
export interface Alias {
  readonly object: object;
  readonly key: string;
  readonly origin: Origin;
}

/** Makes a tracker over documents, each by its id `<Kind>/<name>`. The documents must not be frozen: their views stand in for them. */
export function createTracker(
  documents: Iterable<readonly [id: string, document: object]>,
  aliases: Iterable<Alias> = [],
): Tracker {
  const origins = new WeakMap<object, Origin>();
  const runs = new WeakMap<object, BuilderRun>();
  const rests = new WeakMap<object, ReadonlySet<BuilderRun>>();
  const views = new WeakMap<object, object>();
  const stack: BuilderRun[] = [];
  const aliasOf = new WeakMap<object, Record<string, Origin>>();
  for (const [id, document] of documents) register(document, { document: id, pointer: "" }, origins);
  for (const { object, key, origin } of aliases) aliasOf.set(object, { ...aliasOf.get(object), [key]: origin });

  const tracker: Tracker = {
    view: (value) => viewOf(value) as typeof value,
    runOf: (node) => runs.get(node),
    restOn: (object, behind) => void rests.set(object, behind),
    originOf: (view) => (view as { [originKey]?: Origin })[originKey],
    record(rule, build) {
      const run: BuilderRun = { rule, parent: stack.at(-1), reads: [], behind: new Set(), inner: [] };
      stack.push(run);
      try {
        const node = build();
        if (node !== undefined) {
          if (!runs.has(node)) runs.set(node, run);
          stack.at(-2)?.inner.push({ run, node });
        } else stack.at(-2)?.reads.push(...allReads(run));
        return node;
      } finally {
        stack.pop();
      }
    },
  };

  function viewOf(value: unknown): unknown {
    if (typeof value !== "object" || value === null || trackerKey in value) return value;
    // What is frozen must show its own fields, not views of them: the body of a file, whose origins are in its model.
    if (Object.isFrozen(value)) return value;
    const known = views.get(value);
    if (known !== undefined) return known;
    const made = new Proxy(value, {
      get(target, key, receiver) {
        if (key === trackerKey) return tracker;
        if (key === originKey) return origins.get(target);
        const field: unknown = Reflect.get(target, key, receiver);
        if (typeof key === "symbol" || typeof field === "function") return field;
        note(target, key, field);
        return viewOf(field);
      },
      has(target, key) {
        if (key === trackerKey || key === originKey) return true;
        if (typeof key === "string") note(target, key, undefined);
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        const origin = origins.get(target);
        if (origin !== undefined) stack.at(-1)?.reads.push({ ...origin, value: undefined });
        return Reflect.ownKeys(target);
      },
    });
    views.set(value, made);
    return made;
  }

  function note(target: object, key: string, value: unknown): void {
    const run = stack.at(-1);
    if (run === undefined) return;
    const origin = origins.get(target);
    const alias = aliasOf.get(target)?.[key];
    if (alias !== undefined) run.reads.push({ ...alias, value });
    // The length of a list is no field: whoever asks for it reads the list.
    else if (origin !== undefined && Array.isArray(target) && key === "length")
      run.reads.push({ ...origin, value: undefined });
    else if (origin !== undefined)
      run.reads.push({ document: origin.document, pointer: appendPointer(origin.pointer, key), value });
    // A fact of another emitter rests on all that its builder read.
    const behind = runs.get(target);
    if (behind !== undefined) run.behind.add(behind);
    for (const one of rests.get(target) ?? []) run.behind.add(one);
  }

  return tracker;
}

const known = new WeakMap<BuilderRun, readonly Read[]>();

/** What a run read, with all that the runs inside it and behind its facts read; each field once. To be asked of finished runs. */
export function allReads(run: BuilderRun): readonly Read[] {
  const before = known.get(run);
  if (before !== undefined) return before;
  const reads = [...run.reads, ...run.inner.flatMap(({ run: inner }) => allReads(inner)), ...readsBehind(run)];
  const found = [...new Map(reads.map((read) => [`${read.document} ${read.pointer}`, read])).values()];
  known.set(run, found);
  return found;
}

/** What the facts of other emitters that a run read rest on. No value of theirs is shown as it is. */
export function readsBehind(run: BuilderRun): readonly Read[] {
  return [...run.behind].flatMap((behind) => allReads(behind).map((read) => ({ ...read, value: undefined })));
}

function register(value: object, origin: Origin, origins: WeakMap<object, Origin>): void {
  if (origins.has(value)) return;
  origins.set(value, origin);
  for (const [key, field] of Object.entries(value))
    if (typeof field === "object" && field !== null)
      register(field, { document: origin.document, pointer: appendPointer(origin.pointer, key) }, origins);
}
