import { trackerOf } from "./tracking.ts";

/**
 * Names a pure function that makes one node of the output, so that `explain` can say which rule made a line and
 * which fields of the specs it read. In a plain compile the name costs nothing.
 */
export function defineBuilder<Args extends readonly unknown[], Node extends object | undefined>(
  rule: string,
  build: (...args: Args) => Node,
): (...args: Args) => Node {
  return (...args) => {
    const tracker = trackerOf(args);
    return tracker === undefined ? build(...args) : tracker.record(rule, () => build(...args));
  };
}
