import { keyfileFormat } from "./keyfile.ts";
import { kubernetesFormat } from "./kubernetes/index.ts";
import type { RegisteredFormat } from "./reader.ts";

/** Every format that is compared by meaning. The first that matches a path reads the file. */
export const formats: readonly RegisteredFormat[] = [keyfileFormat, kubernetesFormat];
