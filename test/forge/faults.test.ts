import { describe, expect, it } from "vitest";
import { type FakeForgeOptions, type ForgeMisdeed, startFakeForge } from "../support/fake-forge.ts";
import { type CommentRunOptions, commentOn, head, pullRequestEvent, robot, token } from "./comment-under-test.ts";

const accounts = { [token]: robot };
const pull = { number: 7, head: { sha: head, ref: "work", repo: { full_name: "acme/site" } } };
const event = pullRequestEvent(7);

interface Told {
  readonly code: number;
  readonly stderr: string;
  readonly slept: readonly number[];
  readonly requests: number;
}

async function tell(options: Partial<FakeForgeOptions>, run: CommentRunOptions = {}): Promise<Told> {
  const forge = await startFakeForge({ accounts, pulls: [pull], ...options });
  const { code, stderr, stdout, system } = await commentOn(forge, { event, ...run });
  expect(stdout).toBe("");
  expect(forge.comments.filter(({ author }) => author === robot.id)).toEqual([]);
  return { code, stderr, slept: system.slept, requests: forge.requests.length };
}

/** Every POST is met by this. */
function onPost(misdeed: ForgeMisdeed): Partial<FakeForgeOptions> {
  return { misdeed: ({ method }) => (method === "POST" ? misdeed : undefined) };
}

describe("what a forge refuses", () => {
  it("denied: a token that may only read, with the right that it lacks", async () => {
    const { code, stderr, slept } = await tell({ accounts: { [token]: { ...robot, mayWrite: false } } });
    expect([code, slept]).toEqual([1, []]);
    expect(stderr).toContain("error[forge/denied]: 127.0.0.1:");
    expect(stderr).toContain("does not allow to comment on acme/site#7: Resource not accessible by integration.");
    expect(stderr).toContain("`pull-requests: write`");
  });

  it("fork: the same, for a fork, is a warning with the way around", async () => {
    const readOnly = { accounts: { [token]: { ...robot, mayWrite: false } } };
    const { code, stderr } = await tell(readOnly, { event: pullRequestEvent(7, "mallory/site") });
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("warning[forge/fork]: No comment was written: mallory/site is"),
    ]);
    const deleted = { pull_request: { number: 7, head: { sha: head, repo: null } } };
    expect((await tell(readOnly, { event: deleted })).stderr).toContain("a deleted repository is a fork of acme/site");
    const target = { event: pullRequestEvent(7, "mallory/site"), eventName: "pull_request_target" };
    expect(await tell(readOnly, target)).toMatchObject({ code: 1, stderr: expect.stringContaining("forge/denied") });
  });

  it("denied: a token of Gitea that may not read who it is", async () => {
    const forge = await startFakeForge({
      kind: "gitea",
      accounts: { [token]: { id: 4, login: "robot" } },
      pulls: [pull],
      misdeed: ({ path }) =>
        path === "/user"
          ? { status: 403, body: '{"message":"token does not have at least one of required scope(s): [read:user]"}' }
          : undefined,
    });
    forge.comments.push({ id: 1, issue: 7, author: 4, body: "<!-- harmony:diff -->\nold" });
    const { code, stderr } = await commentOn(forge, { event });
    expect([code, stderr]).toEqual([1, expect.stringContaining("does not allow to learn whose token this is")]);
    expect(stderr).toContain("[read:user]");
  });

  it("unauthorized: a token that is not known, by the name of its variable", async () => {
    const { code, stderr } = await tell({ accounts: {} });
    expect([code, stderr]).toEqual([1, expect.stringContaining("error[forge/unauthorized]")]);
    expect(stderr).toContain("Is the one in GITHUB_TOKEN still valid");
  });

  it("not-found: no such pull request", async () => {
    const { code, stderr } = await tell({ pulls: [] });
    expect([code, stderr]).toEqual([1, expect.stringContaining("error[forge/not-found]")]);
  });

  it("too-long: a forge that takes less than GitHub", async () => {
    const message = "Body is too long (maximum is 65536 characters)";
    const body = JSON.stringify({ message: "Validation Failed", errors: [{ code: "unprocessable", message }] });
    const { code, stderr, slept } = await tell(onPost({ status: 422, body }), { text: "a".repeat(70_000) });
    expect([code, slept]).toEqual([1, []]);
    expect(stderr).toMatch(
      /error\[forge\/too-long\]: .* refused to comment on acme\/site#7: 70\d\d\d bytes are too many/,
    );
    expect(stderr).toContain(message);
    expect((await tell(onPost({ status: 413, body: "" }))).stderr).toContain("forge/too-long");
  });

  it("refused: for a reason of its own", async () => {
    const { code, stderr } = await tell(onPost({ status: 423, body: '{"message":"Repo is archived."}' }));
    expect([code, stderr]).toEqual([1, expect.stringContaining("423, Repo is archived.")]);
    expect(stderr).toContain("error[forge/refused]");
  });

  it("redirect: goes nowhere with the token", async () => {
    const elsewhere = await startFakeForge({ accounts });
    const { code, stderr } = await tell(onPost({ status: 307, headers: { location: `${elsewhere.api}/x` } }));
    expect([code, elsewhere.requests]).toEqual([1, []]);
    expect(stderr).toContain("error[forge/redirect]");
  });
});

