import { expect, it } from "vitest";
import { isChannel, isVersion } from "../../../apply/release/version.ts";

it.each(["0.0.0", "1.4.0", "2.0.0-rc.1", "1.0.0-h3d1d8c713f7f"])("%s is a version, and no channel", (tag) => {
  expect([isVersion(tag), isChannel(tag)]).toEqual([true, false]);
});

it.each(["stable", "nightly", "v1", "team-a.next_2"])("%s is a channel, and no version", (tag) => {
  expect([isVersion(tag), isChannel(tag)]).toEqual([false, true]);
});

it.each(["", "latest", "1.0", "01.0.0", "1.0.0+build", "Stable", "sha256-00", "-x", "a/b", "a:b", "a".repeat(65)])(
  "%j is neither",
  (tag) => {
    expect([isVersion(tag), isChannel(tag)]).toEqual([false, false]);
  },
);
