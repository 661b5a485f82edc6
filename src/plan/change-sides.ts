import type { Declared, Identity } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { JudgedChange } from "../policy/input.ts";
import type { Identified } from "./identity/identified.ts";
import type { PlanInput } from "./input.ts";
import { firstName } from "../model/pair.ts";
import { identityKey } from "../model/names.ts";

/** Each change with its client before and after it; without either if it is not judged: a rotation of `self`. */
export function changeSides(
  changes: readonly Change[],
  input: Pick<PlanInput, "live">,
  { creates, managed }: Pick<Identified, "creates" | "managed">,
): readonly JudgedChange[] {
  const live = new Map(input.live.map((client) => [client.id, client]));
  for (const { live: one, declared } of managed) live.set(one.id, asEntry(one, declared));
  const wanted = new Map(managed.map((one) => [one.live.id, asEntry(one.desired, one.declared)]));
  const made = new Map(
    creates.map(({ desired, declared }) => [identityKey(desired), asEntry(desired, declared)]),
  );
  const sidesOf = (change: Change): JudgedChange["sides"] => {
    if (change.id === null) return present(made.get(identityKey(change)));
    const after = wanted.get(change.id);
    if (change.action === "rotate" && after === undefined) return [];
    return [...present(live.get(change.id)), ...(change.action === "delete" ? [] : present(after))];
  };
  return changes.map((change) => ({ change, sides: sidesOf(change) }));
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** A second credential is judged by the name of its entry. */
function asEntry<C extends Identity>(client: C, { pair }: Pick<Declared, "pair">): C {
  if (pair?.credential !== "second") return client;
  return { ...client, name: firstName(pair.form, client.name) ?? pair.first };
}
