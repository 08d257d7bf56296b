/** What a request carries: bytes, or the file of a path, which is read while it is sent. */
export type RequestBody = Uint8Array | { readonly file: string };

export interface NetworkRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Absolute, http or https. */
  readonly url: string;
  /** Names in lower case. The length of the body is added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  /** Milliseconds of silence, before the headers or between two parts of the body, after which the request fails. */
  readonly silence: number;
}

export interface NetworkResponse {
  readonly status: number;
  /** The value of a header, by its name in lower case; several of one name are joined by ", ". */
  header(name: string): string | undefined;
  /** Read once. To leave the loop early ends the transfer. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** HTTP. Redirects are answers like others: nothing follows them here. */
export interface Network {
  /** @throws NetworkFailure where no answer comes; reading the body may throw it, too. */
  readonly fetch: (request: NetworkRequest) => Promise<NetworkResponse>;
}

/** Why there was no answer, or no whole one. */
export class NetworkFailure extends Error {
  override readonly name = "NetworkFailure";
  /** `certificate`: the other side did not prove who it is, which another try will not mend. */
  readonly kind: "connection" | "silence" | "certificate";

  /** `reason` in words, with the name that the system gives it. */
  constructor(kind: NetworkFailure["kind"], reason: string) {
    super(reason);
    this.kind = kind;
  }
}
