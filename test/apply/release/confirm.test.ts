import { describe, expect, it } from "vitest";
import { confirm } from "../../../cli/commands/release/confirm.ts";
import { moveChannel } from "../../../cli/commands/release/move.ts";
import { attempt, type Outcome, success } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";
import { createMemorySystem } from "../../support/memory-system.ts";

/** A terminal with somebody who answers so, and what was asked. */
function answering(answer: boolean | undefined): { readonly system: System; readonly asked: string[] } {
  const asked: string[] = [];
  const { terminal, ...system } = createMemorySystem({});
  const ask = async (question: string): Promise<boolean> => {
    asked.push(question);
    return answer === true;
  };
  return { system: { ...system, terminal: { ...terminal, confirm: answer === undefined ? undefined : ask } }, asked };
}

const codes = ({ diagnostics }: Outcome<unknown>): string[] => diagnostics.map(({ code }) => code);

describe("a command that writes", () => {
  it.each([
    [true, {}, [], 1],
    [false, {}, ["release/not-confirmed"], 1],
    [false, { yes: true } as const, [], 0],
    [undefined, {}, [], 0],
  ])("where the answer is %s and the flags are %j", async (answer, flags, expected, questions) => {
    const { system, asked } = answering(answer);
    const outcome = await attempt(() => confirm(system, flags, "Send it?"));
    expect([codes(outcome), asked.length]).toEqual([expected, questions]);
  });

  it("asks before a channel moves, and moves nothing after a no", async () => {
    const { system, asked } = answering(false);
    const runs: boolean[] = [];
    const from = { version: "1.0.0", digest: "sha256:a" };
    const to = { version: "1.1.0", digest: "sha256:b", sequence: 2 };
    const flags = { format: "text", images: false, actor: "ci" } as const;
    const outcome = await attempt(() =>
      moveChannel(system, "stable", flags, async ({ dryRun }) => {
        runs.push(dryRun);
        return success({ channel: "stable", from, to, moved: true });
      }),
    );
    expect([codes(outcome), runs]).toEqual([["release/not-confirmed"], [true]]);
    expect(asked).toEqual(["Point stable to 1.1.0 instead of 1.0.0?"]);
  });
});
