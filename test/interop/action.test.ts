import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAction } from "../action/action-file.ts";
import type { FakeForgeOptions, FakePull } from "../support/fake-forge.ts";
import {
  type ActionPull,
  createTemplate,
  hello,
  openPull as openPullOf,
  robot,
  runFor as run,
  spec,
  token,
} from "./support/action-pull.ts";
import type { GitSite } from "./support/git-site.ts";
import { installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

const template = createWorkspace("action");
beforeAll(() => createTemplate(template.path));
afterAll(() => template.remove());

function openPull(change: (site: GitSite) => void, options?: Partial<FakeForgeOptions>): Promise<ActionPull> {
  return openPullOf(template.path, change, options);
}

const restart = (site: GitSite): void => void site.commit({ [spec]: hello("b") });

describe("on a pull request", () => {
  it("writes one comment, keeps it up to date, and gives the review as files", async () => {
    const pull = await openPull(restart);
    const { forge, site } = pull;
    const first = await run(pull);
    expect(first).toMatchObject({ code: 0, outputs: { worst: "restart", changed: "true", "compile-code": "0" } });
    const [comment] = forge.comments;
    expect(comment?.body).toMatch(/^<!-- harmony:diff -->\n/);
    expect(comment?.body).toMatch(/hello[^]*restart|restart[^]*hello/);
    const { markdown = "", html = "", json = "", sarif = "", comment: url } = first.outputs;
    expect(comment?.body).toBe(`<!-- harmony:diff -->\n${readFileSync(markdown, "utf8").trimEnd()}\n`);
    expect(first.summary).toBe(readFileSync(markdown, "utf8"));
    expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ summary: { worst: "restart" } });
    expect(JSON.parse(readFileSync(sarif, "utf8"))).toMatchObject({ runs: [{ results: [] }] });
    expect(url).toBe("https://forge.example.com/acme/site/pulls/7#issuecomment-100");

    expect((await run(pull)).log).toContain("Comment: unchanged.");
    const pushed = site.commit({ [spec]: hello("a", "hallo") });
    site.git("push", "--quiet", "origin", `${pushed}:refs/pull/7/head`);
    pull.pulls[0] = { number: 7, head: { sha: pushed, ref: "work", repo: { full_name: "acme/site" } } };
    const second = await run({ ...pull, head: pushed, merge: pushed });
    expect(second.log).toContain("Comment: changed.");
    expect(forge.comments).toHaveLength(1);
    expect(forge.comments[0]?.body).toContain("hallo");
  });

  it("fails where out/ is not what the specs give, and says so in the comment first", async () => {
    const pull = await openPull((site) => void site.commit({ [spec]: hello("b") }, { compile: false }));
    const stale = await run(pull);
    expect(stale).toMatchObject({ code: 1, outputs: { "compile-code": "1", "diff-code": "0", changed: "false" } });
    expect(stale.ran.at(-1)).toBe("Verdict");
    expect(stale.log).toContain("differs  out/shop/local/helm/hello/templates/deployment-hello.yaml");
    expect(pull.forge.comments[0]?.body).toMatch(/^<!-- .* -->\n> \*\*The compiled tree is not what the specs give/);
  });

  it("fails where the specs are wrong, with the place as SARIF", async () => {
    const wrong = hello("a").replace("image:", "imagge:");
    const pull = await openPull((site) => void site.commit({ [spec]: wrong }, { compile: false }));
    const workspace = pull.site.checkOut(pull.merge);
    const { code, log, outputs } = await run(pull, { workspace, inputs: { sarif: "harmony.sarif" } });
    expect([code, outputs["sarif"]]).toEqual([1, "harmony.sarif"]);
    expect(log).toContain("error[validate/unknown-field]");
    const { runs } = JSON.parse(readFileSync(join(workspace, "harmony.sarif"), "utf8")) as SarifLog;
    const [result] = runs[0]?.results.filter(({ ruleId }) => ruleId === "validate/unknown-field") ?? [];
    expect(result?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: spec },
      region: { startLine: 5 },
    });
  });

  it("fails by 3 where the change is worse than allowed, after the comment", async () => {
    const pull = await openPull(restart);
    expect(await run(pull, { inputs: { "fail-on": "interrupts" } })).toMatchObject({ code: 0 });
    const gate = await run(pull, { inputs: { "fail-on": "restart", key: "diff:gate" } });
    expect(gate).toMatchObject({ code: 3, outputs: { "diff-code": "3", changed: "true" } });
    expect(pull.forge.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "<!-- harmony:diff -->",
      "<!-- harmony:diff:gate -->",
    ]);
  });

  it("fails by 1 where a hand changed out/", async () => {
    const chart = "out/shop/local/helm/hello/values.schema.json";
    const pull = await openPull((site) => void site.commit({ [chart]: "{}\n" }, { compile: false }));
    const { code, log, outputs } = await run(pull);
    expect([code, outputs["diff-code"]]).toEqual([1, "1"]);
    expect(log).toContain("error[review/changed-file]");
    expect(pull.forge.comments).toHaveLength(1);
  });

  it("begins no comment where nothing changes, and corrects one that is there", async () => {
    const pull = await openPull((site) => void site.commit({ "notes.md": "note\n" }, { compile: false }));
    expect(await run(pull)).toMatchObject({ code: 0, outputs: { changed: "false", comment: "" } });
    expect(pull.forge.comments).toEqual([]);
    pull.forge.comments.push({ id: 5, issue: 7, author: robot.id, body: "<!-- harmony:diff -->\nrestart" });
    expect((await run(pull)).log).toContain("Comment: changed.");
  });

  it("writes none where it is not to", async () => {
    const pull = await openPull(restart);
    expect(await run(pull, { inputs: { comment: "false" } })).toMatchObject({ code: 0, outputs: { changed: "true" } });
    expect(pull.forge.requests).toEqual([]);
  });

  it("fails where the comment can't be written, whatever else is well", async () => {
    const pull = await openPull(restart, { accounts: { [token]: { ...robot, mayWrite: false } } });
    const { code, log } = await run(pull);
    expect([code, log]).toEqual([1, expect.stringContaining("error[forge/denied]")]);
    expect(log).toContain("::error::harmony comment ended with exit code 1.");
  });
});

interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly { readonly physicalLocation: object }[];
    }[];
  }[];
}

describe("the base", () => {
  it.each([
    ["GitHub, which checks out the merge", "merge", false],
    ["Gitea, which checks out the head", "head", false],
    ["a checkout of the whole history", "head", true],
  ] as const)("is where the branch left main, whatever came after: %s", async (_, commit, isWhole) => {
    const pull = await openPull(restart);
    pull.site.git("checkout", "--quiet", "main");
    pull.site.commit({ [spec]: hello("c") });
    pull.site.git("push", "--quiet", "origin", "main");
    const { outputs, code } = await run(pull, { workspace: pull.site.checkOut(pull[commit], { isWhole }) });
    expect(code).toBe(0);
    const { base } = JSON.parse(readFileSync(outputs["json"] ?? "", "utf8")) as { base: string };
    // The merge holds main as it was; its own line goes back to there.
    const expected = commit === "merge" ? pull.site.git("rev-parse", `${pull.merge}^1`) : pull.base;
    expect(base).toContain(expected.slice(0, 12));
    expect(outputs["worst"]).toBe("restart");
  });

  it("needs no credentials where the checkout brought the history", async () => {
    const pull = await openPull(restart);
    const workspace = pull.site.checkOut(pull.head, { isWhole: true });
    execFileSync("git", ["remote", "set-url", "origin", "file:///nowhere"], { cwd: workspace });
    expect(await run(pull, { workspace })).toMatchObject({ code: 0, outputs: { worst: "restart" } });
  });

  it("is the commit before, on a push", async () => {
    const pull = await openPull(restart);
    const event = { before: pull.base };
    const workspace = pull.site.checkOut(pull.head);
    const pushed = await run(pull, { eventName: "push", event, baseRef: "", workspace });
    expect(pushed).toMatchObject({ code: 0, outputs: { worst: "restart", comment: "" } });
    const fresh = { eventName: "push", event: { before: "0".repeat(40) }, baseRef: "", workspace };
    expect(await run(pull, fresh)).toMatchObject({ code: 0, outputs: { changed: "false" } });
  });

  it("is what is asked for: a tag that the checkout did not bring, or a folder", async () => {
    const pull = await openPull(restart);
    pull.site.git("tag", "v1.0.0", pull.base);
    pull.site.git("push", "--quiet", "origin", "v1.0.0");
    const workspace = pull.site.checkOut(pull.merge);
    expect(await run(pull, { workspace, inputs: { base: "v1.0.0" } })).toMatchObject({ outputs: { worst: "restart" } });
    expect(await run(pull, { workspace, inputs: { base: "out" } })).toMatchObject({ outputs: { changed: "false" } });
    const release = await run(pull, { workspace, inputs: { base: "oci://!" } });
    expect(release).toMatchObject({ code: 1, outputs: { "diff-code": "1" } });
    expect(release.log).toContain("error[");
    expect(pull.forge.comments[0]?.body).toContain("What this change does is not known");
  });

  it("that has nothing in common with the branch is told", async () => {
    const pull = await openPull(restart);
    pull.site.git("checkout", "--quiet", "--orphan", "lonely");
    pull.site.git("commit", "--quiet", "--message", "alone");
    pull.site.git("push", "--quiet", "origin", "lonely");
    const { code, log, ran } = await run(pull, { baseRef: "lonely" });
    expect([code, ran]).toEqual([1, ["Build Harmony", "Find the base"]]);
    expect(log).toContain("::error::There is no commit in which HEAD and lonely agree.");
  });
});

