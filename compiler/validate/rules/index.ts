import type { DocumentRule } from "../rule.ts";
import { applicationPortsRule } from "./application-ports.rule.ts";
import { bootPortsRule } from "./boot-ports.rule.ts";
import { databaseNamesRule } from "./database-names.rule.ts";

/** The laws of single documents that their schemas can't state. */
export const documentRules: readonly DocumentRule[] = [applicationPortsRule, bootPortsRule, databaseNamesRule];
