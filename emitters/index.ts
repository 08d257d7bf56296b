import type { AnyEmitter } from "../compiler/emit/emitter.ts";
import { flux } from "./flux/index.ts";
import { helm } from "./helm/index.ts";
import { networkManager } from "./network-manager/index.ts";
import { opnsense } from "./opnsense/index.ts";
import { pxe } from "./pxe/index.ts";
import { release } from "./release/index.ts";

/** Every emitter, in the order in which their folders are listed. A new target is a folder and a line here. */
export const emitters = [helm, flux, networkManager, opnsense, pxe, release] as const satisfies readonly AnyEmitter[];
