import type { Note } from "../../model/plan.ts";
import type { Identified } from "../identity/identified.ts";
import type { PlanInput } from "../input.ts";
/**
 * The declared clients whose role no longer exists, wherever the roles were read: a deleted role stays on its clients,
 * and Workato rejects every request of theirs (workato-api.md).
 */
export declare function goneRoleNotes(input: Pick<PlanInput, "roles" | "policyFacts">, { managed, creates }: Pick<Identified, "managed" | "creates">): readonly Note[];
