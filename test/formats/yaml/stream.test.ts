import { expect, it } from "vitest";
import { readYamlStream } from "../../../formats/yaml/stream.ts";

it("reads every document of a stream as YAML 1.2", () => {
  expect(readYamlStream("a: no\n---\n- 012\n---\n")).toEqual([{ a: "no" }, [12], null]);
  expect(readYamlStream("")).toEqual([]);
});

it.each([
  ["an alias", "a: &a 1\nb: *a\n"],
  ["a cycle", "&a [*a]\n"],
  ["a key that stands twice", "a: 1\na: 2\n"],
  ["what is nested without end", "[".repeat(100_000)],
  ["no YAML", "a: [\n"],
])("refuses %s", (_, text) => {
  expect(readYamlStream(text)).toBeUndefined();
});
