import { expect, it } from "vitest";
import { runHarmony } from "../../support/run-harmony.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { shopSystem } from "./reviewed-shop.ts";

it("a publish whose specs are of another site is refused: release/no-specs", async () => {
  const cwd = temporaryFolder({
    ...shopSystem().snapshot(),
    "specs/harmony.yaml": "name: elsewhere\n",
    "specs/app.json": "{}",
  });
  const flags = ["--version", "1.0.0", "--sequence", "1", "--registry", "127.0.0.1:1/shop/production", "--plain-http"];
  const run = await runHarmony(["release", "publish", "out/shop/production", ...flags, "--specs", "specs"], { cwd });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toMatch(/release\/no-specs.*specs holds no site named shop/s);
});
