import { valuesKey, valuesOf } from "../../fields/compare.ts";
import type { ClientValues, Desired, Live } from "../../model/client.ts";
import { fieldNames } from "../../model/field-change.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { foldName } from "./look-alike.ts";
import { groupBy, title } from "../../model/names.ts";
import { idList, note, problem } from "../../model/make-problem.ts";
import { wayFor } from "./second-way.ts";

/** Refuses a create if a client that differs only by name would be deleted: a rename that was not declared. */
export function undeclaredRenames(
  creates: readonly Desired[],
  deletes: readonly Live[],
): readonly PlanProblem[] {
  if (creates.length === 0) return [];
  const byRest = groupBy(deletes, restKey);
  return creates.flatMap((desired) => {
    const same = (byRest.get(restKey(valuesOf(desired))) ?? []).filter((live) => mayBe(desired, live));
    return same.length === 0 ? [] : [undeclared(desired, same)];
  });
}

/** Adds a note if one create and one unmanaged client differ only by name. */
export function probableRenames(creates: readonly Desired[], unmanaged: readonly Live[]): readonly Note[] {
  if (creates.length === 0) return [];
  const created = groupBy(creates, (desired) => restKey(valuesOf(desired)));
  const byRest = groupBy(unmanaged, restKey);
  return [...created].flatMap(([key, [desired, ...more]]) => {
    const [live, ...others] = byRest.get(key) ?? [];
    if (desired === undefined || live === undefined || more.length + others.length > 0) return [];
    return mayBe(desired, live) ? [probable(desired, live)] : [];
  });
}

function restKey(values: ClientValues): string {
  return valuesKey(values, allButName);
}

const allButName = fieldNames.filter((field) => field !== "name");

/** Look-alike names are refused by a rule of their own. */
function mayBe(desired: Desired, live: Live): boolean {
  return !desired.distinct_from.includes(live.id) && foldName(desired.name) !== foldName(live.name);
}

function undeclared(desired: Desired, same: readonly Live[]): PlanProblem {
  const [first] = same;
  const names = same.map(({ name }) => `"${name}"`).join(", ");
  return problem("create-beside-delete", {
    message: `${title(desired)} would be created and ${names} (${idList(same)}) deleted; they differ only by name: was the client renamed?`,
    way: wayFor(
      desired,
      same,
      `write \`renamed_from: ${first?.name}\` (or \`id: ${first?.id}\`) to keep the client and its token, or \`distinct_from: [${same.map(({ id }) => id).join(", ")}]\` if it is another client`,
    ),
    numbers: { creates: 1, deletes: same.length },
    source: desired.source,
  });
}

function probable(desired: Desired, live: Live): Note {
  const text = `${title(desired)} would be created, and the unmanaged "${live.name}" (id ${live.id}) differs only by name: ${wayFor(desired, [live], `if it was renamed, write \`renamed_from: ${live.name}\``)}`;
  return note("probable-rename", text, desired.source);
}
