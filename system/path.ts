/** Joins POSIX paths and takes "." and ".." out, as far as they can be taken out without a disk. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== "").join("/");
  const absolute = joined.startsWith("/");
  const steps: string[] = [];
  for (const step of joined.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".." || !absolute) steps.push(step);
  }
  return (absolute ? "/" : "") + steps.join("/") || (absolute ? "/" : ".");
}

export function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : end === 0 ? "/" : path.slice(0, end);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The extension with its dot, in lower case; "" where there is none. */
export function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? "";
}

/** Is `path` the folder or something below it? Both normalised by `joinPath`. */
export function isInside(path: string, folder: string): boolean {
  return folder === "."
    ? !path.startsWith("/") && !path.startsWith("..")
    : path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}

/** Compares two texts by code unit: the one order for paths and names, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
