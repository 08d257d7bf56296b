import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The built engine. `npm run build` makes it; without it these tests fail rather than pass unseen. */
export const assets = pathToFileURL(`${join(import.meta.dirname, "..", "..", "dist", "cue")}/`);
