import manifest from "../package.json" with { type: "json" };

/** The program's version. It is in no file of out/. */
export const { version }: { readonly version: string } = manifest;
