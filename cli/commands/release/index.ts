import type { DefineCommand } from "../../command-result.ts";
import { copyCommand } from "./copy.ts";
import { listCommand } from "./list.ts";
import { promoteCommand } from "./promote.ts";
import { publishCommand } from "./publish.ts";
import { resolveCommand } from "./resolve.ts";
import { rollbackCommand } from "./rollback.ts";
import { verifyCommand } from "./verify.ts";

const intro = `
From out/ to a registry, and from a registry to whoever follows a channel:
  harmony release publish out/shop/production --version 1.4.0 --sequence 57 --key cosign.key
  harmony release promote harbor.example.com/shop/production 1.4.0 stable --key cosign.pub
  harmony release resolve harbor.example.com/shop/production stable`;

/** Adds \`harmony release\` and its commands. */
export const releaseCommand: DefineCommand = (program, system, finish) => {
  const group = program
    .command("release")
    .summary("publish, promote and follow what was reviewed")
    .description("Sends reviewed topologies to OCI registries, and points channels to them.")
    .addHelpText("after", intro);
  for (const define of [
    publishCommand,
    promoteCommand,
    rollbackCommand,
    resolveCommand,
    listCommand,
    verifyCommand,
    copyCommand,
  ])
    define(group, system, finish);
};
