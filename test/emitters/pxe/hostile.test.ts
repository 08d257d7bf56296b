import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { parseIpxe } from "../../../formats/ipxe/parse.ts";
import { cueEngine } from "../../support/compile-files.ts";
import { boot, cluster, compileBoot, kernel, server, topology, worker } from "./boot-site.ts";

afterAll(() => cueEngine().close());

const marks = fc.constantFrom(
  " ",
  "\n",
  "\t",
  "\\",
  ";",
  "||",
  "&&",
  "#",
  "${",
  "}",
  "$",
  '"',
  "'",
  "]]>",
  "=",
  "%",
  "-",
  "ä",
  "a",
);
const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.array(marks, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
);

test("what a user writes is carried as it is, or refused at its line", { timeout: 60_000 }, async () => {
  const { url } = kernel;
  const host = worker("w1", { addresses: { cluster: ["10.10.0.21"] } });
  let carried = 0;
  const check = async (spec: object, isCarried: (script: string, ignition: string) => boolean): Promise<void> => {
    const { texts, faults } = await compileBoot(topology, cluster(), server, host, boot({ ignition: {}, ...spec }));
    const script = texts.get("http/boot9/hosts/w1.ipxe");
    if (script === undefined) expect(faults).toEqual([expect.stringMatching(/^[a-z]+\/[-a-z]+ \d\.json:\d+:\d+ /)]);
    else {
      carried += 1;
      expect(isCarried(script, texts.get("http/boot9/ignition/w1.ign") ?? "")).toBe(true);
    }
  };
  const wordsOf = (script: string, command: string): readonly (readonly string[])[] =>
    (parseIpxe(script) ?? []).flatMap(({ commands }) =>
      commands.flatMap(({ words }) => (words[0] === command ? [words] : [])),
    );
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      await check({ kernel: { url, arguments: [text] } }, (script) => wordsOf(script, "kernel")[0]?.[4] === text);
      await check({ menu: { entries: [{ name: "a", title: text, kernel: { url } }] } }, (script) =>
        wordsOf(script, "item").some((words) => words.slice(2).join(" ") === text),
      );
      await check({ ignition: { users: [{ name: "core", sshAuthorizedKeys: [text] }] } }, (_, ignition) => {
        const config = JSON.parse(ignition) as {
          passwd: { users: readonly { sshAuthorizedKeys: readonly string[] }[] };
        };
        return config.passwd.users[0]?.sshAuthorizedKeys[0] === text;
      });
    }),
    { numRuns: 80 },
  );
  expect(carried).toBeGreaterThan(20);
});
