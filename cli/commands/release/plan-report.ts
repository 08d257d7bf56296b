import type { CommandReport } from "./result.ts";

/** What a publish or a copy would send. */
export interface SendPlan {
  readonly digest: string;
  readonly name: string;
  /** `repository@digest` of what is not there yet. */
  readonly missing: readonly string[];
  readonly present: number;
}

export function reportPlan(plan: SendPlan): CommandReport {
  const lines = plan.missing.map((one) => `  send ${one}\n`).join("");
  const text = `${plan.name} would be ${plan.digest}.\n${lines}${plan.present} of ${plan.present + plan.missing.length} artifacts are there already.\n`;
  return { text, json: { ...plan, dryRun: true } };
}

/** The question whether it is to be sent. */
export function sendQuestion({ name, missing }: SendPlan): string {
  return missing.length === 0
    ? `Make ${name}, of which all is there already?`
    : `Send ${missing.length} artifacts and make ${name}?`;
}
