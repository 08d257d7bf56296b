import { describe, expect, it } from "vitest";
import { startFakeForge } from "../support/fake-forge.ts";
import { commentOn, head, pullRequestEvent, robot, token } from "./comment-under-test.ts";

const marker = "<!-- harmony:diff -->";
const accounts = { [token]: robot };
const pull = { number: 7, head: { sha: head, ref: "work", repo: { full_name: "acme/site" } } };
const event = pullRequestEvent(7);
const options = { accounts, pulls: [pull] };

describe("the comment of a run", () => {
  it.each(["github", "enterprise"] as const)(
    "is made once, changed where the text is another, and left alone where it is the same: %s",
    async (kind) => {
      const forge = await startFakeForge({ ...options, kind });
      const first = await commentOn(forge, { event });
      expect(first).toMatchObject({ code: 0, stderr: "Comment: made.\n" });
      expect(first.stdout).toBe("https://forge.example.com/acme/site/pulls/7#issuecomment-100\n");
      expect(await commentOn(forge, { event })).toMatchObject({ code: 0, stderr: "Comment: unchanged.\n" });
      const third = await commentOn(forge, { event, text: "# Other\n" });
      expect(third).toMatchObject({ code: 0, stderr: "Comment: changed.\n", stdout: first.stdout });
      expect(forge.comments).toEqual([{ id: 100, issue: 7, author: robot.id, body: `${marker}\n# Other\n` }]);
      expect(forge.writes()).toEqual(["POST /issues/7/comments", "PATCH /issues/comments/100"]);
    },
  );

  it("is the same to us as the forge keeps it", async () => {
    const forge = await startFakeForge(options);
    forge.comments.push({ id: 1, issue: 7, author: robot.id, body: `${marker}\r\n# Review\r\n\r\nTwo` });
    expect((await commentOn(forge, { event, text: "# Review\n\nTwo\n\n" })).stderr).toBe("Comment: unchanged.\n");
  });

  it.each([
    ["GitHub, a hundred a page", { kind: "github" }, 3],
    ["Gitea, all at once", { kind: "gitea" }, 1],
    ["a Gitea that pages by number", { kind: "gitea", pageSize: 50 }, 5],
  ] as const)("is found among 205 others: %s", async (_, forgeOptions, pages) => {
    const forge = await startFakeForge({
      ...options,
      ...forgeOptions,
      accounts: { [token]: { id: -2, login: "robot" } },
    });
    for (let id = 1; id <= 205; id++) forge.comments.push({ id, issue: 7, author: 5, body: "hello" });
    forge.comments.push({ id: 206, issue: 7, author: -2, body: `${marker}\nold` });
    expect((await commentOn(forge, { event })).stderr).toBe("Comment: changed.\n");
    expect(forge.writes()).toEqual(["PATCH /issues/comments/206"]);
    expect(forge.requests.filter(({ path }) => path.endsWith("/7/comments"))).toHaveLength(pages);
  });

  it("is no other account's, of no other key, and not one that quotes ours", async () => {
    const forge = await startFakeForge(options);
    forge.comments.push(
      { id: 1, issue: 7, author: 5, body: `${marker}\nforged` },
      { id: 2, issue: 7, author: robot.id, body: "<!-- harmony:diff:shop -->\nanother site" },
      { id: 3, issue: 7, author: robot.id, body: `> ${marker}` },
      { id: 4, issue: 8, author: robot.id, body: `${marker}\nanother pull request` },
    );
    const before = structuredClone(forge.comments);
    expect((await commentOn(forge, { event })).stderr).toBe("Comment: made.\n");
    expect((await commentOn(forge, { event, key: "diff:shop" })).stderr).toBe("Comment: changed.\n");
    expect(forge.comments.filter(({ id }) => id !== 2).slice(0, 3)).toEqual(before.filter(({ id }) => id !== 2));
    expect(forge.writes()).toEqual(["POST /issues/7/comments", "PATCH /issues/comments/2"]);
  });

  it("is the oldest where runs at once made two, and the others go", async () => {
    const forge = await startFakeForge(options);
    for (const id of [3, 1, 2]) forge.comments.push({ id, issue: 7, author: robot.id, body: `${marker}\n${id}` });
    expect((await commentOn(forge, { event })).code).toBe(0);
    expect(forge.comments).toEqual([{ id: 1, issue: 7, author: robot.id, body: `${marker}\n# Review\n` }]);
  });

  it("is not begun where it is only to be updated", async () => {
    const forge = await startFakeForge(options);
    const run = await commentOn(forge, { event, updateOnly: true });
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "Comment: not needed.\n" });
    forge.comments.push({ id: 1, issue: 7, author: robot.id, body: `${marker}\nold` });
    expect((await commentOn(forge, { event, updateOnly: true })).stderr).toBe("Comment: changed.\n");
  });

  it("is the beginning of a text that no comment holds, by bytes and up to the end of a line", async () => {
    const forge = await startFakeForge(options);
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, n) => `- ${n} \u{1f600}\u{1f600}`).join("\n");
    expect((await commentOn(forge, { event, text: lines(100_000) })).stderr).toBe("Comment: made.\n");
    const body = forge.comments[0]?.body ?? "";
    expect(Buffer.byteLength(body)).toBeGreaterThan(262_000);
    expect(body).toMatch(/^<!-- harmony:diff -->\n> \*\*This is the beginning of a text of 1\d{6} bytes/);
    expect(body).toMatch(/\n- \d+ \u{1f600}\u{1f600}\n$/u);
    expect((await commentOn(forge, { event, text: lines(100_000) })).stderr).toBe("Comment: unchanged.\n");
    const full = "a".repeat(262_144 - marker.length - 2);
    await commentOn(forge, { event, text: full });
    expect(forge.comments[0]?.body).toBe(`${marker}\n${full}\n`);
    await commentOn(forge, { event, text: `${full}a` });
    expect(forge.comments[0]?.body).toMatch(/^<!-- harmony:diff -->\n> \*\*This is the beginning.*\n\n$/);
  });

  it("is made once where the answer to the first attempt was lost", async () => {
    let isFirst = true;
    const forge = await startFakeForge({
      ...options,
      misdeed: ({ method }) => {
        if (method !== "POST" || !isFirst) return undefined;
        isFirst = false;
        return { afterwards: true, status: 502, body: "<html>Bad gateway</html>" };
      },
    });
    expect(await commentOn(forge, { event })).toMatchObject({ code: 0, stderr: "Comment: unchanged.\n" });
    expect(forge.comments).toHaveLength(1);
  });
});