describe("what another try may mend", () => {
  it.each([
    [
      "a secondary limit that names a time",
      { status: 403, headers: { "retry-after": "7" } },
      "You have exceeded a secondary rate limit",
      7000,
    ],
    ["one that names none", { status: 403 }, "You have exceeded a secondary rate limit", 60_000],
    ["a primary limit", { status: 403, headers: { "x-ratelimit-remaining": "0" } }, "API calls are used up", 60_000],
    ["429", { status: 429, headers: { "retry-after": "3600" } }, "slow down", 60_000],
  ])("rate-limited: waits as long as asked, a minute at the most: %s", async (_, misdeed, message, wait) => {
    const { code, stderr, slept } = await tell(onPost({ ...misdeed, body: JSON.stringify({ message }) }));
    expect([code, slept]).toEqual([1, [wait, wait, wait, wait]]);
    expect(stderr).toContain("error[forge/rate-limited]");
    expect(stderr).toContain(`(5 tries): ${message}`);
  });

  it("server-error: tries five times", async () => {
    const { code, stderr, slept } = await tell({ misdeed: () => ({ status: 503, body: "<html>down</html>" }) });
    expect([code, slept.length]).toEqual([1, 4]);
    expect(stderr).toContain("error[forge/server-error]");
    expect(stderr).toContain("(5 tries): 503, down");
  });

  it("unreachable: nobody there, or a connection that is cut", async () => {
    expect((await tell({ misdeed: () => ({ raw: "" }) })).stderr).toContain("error[forge/unreachable]");
    const { code, stderr } = await commentOn({ api: "http://127.0.0.1:65533" }, { event });
    expect([code, stderr]).toEqual([1, expect.stringContaining("nobody listens there (ECONNREFUSED)")]);
  });

  it("goes on after one that was mended", async () => {
    let failures = 2;
    const misdeed = (): ForgeMisdeed | undefined => (failures-- > 0 ? { status: 500 } : undefined);
    const forge = await startFakeForge({ accounts, pulls: [pull], misdeed });
    expect(await commentOn(forge, { event })).toMatchObject({ code: 0, stderr: "Comment: made.\n" });
  });
});

describe("garbled-answer", () => {
  it.each([
    ["a page of a proxy", { status: 200, body: "<html>log in</html>" }, "it is not JSON"],
    ["no list", { status: 200, body: "{}" }, "it is no list"],
    ["entries without an id", { status: 200, body: "[1]" }, "without an id"],
    ["a next page that is no URL", { status: 200, body: "[]", headers: { link: '<http://[>; rel="next"' } }, "no URL"],
  ])("%s", async (_, answer, words) => {
    const misdeed: FakeForgeOptions["misdeed"] = ({ method, path }) =>
      method === "GET" && path.endsWith("/comments") ? answer : undefined;
    const { code, stderr } = await tell({ misdeed });
    expect([code, stderr]).toEqual([1, expect.stringContaining("error[forge/garbled-answer]")]);
    expect(stderr).toContain(words);
  });

  it("a list without an end, at the address that we know", async () => {
    const link = '<https://elsewhere.example.com/next?page=2>; rel="next"';
    const misdeed: FakeForgeOptions["misdeed"] = ({ path }) =>
      path.endsWith("/comments") ? { status: 200, body: "[]", headers: { link } } : undefined;
    const { stderr, requests } = await tell({ misdeed });
    expect(stderr).toContain("its list has no end");
    expect(requests).toBe(1001);
  });
});

