// Generated from github.com/external-secrets/external-secrets@v1.3.2 config/crds/bases/external-secrets.io_externalsecrets.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface ExternalSecret {
  apiVersion: "external-secrets.io/v1";
  kind: "ExternalSecret";
  metadata: ObjectMeta;
  spec: {
    data?: undefined | {
      remoteRef: {
        conversionStrategy?: undefined | "Default" | "Unicode";
        decodingStrategy?: undefined | "Auto" | "Base64" | "Base64URL" | "None";
        key: string;
        metadataPolicy?: undefined | "None" | "Fetch";
        property?: undefined | string;
        version?: undefined | string;
      };
      secretKey: string;
      sourceRef?: undefined | {
        generatorRef?: undefined | {
          apiVersion?: undefined | string;
          kind:
            | "ACRAccessToken"
            | "ClusterGenerator"
            | "CloudsmithAccessToken"
            | "ECRAuthorizationToken"
            | "Fake"
            | "GCRAccessToken"
            | "GithubAccessToken"
            | "QuayAccessToken"
            | "Password"
            | "SSHKey"
            | "STSSessionToken"
            | "UUID"
            | "VaultDynamicSecret"
            | "Webhook"
            | "Grafana"
            | "MFA";
          name: string;
        };
        storeRef?: undefined | {
          kind?: undefined | "SecretStore" | "ClusterSecretStore";
          name?: undefined | string;
        };
      };
    }[];
    dataFrom?: undefined | {
      extract?: undefined | {
        conversionStrategy?: undefined | "Default" | "Unicode";
        decodingStrategy?: undefined | "Auto" | "Base64" | "Base64URL" | "None";
        key: string;
        metadataPolicy?: undefined | "None" | "Fetch";
        property?: undefined | string;
        version?: undefined | string;
      };
      find?: undefined | {
        conversionStrategy?: undefined | "Default" | "Unicode";
        decodingStrategy?: undefined | "Auto" | "Base64" | "Base64URL" | "None";
        name?: undefined | {
          regexp?: undefined | string;
        };
        path?: undefined | string;
        tags?: undefined | {
          [k: string]: string;
        };
      };
      rewrite?: undefined | {
        merge?: undefined | {
          conflictPolicy?: undefined | "Ignore" | "Error";
          into?: undefined | string;
          priority?: undefined | string[];
          priorityPolicy?: undefined | "IgnoreNotFound" | "Strict";
          strategy?: undefined | "Extract" | "JSON";
        };
        regexp?: undefined | {
          source: string;
          target: string;
        };
        transform?: undefined | {
          template: string;
        };
      }[];
      sourceRef?: undefined | {
        generatorRef?: undefined | {
          apiVersion?: undefined | string;
          kind:
            | "ACRAccessToken"
            | "ClusterGenerator"
            | "CloudsmithAccessToken"
            | "ECRAuthorizationToken"
            | "Fake"
            | "GCRAccessToken"
            | "GithubAccessToken"
            | "QuayAccessToken"
            | "Password"
            | "SSHKey"
            | "STSSessionToken"
            | "UUID"
            | "VaultDynamicSecret"
            | "Webhook"
            | "Grafana"
            | "MFA";
          name: string;
        };
        storeRef?: undefined | {
          kind?: undefined | "SecretStore" | "ClusterSecretStore";
          name?: undefined | string;
        };
      };
    }[];
    refreshInterval?: undefined | string;
    refreshPolicy?: undefined | "CreatedOnce" | "Periodic" | "OnChange";
    secretStoreRef?: undefined | {
      kind?: undefined | "SecretStore" | "ClusterSecretStore";
      name?: undefined | string;
    };
    target?: undefined | {
      creationPolicy?: undefined | "Owner" | "Orphan" | "Merge" | "None";
      deletionPolicy?: undefined | "Delete" | "Merge" | "Retain";
      immutable?: undefined | boolean;
      manifest?: undefined | {
        apiVersion: string;
        kind: string;
      };
      name?: undefined | string;
      template?: undefined | {
        data?: undefined | {
          [k: string]: string;
        };
        engineVersion?: undefined | "v2";
        mergePolicy?: undefined | "Replace" | "Merge";
        metadata?: undefined | {
          annotations?: undefined | {
            [k: string]: string;
          };
          finalizers?: undefined | string[];
          labels?: undefined | {
            [k: string]: string;
          };
        };
        templateFrom?: undefined | {
          configMap?: undefined | {
            items: {
              key: string;
              templateAs?: undefined | "Values" | "KeysAndValues";
            }[];
            name: string;
          };
          literal?: undefined | string;
          secret?: undefined | {
            items: {
              key: string;
              templateAs?: undefined | "Values" | "KeysAndValues";
            }[];
            name: string;
          };
          target?: undefined | string;
        }[];
        type?: undefined | string;
      };
    };
  };
}
