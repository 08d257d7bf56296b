// Generated from github.com/cloudnative-pg/cloudnative-pg@v1.30.0 config/crd/bases/postgresql.cnpg.io_clusters.yaml by `npm run generate`. Do not edit.
import type { V1EnvFromSource, V1EnvVar, V1EphemeralVolumeSource, V1NodeAffinity, V1PersistentVolumeClaimSpec, V1PodAffinity, V1PodAntiAffinity, V1PodSecurityContext, V1ProjectedVolumeSource, V1ResourceRequirements, V1SeccompProfile, V1SecurityContext, V1Toleration, V1TopologySpreadConstraint } from "@kubernetes/client-node";
import type { ObjectMeta, Wire } from "../../formats/kubernetes/wire.ts";

export interface Cluster {
  apiVersion: "postgresql.cnpg.io/v1";
  kind: "Cluster";
  metadata: ObjectMeta;
  spec: {
    affinity?: undefined | {
      additionalPodAffinity?: undefined | Wire<V1PodAffinity>;
      additionalPodAntiAffinity?: undefined | Wire<V1PodAntiAffinity>;
      enablePodAntiAffinity?: undefined | boolean;
      nodeAffinity?: undefined | Wire<V1NodeAffinity>;
      nodeSelector?: undefined | {
        [k: string]: string;
      };
      podAntiAffinityType?: undefined | string;
      tolerations?: undefined | Wire<V1Toleration>[];
      topologyKey?: undefined | string;
    };
    backup?: undefined | {
      barmanObjectStore?: undefined | {
        azureCredentials?: undefined | {
          connectionString?: undefined | {
            key: string;
            name: string;
          };
          inheritFromAzureAD?: undefined | boolean;
          storageAccount?: undefined | {
            key: string;
            name: string;
          };
          storageKey?: undefined | {
            key: string;
            name: string;
          };
          storageSasToken?: undefined | {
            key: string;
            name: string;
          };
          useDefaultAzureCredentials?: undefined | boolean;
        };
        data?: undefined | {
          additionalCommandArgs?: undefined | string[];
          compression?: undefined | "bzip2" | "gzip" | "lz4" | "snappy";
          encryption?: undefined | "AES256" | "aws:kms";
          immediateCheckpoint?: undefined | boolean;
          jobs?: undefined | number;
        };
        destinationPath: string;
        endpointCA?: undefined | {
          key: string;
          name: string;
        };
        endpointURL?: undefined | string;
        googleCredentials?: undefined | {
          applicationCredentials?: undefined | {
            key: string;
            name: string;
          };
          gkeEnvironment?: undefined | boolean;
        };
        historyTags?: undefined | {
          [k: string]: string;
        };
        s3Credentials?: undefined | {
          accessKeyId?: undefined | {
            key: string;
            name: string;
          };
          inheritFromIAMRole?: undefined | boolean;
          region?: undefined | {
            key: string;
            name: string;
          };
          secretAccessKey?: undefined | {
            key: string;
            name: string;
          };
          sessionToken?: undefined | {
            key: string;
            name: string;
          };
        };
        serverName?: undefined | string;
        tags?: undefined | {
          [k: string]: string;
        };
        wal?: undefined | {
          archiveAdditionalCommandArgs?: undefined | string[];
          compression?: undefined | "bzip2" | "gzip" | "lz4" | "snappy" | "xz" | "zstd";
          encryption?: undefined | "AES256" | "aws:kms";
          maxParallel?: undefined | number;
          restoreAdditionalCommandArgs?: undefined | string[];
        };
      };
      retentionPolicy?: undefined | string;
      target?: undefined | "primary" | "prefer-standby";
      volumeSnapshot?: undefined | {
        annotations?: undefined | {
          [k: string]: string;
        };
        className?: undefined | string;
        labels?: undefined | {
          [k: string]: string;
        };
        online?: undefined | boolean;
        onlineConfiguration?: undefined | {
          immediateCheckpoint?: undefined | boolean;
          waitForArchive?: undefined | boolean;
        };
        snapshotOwnerReference?: undefined | "none" | "cluster" | "backup";
        tablespaceClassName?: undefined | {
          [k: string]: string;
        };
        walClassName?: undefined | string;
      };
    };
    bootstrap?: undefined | {
      initdb?: undefined | {
        builtinLocale?: undefined | string;
        dataChecksums?: undefined | boolean;
        database?: undefined | string;
        encoding?: undefined | string;
        icuLocale?: undefined | string;
        icuRules?: undefined | string;
        import?: undefined | {
          databases: string[];
          pgDumpExtraOptions?: undefined | string[];
          pgRestoreDataOptions?: undefined | string[];
          pgRestoreExtraOptions?: undefined | string[];
          pgRestorePostdataOptions?: undefined | string[];
          pgRestorePredataOptions?: undefined | string[];
          postImportApplicationSQL?: undefined | string[];
          roles?: undefined | string[];
          schemaOnly?: undefined | boolean;
          source: {
            externalCluster: string;
          };
          type: "microservice" | "monolith";
        };
        locale?: undefined | string;
        localeCType?: undefined | string;
        localeCollate?: undefined | string;
        localeProvider?: undefined | string;
        options?: undefined | string[];
        owner?: undefined | string;
        postInitApplicationSQL?: undefined | string[];
        postInitApplicationSQLRefs?: undefined | {
          configMapRefs?: undefined | {
            key: string;
            name: string;
          }[];
          secretRefs?: undefined | {
            key: string;
            name: string;
          }[];
        };
        postInitSQL?: undefined | string[];
        postInitSQLRefs?: undefined | {
          configMapRefs?: undefined | {
            key: string;
            name: string;
          }[];
          secretRefs?: undefined | {
            key: string;
            name: string;
          }[];
        };
        postInitTemplateSQL?: undefined | string[];
        postInitTemplateSQLRefs?: undefined | {
          configMapRefs?: undefined | {
            key: string;
            name: string;
          }[];
          secretRefs?: undefined | {
            key: string;
            name: string;
          }[];
        };
        secret?: undefined | {
          name: string;
        };
        walSegmentSize?: undefined | number;
      };
      pg_basebackup?: undefined | {
        database?: undefined | string;
        owner?: undefined | string;
        secret?: undefined | {
          name: string;
        };
        source: string;
      };
      recovery?: undefined | {
        backup?: undefined | {
          endpointCA?: undefined | {
            key: string;
            name: string;
          };
          name: string;
        };
        database?: undefined | string;
        owner?: undefined | string;
        recoveryTarget?: undefined | {
          backupID?: undefined | string;
          exclusive?: undefined | boolean;
          targetImmediate?: undefined | boolean;
          targetLSN?: undefined | string;
          targetName?: undefined | string;
          targetTLI?: undefined | string;
          targetTime?: undefined | string;
          targetXID?: undefined | string;
        };
        secret?: undefined | {
          name: string;
        };
        source?: undefined | string;
        volumeSnapshots?: undefined | {
          storage: {
            apiGroup?: undefined | string;
            kind: string;
            name: string;
          };
          tablespaceStorage?: undefined | {
            [k: string]: {
              apiGroup?: undefined | string;
              kind: string;
              name: string;
            };
          };
          walStorage?: undefined | {
            apiGroup?: undefined | string;
            kind: string;
            name: string;
          };
        };
      };
    };
    certificates?: undefined | {
      clientCASecret?: undefined | string;
      replicationTLSSecret?: undefined | string;
      serverAltDNSNames?: undefined | string[];
      serverCASecret?: undefined | string;
      serverTLSSecret?: undefined | string;
    };
    description?: undefined | string;
    enablePDB?: undefined | boolean;
    enableSuperuserAccess?: undefined | boolean;
    env?: undefined | Wire<V1EnvVar>[];
    envFrom?: undefined | Wire<V1EnvFromSource>[];
    ephemeralVolumeSource?: undefined | Wire<V1EphemeralVolumeSource>;
    ephemeralVolumesSizeLimit?: undefined | {
      shm?: undefined | number | string;
      temporaryData?: undefined | number | string;
    };
    externalClusters?: undefined | {
      barmanObjectStore?: undefined | {
        azureCredentials?: undefined | {
          connectionString?: undefined | {
            key: string;
            name: string;
          };
          inheritFromAzureAD?: undefined | boolean;
          storageAccount?: undefined | {
            key: string;
            name: string;
          };
          storageKey?: undefined | {
            key: string;
            name: string;
          };
          storageSasToken?: undefined | {
            key: string;
            name: string;
          };
          useDefaultAzureCredentials?: undefined | boolean;
        };
        data?: undefined | {
          additionalCommandArgs?: undefined | string[];
          compression?: undefined | "bzip2" | "gzip" | "lz4" | "snappy";
          encryption?: undefined | "AES256" | "aws:kms";
          immediateCheckpoint?: undefined | boolean;
          jobs?: undefined | number;
        };
        destinationPath: string;
        endpointCA?: undefined | {
          key: string;
          name: string;
        };
        endpointURL?: undefined | string;
        googleCredentials?: undefined | {
          applicationCredentials?: undefined | {
            key: string;
            name: string;
          };
          gkeEnvironment?: undefined | boolean;
        };
        historyTags?: undefined | {
          [k: string]: string;
        };
        s3Credentials?: undefined | {
          accessKeyId?: undefined | {
            key: string;
            name: string;
          };
          inheritFromIAMRole?: undefined | boolean;
          region?: undefined | {
            key: string;
            name: string;
          };
          secretAccessKey?: undefined | {
            key: string;
            name: string;
          };
          sessionToken?: undefined | {
            key: string;
            name: string;
          };
        };
        serverName?: undefined | string;
        tags?: undefined | {
          [k: string]: string;
        };
        wal?: undefined | {
          archiveAdditionalCommandArgs?: undefined | string[];
          compression?: undefined | "bzip2" | "gzip" | "lz4" | "snappy" | "xz" | "zstd";
          encryption?: undefined | "AES256" | "aws:kms";
          maxParallel?: undefined | number;
          restoreAdditionalCommandArgs?: undefined | string[];
        };
      };
      connectionParameters?: undefined | {
        [k: string]: string;
      };
      name: string;
      password?: undefined | {
        key: string;
        name?: undefined | string;
        optional?: undefined | boolean;
      };
      plugin?: undefined | {
        enabled?: undefined | boolean;
        isWALArchiver?: undefined | boolean;
        name: string;
        parameters?: undefined | {
          [k: string]: string;
        };
      };
      sslCert?: undefined | {
        key: string;
        name?: undefined | string;
        optional?: undefined | boolean;
      };
      sslKey?: undefined | {
        key: string;
        name?: undefined | string;
        optional?: undefined | boolean;
      };
      sslRootCert?: undefined | {
        key: string;
        name?: undefined | string;
        optional?: undefined | boolean;
      };
    }[];
    failoverDelay?: undefined | number;
    imageCatalogRef?: undefined | {
      apiGroup?: undefined | string;
      kind: string;
      major: number;
      name: string;
    };
    imageName?: undefined | string;
    imagePullPolicy?: undefined | string;
    imagePullSecrets?: undefined | {
      name: string;
    }[];
    inheritedMetadata?: undefined | {
      annotations?: undefined | {
        [k: string]: string;
      };
      labels?: undefined | {
        [k: string]: string;
      };
    };
    instances: number;
    livenessProbeTimeout?: undefined | number;
    logLevel?: undefined | "error" | "warning" | "info" | "debug" | "trace";
    managed?: undefined | {
      roles?: undefined | {
        bypassrls?: undefined | boolean;
        comment?: undefined | string;
        connectionLimit?: undefined | number;
        createdb?: undefined | boolean;
        createrole?: undefined | boolean;
        disablePassword?: undefined | boolean;
        ensure?: undefined | "present" | "absent";
        inRoles?: undefined | string[];
        inherit?: undefined | boolean;
        login?: undefined | boolean;
        name: string;
        passwordSecret?: undefined | {
          name: string;
        };
        replication?: undefined | boolean;
        superuser?: undefined | boolean;
        validUntil?: undefined | string;
      }[];
      services?: undefined | {
        additional?: undefined | {
          selectorType: "rw" | "r" | "ro";
          serviceTemplate: {
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
          updateStrategy?: undefined | "patch" | "replace";
        }[];
        disabledDefaultServices?: undefined | ("rw" | "r" | "ro")[];
      };
    };
    maxSyncReplicas?: undefined | number;
    minSyncReplicas?: undefined | number;
    monitoring?: undefined | {
      customQueriesConfigMap?: undefined | {
        key: string;
        name: string;
      }[];
      customQueriesSecret?: undefined | {
        key: string;
        name: string;
      }[];
      disableDefaultQueries?: undefined | boolean;
      enablePodMonitor?: undefined | boolean;
      metricsQueriesTTL?: undefined | string;
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
    nodeMaintenanceWindow?: undefined | {
      inProgress?: undefined | boolean;
      reusePVC?: undefined | boolean;
    };
    plugins?: undefined | {
      enabled?: undefined | boolean;
      isWALArchiver?: undefined | boolean;
      name: string;
      parameters?: undefined | {
        [k: string]: string;
      };
    }[];
    podSecurityContext?: undefined | Wire<V1PodSecurityContext>;
    podSelectorRefs?: undefined | {
      name: string;
      selector: {
        matchExpressions?: undefined | {
          key: string;
          operator: string;
          values?: undefined | string[];
        }[];
        matchLabels?: undefined | {
          [k: string]: string;
        };
      };
    }[];
    postgresGID?: undefined | number;
    postgresUID?: undefined | number;
    postgresql?: undefined | {
      enableAlterSystem?: undefined | boolean;
      extensions?: undefined | {
        bin_path?: undefined | string[];
        dynamic_library_path?: undefined | string[];
        env?: undefined | {
          name: string;
          value: string;
        }[];
        extension_control_path?: undefined | string[];
        image?: undefined | {
          pullPolicy?: undefined | string;
          reference?: undefined | string;
        };
        ld_library_path?: undefined | string[];
        name: string;
      }[];
      ldap?: undefined | {
        bindAsAuth?: undefined | {
          prefix?: undefined | string;
          suffix?: undefined | string;
        };
        bindSearchAuth?: undefined | {
          baseDN?: undefined | string;
          bindDN?: undefined | string;
          bindPassword?: undefined | {
            key: string;
            name?: undefined | string;
            optional?: undefined | boolean;
          };
          searchAttribute?: undefined | string;
          searchFilter?: undefined | string;
        };
        port?: undefined | number;
        scheme?: undefined | "ldap" | "ldaps";
        server?: undefined | string;
        tls?: undefined | boolean;
      };
      parameters?: undefined | {
        [k: string]: string;
      };
      pg_hba?: undefined | string[];
      pg_ident?: undefined | string[];
      promotionTimeout?: undefined | number;
      shared_preload_libraries?: undefined | string[];
      syncReplicaElectionConstraint?: undefined | {
        enabled: boolean;
        nodeLabelsAntiAffinity?: undefined | string[];
      };
      synchronous?: undefined | {
        dataDurability?: undefined | "required" | "preferred";
        failoverQuorum?: undefined | boolean;
        maxStandbyNamesFromCluster?: undefined | number;
        method: "any" | "first";
        number: number;
        standbyNamesPost?: undefined | string[];
        standbyNamesPre?: undefined | string[];
      };
    };
    primaryLease?: undefined | {
      leaseDurationSeconds?: undefined | number;
      releasedLeaseDurationSeconds?: undefined | number;
      renewDeadlineSeconds?: undefined | number;
      retryPeriodSeconds?: undefined | number;
    };
    primaryUpdateMethod?: undefined | "switchover" | "restart";
    primaryUpdateStrategy?: undefined | "unsupervised" | "supervised";
    priorityClassName?: undefined | string;
    probes?: undefined | {
      liveness?: undefined | {
        failureThreshold?: undefined | number;
        initialDelaySeconds?: undefined | number;
        isolationCheck?: undefined | {
          connectionTimeout?: undefined | number;
          enabled?: undefined | boolean;
          requestTimeout?: undefined | number;
        };
        periodSeconds?: undefined | number;
        successThreshold?: undefined | number;
        terminationGracePeriodSeconds?: undefined | number;
        timeoutSeconds?: undefined | number;
      };
      readiness?: undefined | {
        failureThreshold?: undefined | number;
        initialDelaySeconds?: undefined | number;
        maximumLag?: undefined | number | string;
        periodSeconds?: undefined | number;
        successThreshold?: undefined | number;
        terminationGracePeriodSeconds?: undefined | number;
        timeoutSeconds?: undefined | number;
        type?: undefined | "pg_isready" | "streaming" | "query";
      };
      startup?: undefined | {
        failureThreshold?: undefined | number;
        initialDelaySeconds?: undefined | number;
        maximumLag?: undefined | number | string;
        periodSeconds?: undefined | number;
        successThreshold?: undefined | number;
        terminationGracePeriodSeconds?: undefined | number;
        timeoutSeconds?: undefined | number;
        type?: undefined | "pg_isready" | "streaming" | "query";
      };
    };
    projectedVolumeTemplate?: undefined | Wire<V1ProjectedVolumeSource>;
    replica?: undefined | {
      enabled?: undefined | boolean;
      minApplyDelay?: undefined | string;
      primary?: undefined | string;
      promotionToken?: undefined | string;
      self?: undefined | string;
      source: string;
    };
    replicationSlots?: undefined | {
      highAvailability?: undefined | {
        enabled?: undefined | boolean;
        slotPrefix?: undefined | string;
        synchronizeLogicalDecoding?: undefined | boolean;
      };
      synchronizeReplicas?: undefined | {
        enabled: boolean;
        excludePatterns?: undefined | string[];
      };
      updateInterval?: undefined | number;
    };
    resources?: undefined | Wire<V1ResourceRequirements>;
    schedulerName?: undefined | string;
    seccompProfile?: undefined | Wire<V1SeccompProfile>;
    securityContext?: undefined | Wire<V1SecurityContext>;
    serviceAccountName?: undefined | string;
    serviceAccountTemplate?: undefined | {
      metadata: {
        annotations?: undefined | {
          [k: string]: string;
        };
        labels?: undefined | {
          [k: string]: string;
        };
        name?: undefined | string;
      };
    };
    smartShutdownTimeout?: undefined | number;
    startDelay?: undefined | number;
    stopDelay?: undefined | number;
    storage?: undefined | {
      pvcTemplate?: undefined | Wire<V1PersistentVolumeClaimSpec>;
      resizeInUseVolumes?: undefined | boolean;
      size?: undefined | string;
      storageClass?: undefined | string;
    };
    superuserSecret?: undefined | {
      name: string;
    };
    switchoverDelay?: undefined | number;
    tablespaces?: undefined | {
      name: string;
      owner?: undefined | {
        name?: undefined | string;
      };
      storage: {
        pvcTemplate?: undefined | Wire<V1PersistentVolumeClaimSpec>;
        resizeInUseVolumes?: undefined | boolean;
        size?: undefined | string;
        storageClass?: undefined | string;
      };
      temporary?: undefined | boolean;
    }[];
    topologySpreadConstraints?: undefined | Wire<V1TopologySpreadConstraint>[];
    walStorage?: undefined | {
      pvcTemplate?: undefined | Wire<V1PersistentVolumeClaimSpec>;
      resizeInUseVolumes?: undefined | boolean;
      size?: undefined | string;
      storageClass?: undefined | string;
    };
  };
}
