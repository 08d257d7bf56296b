import type { Rendered } from "../rendered.ts";
import type { TarFile } from "./build.ts";

/** A rendered file as an archive takes it; `folder` is put before a path that is from there. */
export function tarFile(
  file: { readonly path: string; readonly body: Rendered; readonly mode: number },
  folder?: string,
): TarFile {
  const path = folder === undefined ? file.path : `${folder}/${file.path}`;
  return { path, content: new TextEncoder().encode(file.body.text), mode: file.mode };
}
