import fc from "fast-check";
import { expect, test } from "vitest";
import { renderTemplate } from "../../../formats/helm/template.ts";
import { renderYaml } from "../../../formats/yaml/render.ts";
import { printTemplate } from "./go-template.ts";

const braces = fc.string({
  unit: fc.constantFrom("{", "}", "-", '"', " ", "\n", "a", "%", "`", "/*", "*/", ".Values.x"),
  maxLength: 20,
});
const models = fc.dictionary(
  fc.oneof(fc.string({ unit: fc.constantFrom("{", "}", "k") }), braces),
  fc.oneof(braces, fc.array(braces)),
);

test("what the engine prints is the YAML of the model, byte for byte", () => {
  fc.assert(
    fc.property(models, (model) => {
      const template = renderTemplate(model);
      expect(printTemplate(template.text)).toBe(renderYaml(model).text);
    }),
    { numRuns: 500 },
  );
});

test("an action of a user's data is printed, not run", () => {
  const { text } = renderTemplate({ message: "{{ .Values.secret }} {{{ {{- x -}}" });
  expect(text).toBe(`message: '{{ "{{" }} .Values.secret }} {{ "{{" }}{ {{ "{{" }}- x -}}'\n`);
  expect(printTemplate(text)).toBe("message: '{{ .Values.secret }} {{{ {{- x -}}'\n");
});

test("a line is found where the YAML has it", () => {
  const model = { data: { script: "one\n{{ two }}\n", last: "{{" } };
  const { locate, text } = renderTemplate(model);
  const lines = text.split("\n");
  expect(lines.map((_, index) => locate(index + 1)).slice(0, 5)).toEqual([
    "/data",
    "/data/script",
    "/data/script",
    "/data/script",
    "/data/last",
  ]);
});
