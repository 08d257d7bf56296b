import type { V1PersistentVolumeClaim, V1Volume, V1VolumeMount } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { fileKeys } from "./files.ts";
import { sortedKeys } from "./maps.ts";
import { freeName, toLabel } from "./names.ts";

type Spec = ApplicationDocument["spec"];
type Mount = Wire<V1VolumeMount>;

/** The file system of an application's pods, besides its image. */
export interface Storage {
  readonly volumes: readonly Wire<V1Volume>[];
  readonly mounts: readonly Mount[];
}

/** Persistent volumes (whose claims the StatefulSet has), empty folders, then files. Names of ours give way to the user's. */
export function buildStorage(spec: Spec, configMap: string): Storage {
  const taken = new Set(sortedKeys(spec.volumes));
  const volumes: Wire<V1Volume>[] = [];
  const mounts: Mount[] = [...taken].map((name) => buildVolumeMount(spec.volumes ?? {}, name));
  for (const path of sortedKeys(spec.scratch)) {
    const name = freeName(toLabel(`scratch${path}`), taken);
    volumes.push(buildScratch(spec.scratch ?? {}, path, name));
    mounts.push({ name, mountPath: path });
  }
  addFiles(spec.files ?? {}, configMap, taken, volumes, mounts);
  return { volumes, mounts };
}

function addFiles(
  files: NonNullable<Spec["files"]>,
  configMap: string,
  taken: Set<string>,
  volumes: Wire<V1Volume>[],
  mounts: Mount[],
): void {
  const keys = fileKeys(files);
  const sources = new Map<string, string>();
  for (const path of sortedKeys(files)) {
    const file = files[path];
    const secret = typeof file === "object" ? file.secret.name : undefined;
    const source = secret === undefined ? "files" : `secret-${secret}`;
    let name = sources.get(source);
    if (name === undefined) {
      name = freeName(toLabel(source), taken);
      sources.set(source, name);
      volumes.push(
        secret === undefined ? { name, configMap: { name: configMap } } : { name, secret: { secretName: secret } },
      );
    }
    mounts.push(buildFileMount(files, path, name, keys.get(path)));
  }
}

const buildVolumeMount = defineBuilder(
  "helm/volume-mount",
  (volumes: NonNullable<Spec["volumes"]>, name: string): Mount => ({
    name,
    mountPath: volumes[name]?.mount ?? "",
  }),
);

const buildScratch = defineBuilder(
  "helm/scratch",
  (scratch: NonNullable<Spec["scratch"]>, path: string, name: string): Wire<V1Volume> => {
    const folder = scratch[path];
    return { name, emptyDir: { medium: folder?.medium === "memory" ? "Memory" : undefined, sizeLimit: folder?.size } };
  },
);

/** One file over its path, so that what lies beside it stays. Such a mount does not follow changes: the checksum restarts the pods. */
const buildFileMount = defineBuilder(
  "helm/file-mount",
  (files: NonNullable<Spec["files"]>, path: string, name: string, key: string | undefined): Mount => {
    const file = files[path];
    return { name, mountPath: path, subPath: typeof file === "object" ? file.secret.key : key, readOnly: true };
  },
);

/** The claims of a StatefulSet, by name. `defaultClass` serves where a volume names no class. */
export const buildClaim = defineBuilder(
  "helm/volume-claim",
  (
    volumes: NonNullable<Spec["volumes"]>,
    name: string,
    defaultClass: string | undefined,
  ): Wire<V1PersistentVolumeClaim> => {
    const volume = volumes[name];
    return {
      // The API server adds them; a StatefulSet's template without them would differ from what was applied.
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      metadata: { name },
      spec: {
        accessModes: ["ReadWriteOnce"],
        storageClassName: volume?.class ?? defaultClass,
        resources: { requests: { storage: volume?.size ?? "" } },
      },
    };
  },
);
