import { appendPointer, toPointer } from "../json/pointer.ts";
import { renderJson } from "../json/render.ts";
import { type Rendered, type SecretPlace, seal } from "../rendered.ts";
import { secretToken } from "../secret-hole.ts";
import type { IgnitionConfig, IgnitionFile, IgnitionUser } from "./config.ts";
import { dataUrl } from "./data-url.ts";

/**
 * A configuration as JSON. The secrets of a file that it carries stay holes, encoded once more.
 * @throws if a path is relative or stands twice, or a user does: our bug.
 */
export function renderIgnition(model: IgnitionConfig): Rendered {
  const files = model.storage?.files ?? [];
  const users = model.passwd?.users ?? [];
  refuseTwice(files.map(({ path }) => path));
  refuseTwice(users.map(({ name }) => name));
  const { text, locate } = renderJson({
    ...model,
    ...(model.storage && { storage: { ...model.storage, files: files.map(plainFile) } }),
    ...(model.passwd && { passwd: { ...model.passwd, users: users.map(plainUser) } }),
  });
  return seal(text, model, locate, [...files.flatMap(secretsOfFile), ...users.flatMap(secretsOfUser)]);
}

function plainFile({ path, mode, overwrite, contents: { source } }: IgnitionFile): object {
  if (!path.startsWith("/")) throw new Error(`the path ${path} is not absolute`);
  return { path, mode, overwrite, contents: { source: dataUrl(typeof source === "string" ? source : source.text) } };
}

function plainUser({ passwordHash, ...user }: IgnitionUser): object {
  const { name, ...others } = user;
  return { name, passwordHash: passwordHash && secretToken(passwordHash), ...others };
}

function secretsOfFile({ contents: { source } }: IgnitionFile, index: number): SecretPlace[] {
  if (typeof source === "string") return [];
  const pointer = toPointer(["storage", "files", index, "contents", "source"]);
  return source.secrets.map(({ secret, encodings }) => ({ pointer, secret, encodings: [...encodings, "percent"] }));
}

function secretsOfUser({ passwordHash }: IgnitionUser, index: number): SecretPlace[] {
  const pointer = appendPointer("/passwd/users", index, "passwordHash");
  return passwordHash === undefined ? [] : [{ pointer, secret: passwordHash.secret, encodings: [] }];
}

function refuseTwice(names: readonly string[]): void {
  const again = names.find((name, index) => names.indexOf(name) !== index);
  if (again !== undefined) throw new Error(`${again} stands twice in a configuration of Ignition`);
}
