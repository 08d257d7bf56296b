const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it lies on a read-only file system",
  ENOENT: "it is not there",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "a file stands where a folder is to be",
  EISDIR: "it is a folder",
  ELOOP: "it is a link that leads back to itself",
  ENOSPC: "no space is left",
  EDQUOT: "the quota is used up",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
};

/** An effect on files that the operating system refused. */
export interface SystemFailure {
  /** Node's name of the reason, such as `EACCES`. */
  readonly code: string;
  /** The path that was concerned, as far as the system says. */
  readonly path: string | undefined;
  /** The reason in words, with its name. */
  readonly reason: string;
}

/** What the operating system refused; undefined where an error is something else, which is then a bug. */
export function systemFailure(error: unknown): SystemFailure | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const { code, path } = error as { readonly code: unknown; readonly path?: unknown };
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  const said = words[code];
  return {
    code,
    path: typeof path === "string" ? path : undefined,
    reason: said === undefined ? code : `${said} (${code})`,
  };
}
