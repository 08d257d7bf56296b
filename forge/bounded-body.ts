/** Bytes of a comment that GitHub takes, measured; it speaks of 65,536 characters. Gitea takes more. */
const limit = 262_144;

/**
 * A comment's body: the marker, then the text. Of one that no comment can hold the beginning is kept, up to the end of a
 * line, and the first line says so: what is open at the cut, such as a fold, would swallow a last one.
 */
export function boundBody(marker: string, text: string): string {
  const whole = `${marker}\n${text.trimEnd()}\n`;
  const bytes = new TextEncoder().encode(text);
  if (new TextEncoder().encode(whole).length <= limit) return whole;
  const notice = `> **This is the beginning of a text of ${bytes.length} bytes, of which a comment holds ${limit}.** The files of the run have all of it.`;
  const head = `${marker}\n${notice}\n\n`;
  const end = bytes.lastIndexOf(0x0a, limit - head.length - 1);
  return `${head}${new TextDecoder().decode(bytes.subarray(0, end + 1))}`;
}
