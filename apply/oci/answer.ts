/** An answer, after its redirects. */
export interface Answer {
  readonly status: number;
  header(name: string): string | undefined;
  /** Where it came from in the end. */
  readonly url: URL;
  readonly body: AsyncIterable<Uint8Array>;
}
