import type { BooleanDescription, IntegerDescription } from "../description.ts";
import { accept, patternBuilder, refuse, type ValueBuilder } from "./value-builder.ts";

/** `1` or `0`. */
export const buildBoolean: ValueBuilder<BooleanDescription> = (_, value) =>
  typeof value === "boolean" ? accept(value ? "1" : "0") : refuse("type", "takes true or false");

/** Digits, with a minus sign where it is below zero. */
export const buildInteger: ValueBuilder<IntegerDescription> = ({ minimum, maximum }, value) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) return refuse("type", "takes an integer");
  if (minimum !== undefined && value < minimum) return refuse("range", `is ${minimum} or more, not ${value}`);
  if (maximum !== undefined && value > maximum) return refuse("range", `is ${maximum} or less, not ${value}`);
  // -0 is written as 0.
  return accept(String(value));
};

/** Six bytes, in lower case with colons. */
export const buildMac: ValueBuilder<unknown> = patternBuilder(
  /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/,
  "a MAC address in lower case with colons",
);

/** The key of an assigned interface. */
export const buildInterface: ValueBuilder<unknown> = patternBuilder(
  /^[a-z][a-z0-9_]{0,31}$/,
  "the key of an interface, such as lan or opt1",
);

/** A device; the kernel holds no longer name than 15 characters (FreeBSD, if.h, IFNAMSIZ). */
export const buildDevice: ValueBuilder<unknown> = patternBuilder(
  /^[a-z][a-z0-9_.]{0,14}$/,
  "a device's name of at most 15 characters",
);

/** A key of a table that only the firewall knows: its shape is all that can be told. */
export const buildKey: ValueBuilder<unknown> = patternBuilder(/^[A-Za-z0-9][A-Za-z0-9_.:-]*$/, "a key");
