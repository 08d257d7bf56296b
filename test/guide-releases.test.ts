import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { applianceCommand } from "../cli/commands/appliance/index.ts";
import { compileCommand } from "../cli/commands/compile.ts";
import { lockCommand } from "../cli/commands/lock.ts";
import { releaseCommand } from "../cli/commands/release/index.ts";
import { createMemorySystem } from "./support/memory-system.ts";

const page = readFileSync(new URL("../docs/guide/releases.md", import.meta.url), "utf8");

/** What stands for a variable of a CI job. */
const variables: Readonly<Record<string, string>> = { $GITHUB_REF_NAME: "1.4.0", $GITHUB_RUN_NUMBER: "57" };

/** Every command line of harmony in a block of the page: its arguments, as a shell would give them. */
const commands = [...page.replace(/\\\n\s+/g, "").matchAll(/^ {3,}(?:- run: )?harmony (.*)$/gm)].map(([, line = ""]) =>
  [...line.replace(/ (\||>|&&) .*/, "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? "")
    .map((word) => variables[word] ?? word),
);

/** Gives the words in which the program refuses a command line, and nothing where it begins to work. */
async function refusalOf(args: readonly string[]): Promise<string | undefined> {
  const program = new Command("harmony").enablePositionalOptions().exitOverride();
  program.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  // Nobody answers, and there are no files: how the work ends is not what is asked here.
  const ignore = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => undefined,
      () => undefined,
    );
  for (const define of [compileCommand, lockCommand, releaseCommand, applianceCommand])
    define(program, createMemorySystem(), ignore);
  try {
    await program.parseAsync([...args], { from: "user" });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.message;
    throw error;
  }
}

describe("docs/guide/releases.md", () => {
  it("shows every command of a release", () => {
    const shown = new Set(commands.map(([group, command]) => `${group} ${command}`));
    const all = ["publish", "promote", "rollback", "resolve", "verify", "copy", "list"].map((one) => `release ${one}`);
    for (const one of [...all, "appliance resolve", "appliance script"]) expect(shown).toContain(one);
  });

  it.each(commands.map((args) => [args.join(" "), args] as const))("harmony %s", async (_, args) => {
    expect(await refusalOf(args)).toBeUndefined();
  });

  it("would be told of a flag that does not exist", async () => {
    expect(await refusalOf(["release", "list", "harbor.example.com/shop/production", "--nope"])).toContain("--nope");
    expect(await refusalOf(["release", "promote", "harbor.example.com/shop/production", "1.4.0", "stable"])).toContain(
      "--key",
    );
  });
});