describe("a fork", () => {
  it("gets its comment from a run that follows, which takes nothing from it but the text", async () => {
    const writer = "ghs_writer";
    const accounts = { [token]: { ...robot, mayWrite: false }, [writer]: robot };
    const pulls: FakePull[] = [];
    const pull = await openPull(restart, { accounts, pulls });
    const forked = { sha: pull.head, ref: "work", repo: { full_name: "mallory/site" } };
    pulls.push({ number: 7, head: forked });
    const first = await run(pull, { event: { pull_request: { number: 7, head: forked } } });
    expect(first).toMatchObject({ code: 0, outputs: { changed: "true", comment: "" } });
    expect(first.log).toContain("warning[forge/fork]");

    const inputs = { "comment-file": first.outputs["markdown"] ?? "" };
    const head_repository = { full_name: "mallory/site" };
    const workflow_run = { event: "pull_request", head_sha: pull.head, head_branch: "work", head_repository };
    const follower = { eventName: "workflow_run", event: { workflow_run }, inputs, baseRef: "" };
    const second = await run(pull, { ...follower, token: writer, workspace: pull.folder });
    expect(second).toMatchObject({ code: 0, ran: ["Build Harmony", "Comment", "Verdict"] });
    expect(pull.forge.comments).toMatchObject([{ issue: 7, author: robot.id }]);
    expect(second.outputs["comment"]).toContain("#issuecomment-");
  });
});

describe("Gitea", () => {
  it("has the same routes below its own address", async () => {
    const pull = await openPull(restart, { kind: "gitea", accounts: { [token]: { id: -2, login: "gitea-actions" } } });
    // Before 1.27 it has no summaries.
    const env = { GITHUB_STEP_SUMMARY: "", GITEA_ACTIONS: "true" };
    const workspace = pull.site.checkOut(pull.head);
    expect(await run(pull, { env, workspace })).toMatchObject({ code: 0, summary: "" });
    expect((await run(pull, { env, workspace })).log).toContain("Comment: unchanged.");
    expect(pull.forge.comments).toMatchObject([{ author: -2 }]);
  });
});

describe("what comes from a pull request", () => {
  it("runs nowhere", async () => {
    const nasty = '"$(touch${IFS}pwned)`touch${IFS}pwned`;touch${IFS}pwned;#';
    const pull = await openPull(restart);
    pull.site.git("push", "--quiet", "origin", `${pull.base}:refs/heads/${nasty}`);
    const head = { sha: pull.head, ref: nasty, repo: { full_name: nasty } };
    const workspace = pull.site.checkOut(pull.merge);
    const event = { before: nasty, pull_request: { number: 7, head, title: nasty } };
    expect(await run(pull, { workspace, baseRef: nasty, event })).toMatchObject({ outputs: { worst: "restart" } });
    const inputs = { specs: nasty, out: nasty, "fail-on": nasty, key: nasty, base: "--upload-pack=touch pwned" };
    expect((await run(pull, { workspace, inputs })).code).not.toBe(0);
    expect((await run(pull, { workspace, inputs: { ...inputs, base: "" } })).code).not.toBe(0);
    const found = [workspace, pull.folder]
      .flatMap((folder) => readdirSync(folder))
      .filter((name) => /pwned/.test(name));
    expect(found).toEqual([]);
  });
});

it.each(readAction().runs.steps.map(({ name, run }) => [name, run] as const))(
  "ShellCheck has nothing to say of: %s",
  (_, script) => {
    expect(
      execFileSync(installedProgram("shellcheck"), ["--shell=bash", "-"], {
        input: `set -eo pipefail\n${script}`,
        encoding: "utf8",
      }),
    ).toBe("");
  },
);
