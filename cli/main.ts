import { exitCode } from "./exit-code.ts";
import { version } from "./version.ts";

/** The program. `--version` answers before anything is loaded. */
async function main(): Promise<void> {
  const [first] = process.argv.slice(2);
  if (process.argv.length === 3 && (first === "--version" || first === "-V")) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const { run } = await import("./program.ts");
  process.exitCode = await run(process.argv);
}

// A reader such as `head` may go away before all is said.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

main().catch((error: unknown) => {
  process.stderr.write(`This is a bug of Harmony:\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = exitCode.bug;
});
