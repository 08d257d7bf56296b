import { releaseDiagnostics } from "../../../apply/release/diagnostics.ts";
import { fail } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";

/** What a command takes that asks before it writes. */
export interface ConfirmFlags {
  readonly yes?: true;
}

/** The flag of such a command, for its help. */
export const yesFlag = ["--yes", "do not ask; without a terminal nobody is asked anyway"] as const;

/** Asks before something is written, unless `--yes` was said or nobody is there to answer. A no ends the `attempt` around it. */
export async function confirm({ terminal }: System, { yes }: ConfirmFlags, question: string): Promise<void> {
  if (yes === true || terminal.confirm === undefined || (await terminal.confirm(question))) return;
  fail(releaseDiagnostics.create("not-confirmed", {}));
}
