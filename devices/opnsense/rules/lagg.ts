import type { Item } from "../item.ts";
import { type ItemFault, listOf, textOf } from "./item-fault.ts";

/** A port is a member of one LAGG, and the primary one is a member (Interfaces/Lagg.php). */
export function checkLaggs(items: readonly Item[]): readonly ItemFault[] {
  const taken = new Map<string, string>();
  return items.flatMap((item) => {
    const faults: ItemFault[] = [];
    const [members, name, primary] = [listOf(item, "members"), textOf(item, "laggif"), textOf(item, "primary_member")];
    for (const member of members) {
      const other = taken.get(member);
      if (other === undefined) taken.set(member, name);
      else faults.push({ item, field: "members", message: `The port ${member} is a member of ${other} already.` });
    }
    if (primary !== "" && !members.includes(primary)) {
      faults.push({ item, field: "primary_member", message: `The primary port ${primary} is no member of ${name}.` });
    }
    return faults;
  });
}
