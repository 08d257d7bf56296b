import type { ArtifactFile } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import type { DiagnosticContext } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { repositoryName } from "../../formats/manifest/fields.ts";
import { tarEntryFault } from "../../formats/tar/entry-fault.ts";
import { filesDiagnostics as catalogue } from "./diagnostics.ts";
import { type Folder, repositoryOf } from "./folders.ts";

const mebibyte = 2 ** 20;

/** `out/` is reviewed in git, and GitHub takes no file above this (docs.github.com, "About large files on GitHub"). */
const limit = 100 * mebibyte;

const reasons: Readonly<Record<NonNullable<ReturnType<typeof tarEntryFault>>, string>> = {
  "not-plain": "an archive's paths have no control character and no backslash",
  "too-long": "an archive's paths end in a name of at most 100 bytes, after folders of at most 155",
  "too-large": "an archive's files have less than 8 GiB",
};

/** Of the documents behind a folder that are shown; all of a large one would hide the fault. */
const shownDocuments = 3;

/**
 * What keeps a folder out of a registry. A builder, although it makes no node: so what it reads of one folder counts for
 * none of the others.
 */
export const checkFolder = defineBuilder(
  "release/check",
  (topology: ResolvedTopology, folder: Folder): readonly Diagnostic[] => [
    ...checkName(topology, folder),
    ...folder.files.flatMap((file) => checkFile(topology, folder, file)),
    ...checkSize(topology, folder),
  ],
);

function checkName(topology: ResolvedTopology, folder: Folder): Diagnostic[] {
  const repository = repositoryOf(folder);
  if (repositoryName.test(repository)) return [];
  return [catalogue.create("repository-name", placeOf(topology, folder.files), { folder: folder.path, repository })];
}

/** Paths in the archive are from the folder. */
function checkFile(topology: ResolvedTopology, { emitter, path: root }: Folder, file: ArtifactFile): Diagnostic[] {
  const path = `${emitter}/${file.path}`;
  const fault = tarEntryFault(path.slice(root.length + 1), sizeOf(file));
  if (fault === undefined) return [];
  return [catalogue.create("unpackable-path", placeOf(topology, [file]), { path, reason: reasons[fault] })];
}

function checkSize(topology: ResolvedTopology, { path, files }: Folder): Diagnostic[] {
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
  if (size <= limit) return [];
  const holes = { folder: path, size: Math.ceil(size / mebibyte), limit: limit / mebibyte };
  return [catalogue.create("folder-too-large", placeOf(topology, files), holes)];
}

function sizeOf({ body }: ArtifactFile): number {
  return Buffer.byteLength(body.text);
}

/** At the field for which the files are packed, and beside it what they are made of. */
function placeOf({ kind, name }: ResolvedTopology, files: readonly ArtifactFile[]): DiagnosticContext {
  const documents = new Set(files.flatMap((file) => file.documents));
  return {
    at: fieldOf(`${kind}/${name}`, "spec", "registry"),
    related: [...documents].slice(0, shownDocuments).map((document) => ({
      message: "It is made of this document.",
      at: fieldOf(document, "metadata", "name"),
    })),
  };
}
