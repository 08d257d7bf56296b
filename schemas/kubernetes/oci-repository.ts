// Generated from github.com/fluxcd/source-controller@v1.9.3 config/crd/bases/source.toolkit.fluxcd.io_ocirepositories.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface OCIRepository {
  apiVersion: "source.toolkit.fluxcd.io/v1";
  kind: "OCIRepository";
  metadata: ObjectMeta;
  spec: {
    certSecretRef?: undefined | {
      name: string;
    };
    ignore?: undefined | string;
    insecure?: undefined | boolean;
    interval: string;
    layerSelector?: undefined | {
      mediaType?: undefined | string;
      operation?: undefined | "extract" | "copy";
    };
    provider?: undefined | "generic" | "aws" | "azure" | "gcp";
    proxySecretRef?: undefined | {
      name: string;
    };
    ref?: undefined | {
      digest?: undefined | string;
      semver?: undefined | string;
      semverFilter?: undefined | string;
      tag?: undefined | string;
    };
    secretRef?: undefined | {
      name: string;
    };
    serviceAccountName?: undefined | string;
    suspend?: undefined | boolean;
    timeout?: undefined | string;
    url: string;
    verify?: undefined | {
      matchOIDCIdentity?: undefined | {
        issuer: string;
        subject: string;
      }[];
      provider: "cosign" | "notation";
      secretRef?: undefined | {
        name: string;
      };
      trustedRootSecretRef?: undefined | {
        name: string;
      };
    };
  };
}
