import { normalText } from "../normal-text.ts";
import { interrupts, reload, type Verdict } from "../verdict.ts";
import { description, type ItemTable, type MountTable, type OpnsenseItem, said } from "./item.ts";

/** rc.routing_configure: routes and monitors are set again, and the filter is loaded. */
const routes = reload("routes", "routes and their monitors are set again");
const defaultRoute: Verdict = interrupts("gateway", "the way out is another one: connections over the old one break");

const gateway: ItemTable = {
  path: "gateway_item",
  noun: "gateway",
  nameOf: (fields) => said(fields, "name"),
  rules: {
    added: [routes],
    removed: ({ fields }) => [said(fields, "defaultgw") === "1" ? defaultRoute : routes],
    fields: [
      { at: /^defaultgw$/, says: defaultRoute },
      {
        at: /^(gateway|interface|disabled|force_down|priority|ipprotocol|fargw)$/,
        says: (_, before, after) => (isDefault(before) || isDefault(after) ? defaultRoute : routes),
      },
      { at: /^(descr|nosync)$/, says: description },
      { at: /^/, says: reload("monitor", "the gateway is watched in another way") },
    ],
  },
};

function isDefault({ fields }: OpnsenseItem): boolean {
  return said(fields, "defaultgw") === "1";
}

export const gatewayTable: MountTable = { root: "Gateways", items: [gateway] };

export const routeTable: MountTable = {
  root: "staticroutes",
  items: [
    {
      path: "route",
      noun: "route",
      nameOf: (fields) => `to ${normalText(said(fields, "network"))}`,
      nameMore: (fields) => `by ${said(fields, "gateway")}`,
      rules: {
        added: [routes],
        removed: [interrupts("route-removed", "what is behind the route is not reached by it")],
        fields: [
          { at: /^descr$/, says: description },
          { at: /^/, says: routes },
        ],
      },
    },
  ],
};
