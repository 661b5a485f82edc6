import type { Desired } from "../../model/client.ts";
import { note } from "../../model/make-problem.ts";
import { placeOf, title } from "../../model/names.ts";
import type { Note } from "../../model/plan.ts";
import type { Identified } from "../identity/identified.ts";
import type { PlanInput } from "../input.ts";

/**
 * The declared clients whose role no longer exists, wherever the roles were read: a deleted role stays on its clients,
 * and Workato rejects every request of theirs (workato-api.md).
 */
export function goneRoleNotes(
  input: Pick<PlanInput, "roles" | "policyFacts">,
  { managed, creates }: Pick<Identified, "managed" | "creates">,
): readonly Note[] {
  const known = roleIds(input);
  if (known === null) return [];
  return [...managed, ...creates].flatMap(({ desired }) => (known.has(desired.role) ? [] : [gone(desired)]));
}

/** The ids of all roles; null if they were not read, or if the list is empty, although this token has a role too. */
function roleIds({
  roles,
  policyFacts,
}: Pick<PlanInput, "roles" | "policyFacts">): ReadonlySet<number> | null {
  const ids = new Set(roles?.map(({ id }) => id) ?? policyFacts.roleNames.keys());
  return ids.size === 0 ? null : ids;
}

function gone(desired: Desired): Note {
  const text = `${title(desired)} has the role ${desired.role}, which no longer exists, so Workato rejects every request of the client: declare another role (\`keyward roles\` lists them)`;
  return note("role-gone", text, placeOf(desired, "role"));
}
