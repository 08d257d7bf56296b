/**
 * Text for a terminal: tabs and line breaks as one space, and no other control character, so that a spec or a file's
 * name can't drive the terminal that shows it.
 */
export function clean(text: string): string {
  return text.replace(/[\t\r\n]/g, " ").replace(/\p{Cc}|\p{Cf}/gu, "\u{fffd}");
}
