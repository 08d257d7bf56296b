import { otherBootFile, rangeLost, restartOf } from "../dhcp/verdicts.ts";
import { type TextChange, unknownField } from "../field-item.ts";
import { normalSet, normalText } from "../normal-text.ts";
import { interrupts, later, none, type Verdict } from "../verdict.ts";
import type { ItemTable } from "./item.ts";

/** src/etc/inc/plugins.inc.d/dnsmasq.inc: stopped, the filter loaded again, started. */
export const restartsDnsmasq: readonly Verdict[] = [restartOf("dnsmasq")];

/** What is set for the service as a whole. */
export const dnsmasqSettings: ItemTable = {
  path: "",
  noun: "dnsmasq's settings",
  nameOf: () => "",
  rules: {
    always: restartsDnsmasq,
    added: [],
    removed: [],
    fields: [
      { at: /^version$/, says: unknownField },
      { at: /^order of boot files$/, says: otherBootFile },
      { at: /^enable$/, says: judgeEnable },
      { at: /^interface$/, says: judgeServed },
      { at: /^port$/, says: interrupts("dns-port", "names are answered at another port") },
      { at: /^/, says: none("settings", "dnsmasq serves in another way") },
    ],
    meaningOf: (field, text) => (field.endsWith("interface") ? normalSet(text.split(",")) : normalText(text)),
  },
};

function judgeEnable({ after }: TextChange): Verdict {
  return after === "1"
    ? none("enabled", "dnsmasq serves from now on")
    : later("at renewal", interrupts("disabled", "nobody lends addresses any more"));
}

/** An interface that is not served any more: its machines lose their addresses. Without any, dnsmasq serves all. */
function judgeServed({ before = "", after = "" }: TextChange): Verdict {
  const now = new Set(after.split(","));
  const isLost = after !== "" && (before === "" || before.split(",").some((key) => !now.has(key)));
  return isLost
    ? { ...rangeLost, text: "nobody lends addresses on an interface that was served" }
    : none("settings", "dnsmasq serves one more interface");
}
