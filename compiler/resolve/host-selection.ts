import type { Host, HostSelection } from "../../schemas/generated/types.ts";

/** Is a host among those selected? An empty selection takes all. */
export function selects(selection: HostSelection, { metadata, spec }: Host): boolean {
  const { role, matchLabels, names } = selection;
  return (
    (role === undefined || (spec.roles ?? []).includes(role)) &&
    (names === undefined || names.includes(metadata.name)) &&
    Object.entries(matchLabels ?? {}).every(([key, value]) => metadata.labels?.[key] === value)
  );
}
