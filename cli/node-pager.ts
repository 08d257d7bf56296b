import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Shows a text by $PAGER, else by less, which prints what fits on the screen, keeps colours and leaves the text there
 * (-FRX, as git sets it where LESS says nothing). A shell reads $PAGER, because it may have options. Where there is no
 * such program, the text is printed.
 */
export async function pageText(text: string): Promise<void> {
  const pager = process.env["PAGER"] ?? "less";
  const env = { LESS: "FRX", LV: "-c", ...process.env };
  const child = spawn("sh", ["-c", pager === "" ? "cat" : pager], { stdio: ["pipe", "inherit", "inherit"], env });
  // Who leaves the pager before its end has seen enough.
  child.stdin.on("error", () => undefined);
  child.stdin.end(text);
  // Ctrl-C is the pager's: it stops a search, and must not end us below it.
  const stay = (): void => undefined;
  process.on("SIGINT", stay);
  try {
    const [code] = await once(child, "close");
    if (code === 126 || code === 127) process.stdout.write(text);
  } finally {
    process.off("SIGINT", stay);
  }
}
