// Generated from github.com/fluxcd/kustomize-controller@v1.9.5 config/crd/bases/kustomize.toolkit.fluxcd.io_kustomizations.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface Kustomization {
  apiVersion: "kustomize.toolkit.fluxcd.io/v1";
  kind: "Kustomization";
  metadata: ObjectMeta;
  spec: {
    buildMetadata?: undefined | ("originAnnotations" | "transformerAnnotations")[];
    commonMetadata?: undefined | {
      annotations?: undefined | {
        [k: string]: string;
      };
      labels?: undefined | {
        [k: string]: string;
      };
    };
    components?: undefined | string[];
    decryption?: undefined | {
      provider: "sops";
      secretRef?: undefined | {
        name: string;
      };
      serviceAccountName?: undefined | string;
    };
    deletionPolicy?: undefined | "MirrorPrune" | "Delete" | "WaitForTermination" | "Orphan";
    dependsOn?: undefined | {
      name: string;
      namespace?: undefined | string;
      readyExpr?: undefined | string;
    }[];
    force?: undefined | boolean;
    healthCheckExprs?: undefined | {
      apiVersion: string;
      current: string;
      failed?: undefined | string;
      inProgress?: undefined | string;
      kind?: undefined | string;
    }[];
    healthChecks?: undefined | {
      apiVersion?: undefined | string;
      kind: string;
      name: string;
      namespace?: undefined | string;
    }[];
    ignore?: undefined | {
      paths: string[];
      target?: undefined | {
        annotationSelector?: undefined | string;
        group?: undefined | string;
        kind?: undefined | string;
        labelSelector?: undefined | string;
        name?: undefined | string;
        namespace?: undefined | string;
        version?: undefined | string;
      };
    }[];
    ignoreMissingComponents?: undefined | boolean;
    images?: undefined | {
      digest?: undefined | string;
      name: string;
      newName?: undefined | string;
      newTag?: undefined | string;
    }[];
    interval: string;
    kubeConfig?: undefined | {
      configMapRef?: undefined | {
        name: string;
      };
      secretRef?: undefined | {
        key?: undefined | string;
        name: string;
      };
    };
    namePrefix?: undefined | string;
    nameSuffix?: undefined | string;
    patches?: undefined | {
      patch: string;
      target?: undefined | {
        annotationSelector?: undefined | string;
        group?: undefined | string;
        kind?: undefined | string;
        labelSelector?: undefined | string;
        name?: undefined | string;
        namespace?: undefined | string;
        version?: undefined | string;
      };
    }[];
    path?: undefined | string;
    postBuild?: undefined | {
      substitute?: undefined | {
        [k: string]: string;
      };
      substituteFrom?: undefined | {
        kind: "Secret" | "ConfigMap";
        name: string;
        optional?: undefined | boolean;
      }[];
      substituteStrategy?: undefined | "WithVariables" | "Always";
    };
    prune: boolean;
    retryInterval?: undefined | string;
    serviceAccountName?: undefined | string;
    sourceRef: {
      apiVersion?: undefined | string;
      kind: "OCIRepository" | "GitRepository" | "Bucket" | "ExternalArtifact";
      name: string;
      namespace?: undefined | string;
    };
    suspend?: undefined | boolean;
    targetNamespace?: undefined | string;
    timeout?: undefined | string;
    wait?: undefined | boolean;
  };
}
