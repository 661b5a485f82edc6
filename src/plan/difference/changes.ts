import { differing, valuesOf } from "../../fields/compare.ts";
import type { Vocabulary } from "../../fields/field.ts";
import type { Declared, Desired, Live } from "../../model/client.ts";
import type { IssueTarget } from "../../model/token/issue-target.ts";
import type {
  CreateChange,
  DeleteChange,
  Destination,
  RotateChange,
  TokenMove,
  UpdateChange,
} from "../../model/change.ts";
import { renamedTo } from "../../model/pair.ts";
import { fieldNames } from "../../model/field-change.ts";
import { changeDigest, type Digestible, rotationDigest } from "./digest.ts";
import { fieldChanges, withSources } from "./field-changes.ts";
import type { PlacesOf } from "../tokens/token-places.ts";
import { equalPlaces, rotationText } from "./token-changes.ts";
import type { RiskCode } from "../../model/risk.ts";
import { createRisks, risks, updateRisks } from "./risk.ts";

/** The create of a desired client that is not live. */
export function createChange(desired: Desired, issue: IssueTarget, words: Vocabulary): CreateChange {
  const values = valuesOf(desired);
  const { name, environment, source } = desired;
  const fields = withSources(fieldChanges(fieldNames, null, values, words), desired);
  const step = { action: "create", id: null, name, environment, fields } as const;
  return {
    ...identified(step, "declared and not live"),
    risks: createRisks(values),
    token: { before: [], after: destinations(issue) },
    issue,
    rotate_after: rotationText(desired.token),
    source,
  };
}

/** The update that makes a live client match what is desired; null if it already does. */
export function updateChange(
  live: Live,
  desired: Desired,
  words: Vocabulary,
  placesOf: PlacesOf,
): UpdateChange | null {
  const values = valuesOf(desired);
  const changed = differing(live, values);
  if (changed.length === 0) return null;
  const { name, environment, source } = desired;
  const fields = withSources(fieldChanges(changed, live, values, words), desired);
  const step = { action: "update", id: live.id, name, environment, fields } as const;
  const token = tokenMove(live, desired, placesOf);
  return {
    ...identified(step, "differs from the manifest"),
    risks: [...updateRisks(live, values, changed), ...risks(token === null ? [] : ["token-place-moves"])],
    token,
    issue: null,
    source,
  };
}

/** The delete of an unmanaged client. */
export function deleteChange(
  live: Live,
  words: Vocabulary,
  code: "client-deleted" | "spare-deleted" = "client-deleted",
): DeleteChange {
  const { id, name, environment } = live;
  const fields = fieldChanges(fieldNames, live, null, words);
  const step = { action: "delete", id, name, environment, fields } as const;
  const reason = "no manifest declares it";
  return {
    ...identified(step, reason),
    risks: risks([code]),
    token: null,
    issue: null,
    removed_from: null,
    source: null,
  };
}

/** The rotation of a managed client's token, shown under the name and environment that the client has at that point. */
export function rotateChange(
  live: Live,
  shown: Pick<Declared, "name" | "environment" | "source">,
  issue: IssueTarget,
  { reason, own, codes }: Pick<RotateChange, "reason" | "own"> & { readonly codes: readonly RiskCode[] },
): RotateChange {
  const { name, environment, source } = shown;
  const places = destinations(issue);
  return {
    action: "rotate",
    id: live.id,
    name,
    environment,
    digest: rotationDigest(live.id, live.token_updated_at),
    fields: [],
    reason,
    origin: null,
    risks: risks(codes),
    token: { before: places, after: places },
    issue,
    own,
    source,
  };
}

/** A rename moves a place whose name contains the client's name; null if the place stays. */
function tokenMove({ id, name, environment }: Live, desired: Desired, placesOf: PlacesOf): TokenMove | null {
  const before = placesOf(renamedTo(desired, { name, environment }), id);
  const after = placesOf(desired, id);
  return equalPlaces(before, after) ? null : { before, after };
}

function identified<S extends Digestible>(step: S, reason: string) {
  return { ...step, digest: changeDigest(step), reason, origin: null };
}

function destinations(issue: IssueTarget): readonly Destination[] {
  return issue.kind === "deliver" ? issue.places.map(({ sink, place }) => ({ sink, place })) : [];
}
