import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import { compareText } from "../../system/path.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import { pinsOf } from "./store.ts";
import type { VerifiedRelease } from "./verify.ts";

/** What a compile of the specs at hand gave for a release's topology. */
export interface Recompiled {
  /** The bytes of each file by its path from the topology's folder, manifest.json among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The files that were compiled: their paths from the site's folder, and `sha256:<hex>` of each. */
  readonly specs: readonly { readonly path: string; readonly digest: string }[];
}

const absent = "nothing";

/** Compares what was published with what the specs give now; nothing is told where they agree. */
export function compareRecompiled({ published, claim }: VerifiedRelease, { files, specs }: Recompiled): Diagnostic[] {
  const { config, bootstrap } = published;
  const expected = new Map([
    ["manifest.json", claim.manifestDigest],
    ["release.json", digestOf(config)],
    ...(bootstrap === undefined ? [] : [["flux/bootstrap.yaml", digestOf(bootstrap)] as const]),
  ]);
  const found = new Map([...expected.keys()].map((path) => [path, digestOfFile(files.get(path))]));
  // A publish that was not told where the specs are states none: then only what they give is compared.
  const stated = claim.specs.length === 0 ? [] : differences(digestsOf(claim.specs), digestsOf(specs));
  return [
    ...stated.map(({ name, ...rest }) => releaseDiagnostics.create("other-specs", {}, { path: name, ...rest })),
    ...[...differences(expected, found), ...differences(pinned(config), pinned(files.get("release.json")))].map(
      ({ name, ...rest }) => releaseDiagnostics.create("recompiled-otherwise", {}, { file: name, ...rest }),
    ),
  ];
}

interface Difference {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}

function differences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Difference[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort(compareText);
  return names
    .map((name) => ({ name, expected: expected.get(name) ?? absent, found: found.get(name) ?? absent }))
    .filter((one) => one.expected !== one.found);
}

function digestsOf(specs: Recompiled["specs"]): ReadonlyMap<string, string> {
  return new Map(specs.map(({ path, digest }) => [path, digest]));
}

function digestOfFile(content: Uint8Array | undefined): string {
  return content === undefined ? absent : digestOf(content);
}

/** What a release.json pins: where it differs, that tells in what. */
function pinned(content: Uint8Array | undefined): ReadonlyMap<string, string> {
  const release = content && parseRelease(new TextDecoder().decode(content)).value;
  return new Map(release === undefined ? [] : pinsOf(release).map(({ repository, digest }) => [repository, digest]));
}
