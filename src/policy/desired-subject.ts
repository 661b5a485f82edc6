import type { ClientValues } from "../model/client.ts";
import type { FolderFact, Known, Subject } from "./subject.ts";
import { Undecided } from "./undecided.ts";
import type { Created } from "../plan/identify.ts";
import type { PlanInput } from "../plan/input.ts";
import { type FolderEnvironment, listsFoldersOf } from "../plan/resolve.ts";

/** What was read beside the clients so that policies can be judged. */
export interface PolicyFacts {
  readonly roleNames: ReadonlyMap<number, string>;
  /** Canonical paths. */
  readonly folderPaths: ReadonlyMap<number, string>;
  /** Why roles or folders could not be read, else null. */
  readonly trouble: { readonly roles: string | null; readonly folders: string | null };
}

/** What is known of a desired client once its names are resolved. */
export function subjectOf({ declared, desired }: Created, input: PlanInput): Subject {
  const { name, environment, ip_allow_list, token, id } = declared;
  const own = listsFoldersOf(input.folderEnvironment, declared);
  const folder = (one: number): FolderFact => ({ id: { value: one }, path: pathFact(one, own, input) });
  return {
    name,
    environment,
    ip_allow_list,
    token,
    id,
    role: roleFact(desired.role, input),
    folders: desired.folders === "all" ? "all" : { value: desired.folders.map(folder) },
  };
}

/** A role by its id, with its name where that is known; null: a role that is gone. */
export function roleFact(role: ClientValues["role"], { policyFacts }: PlanInput): Subject["role"] {
  if (role === null) return { id: lacks("its role"), name: lacks("its role") };
  const name = policyFacts?.roleNames.get(role);
  const why = policyFacts?.trouble.roles ?? "no role that this token lists has that id";
  return {
    id: { value: role },
    name: name === undefined ? lacks(`the name of the role ${role}`, why) : { value: name },
  };
}

function pathFact(id: number, own: boolean, { policyFacts, folderEnvironment }: PlanInput): Known<string> {
  const path = own ? policyFacts?.folderPaths.get(id) : undefined;
  if (path !== undefined) return { value: path };
  const unlisted = policyFacts?.trouble.folders ?? "no folder that this token lists has that id";
  return lacks(`the path of the folder ${id}`, own ? unlisted : elsewhere(folderEnvironment));
}

function elsewhere(whose: FolderEnvironment): string {
  return whose.kind === "one"
    ? `this token lists the folders of ${whose.environment} only`
    : "it is not known of which environment this token lists the folders";
}

function lacks(fact: string, why = ""): { readonly unknown: () => Undecided } {
  return { unknown: () => new Undecided(why === "" ? fact : `${fact} (${why})`) };
}
