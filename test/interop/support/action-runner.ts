import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contexts, fillIn, holds, readAction } from "../../action/action-file.ts";
import { program } from "../../support/run-harmony.ts";

/** What a workflow gives to the action, and the runner to both. */
export interface ActionSetting {
  /** The checkout. */
  readonly workspace: string;
  /** A folder for what the runner keeps beside it. */
  readonly folder: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly api: string;
  readonly token: string;
  readonly eventName: string;
  readonly event: object;
  readonly baseRef?: string;
  /** Over the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  /** The exit code of the step that failed; 0 where none did. */
  readonly code: number;
  /** The steps that ran, by name. */
  readonly ran: readonly string[];
  /** All that they printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/**
 * Runs the action's steps one after the other as a runner does: `bash --noprofile --norc -eo pipefail`, outputs and the
 * summary by files, until one fails.
 */
export async function runAction(setting: ActionSetting): Promise<ActionRun> {
  const { inputs: declared, outputs, runs } = readAction();
  const temporary = mkdtempSync(join(setting.folder, "run-"));
  const eventPath = join(temporary, "event.json");
  writeFileSync(eventPath, JSON.stringify(setting.event));
  const github = { token: setting.token, event: setting.event };
  const defaults = Object.entries(declared).map(([name, { default: text = "" }]) => [name, text] as const);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const bare: Contexts = { inputs: {}, github, steps };
  const inputs = {
    ...Object.fromEntries(defaults.map(([name, text]) => [name, fillIn(text, bare)])),
    ...setting.inputs,
  };
  const contexts: Contexts = { inputs, github, steps };
  const runner = runnerVariables(setting, temporary, eventPath);
  const ran: string[] = [];
  let log = "";
  let code = 0;
  for (const [index, step] of runs.steps.entries()) {
    if (!holds(step.if, contexts)) continue;
    const script = join(temporary, `${index}.sh`);
    const output = join(temporary, `${index}.output`);
    writeFileSync(script, step.run);
    writeFileSync(output, "");
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, fillIn(text, contexts)] as const);
    const env = { ...runner, ...Object.fromEntries(own), GITHUB_OUTPUT: output };
    ran.push(step.name);
    const ended = await runScript(script, setting.workspace, env);
    log += ended.log;
    code = ended.code;
    if (step.id !== undefined) steps[step.id] = { outputs: readOutputs(output) };
    if (code !== 0) break;
  }
  const summary = runner["GITHUB_STEP_SUMMARY"] ?? "";
  return {
    code,
    ran,
    log,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, fillIn(value, contexts)])),
    summary: existsSync(summary) ? readFileSync(summary, "utf8") : "",
  };
}

function runnerVariables(setting: ActionSetting, temporary: string, eventPath: string): Record<string, string> {
  const home = join(setting.folder, "home");
  mkdirSync(home, { recursive: true });
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    CI: "true",
    RUNNER_TEMP: temporary,
    GITHUB_ACTION_PATH: actionFolder(setting.folder),
    GITHUB_WORKSPACE: setting.workspace,
    GITHUB_API_URL: setting.api,
    GITHUB_REPOSITORY: "acme/site",
    GITHUB_EVENT_NAME: setting.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_STEP_SUMMARY: join(temporary, "summary.md"),
    ...(setting.baseRef !== undefined && { GITHUB_BASE_REF: setting.baseRef }),
    ...setting.env,
  };
}

/** The checkout of the action, which a runner that keeps actions has built before. */
function actionFolder(folder: string): string {
  const action = join(folder, "action");
  if (existsSync(action)) return action;
  mkdirSync(action);
  symlinkSync(join(program, ".."), join(action, "dist"));
  return action;
}

function runScript(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], { cwd, env });
    let log = "";
    child.stdout.on("data", (part: Buffer) => (log += part.toString("utf8")));
    child.stderr.on("data", (part: Buffer) => (log += part.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, log }));
  });
}

function readOutputs(path: string): Record<string, string> {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}
