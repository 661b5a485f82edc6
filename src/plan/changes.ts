import type { Desired, Live } from "../model/client.ts";
import { type Change, fieldNames, type TokenMove } from "../model/plan.ts";
import type { Source } from "../model/source.ts";
import { differing, valuesOf } from "./compare.ts";
import { changeDigest, type Digestible, rotationDigest } from "./digest.ts";
import { fieldChanges, type Vocabulary } from "./fields.ts";
import type { PlacesOf } from "./input.ts";
import { equalPlaces } from "./token-changes.ts";
import { createRisks, risks, updateRisks } from "./risk.ts";

/** The create of a desired client that is not live. */
export function createChange(desired: Desired, words: Vocabulary, placesOf: PlacesOf): Change {
  const values = valuesOf(desired);
  const { name, environment, source } = desired;
  const fields = fieldChanges(fieldNames, null, values, words);
  const step: Digestible = { action: "create", id: null, name, environment, fields };
  const token = { before: [], after: placesOf(desired, null) };
  return whole(step, "declared and not live", createRisks(values), token, source);
}

/** The update that makes a live client what is desired; null where it is that already. */
export function updateChange(
  live: Live,
  desired: Desired,
  words: Vocabulary,
  placesOf: PlacesOf,
): Change | null {
  const values = valuesOf(desired);
  const changed = differing(live, values);
  if (changed.length === 0) return null;
  const { name, environment, source } = desired;
  const fields = fieldChanges(changed, live, values, words);
  const step: Digestible = { action: "update", id: live.id, name, environment, fields };
  const token = moved(live, desired, placesOf);
  const facts = [
    ...updateRisks(live, values, changed),
    ...risks(token === null ? [] : ["token-place-moves"]),
  ];
  return whole(step, "differs from the manifest", facts, token, source);
}

/** The delete of an unmanaged client. */
export function deleteChange(live: Live, words: Vocabulary): Change {
  const { id, name, environment } = live;
  const fields = fieldChanges(fieldNames, live, null, words);
  const step: Digestible = { action: "delete", id, name, environment, fields };
  return whole(step, "no manifest declares it", risks(["client-deleted"]), null, null);
}

/** The rotation of a managed client's token; `desired` tells its name after the run. */
export function rotateChange(
  live: Live,
  { name, environment, token, source }: Pick<Desired, "name" | "environment" | "token" | "source">,
  reason: string,
  placesOf: PlacesOf,
): Change {
  const places = placesOf({ name, environment, token }, live.id);
  const digest = rotationDigest(live.id, live.token_updated_at);
  const step = { action: "rotate", id: live.id, name, environment, digest, fields: [] } as const;
  const move = { before: places, after: places };
  return { ...step, reason, origin: null, risks: risks(["token-reissued"]), token: move, source };
}

/** A rename moves a place whose name is made of the client's; null where the place stays. */
function moved({ id, name, environment }: Live, desired: Desired, placesOf: PlacesOf): TokenMove | null {
  const before = placesOf({ ...desired, name, environment }, id);
  const after = placesOf(desired, id);
  return equalPlaces(before, after) ? null : { before, after };
}

function whole(
  step: Digestible,
  reason: string,
  facts: Change["risks"],
  token: TokenMove | null,
  source: Source | null,
): Change {
  return { ...step, digest: changeDigest(step), reason, origin: null, risks: facts, token, source };
}
