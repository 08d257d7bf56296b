import { describe, expect, it } from "vitest";
import { defineDiagnostics } from "../../diagnostics/define.ts";
import { didYouMean, joinWords, nearest } from "../../diagnostics/did-you-mean.ts";

describe("the nearest names", () => {
  it.each([
    ["replcas", ["replicas", "resources", "image"], ["replicas"]],
    ["imgae", ["image", "images"], ["image"]],
    ["imags", ["images", "image"], ["image", "images"]],
    ["REPLICAS", ["replicas"], ["replicas"]],
    ["repl", ["replicas"], ["replicas"]],
    ["x", ["image", "replicas"], []],
    ["", ["image"], []],
  ])("to %j of %j", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  it("are a question, or the list of what there is, or nothing", () => {
    expect(didYouMean("htpp", ["http", "https"])).toBe("Did you mean `http`?");
    expect(didYouMean("admin", ["http"], "ports")).toBe("Ports: `http`.");
    expect(didYouMean("x", [])).toBe("");
    const many = Array.from({ length: 15 }, (_, index) => `name-${String(index).padStart(2, "0")}`);
    expect(didYouMean("other", many, "hosts")).toMatch(/^Hosts: `name-00`, .*`name-11` and 3 more\.$/);
  });
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("words %j are joined", (words, expected) => {
  expect(joinWords(words)).toBe(expected);
});

describe("a catalogue", () => {
  const catalogue = defineDiagnostics("room", {
    plain: { severity: "error", message: "Plain." },
    holes: { severity: "warning", message: "{what} is {how}.", help: "Mend {what}." },
    hint: { severity: "error", message: "No {name}.", help: "{suggestion}" },
  });

  it("fills its texts", () => {
    expect(catalogue.create("holes", {}, { what: "It", how: 3 })).toEqual({
      code: "room/holes",
      severity: "warning",
      message: "It is 3.",
      help: "Mend It.",
      related: [],
      fixes: [],
    });
  });

  it("fills them once: what a user wrote is no hole", () => {
    expect(catalogue.create("holes", {}, { what: "{how}", how: "wrong" }).message).toBe("{how} is wrong.");
  });

  it("takes a better help where there is one, and leaves an empty one out", () => {
    expect(catalogue.create("holes", { help: "Better." }, { what: "", how: "" }).help).toBe("Better.");
    expect(catalogue.create("hint", {}, { name: "x", suggestion: "" })).not.toHaveProperty("help");
    expect(catalogue.create("plain", {})).not.toHaveProperty("at");
  });
});
