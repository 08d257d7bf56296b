import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Command, Finished, FinishedBytes } from "../system/processes.ts";

/** What is kept of a program's text. */
const textLimit = 1 << 20;

/** Runs a program without a shell. What it prints is text of one megabyte at the most; the rest is left out. */
export async function runProgram(command: Command): Promise<Finished> {
  const { code, parts } = await run(command, (length) => length < textLimit);
  return { code, output: Buffer.concat(parts).toString("utf8") };
}

/** Runs a program without a shell, and ends it where it prints more than `limit` bytes. */
export async function runProgramForBytes(command: Command, limit: number): Promise<FinishedBytes> {
  const { code, parts } = await run(command, (length, end) => length <= limit || end());
  return { code, output: Buffer.concat(parts) };
}

/** `keeps` is asked for each part, with the bytes that came before it; it may end the program. */
async function run(
  { program, args, input, timeout }: Command,
  keeps: (length: number, end: () => false) => boolean,
): Promise<{ readonly code: number | undefined; readonly parts: readonly Buffer[] }> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"], timeout, killSignal: "SIGKILL" });
  const parts: Buffer[] = [];
  let length = 0;
  const end = (): false => {
    child.kill("SIGKILL");
    return false;
  };
  child.stdout.on("data", (part: Buffer) => {
    if (keeps(length, end)) parts.push(part);
    length += part.length;
  });
  // A program may end without having read.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? undefined, parts };
}
