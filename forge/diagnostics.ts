import { defineDiagnostics } from "../diagnostics/define.ts";

/** What stands between a run and its comment on a pull request. No text ever holds a token. */
export const forgeDiagnostics = defineDiagnostics("forge", {
  address: {
    severity: "error",
    message: "{address} is not the address of a forge's API: {reason}.",
    help: "A run has it in GITHUB_API_URL. By hand: `--api https://api.github.com`, or `--api https://gitea.example.com/api/v1`.",
  },
  "body-file": {
    severity: "error",
    message: "{path} can't be the text of a comment: {reason}.",
    help: "Give a file of UTF-8 text, such as one that `harmony diff --format markdown` wrote.",
  },
  denied: {
    severity: "error",
    message: "{forge} does not allow to {action}: {answer}.",
    help: "On GitHub, the job needs `contents: read` and `pull-requests: write` under its `permissions`. A token of your own needs write access to issues and pull requests, and on Gitea and Forgejo `read:user` beside it.",
  },
  "event-file": {
    severity: "error",
    message: "The event of this run can't be read from {path}: {reason}.",
    help: "GITHUB_EVENT_PATH names the file. Outside of a run, unset it and give `--pull` and `--repository`.",
  },
  fork: {
    severity: "warning",
    message: "No comment was written: {head} is a fork of {repository}, and the token of its run may only read.",
    help: "Post it from a second workflow, on `workflow_run`: the guide's page on CI shows both.",
  },
  "garbled-answer": {
    severity: "error",
    message: "{forge} answered with something else when asked to {action}: {reason}.",
    help: "Is the API of a forge at this address, or a proxy that shows a page of its own?",
  },
  "missing-setting": {
    severity: "error",
    message: "There is no {what}.",
    help: "{next}",
  },
  "moved-on": {
    severity: "warning",
    message: "No comment was written: this run was for the commit {expected}, and {found}.",
    help: "The run of the newer commit writes its own.",
  },
  "no-pull-request": {
    severity: "error",
    message: "It is not known which pull request to write to: {reason}.",
    help: "Run it on `pull_request` or `workflow_run`, or say `--pull NUMBER`.",
  },
  "not-found": {
    severity: "error",
    message: "{forge} does not have what is needed to {action}: {answer}.",
    help: "Check the repository and the number. Forges say this, too, of what a token may not see.",
  },
  "rate-limited": {
    severity: "error",
    message: "{forge} asks for fewer requests: it refused to {action} ({tries}): {answer}.",
    help: "Wait some minutes and run it again: what is there already is not written twice.",
  },
  redirect: {
    severity: "error",
    message: "{forge} sends us to {target} when asked to {action}, which is not followed: the token would go along.",
    help: "Name that place itself, by `--api` or `--repository`, if it is the right one: repositories that were renamed answer so.",
  },
  refused: {
    severity: "error",
    message: "{forge} refused to {action}: {status}, {answer}.",
    help: "Is the pull request locked, or the repository archived?",
  },
  "server-error": {
    severity: "error",
    message: "{forge} failed to {action} ({tries}): {status}, {answer}.",
    help: "The fault is there: try again later.",
  },
  "too-long": {
    severity: "error",
    message: "{forge} refused to {action}: {bytes} bytes are too many: {answer}.",
    help: "This forge takes less than GitHub, whose limit of 262,144 bytes is kept to: `harmony diff --max-bytes` writes less.",
  },
  unauthorized: {
    severity: "error",
    message: "{forge} does not know the token that was given to {action}: {answer}.",
    help: "A run's own token ends with the run. Is the one in {variable} still valid, and of this forge?",
  },
  unreachable: {
    severity: "error",
    message: "{forge} can't be reached to {action} ({tries}): {reason}.",
    help: "Check the address, the network and the forge. An authority of your own is trusted by NODE_EXTRA_CA_CERTS=<file>.",
  },
});
