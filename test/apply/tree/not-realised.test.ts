import { expect, it } from "vitest";
import { renderManifest } from "../../../formats/manifest/render.ts";
import { runHarmony } from "../../support/run-harmony.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { at, manifestOf, shopSystem } from "../release/reviewed-shop.ts";

const flags = ["--version", "1.0.0", "--sequence", "1", "--registry", "127.0.0.1:1/shop/production", "--plain-http"];

it("a publish refuses what is in none of the files, unless told to go on: tree/not-realised", async () => {
  const notRealised = ["PostgreSQL/orders", "SSHAccess/admins"];
  const cwd = temporaryFolder({
    ...shopSystem().snapshot(),
    [at("manifest.json")]: renderManifest({ ...manifestOf([]), notRealised }).text,
  });
  const refused = await runHarmony(["release", "publish", "out/shop/production", ...flags], { cwd });
  expect(refused).toMatchObject({ code: 3, stdout: "" });
  expect(refused.stderr).toMatch(/tree\/not-realised.*production has scores.*PostgreSQL\/orders, SSHAccess\/admins/s);
  const allowed = await runHarmony(["release", "publish", "out/shop/production", ...flags, "--allow-unrealised"], {
    cwd,
  });
  // The manifest of this tree names no file.
  expect(allowed.stderr).toContain("release/nothing-to-release");
});
