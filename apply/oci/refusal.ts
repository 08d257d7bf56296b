import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { wordsLimit, wordsOf } from "../../formats/http/refusal-words.ts";
import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { waitAsked } from "../../formats/http/retry-after.ts";
import { readStart } from "../../system/read-start.ts";
import { manyTries } from "../../system/retry.ts";
import type { Answer } from "./answer.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import type { Action, Session } from "./session.ts";

/** Puts an answer that is not what was asked for into a diagnostic. Its body is read, as far as it can be shown. */
export async function refusalOf(session: Session, answer: Answer, action: Action): Promise<RemoteFault> {
  const { status } = answer;
  const content = await readStart(answer.body, wordsLimit).catch(() => new Uint8Array());
  const words = wordsOf(content);
  const wait = waitAsked((name) => answer.header(name), new TextDecoder().decode(content));
  const isLimit = status === 429 || (status === 403 && /rate limit|too many requests/i.test(words));
  const isPassing = status === 408 || (status >= 500 && ![501, 505, 507].includes(status));
  // GitHub's secondary limits ask for a minute, where they name no time.
  const after = wait ?? (isLimit && status === 403 ? 60_000 : undefined);
  const retry = isLimit || isPassing ? { after } : undefined;
  const said: Said = {
    registry: session.address.host,
    action,
    answer: session.redact(words),
    source: await session.source(),
    isAboutRoom: status === 507 || (status < 500 && /\bquota\b|exceed the configured upper limit/i.test(words)),
    isAboutPackage: /write_package/.test(words),
  };
  return new RemoteFault(diagnose(status, said, isLimit, isPassing), retry, status);
}

function diagnose(status: number, words: Said, isLimit: boolean, isPassing: boolean): Diagnostic {
  const create: typeof ociDiagnostics.create = (...context) => ociDiagnostics.create(...context);
  const { isAboutRoom, isAboutPackage: _, ...said } = words;
  if (isLimit) return create("rate-limited", {}, { ...said, tries: manyTries });
  if (status === 401) return create("unauthorized", {}, said);
  if (isAboutRoom) return create("quota", {}, said);
  if (status === 403) return create("denied", { help: deniedHelp(words) }, said);
  if (status === 404) return create("not-found", {}, said);
  if (status === 412) return create("immutable-tag", {}, said);
  if (status === 413) return create("too-large", {}, { ...said, reason: said.answer });
  if (status >= 500) return create("server-error", {}, { ...said, status, tries: isPassing ? manyTries : "1 try" });
  if (status < 400) {
    const reason = `the status ${status} has no meaning here`;
    return create("garbled-answer", {}, { ...said, reason });
  }
  const help =
    status === 405 ? "This place takes no pushes: a project that is a proxy cache, for instance." : undefined;
  return create("refused", { help }, { ...said, status });
}

interface Said {
  readonly registry: string;
  readonly action: Action;
  /** The registry's own words. */
  readonly answer: string;
  /** Where the credentials come from. */
  readonly source: string;
  /** Harbor's words: "will exceed the configured upper limit of 10.0 GiB". */
  readonly isAboutRoom: boolean;
  /** GHCR's words: "permission_denied: write_package". */
  readonly isAboutPackage: boolean;
}

/** GHCR's rights have traps of their own. */
function deniedHelp({ registry, source, isAboutPackage }: Said): string | undefined {
  if (isAboutPackage)
    return `The package was first made by hand or by another repository: under its Package settings, Manage Actions access, give this repository the role Write (credentials used: ${source}).`;
  if (registry !== "ghcr.io") return undefined;
  return `GHCR takes a classic personal access token with write:packages (read:packages to read), or a workflow's GITHUB_TOKEN with \`packages: write\`; fine-grained tokens can't push. It says the same where a package does not exist. The credentials used: ${source}.`;
}
