/** A comment as one text: lines of a paragraph are joined, paragraphs are parted by an empty line. */
export function docText(doc: string | undefined): string | undefined {
  if (doc === undefined || doc === "") return undefined;
  return doc
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " ").trim())
    .join("\n\n");
}

/** Its first sentence. */
export function firstSentence(doc: string | undefined): string {
  const text = docText(doc) ?? "";
  return /^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}
