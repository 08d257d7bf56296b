import { CueFailure } from "./failure.ts";
import type { CueSlot } from "./slot.ts";
import type { CueEvaluation, CuePackage, CueSources } from "./types.ts";

/**
 * Evaluates packages one after another in one worker. Where one of them ends the worker, its evaluation says so, and
 * the others go on in a new one.
 */
export async function evaluateShard(
  slot: CueSlot,
  sources: CueSources,
  packages: readonly CuePackage[],
  tolerant: boolean,
): Promise<readonly CueEvaluation[]> {
  const done: CueEvaluation[] = [];
  while (done.length < packages.length) {
    const rest = packages.slice(done.length);
    done.push(...(await evaluateSession(slot, sources, rest, tolerant)));
  }
  return done;
}

/** Evaluates up to and with the first package that ends the worker: at least one. */
async function evaluateSession(
  slot: CueSlot,
  sources: CueSources,
  packages: readonly CuePackage[],
  tolerant: boolean,
): Promise<readonly CueEvaluation[]> {
  const done: CueEvaluation[] = [];
  let opened = packages;
  try {
    await slot.openSession({ sources, packages });
  } catch (error) {
    const failed = failedEvaluation(packages[0] as CuePackage, error);
    if (packages.length === 1) return [failed];
    // Loading is done for all at once, so nothing says yet which of them failed.
    opened = packages.slice(0, 1);
    try {
      await slot.openSession({ sources, packages: opened });
    } catch (second) {
      return [failedEvaluation(packages[0] as CuePackage, second)];
    }
  }
  for (const [index, one] of opened.entries()) {
    try {
      const answer = (await slot.ask({ op: "evaluate", index, tolerant })) as Omit<CueEvaluation, "package">;
      done.push({ package: one, ...answer });
    } catch (error) {
      done.push(failedEvaluation(one, error));
      return done;
    }
  }
  return done;
}

/** A package that the engine could not evaluate, as an error of that package. What concerns all of them is thrown. */
function failedEvaluation(one: CuePackage, error: unknown): CueEvaluation {
  if (!(error instanceof CueFailure) || error.kind === "left out") throw error;
  // The first line: a panic of the Go program brings its stack with it, which stays in the arguments.
  const [reason = ""] = error.message.split("\n", 1);
  const message = `${error.kind} in the evaluation of ${nameOf(one)}: ${reason}`;
  const place = { file: one.files[0] ?? one.dir, line: 1, column: 1 };
  return {
    package: one,
    errors: [{ pointer: "", format: error.kind, args: [error.message], message, places: [place] }],
    holes: [""],
  };
}

function nameOf(one: CuePackage): string {
  return one.name === "_"
    ? (one.files[0] ?? one.dir)
    : `package ${one.name} in ${one.dir === "." ? "the site's folder" : one.dir}`;
}
