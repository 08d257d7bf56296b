// Generated from github.com/cloudnative-pg/cloudnative-pg@v1.30.0 config/crd/bases/postgresql.cnpg.io_databases.yaml by `npm run generate`. Do not edit.
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";

export interface Database {
  apiVersion: "postgresql.cnpg.io/v1";
  kind: "Database";
  metadata: ObjectMeta;
  spec: {
    allowConnections?: undefined | boolean;
    builtinLocale?: undefined | string;
    cluster: {
      name?: undefined | string;
    };
    collationVersion?: undefined | string;
    connectionLimit?: undefined | number;
    databaseReclaimPolicy?: undefined | "delete" | "retain";
    encoding?: undefined | string;
    ensure?: undefined | "present" | "absent";
    extensions?: undefined | {
      ensure?: undefined | "present" | "absent";
      name: string;
      schema?: undefined | string;
      version?: undefined | string;
    }[];
    fdws?: undefined | {
      ensure?: undefined | "present" | "absent";
      handler?: undefined | string;
      name: string;
      options?: undefined | {
        ensure?: undefined | "present" | "absent";
        name: string;
        value: string;
      }[];
      owner?: undefined | string;
      usage?: undefined | {
        name: string;
        type?: undefined | "grant" | "revoke";
      }[];
      validator?: undefined | string;
    }[];
    icuLocale?: undefined | string;
    icuRules?: undefined | string;
    isTemplate?: undefined | boolean;
    locale?: undefined | string;
    localeCType?: undefined | string;
    localeCollate?: undefined | string;
    localeProvider?: undefined | string;
    name: string;
    owner: string;
    schemas?: undefined | {
      ensure?: undefined | "present" | "absent";
      name: string;
      owner?: undefined | string;
    }[];
    servers?: undefined | {
      ensure?: undefined | "present" | "absent";
      fdw: string;
      name: string;
      options?: undefined | {
        ensure?: undefined | "present" | "absent";
        name: string;
        value: string;
      }[];
      usage?: undefined | {
        name: string;
        type?: undefined | "grant" | "revoke";
      }[];
    }[];
    tablespace?: undefined | string;
    template?: undefined | string;
  };
}