describe("what is missing before anything is asked", () => {
  const forge = { api: "http://127.0.0.1:1/" };
  it.each([
    ["event-file", { GITHUB_EVENT_PATH: "nowhere.json" }],
    ["event-file", { GITHUB_EVENT_PATH: "diff.md" }],
    ["missing-setting", { GITHUB_TOKEN: "" }],
    ["missing-setting", { GITHUB_TOKEN: `${token}\n${token}` }],
    ["missing-setting", { GITHUB_API_URL: "" }],
    ["missing-setting", { GITHUB_REPOSITORY: "" }],
    ["missing-setting", { GITHUB_REPOSITORY: "acme/.." }],
    ["no-pull-request", { GITHUB_EVENT_PATH: "" }],
    ["address", { GITHUB_API_URL: "ftp://forge.example.com" }],
    ["address", { GITHUB_API_URL: "forge" }],
    ["address", { GITHUB_API_URL: `https://me:${token}@forge.example.com` }],
    ["address", { GITHUB_API_URL: "https://forge.example.com/?a=b" }],
  ])("%s: %j", async (code, variables) => {
    const run = await commentOn(forge, { event, variables });
    expect(run).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining(`error[forge/${code}]`) });
  });

  it("address: plain HTTP is for loopback, and for what the runner itself was told", async () => {
    const api = "http://gitea.example.com/api/v1";
    expect((await commentOn(forge, { event, api })).stderr).toContain("plain HTTP would show the token");
    const asked: string[] = [];
    const run = await commentOn(
      { api },
      {
        event,
        network: {
          fetch: async ({ url }) => {
            asked.push(url);
            throw new Error("stop");
          },
        },
      },
    ).catch(() => undefined);
    expect([run, asked]).toEqual([undefined, ["http://gitea.example.com/api/v1/repos/acme/site/pulls/7"]]);
  });

  it("takes GITEA_TOKEN where there is no other", async () => {
    const gitea = await startFakeForge({ kind: "gitea", accounts: { other: robot }, pulls: [pull] });
    const run = await commentOn(gitea, { event, variables: { GITHUB_TOKEN: "", GITEA_TOKEN: "other" } });
    expect(run.code).toBe(0);
  });

  it.each([
    ["it is not there", "nowhere.md", {}],
    ["it is a link", "link.md", { "link.md": { link: "/proc/self/environ" } }],
    ["it is no file", "folder", { "folder/a.md": "a" }],
    ["it is empty", "empty.md", { "empty.md": " \n" }],
    ["it is not UTF-8", "latin.md", { "latin.md": new Uint8Array([0xe4, 0x20]) }],
    ["it has 16777217 bytes", "long.md", { "long.md": "a".repeat((16 << 20) + 1) }],
  ])("body-file: %s", async (words, path, files) => {
    const { code, stderr } = await commentOn(forge, { event, file: path, files });
    expect([code, stderr]).toEqual([1, expect.stringContaining(`error[forge/body-file]: ${path} can't be`)]);
    expect(stderr).toContain(words);
  });
});

it("shows the token to nobody, even where the forge and the network do", async () => {
  const message = `bad token ${token}`;
  for (const status of [401, 403, 404, 422, 500])
    expect((await tell(onPost({ status, body: JSON.stringify({ message }) }))).stderr).toContain("bad token ***");
  const location = `https://elsewhere.example.com/?token=${token}`;
  expect((await tell(onPost({ status: 302, headers: { location } }))).stderr).toContain("?token=***");
});
