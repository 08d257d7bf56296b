import { createHash } from "node:crypto";
import { readStart } from "../../system/read-start.ts";
import type { Answer } from "./answer.ts";

/** A body that is not what it should be. `short`: it ended early, which another try may mend. */
export class BodyFault extends Error {
  override readonly name = "BodyFault";
  readonly kind: "short" | "mismatch" | "garbled";

  constructor(kind: BodyFault["kind"], reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** Compares the digest that a registry reports with ours; some report none. @throws BodyFault */
export function checkDigest(answer: Pick<Answer, "header">, digest: string): void {
  const reported = answer.header("docker-content-digest");
  if (reported !== undefined && reported !== digest)
    throw new BodyFault("mismatch", `it reports the digest ${reported.slice(0, 80)}, not ${digest}`);
}

/** A whole body. @throws BodyFault where it is longer than the limit. */
export async function readWhole(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const content = await readStart(body, limit + 1);
  if (content.length > limit) throw new BodyFault("garbled", `it has more than ${limit} bytes`);
  return content;
}

/** Passes on the parts of a body. @throws BodyFault, at the end or before, where they are not the size and digest told. */
export async function* verified(
  body: AsyncIterable<Uint8Array>,
  expected: { readonly digest: string; readonly size: number },
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > expected.size) throw new BodyFault("mismatch", `it has more than ${expected.size} bytes`);
    hash.update(part);
    yield part;
  }
  if (length < expected.size) throw new BodyFault("short", `${length} of ${expected.size} bytes came`);
  const digest = `sha256:${hash.digest("hex")}`;
  if (digest !== expected.digest)
    throw new BodyFault("mismatch", `what came has the digest ${digest}, not ${expected.digest}`);
}
