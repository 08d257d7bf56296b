import type { Effect, Moment } from "../change.ts";

/** What a change does, without the field that forces it. */
export type Verdict = Omit<Effect, "field">;

export const none = (reason: string, text: string): Verdict => ({ level: "none", reason, text });
export const reload = (reason: string, text: string): Verdict => ({ level: "reload", reason, text });
export const restart = (reason: string, text: string): Verdict => ({ level: "restart", reason, text });
export const unknown = (reason: string, text: string): Verdict => ({ level: "unknown", reason, text });
export const interrupts = (reason: string, text: string): Verdict => ({ level: "interrupts", reason, text });
export const destroys = (reason: string, text: string): Verdict => ({ level: "destroys", reason, text });

/** The same, which the target does not take as it stands. */
export const refused = (verdict: Verdict): Verdict => ({ ...verdict, refused: true });
/** The same, not as soon as it is applied. */
export const later = (when: Moment, verdict: Verdict): Verdict => ({ ...verdict, when });
