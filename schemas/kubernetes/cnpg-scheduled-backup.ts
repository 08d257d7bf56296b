// Generated from github.com/cloudnative-pg/cloudnative-pg@v1.30.0 config/crd/bases/postgresql.cnpg.io_scheduledbackups.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface ScheduledBackup {
  apiVersion: "postgresql.cnpg.io/v1";
  kind: "ScheduledBackup";
  metadata: ObjectMeta;
  spec: {
    backupOwnerReference?: undefined | "none" | "self" | "cluster";
    cluster: {
      name: string;
    };
    immediate?: undefined | boolean;
    method?: undefined | "barmanObjectStore" | "volumeSnapshot" | "plugin";
    online?: undefined | boolean;
    onlineConfiguration?: undefined | {
      immediateCheckpoint?: undefined | boolean;
      waitForArchive?: undefined | boolean;
    };
    pluginConfiguration?: undefined | {
      name: string;
      parameters?: undefined | {
        [k: string]: string;
      };
    };
    schedule: string;
    suspend?: undefined | boolean;
    target?: undefined | "primary" | "prefer-standby";
  };
}
