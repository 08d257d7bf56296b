import { afterEach, describe, expect, it, vi } from "vitest";
import { createNodeSystem } from "../../cli/node-system.ts";

const isTerminal = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");

function inTerminal(value: boolean, env: Readonly<Record<string, string>>): boolean {
  Object.defineProperty(process.stderr, "isTTY", { value, configurable: true });
  vi.stubEnv("NO_COLOR", undefined);
  vi.stubEnv("TERM", "xterm");
  for (const [name, text] of Object.entries(env)) vi.stubEnv(name, text);
  return createNodeSystem().terminal.colour;
}

afterEach(() => {
  vi.unstubAllEnvs();
  if (isTerminal === undefined) Reflect.deleteProperty(process.stderr, "isTTY");
  else Object.defineProperty(process.stderr, "isTTY", isTerminal);
});

describe("colours", () => {
  it.each([
    ["a terminal", true, {}, true],
    ["a pipe", false, {}, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR, which says nothing", true, { NO_COLOR: "" }, true],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
  ])("with %s", (_, terminal, env, colour) => {
    expect(inTerminal(terminal, env)).toBe(colour);
  });
});
