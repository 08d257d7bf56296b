import { cpSync } from "node:fs";
import { expect } from "vitest";
import { type FakeForge, type FakeForgeOptions, type FakePull, startFakeForge } from "../../support/fake-forge.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type ActionRun, type ActionSetting, runAction } from "./action-runner.ts";
import { createGitSite, type GitSite } from "./git-site.ts";

/** The token of a run; it is in no log. */
export const token = "ghs_canary0123456789";
export const robot = { id: 41898282, login: "github-actions[bot]", isApp: true };
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Six lines of a site, of an image. */
export function hello(image: string, name = "hello"): string {
  return `apiVersion: harmony.dev/v1alpha1
kind: Application
metadata: { name: ${name} }
spec:
  image: registry.example.com/hello:1.0.0@${digest(image)}
  ports: [{ name: http, port: 8080 }]
`;
}

export const spec = "specs/hello.yaml";

export interface ActionPull {
  readonly site: GitSite;
  readonly forge: FakeForge;
  readonly folder: string;
  /** Where the branch left main. */
  readonly base: string;
  readonly head: string;
  /** What GitHub checks out: the merge of the head into main. */
  readonly merge: string;
  /** The pull request's own record at the forge, which a push changes. */
  readonly pulls: FakePull[];
}

/** A site whose branch `work` is where main was 12 commits ago, to be copied. */
export function createTemplate(folder: string): void {
  const site = createGitSite(folder);
  site.commit({ "README.md": "site\n" }, { compile: false });
  site.commit({ "specs/harmony.yaml": "name: shop\n", [spec]: hello("a") });
  site.git("branch", "work");
  for (let day = 1; day <= 12; day++) site.commit({ "README.md": `day ${day}\n` }, { compile: false });
}

/** A pull request from `work`, with a change made there. */
export async function openPull(
  template: string,
  change: (site: GitSite) => void,
  options: Partial<FakeForgeOptions> = {},
): Promise<ActionPull> {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  const site = createGitSite(folder);
  const base = site.git("rev-parse", "work");
  site.git("checkout", "--quiet", "work");
  change(site);
  const head = site.git("rev-parse", "HEAD");
  site.git("checkout", "--quiet", "--detach", "main");
  site.git("merge", "--quiet", "--no-ff", "--message", "merge", head);
  const merge = site.git("rev-parse", "HEAD");
  site.git("push", "--quiet", "origin", "main", `${head}:refs/pull/7/head`, `${merge}:refs/pull/7/merge`);
  site.git("checkout", "--quiet", "work");
  const pulls = [{ number: 7, head: { sha: head, ref: "work", repo: { full_name: "acme/site" } } }];
  const forge = await startFakeForge({ accounts: { [token]: robot }, pulls, ...options });
  return { site, forge, folder, base, head, merge, pulls };
}

/** Runs the action for it, on what GitHub checks out unless told otherwise. */
export async function runFor(pull: ActionPull, setting: Partial<ActionSetting> = {}): Promise<ActionRun> {
  const { head, site, forge, folder } = pull;
  const ended = await runAction({
    workspace: setting.workspace ?? site.checkOut(pull.merge),
    folder,
    api: forge.api,
    token,
    eventName: "pull_request",
    event: { pull_request: { number: 7, head: { sha: head, ref: "work", repo: { full_name: "acme/site" } } } },
    baseRef: "main",
    ...setting,
  });
  expect(ended.log).not.toContain(token);
  return ended;
}
