import { destroys, interrupts, none, reload, unknown, type Verdict } from "../../verdict.ts";
import { fieldAt } from "../object-field.ts";
import { always, type ChangeRule, type Judge } from "./rule.ts";

const release = ["helm.toolkit.fluxcd.io/HelmRelease"];
const kustomization = ["kustomize.toolkit.fluxcd.io/Kustomization"];
const source = ["source.toolkit.fluxcd.io/OCIRepository"];

const delivery = always(none("delivery", "says how and when things are delivered, and not what"));
const otherRights = always(reload("access", "things are delivered with the rights of another account"));

/**
 * Sources: helm-controller 1.6 (docs/spec/v2/helmreleases.md, internal/action/verify.go), kustomize-controller 1.9
 * (docs/spec/v1/kustomizations.md), source-controller 1.9 (docs/spec/v1/ocirepositories.md).
 */
export const fluxRules: readonly ChangeRule[] = [
  {
    kinds: release,
    at: /^spec\.(releaseName|targetNamespace|storageNamespace)$/,
    judge: always(destroys("reinstalled", "Helm uninstalls the release first, then installs it anew")),
  },
  { kinds: release, at: /^spec\.(chart\.spec\.chart|chartRef\.(name|namespace|kind))$/, judge: judgeChart },
  {
    kinds: release,
    at: /^spec\.(values|valuesFrom|postRenderers|chart\.spec\.valuesFiles)\b/,
    judge: always(unknown("values", "what the chart's templates make of it is not in this tree")),
  },
  {
    kinds: release,
    at: /^spec\.chart\b/,
    judge: always(unknown("third-party-chart", "another version of a chart whose objects are not in this tree")),
  },
  { kinds: release, at: /^spec\.serviceAccountName$/, judge: otherRights },
  {
    kinds: release,
    at: /^spec\.(install|upgrade)\.crds$/,
    judge: ({ after }) =>
      after === "CreateReplace"
        ? reload("definitions", "the chart's definitions of kinds replace those of the cluster")
        : none("definitions", "the cluster's definitions of kinds stay as they are"),
  },
  {
    kinds: release,
    at: /^spec\.(interval|timeout|maxHistory|install|upgrade|rollback|uninstall|test|driftDetection|persistentClient|waitStrategy|commonMetadata|healthCheckExprs)\b/,
    judge: delivery,
  },
  { kinds: kustomization, at: /^spec\.path$/, judge: judgePath },
  {
    kinds: kustomization,
    at: /^spec\.targetNamespace$/,
    judge: always(destroys("reinstalled", "all is made anew in another namespace, and deleted in the old one")),
  },
  {
    kinds: kustomization,
    at: /^spec\.(prune|deletionPolicy)$/,
    judge: ({ after }) =>
      after === false || after === "Orphan"
        ? none("prune", "what is taken out stays in the cluster from now on, and nobody looks after it")
        : none("prune", "what is taken out from now on is deleted in the cluster"),
  },
  {
    kinds: kustomization,
    at: /^spec\.postBuild\.substitute\.(harmony_registry|"harmony_registry")$/,
    judge: always(reload("other-source", "charts are fetched from another place")),
  },
  {
    kinds: kustomization,
    at: /^spec\.(postBuild|patches|images|components|namePrefix|nameSuffix|commonMetadata)\b/,
    judge: always(unknown("substitution", "what it makes of the objects is not in this tree")),
  },
  {
    kinds: kustomization,
    at: /^spec\.force$/,
    judge: ({ after }) =>
      after === true
        ? reload("force", "objects that refuse a change are deleted and made again from now on")
        : none("force", "objects that refuse a change stay as they are"),
  },
  { kinds: kustomization, at: /^spec\.serviceAccountName$/, judge: otherRights },
  {
    kinds: kustomization,
    at: /^spec\.sourceRef\b/,
    judge: always(reload("other-source", "its files come from another source")),
  },
  {
    kinds: kustomization,
    at: /^spec\.(interval|timeout|retryInterval|wait|healthChecks|healthCheckExprs|decryption)\b/,
    judge: delivery,
  },
  {
    kinds: source,
    at: /^spec\.ref\b/,
    judge: always(none("follows", "what it brings is shown by the objects themselves")),
  },
  { kinds: source, at: /^spec\.url$/, judge: always(reload("other-source", "it is fetched from another place")) },
  {
    kinds: source,
    at: /^spec\.verify\b/,
    judge: ({ after, whole }) =>
      after === undefined && whole !== undefined
        ? reload("verification", "nothing is checked for a signature any more")
        : reload("verification", "what is not signed so is not taken any more"),
  },
  {
    kinds: source,
    at: /^spec\.(secretRef|certSecretRef|proxySecretRef|serviceAccountName|provider|insecure)\b/,
    judge: always(reload("registry-access", "the registry is asked in another way")),
  },
  {
    kinds: source,
    at: /^spec\.(layerSelector|ignore)\b/,
    judge: always(none("follows", "what it brings is shown by the objects themselves")),
  },
  { kinds: source, at: /^spec\.(interval|timeout)$/, judge: delivery },
  {
    kinds: [...release, ...kustomization],
    at: /^spec\.dependsOn\b/,
    judge: always(none("order", "order of delivery: it waits for others")),
  },
  { kinds: [...release, ...kustomization, ...source], at: /^spec\.suspend$/, judge: judgeSuspend },
  {
    kinds: ["kustomize.config.k8s.io/Kustomization"],
    at: /^/,
    judge: always(none("restated", "lists the files beside it")),
  },
];

/** Another chart in the place of one: by its name, as helm-controller judges (upgrade.chartNameChangeStrategy). */
function judgeChart(...[, , { body }]: Parameters<Judge>): Verdict {
  return fieldAt(body, "spec", "upgrade", "chartNameChangeStrategy") === "InPlaceUpdate"
    ? interrupts("other-chart", "the release goes over to another chart: what that does not have is deleted")
    : destroys("reinstalled", "another chart: Helm uninstalls the release first, then installs it anew");
}

function judgePath({ before }: Parameters<Judge>[0], _: Parameters<Judge>[1], { body }: Parameters<Judge>[2]): Verdict {
  return fieldAt(body, "spec", "prune") === true
    ? interrupts("pruned", `what is under ${String(before ?? "./")} alone is deleted`)
    : none("orphaned", "what was delivered from the old path stays, and nobody looks after it");
}

function judgeSuspend({ after }: Parameters<Judge>[0]): Verdict {
  return after === true
    ? none("suspended", "nothing is delivered until it is resumed")
    : unknown("resumed", "what was held back is applied at once, and this tree does not say what that is");
}
