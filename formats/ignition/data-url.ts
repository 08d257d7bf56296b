/**
 * A data URL (RFC 2397) of a UTF-8 text, which shows in a diff what it holds: letters, digits and the signs that a URL
 * allows stay, and the rest is percent-encoded.
 * @throws if the text holds half of a pair of UTF-16.
 */
export function dataUrl(text: string): string {
  return `data:,${encodeURIComponent(text).replace(/%(?:2B|2F|3A|3B|3D|40)/g, decodeURIComponent)}`;
}

/**
 * The text that a data URL (RFC 2397) holds, encoded in either way; undefined where it is none, or its bytes are no UTF-8.
 */
export function readDataUrl(url: string): string | undefined {
  const [, type = "", data = ""] = /^data:([^,]*),(.*)$/s.exec(url) ?? [];
  if (!/^data:[^,]*,/.test(url)) return undefined;
  try {
    if (!/;\s*base64$/i.test(type)) return decodeURIComponent(data);
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(decodeURIComponent(data), "base64"));
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}
