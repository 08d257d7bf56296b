import { compareFieldItems } from "../field-item.ts";
import { defineFormat } from "../reader.ts";
import { type Connection, movedAlias, readConnection } from "./connection.ts";
import { connectionRules } from "./rules.ts";

/** NetworkManager's connections, by machine and id: nm-settings-keyfile(5). */
export const keyfileFormat = defineFormat<Connection>({
  matches: (path) => path.endsWith(".nmconnection"),
  read: ({ path, text, device }) => {
    const machine = /(?:^|\/)network-manager\/([^/]+)\//.exec(path)?.[1] ?? device.name;
    const value = readConnection(text, machine, path);
    if (value === undefined) return undefined;
    const alias = movedAlias(value);
    return [{ id: `${machine}\0${value.id}`, ...(alias !== undefined && { alias: `${machine}\0${alias}` }), value }];
  },
  compare: (before, after) => compareFieldItems(before, after, connectionRules),
  content: ({ fields }) => JSON.stringify([...fields].filter(([field]) => field !== "[connection] uuid").sort()),
});
