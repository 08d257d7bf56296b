import { describe, expect, it } from "vitest";
import { findStatement } from "../../../apply/signing/find-statement.ts";
import { buildSignatureStatement, signaturePredicateType, signStatement } from "../../../apply/signing/sign.ts";
import { makeSigningKey } from "../../support/signing-key.ts";

const key = makeSigningKey();
const digest = `sha256:${"5e".repeat(32)}`;
const wanted = {
  digest,
  predicateType: signaturePredicateType,
  keys: [key.publicKey],
  artifact: "charts/shop:1.0.0",
  what: "signature",
};
const good = signStatement(buildSignatureStatement(digest), key);
const foreign = signStatement(buildSignatureStatement(digest), makeSigningKey());
const moved = signStatement(buildSignatureStatement(`sha256:${"00".repeat(32)}`), key);
const attested = signStatement({ ...buildSignatureStatement(digest), predicateType: "https://example.com/v1" }, key);
const garbage = new TextEncoder().encode("garbage");

describe("findStatement", () => {
  it.each([
    ["alone", [good]],
    ["among what others attached", [garbage, foreign, moved, attested, good]],
  ])("finds the signature %s", (_, bundles) => {
    expect(findStatement(wanted, bundles)).toMatchObject({ ok: true, value: { key: key.publicKey } });
  });

  it("finds, of several statements of a type, the one that says what is looked for", () => {
    const signed = (note: string): Uint8Array =>
      signStatement({ ...buildSignatureStatement(digest), predicate: { note } }, key);
    const lookFor = (note: string): ReturnType<typeof findStatement> =>
      findStatement({ ...wanted, accepts: ({ predicate }) => predicate["note"] === note }, [signed("a"), signed("b")]);
    expect(lookFor("b")).toMatchObject({ ok: true, value: { statement: { predicate: { note: "b" } } } });
    expect(lookFor("c").diagnostics.map(({ code }) => code)).toEqual(["signing/unsigned"]);
  });

  it.each([
    ["nothing", []],
    ["statements of other types", [attested]],
  ])("says that %s is no signature", (_, bundles) => {
    const { ok, diagnostics } = findStatement(wanted, bundles);
    expect([ok, ...diagnostics.map(({ code }) => code)]).toEqual([false, "signing/unsigned"]);
  });

  it("says what is wrong with each that does not hold, equal reasons once", () => {
    const { ok, diagnostics } = findStatement(wanted, [foreign, moved, garbage, garbage]);
    expect([ok, ...diagnostics.map(({ code }) => code)]).toEqual([false, ...Array(3).fill("signing/bad-bundle")]);
    for (const { message } of diagnostics) expect(message).toContain("charts/shop:1.0.0");
  });
});
