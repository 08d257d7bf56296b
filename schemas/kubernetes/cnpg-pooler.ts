// Generated from github.com/cloudnative-pg/cloudnative-pg@v1.30.0 config/crd/bases/postgresql.cnpg.io_poolers.yaml by `npm run generate`. Do not edit.
import type { V1PodSpec } from "@kubernetes/client-node";
import type { ObjectMeta, Wire } from "../../formats/kubernetes/wire.ts";

export interface Pooler {
  apiVersion: "postgresql.cnpg.io/v1";
  kind: "Pooler";
  metadata: ObjectMeta;
  spec: {
    cluster: {
      name: string;
    };
    deploymentStrategy?: undefined | {
      rollingUpdate?: undefined | {
        maxSurge?: undefined | number | string;
        maxUnavailable?: undefined | number | string;
      };
      type?: undefined | string;
    };
    instances?: undefined | number;
    monitoring?: undefined | {
      enablePodMonitor?: undefined | boolean;
      podMonitorMetricRelabelings?: undefined | {
        action?:
          | "replace"
          | "Replace"
          | "keep"
          | "Keep"
          | "drop"
          | "Drop"
          | "hashmod"
          | "HashMod"
          | "labelmap"
          | "LabelMap"
          | "labeldrop"
          | "LabelDrop"
          | "labelkeep"
          | "LabelKeep"
          | "lowercase"
          | "Lowercase"
          | "uppercase"
          | "Uppercase"
          | "keepequal"
          | "KeepEqual"
          | "dropequal"
          | "DropEqual";
        modulus?: undefined | number;
        regex?: undefined | string;
        replacement?: undefined | string;
        separator?: undefined | string;
        sourceLabels?: undefined | string[];
        targetLabel?: undefined | string;
      }[];
      podMonitorRelabelings?: undefined | {
        action?:
          | "replace"
          | "Replace"
          | "keep"
          | "Keep"
          | "drop"
          | "Drop"
          | "hashmod"
          | "HashMod"
          | "labelmap"
          | "LabelMap"
          | "labeldrop"
          | "LabelDrop"
          | "labelkeep"
          | "LabelKeep"
          | "lowercase"
          | "Lowercase"
          | "uppercase"
          | "Uppercase"
          | "keepequal"
          | "KeepEqual"
          | "dropequal"
          | "DropEqual";
        modulus?: undefined | number;
        regex?: undefined | string;
        replacement?: undefined | string;
        separator?: undefined | string;
        sourceLabels?: undefined | string[];
        targetLabel?: undefined | string;
      }[];
      tls?: undefined | {
        enabled?: undefined | boolean;
      };
    };
    pgbouncer: {
      authQuery?: undefined | string;
      authQuerySecret?: undefined | {
        name: string;
      };
      clientCASecret?: undefined | {
        name: string;
      };
      clientTLSSecret?: undefined | {
        name: string;
      };
      image?: undefined | string;
      imageCatalogRef?: undefined | {
        apiGroup?: undefined | string;
        key: string;
        kind: string;
        name: string;
      };
      parameters?: undefined | {
        [k: string]: string;
      };
      paused?: undefined | boolean;
      pg_hba?: undefined | string[];
      poolMode?: undefined | "session" | "transaction";
      serverCASecret?: undefined | {
        name: string;
      };
      serverTLSSecret?: undefined | {
        name: string;
      };
    };
    serviceAccountName?: undefined | string;
    serviceTemplate?: undefined | {
      metadata?: undefined | {
        annotations?: undefined | {
          [k: string]: string;
        };
        labels?: undefined | {
          [k: string]: string;
        };
        name?: undefined | string;
      };
      spec?: undefined | {
        allocateLoadBalancerNodePorts?: undefined | boolean;
        clusterIP?: undefined | string;
        clusterIPs?: undefined | string[];
        externalIPs?: undefined | string[];
        externalName?: undefined | string;
        externalTrafficPolicy?: undefined | string;
        healthCheckNodePort?: undefined | number;
        internalTrafficPolicy?: undefined | string;
        ipFamilies?: undefined | string[];
        ipFamilyPolicy?: undefined | string;
        loadBalancerClass?: undefined | string;
        loadBalancerIP?: undefined | string;
        loadBalancerSourceRanges?: undefined | string[];
        ports?: undefined | {
          appProtocol?: undefined | string;
          name?: undefined | string;
          nodePort?: undefined | number;
          port: number;
          protocol?: undefined | string;
          targetPort?: undefined | number | string;
        }[];
        publishNotReadyAddresses?: undefined | boolean;
        selector?: undefined | {
          [k: string]: string;
        };
        sessionAffinity?: undefined | string;
        sessionAffinityConfig?: undefined | {
          clientIP?: undefined | {
            timeoutSeconds?: undefined | number;
          };
        };
        trafficDistribution?: undefined | string;
        type?: undefined | string;
      };
    };
    template?: undefined | {
      metadata?: undefined | {
        annotations?: undefined | {
          [k: string]: string;
        };
        labels?: undefined | {
          [k: string]: string;
        };
        name?: undefined | string;
      };
      spec?: undefined | Wire<V1PodSpec>;
    };
    type?: undefined | "rw" | "ro" | "r";
  };
}
