import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { ByHost } from "./by-host.ts";
import { pxeDiagnostics as catalogue } from "./diagnostics.ts";
import { placeOf } from "./place.ts";
import type { Boot } from "./scores.ts";

/** A server tells a host one thing. */
export const checkTwice = defineBuilder(
  "pxe/check-twice",
  (topology: BareMetal, boots: readonly Boot[], byHost: ByHost): readonly Diagnostic[] => {
    const taken = new Map<string, Boot>();
    return boots.flatMap((boot) =>
      byHost.selected(boot.document.spec.hosts).flatMap((host) => {
        const place = placeOf(boot, host, topology, byHost);
        if (place === undefined) return [];
        const key = `${host.metadata.name} ${place.server.name}`;
        const first = taken.get(key);
        if (first === undefined) {
          taken.set(key, boot);
          return [];
        }
        const related = [{ message: "The other one stands here.", at: fieldOf(first.id, "spec", "hosts") }];
        return [
          catalogue.create(
            "boot-taken",
            { at: fieldOf(boot.id, "spec", "hosts"), related },
            { first: first.id, second: boot.id, host: idOf(host), server: place.server.name },
          ),
        ];
      }),
    );
  },
);
