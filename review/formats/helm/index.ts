import { isJsonObject } from "../../../formats/json/value.ts";
import { readYamlStream } from "../../../formats/yaml/stream.ts";
import { compareFieldItems, type FieldItem, type ItemRules } from "../field-item.ts";
import { flatJson } from "../flat-json.ts";
import { defineFormat } from "../reader.ts";
import { destroys, none, unknown, type Verdict } from "../verdict.ts";

const follows: Verdict = none("follows", "what it holds is shown by its objects themselves");

/** Fields of a Chart.yaml: https://helm.sh/docs/topics/charts/#the-chartyaml-file. */
const rules: ItemRules<FieldItem> = {
  added: [follows],
  removed: [follows],
  fields: [
    {
      at: /^name$/,
      says: destroys("reinstalled", "another chart: Helm uninstalls the release first, then installs it anew"),
    },
    {
      at: /^dependencies\b/,
      says: unknown("third-party-chart", "objects of other charts are not in this tree"),
    },
    {
      at: /^kubeVersion$/,
      says: none("cluster-version", "Helm asks for other versions of the cluster"),
    },
    {
      at: /^appVersion$/,
      says: none("application-version", "says which version the application is"),
    },
    // A chart's version is made from the digest of its files.
    { at: /^version$/, says: follows },
    {
      at: /^/,
      says: none("chart-description", "tells people about the chart, and changes nothing"),
    },
  ],
};

/** What a chart says of itself. */
export const helmFormat = defineFormat<FieldItem>({
  matches: (path) => /(^|\/)helm\/[^/]+\/Chart\.yaml$/.test(path),
  read: ({ path, text, device }) => {
    const [metadata, ...others] = readYamlStream(text) ?? [];
    if (!isJsonObject(metadata) || others.length > 0 || metadata["apiVersion"] !== "v2") return undefined;
    const chart = path.replace(/^.*\/([^/]+)\/[^/]*$/, "$1");
    const value = { name: `chart ${chart}`, fields: new Map(flatJson(metadata)) };
    return [{ id: `${device.name}\0${path}`, value }];
  },
  compare: (before, after) => compareFieldItems(before, after, rules),
});
