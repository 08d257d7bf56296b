import type { BootAnswer, BootFact } from "../../../compiler/emit/facts.ts";
import { trackerOf } from "../../../compiler/emit/tracking.ts";
import type { ServedNetwork } from "./scores.ts";

/** iPXE says who it is by option 175, and by a user class of these bytes. */
export const ipxeOption = 175;
export const ipxeUserClass = "iPXE";

/** What a client of UEFI that asks for HTTP must hear in option 60 (UEFI Specification, "HTTP Boot"). */
export const httpClient = "HTTPClient";

/** What the machines of a network boot, seen so that its origin can be told. */
export function bootOf({ network }: ServedNetwork, boots: readonly BootFact[]): BootFact | undefined {
  const fact = boots.find((one) => one.network.metadata.name === network.metadata.name);
  return fact && (trackerOf([network])?.view(fact) ?? fact);
}

/** Is the file had by TFTP, of a server that the answer must name? */
export function isTftpFile({ file }: BootAnswer): boolean {
  return !/^[a-z]+:\/\//.test(file);
}

export function isHttpClient({ client }: BootAnswer): boolean {
  return client.startsWith("http-");
}
