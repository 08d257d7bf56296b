/** A block of a PEM text (RFC 7468). */
export interface PemBlock {
  readonly label: string;
  /** The block with its first and last line. */
  readonly text: string;
  /** What the lines between say, headers left out; empty where they are no base64. */
  readonly content: Uint8Array;
}

/** The blocks of a text, in order; what stands between them is no part of them. */
export function pemBlocks(text: string): readonly PemBlock[] {
  const found = text.matchAll(/^-----BEGIN ([A-Z0-9 ]+)-----[ \t]*\r?$([^]*?)^-----END \1-----[ \t]*\r?$/gm);
  return [...found].map(([whole, label = "", body = ""]) => ({ label, text: `${whole}\n`, content: decode(body) }));
}

function decode(body: string): Uint8Array {
  const base64 = body.replace(/\s/g, "");
  return new Uint8Array(/^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, "base64") : []);
}
