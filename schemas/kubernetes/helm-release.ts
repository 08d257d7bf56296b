// Generated from github.com/fluxcd/helm-controller@v1.6.4 config/crd/bases/helm.toolkit.fluxcd.io_helmreleases.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface HelmRelease {
  apiVersion: "helm.toolkit.fluxcd.io/v2";
  kind: "HelmRelease";
  metadata: ObjectMeta;
  spec: {
    chart?: undefined | {
      metadata?: undefined | {
        annotations?: undefined | {
          [k: string]: string;
        };
        labels?: undefined | {
          [k: string]: string;
        };
      };
      spec: {
        chart: string;
        ignoreMissingValuesFiles?: undefined | boolean;
        interval?: undefined | string;
        reconcileStrategy?: undefined | "ChartVersion" | "Revision";
        sourceRef: {
          apiVersion?: undefined | string;
          kind: "HelmRepository" | "GitRepository" | "Bucket";
          name: string;
          namespace?: undefined | string;
        };
        valuesFiles?: undefined | string[];
        verify?: undefined | {
          provider: "cosign" | "notation";
          secretRef?: undefined | {
            name: string;
          };
        };
        version?: undefined | string;
      };
    };
    chartRef?: undefined | {
      apiVersion?: undefined | string;
      kind: "OCIRepository" | "HelmChart" | "ExternalArtifact";
      name: string;
      namespace?: undefined | string;
    };
    commonMetadata?: undefined | {
      annotations?: undefined | {
        [k: string]: string;
      };
      labels?: undefined | {
        [k: string]: string;
      };
    };
    dependsOn?: undefined | {
      name: string;
      namespace?: undefined | string;
      readyExpr?: undefined | string;
    }[];
    driftDetection?: undefined | {
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
      mode?: undefined | "enabled" | "warn" | "disabled";
    };
    healthCheckExprs?: undefined | {
      apiVersion: string;
      current: string;
      failed?: undefined | string;
      inProgress?: undefined | string;
      kind?: undefined | string;
    }[];
    install?: undefined | {
      crds?: undefined | "Skip" | "Create" | "CreateReplace";
      createNamespace?: undefined | boolean;
      disableHooks?: undefined | boolean;
      disableOpenAPIValidation?: undefined | boolean;
      disableSchemaValidation?: undefined | boolean;
      disableTakeOwnership?: undefined | boolean;
      disableWait?: undefined | boolean;
      disableWaitForJobs?: undefined | boolean;
      remediation?: undefined | {
        ignoreTestFailures?: undefined | boolean;
        remediateLastFailure?: undefined | boolean;
        retries?: undefined | number;
      };
      replace?: undefined | boolean;
      serverSideApply?: undefined | boolean;
      skipCRDs?: undefined | boolean;
      strategy?: undefined | {
        name: "RemediateOnFailure" | "RetryOnFailure";
        retryInterval?: undefined | string;
      };
      timeout?: undefined | string;
    };
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
    maxHistory?: undefined | number;
    persistentClient?: undefined | boolean;
    postRenderStrategy?: undefined | "nohooks" | "combined" | "separate";
    postRenderers?: undefined | {
      kustomize?: undefined | {
        images?: undefined | {
          digest?: undefined | string;
          name: string;
          newName?: undefined | string;
          newTag?: undefined | string;
        }[];
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
      };
    }[];
    releaseName?: undefined | string;
    rollback?: undefined | {
      cleanupOnFail?: undefined | boolean;
      disableHooks?: undefined | boolean;
      disableWait?: undefined | boolean;
      disableWaitForJobs?: undefined | boolean;
      force?: undefined | boolean;
      recreate?: undefined | boolean;
      serverSideApply?: undefined | "enabled" | "disabled" | "auto";
      timeout?: undefined | string;
    };
    serviceAccountName?: undefined | string;
    storageNamespace?: undefined | string;
    suspend?: undefined | boolean;
    targetNamespace?: undefined | string;
    test?: undefined | {
      enable?: undefined | boolean;
      filters?: undefined | {
        exclude?: undefined | boolean;
        name: string;
      }[];
      ignoreFailures?: undefined | boolean;
      timeout?: undefined | string;
    };
    timeout?: undefined | string;
    uninstall?: undefined | {
      deletionPropagation?: undefined | "background" | "foreground" | "orphan";
      disableHooks?: undefined | boolean;
      disableWait?: undefined | boolean;
      keepHistory?: undefined | boolean;
      timeout?: undefined | string;
    };
    upgrade?: undefined | {
      chartNameChangeStrategy?: undefined | "InPlaceUpdate" | "Reinstall";
      cleanupOnFail?: undefined | boolean;
      crds?: undefined | "Skip" | "Create" | "CreateReplace";
      disableHooks?: undefined | boolean;
      disableOpenAPIValidation?: undefined | boolean;
      disableSchemaValidation?: undefined | boolean;
      disableTakeOwnership?: undefined | boolean;
      disableWait?: undefined | boolean;
      disableWaitForJobs?: undefined | boolean;
      force?: undefined | boolean;
      preserveValues?: undefined | boolean;
      remediation?: undefined | {
        ignoreTestFailures?: undefined | boolean;
        remediateLastFailure?: undefined | boolean;
        retries?: undefined | number;
        strategy?: undefined | "rollback" | "uninstall";
      };
      serverSideApply?: undefined | "enabled" | "disabled" | "auto";
      strategy?: undefined | {
        name: "RemediateOnFailure" | "RetryOnFailure";
        retryInterval?: undefined | string;
      };
      timeout?: undefined | string;
    };
    values?: undefined | Readonly<Record<string, unknown>>;
    valuesFrom?: undefined | {
      kind: "Secret" | "ConfigMap";
      literal?: undefined | boolean;
      name: string;
      optional?: undefined | boolean;
      targetPath?: undefined | string;
      valuesKey?: undefined | string;
    }[];
    waitStrategy?: undefined | {
      name: "poller" | "legacy";
    };
  };
}
