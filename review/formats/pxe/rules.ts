import type { FieldItem, ItemRules } from "../field-item.ts";
import { type Verdict } from "../verdict.ts";

/** A script of the boot server. */
export interface BootScript extends FieldItem {
  readonly kind: "host" | "card" | "shared";
  /** Its text, without the name that it is for. */
  readonly content: string;
}

const atBoot = (reason: string, text: string): Verdict => ({ level: "none", reason, text, when: "at next boot" });

/** Nothing that runs reads a script again: firmware does when it boots, and an installed system has its own arguments. */
const hostRules: ItemRules<BootScript> = {
  added: [atBoot("boot-added", "the machine boots this from the network")],
  removed: [atBoot("boot-removed", "the machine boots nothing of its own from the network: it goes on to its disk")],
  fields: [
    { at: /(^|: )kernel$/, says: atBoot("kernel", "the machine boots another kernel") },
    { at: /(^|: )initrd$/, says: atBoot("initrd", "the machine boots with another initial file system") },
    { at: /(^|: )argument /, says: atBoot("kernel-arguments", "the kernel gets other arguments") },
    {
      at: /^script$/,
      says: atBoot("boot-script", "the machine goes another way to what it boots, or when that fails"),
    },
  ],
};

const cardRules: ItemRules<BootScript> = {
  added: [atBoot("card-added", "the machine is known by this network card")],
  removed: [atBoot("card-removed", "a machine that asks over this network card is not known")],
  fields: [
    { at: /^machine$/, says: atBoot("other-machine", "over this network card, another machine's script is run") },
    { at: /^/, says: atBoot("boot-script", "over this network card, the machine goes another way to what it boots") },
  ],
};

const sharedRules: ItemRules<BootScript> = {
  added: [atBoot("shared-script", "machines that boot from this server run it")],
  removed: [atBoot("shared-script", "machines that boot from this server find it no longer")],
  fields: [{ at: /^/, says: atBoot("shared-script", "machines that boot from this server go another way") }],
};

/** What changes of a script do, by whom it is for. */
export const scriptRules: Readonly<Record<BootScript["kind"], ItemRules<BootScript>>> = {
  host: hostRules,
  card: cardRules,
  shared: sharedRules,
};
