import { toPointer } from "../json/pointer.ts";
import { type Rendered, seal } from "../rendered.ts";
import type { Failing, IpxeCommand, IpxeScript, IpxeSetting, IpxeText } from "./command.ts";
import { textFault, wordFault } from "./text.ts";

/**
 * A script of iPXE, a line a command.
 * @throws if a text can't be written, a label stands twice, or one is gone to that stands nowhere: our bug.
 */
export function renderIpxe(script: IpxeScript): Rendered {
  checkLabels(script);
  const lines = ["#!ipxe", ...script.map(lineOf)];
  const pointers = ["", ...script.map(pointerOf)];
  return seal(lines.map((line) => `${line}\n`).join(""), script, (line) => pointers[line - 1] ?? "");
}

/** What a line is about: the one text of its command, if it has one. */
function pointerOf(command: IpxeCommand, index: number): string {
  const text = (["uri", "text", "title"] as const).find((key) => typeof fieldOf(command, key) === "string");
  return toPointer([index, ...(text === undefined ? [] : [text])]);
}

function fieldOf(command: IpxeCommand, key: string): unknown {
  return Object.entries(command).find(([name]) => name === key)?.[1];
}

function lineOf(command: IpxeCommand): string {
  const line = wordsOf(command).join(" ");
  return "orElse" in command && command.orElse !== undefined ? `${line} ${ending(command.orElse)}` : line;
}

function ending(orElse: NonNullable<Failing["orElse"]>): string {
  return orElse === "next" ? "||" : `|| goto ${name(orElse.goto)}`;
}

function wordsOf(one: IpxeCommand): readonly (string | number)[] {
  switch (one.command) {
    case "dhcp":
    case "boot":
      return [one.command];
    case "chain":
      // The script that runs is freed when it ends: nothing of it is left for a kernel to find.
      return ["chain", "--autofree", ...(one.replace ? ["--replace"] : []), word(one.uri)];
    case "imgfree":
      return ["imgfree", name(one.image)];
    case "kernel":
      return ["kernel", "--name", name(one.name), word(one.uri), ...one.arguments.map(word)];
    case "initrd":
      return ["initrd", "--name", name(one.name), word(one.uri)];
    case "sanboot":
      return ["sanboot", "--no-describe", "--drive", `0x${integer(one.drive).toString(16)}`];
    case "exit":
      return ["exit", integer(one.status)];
    case "echo":
      return ["echo", sentence(one.text)];
    case "label":
      return [`:${name(one.name)}`];
    case "goto":
      return ["goto", typeof one.label === "string" ? name(one.label) : setting(one.label)];
    case "set":
      return ["set", `${name(one.setting)}:int32`, integer(one.value)];
    case "inc":
      return ["inc", name(one.setting)];
    case "iseq":
      return ["iseq", word(one.left), word(one.right), "&&", "goto", name(one.goto), "||"];
    case "sleep":
      return ["sleep", integer(one.seconds)];
    case "menu":
      return ["menu", sentence(one.title)];
    case "item":
      return ["item", name(one.label), checked(one.text, textFault)];
    case "choose": {
      const timeout = one.milliseconds === undefined ? [] : ["--timeout", integer(one.milliseconds)];
      return ["choose", "--default", name(one.default), ...timeout, name(one.setting)];
    }
  }
}

/** A text that options may stand before: a dash in front would make it one. */
function sentence(text: IpxeText): string {
  const written = checked(text, textFault);
  if (written.startsWith("-")) throw new Error("a text of iPXE can't begin with a dash");
  return written;
}

function word(text: IpxeText): string {
  return checked(text, wordFault);
}

function checked(text: IpxeText, faultOf: (text: string) => string | undefined): string {
  const parts = typeof text === "string" ? [text] : text;
  // Two parts could make a `${` that neither has.
  const fault = faultOf(parts.map((part) => (typeof part === "string" ? part : part.setting)).join(""));
  if (fault !== undefined) throw new Error(`a text for iPXE ${fault}`);
  return parts.map((part) => (typeof part === "string" ? part : setting(part))).join("");
}

function setting(value: IpxeSetting): string {
  if (!/^[a-z0-9]+([-./:][a-z0-9]+)*$/i.test(value.setting)) throw new Error(`${value.setting} is no setting of iPXE`);
  return `\${${value.setting}}`;
}

function name(text: string): string {
  if (!/^[a-z0-9][-_.a-z0-9]*$/i.test(text)) throw new Error(`${JSON.stringify(text)} is no name for iPXE`);
  return text;
}

function integer(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} is no number for iPXE`);
  return value;
}

function checkLabels(script: IpxeScript): void {
  const labels = script.flatMap((one) => (one.command === "label" ? [one.name] : []));
  const again = labels.find((label, index) => labels.indexOf(label) !== index);
  if (again !== undefined) throw new Error(`the label ${again} stands twice`);
  const lost = script.flatMap(targetsOf).find((label) => !labels.includes(label));
  if (lost !== undefined) throw new Error(`there is no label ${lost}`);
}

function targetsOf(one: IpxeCommand): readonly string[] {
  const orElse = "orElse" in one && typeof one.orElse === "object" ? [one.orElse.goto] : [];
  if (one.command === "iseq") return [one.goto];
  // What a menu can choose is gone to by the setting.
  if (one.command === "item") return [one.label];
  return one.command === "goto" && typeof one.label === "string" ? [one.label] : orElse;
}
