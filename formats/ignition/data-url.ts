/**
 * A data URL (RFC 2397) of a UTF-8 text, which shows in a diff what it holds: letters, digits and the signs that a URL
 * allows stay, and the rest is percent-encoded.
 * @throws if the text holds half of a pair of UTF-16.
 */
export function dataUrl(text: string): string {
  return `data:,${encodeURIComponent(text).replace(/%(?:2B|2F|3A|3B|3D|40)/g, decodeURIComponent)}`;
}
