import type { Command } from "commander";
import type { System } from "../system/system.ts";
import type { ExitCode } from "./exit-code.ts";

/** What a command ends with. */
export type CommandResult = ExitCode;

/** Adds a command to the program. The command hands its work to `finish`, which keeps the exit code. */
export type DefineCommand = (
  program: Command,
  system: System,
  finish: (work: Promise<CommandResult>) => Promise<void>,
) => void;
