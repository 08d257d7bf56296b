import { type Command, InvalidArgumentError } from "commander";
import { isChannel, isVersion } from "../../../apply/release/version.ts";
import { formatOption, type ResultFormat } from "./result.ts";

/** What all commands of a release take. */
export interface CommonFlags {
  readonly plainHttp?: true;
  readonly format: ResultFormat;
}

/** Adds the flags that every command of a release has. */
export function addCommonFlags(command: Command): Command {
  return command
    .option("--plain-http", "speak HTTP without TLS, to a registry of this machine alone")
    .addOption(formatOption());
}

export function versionArgument(value: string): string {
  if (isVersion(value)) return value;
  throw new InvalidArgumentError("It must be a semantic version such as 1.4.0 or 2.0.0-rc.1.");
}

export function channelArgument(value: string): string {
  if (isChannel(value)) return value;
  throw new InvalidArgumentError("It must be a name such as stable or nightly, in lower case, and not latest.");
}

/** A version, a channel, or a digest. */
export function releaseArgument(value: string): string {
  if (isVersion(value) || isChannel(value) || /^sha256:[0-9a-f]{64}$/.test(value)) return value;
  throw new InvalidArgumentError("It must be a version, a channel or a digest: 1.4.0, stable, sha256:….");
}

export function sequenceArgument(value: string): number {
  if (/^[0-9]{1,15}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It must be a whole number, such as the number of the CI run.");
}

export function secondsArgument(value: string): number {
  if (/^[0-9]{1,4}(\.[0-9]{1,3})?$/.test(value)) return Number(value) * 1000;
  throw new InvalidArgumentError("It must be a number of seconds.");
}

export function collectPath(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
