import fc from "fast-check";
import { parse } from "smol-toml";
import { expect, it } from "vitest";
import { renderToml, type TomlTable } from "../../../formats/toml/render.ts";

it("writes values before tables, and arrays of tables with tables in them", () => {
  const model = {
    server: "https://registry.example.com/v2",
    capabilities: ["pull", "resolve"],
    registry: [{ prefix: "a.example.com/x", blocked: true, mirror: [{ location: "b.example.com/x" }] }],
  };
  expect(renderToml(model).text).toMatchInlineSnapshot(`
    "server = "https://registry.example.com/v2"
    capabilities = [ "pull", "resolve" ]

    [[registry]]
    prefix = "a.example.com/x"
    blocked = true

    [[registry.mirror]]
    location = "b.example.com/x"
    "
  `);
});

it("gives the same values back, whatever texts and keys hold", () => {
  const text = fc.string({ unit: "grapheme" });
  const key = fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => name !== "__proto__");
  const { table } = fc.letrec<{ table: TomlTable }>((tie) => ({
    table: fc.dictionary(
      key,
      fc.oneof(
        { maxDepth: 2 },
        text,
        fc.boolean(),
        fc.array(text),
        tie("table"),
        fc.array(tie("table"), { maxLength: 3 }),
      ),
      { maxKeys: 4 },
    ),
  }));
  fc.assert(
    fc.property(table, (model) => {
      expect(JSON.parse(JSON.stringify(parse(renderToml(model).text)))).toEqual(JSON.parse(JSON.stringify(model)));
    }),
  );
});
