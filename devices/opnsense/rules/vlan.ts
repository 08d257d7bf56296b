import type { Item } from "../item.ts";
import { type ItemFault, textOf } from "./item-fault.ts";

/** How a device is called says what it stands on (Interfaces/Vlan.php): `vlan0.10` on a port, `qinq0.10` on a VLAN. */
export function checkVlans(items: readonly Item[]): readonly ItemFault[] {
  return items.flatMap((item): ItemFault[] => {
    const [device, parent, tag] = ["vlanif", "if", "tag"].map((field) => textOf(item, field));
    const prefix = parent?.includes("vlan") === true ? "qinq" : "vlan";
    if (device === `${parent}_vlan${tag}` || new RegExp(`^${prefix}0[0-9.]{1,10}$`).test(device ?? "")) return [];
    const message = `The device ${device} is named ${prefix}0 and at most ten digits and dots, such as ${prefix}0.${tag}.`;
    return [{ item, field: "vlanif", message }];
  });
}
