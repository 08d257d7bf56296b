/** `<Kind>/<name>`: what names a document in a manifest, in `explain`, and among emitters. */
export function idOf({
  kind,
  metadata,
}: {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}): string {
  return `${kind}/${metadata.name}`;
}
