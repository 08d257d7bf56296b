import { unknownField } from "../field-item.ts";
import { dnsmasqTable } from "./dnsmasq.ts";
import { aliasTable, filterTable, natMountTable } from "./filter.ts";
import type { ItemTable, MountTable } from "./item.ts";
import { interfaceTable, laggTable, vipTable, vlanTable } from "./links.ts";
import { gatewayTable, routeTable } from "./routes.ts";
import { haproxyTable, keaTable, tftpTable, unboundTable } from "./services.ts";

/** What changes do, by the part of the configuration that they are in. A new mount is a line here. */
const mounts: readonly MountTable[] = [
  interfaceTable,
  laggTable,
  vlanTable,
  vipTable,
  dnsmasqTable,
  filterTable,
  natMountTable,
  aliasTable,
  gatewayTable,
  routeTable,
  haproxyTable,
  unboundTable,
  keaTable,
  tftpTable,
];

/** The table of a part by its element's name: of one that nobody has described, an empty one. */
export function mountOf(root: string): MountTable {
  return mounts.find((mount) => mount.root === root) ?? { root, items: [] };
}

/** The table of a kind of items: where there is none, they are known by their uuid, and what they do is not known. */
export function tableOf(mount: MountTable, path: string): ItemTable {
  return (
    mount.items.find((table) => table.path === path) ?? {
      path,
      noun: `${mount.root} ${path}`.trim(),
      nameOf: (_, key) => key,
      rules: { added: [unknownField], removed: [unknownField], fields: [] },
    }
  );
}