describe("which pull request", () => {
  it("is said by a flag, outside of a run", async () => {
    const forge = await startFakeForge(options);
    const run = await commentOn({ api: "" }, { pull: 12, repository: "acme/site", api: forge.api });
    expect([run.code, forge.comments[0]?.issue]).toEqual([0, 12]);
  });

  it("is that of a comment on it", async () => {
    const forge = await startFakeForge(options);
    const issue = { number: 9, pull_request: { url: "https://forge.example.com" } };
    expect((await commentOn(forge, { event: { issue }, eventName: "issue_comment" })).code).toBe(0);
    expect(forge.comments[0]?.issue).toBe(9);
    expect((await commentOn(forge, { event: { issue: { number: 9 } }, eventName: "issues" })).stderr).toContain(
      "error[forge/no-pull-request]",
    );
  });

  it("is not written to any more when it has moved on", async () => {
    const moved = { ...pull, head: { ...pull.head, sha: "b".repeat(40) } };
    const forge = await startFakeForge({ accounts, pulls: [moved] });
    const { code, stderr } = await commentOn(forge, { event });
    expect([code, stderr]).toEqual([0, expect.stringContaining("warning[forge/moved-on]")]);
    expect(stderr).toContain(`for the commit ${head}, and pull request 7 is at ${"b".repeat(40)}`);
    expect(forge.writes()).toEqual([]);
  });
});

describe("a run that follows one of a fork", () => {
  const follows = (followed: string): object => ({
    workflow_run: {
      event: followed,
      head_sha: head,
      head_branch: "work",
      head_repository: { full_name: "mallory/site" },
      pull_requests: [],
    },
  });
  const forked = { number: 8, head: { sha: head, ref: "work", repo: { full_name: "mallory/site" } } };
  const run = { event: follows("pull_request"), eventName: "workflow_run" };

  it.each(["github", "gitea"] as const)("finds its pull request by the branch and the commit on %s", async (kind) => {
    const forge = await startFakeForge({ kind, accounts, pulls: [pull, forked] });
    expect(await commentOn(forge, run)).toMatchObject({ code: 0, stderr: "Comment: made.\n" });
    expect(forge.comments[0]?.issue).toBe(8);
  });

  it("writes to no other one that it is told of", async () => {
    const other = { number: 7, head: { ...pull.head, sha: "c".repeat(40) } };
    const forge = await startFakeForge({ accounts, pulls: [other, forked] });
    expect(await commentOn(forge, { ...run, pull: 7 })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("warning[forge/moved-on]"),
    });
    expect(forge.writes()).toEqual([]);
    expect((await commentOn(forge, { ...run, pull: 8 })).stderr).toBe("Comment: made.\n");
  });

  it.each([
    [
      "a newer commit",
      [{ ...forked, head: { ...forked.head, sha: "d".repeat(40) } }],
      "there is a newer one in mallory",
    ],
    ["closed", [], "no open pull request comes from mallory:work"],
  ])("has nothing to say to one that is gone: %s", async (_, pulls, words) => {
    const forge = await startFakeForge({ accounts, pulls });
    const { code, stderr } = await commentOn(forge, run);
    expect([code, stderr]).toEqual([0, expect.stringContaining(words)]);
    expect(stderr).toContain("warning[forge/moved-on]");
  });

  it("does not choose between two", async () => {
    const forge = await startFakeForge({ accounts, pulls: [forked, { ...forked, number: 9 }] });
    const { code, stderr } = await commentOn(forge, run);
    expect([code, stderr]).toEqual([1, expect.stringContaining("8 and 9 come from the same branch")]);
  });

  it("needs a run of a pull request", async () => {
    const forge = await startFakeForge({ accounts });
    const { stderr } = await commentOn(forge, { ...run, event: follows("push") });
    expect(stderr).toContain("error[forge/no-pull-request]");
    expect(stderr).toContain("on `push`");
  });
});
