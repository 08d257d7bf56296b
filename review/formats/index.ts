import { dhcpFormat } from "./dhcp/index.ts";
import { helmFormat } from "./helm/index.ts";
import { ignitionFormat } from "./ignition/index.ts";
import { keyfileFormat } from "./keyfile/index.ts";
import { kubernetesFormat } from "./kubernetes/index.ts";
import { opnsenseFormat } from "./opnsense/index.ts";
import { pxeFormat } from "./pxe/index.ts";
import type { RegisteredFormat } from "./reader.ts";
import { releaseFormat } from "./release/index.ts";

/** Every format that is compared by meaning. The first that matches a path reads the file. */
export const formats: readonly RegisteredFormat[] = [
  keyfileFormat,
  helmFormat,
  kubernetesFormat,
  releaseFormat,
  opnsenseFormat,
  pxeFormat,
  ignitionFormat,
  dhcpFormat,
];
