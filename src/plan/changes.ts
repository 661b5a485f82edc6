import type { Desired, Live } from "../model/client.ts";
import { type Change, fieldNames } from "../model/plan.ts";
import type { Source } from "../model/source.ts";
import { differing, valuesOf } from "./compare.ts";
import { changeDigest, type Digestible, rotationDigest } from "./digest.ts";
import { fieldChanges, type Vocabulary } from "./fields.ts";
import { createRisks, risks, updateRisks } from "./risk.ts";

/** The create of a desired client that is not live. */
export function createChange(desired: Desired, words: Vocabulary): Change {
  const values = valuesOf(desired);
  const { name, environment, source } = desired;
  const fields = fieldChanges(fieldNames, null, values, words);
  const step: Digestible = { action: "create", id: null, name, environment, fields };
  return whole(step, "declared and not live", createRisks(values), source);
}

/** The update that makes a live client what is desired; null where it is that already. */
export function updateChange(live: Live, desired: Desired, words: Vocabulary): Change | null {
  const values = valuesOf(desired);
  const changed = differing(live, values);
  if (changed.length === 0) return null;
  const { name, environment, source } = desired;
  const fields = fieldChanges(changed, live, values, words);
  const step: Digestible = { action: "update", id: live.id, name, environment, fields };
  return whole(step, "differs from the manifest", updateRisks(live, values, changed), source);
}

/** The delete of an unmanaged client. */
export function deleteChange(live: Live, words: Vocabulary): Change {
  const { id, name, environment } = live;
  const fields = fieldChanges(fieldNames, live, null, words);
  const step: Digestible = { action: "delete", id, name, environment, fields };
  return whole(step, "no manifest declares it", risks(["client-deleted"]), null);
}

/** The rotation of a managed client's token; `desired` tells its name after the run. */
export function rotateChange(
  live: Live,
  { name, environment, source }: Pick<Desired, "name" | "environment" | "source">,
  reason: string,
): Change {
  const digest = rotationDigest(live.id, live.token_updated_at);
  const step = { action: "rotate", id: live.id, name, environment, digest, fields: [] } as const;
  return { ...step, reason, origin: null, risks: risks(["token-reissued"]), source };
}

function whole(step: Digestible, reason: string, facts: Change["risks"], source: Source | null): Change {
  return { ...step, digest: changeDigest(step), reason, origin: null, risks: facts, source };
}
