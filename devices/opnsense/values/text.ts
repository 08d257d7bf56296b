import type { OptionDescription, TextDescription } from "../description.ts";
import { accept, patternBuilder, refuse, type ValueBuilder } from "./value-builder.ts";

/** One of the words of the set. */
export const buildOption: ValueBuilder<OptionDescription> = ({ options }, value) => {
  if (typeof value !== "string") return refuse("type", "takes a word, as a text");
  const words = options.filter((option) => option !== "").join(", ");
  return options.includes(value)
    ? accept(value)
    : refuse("option", `takes one of ${words}, not ${JSON.stringify(value)}`);
};

/** A text as it is; nothing is trimmed. */
export const buildText: ValueBuilder<TextDescription> = ({ mask, maximumLength, strict }, value) => {
  if (typeof value !== "string") return refuse("type", "takes a text");
  if (maximumLength !== undefined && value.length > maximumLength) {
    return refuse("length", `holds at most ${maximumLength} characters, not ${value.length}`);
  }
  if (strict !== undefined && /\n/.test(value)) return refuse("character", "takes no line end");
  if (strict === "word" && /\s/.test(value)) return refuse("character", "takes no blank");
  if (mask !== undefined && !new RegExp(mask.source, mask.flags).test(value)) {
    return refuse("mask", `does not take ${JSON.stringify(value)}`);
  }
  return accept(value);
};

/** A uuid; that the item is there, `findDangling` tells. The firewall takes the shape of version 4 only. */
export const buildRelation: ValueBuilder<unknown> = patternBuilder(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  "the uuid of an item",
);
