import { ApiError, KeywardError } from "../../model/errors.ts";
import { grant, privileges } from "../../workato/privileges.ts";
import type { Check } from "./checkup.ts";

/** One of the privileges that keyward's calls need. */
export type Privilege = keyof typeof privileges;

/** The result of a read that shows whether the token has a privilege. */
export type Tried<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "failed"; readonly error: KeywardError }
  /** It was not sent: `why` says what was missing. */
  | { readonly kind: "not-tried"; readonly why: string };

/** Waits for a read; rejects only for errors that are not keyward's own. */
export async function tried<T>(read: Promise<T>): Promise<Tried<T>> {
  try {
    return { kind: "read", value: await read };
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    return { kind: "failed", error };
  }
}

/** Reads that answer 404 to a role without the privilege (workato-api.md, What is open); elsewhere a 404 rather means a wrong host. */
const hidden: ReadonlySet<Privilege> = new Set(["listRoles", "readActivity"]);

/** Whether an answer means that the token lacks the privilege. */
export function isLacking(privilege: Privilege, one: Tried<unknown>): boolean {
  if (one.kind !== "failed" || !(one.error instanceof ApiError)) return false;
  return one.error.status === 403 || (one.error.status === 404 && hidden.has(privilege));
}

/**
 * In the order in which they are listed: first those that are tried. Listing customers is not among them: a configuration
 * with `customers: all` is not complete, and no command begins, until they are listed.
 */
const privilegeNames: readonly Exclude<Privilege, "listCustomers">[] = [
  "listClients",
  "readClient",
  "listRoles",
  "listFolders",
  "readActivity",
  "createClient",
  "updateClient",
  "deleteClient",
  "regenerateToken",
];

const neededFor: Readonly<Record<(typeof privilegeNames)[number], string>> = {
  listClients: "every command reads the live clients",
  readClient: "apply reads single clients before it changes them, and looks up lost answers",
  listRoles: "only if manifests name roles instead of ids",
  listFolders: "only if manifests contain folder paths instead of ids",
  readActivity: "only for plan --who and the drift issue of the Action",
  createClient: "apply creates clients",
  updateClient: "apply updates clients",
  deleteClient: "apply deletes clients, with prune",
  regenerateToken: "rotate, and apply where a token was not delivered",
};

/**
 * Changes are never tried: a request for an id that should not exist would show the privilege only by an order of
 * checks that is not documented, and doctor changes nothing under any reading of the API.
 */
const wouldChange: Tried<never> = { kind: "not-tried", why: "doctor sends no changes" };

/** What was found out about each privilege; those that are missing here were not tried. */
export type Evidence = Readonly<Partial<Record<Privilege, Tried<unknown>>>>;

/** Every privilege by its path and label in Workato's pages: whether the token has it, and what keyward needs it for. */
export function privilegeChecks(evidence: Evidence, required: ReadonlySet<Privilege>): readonly Check[] {
  const rows = privilegeNames.map((privilege) =>
    privilegeCheck(privilege, evidence[privilege] ?? wouldChange, required.has(privilege)),
  );
  const count = (word: string): string =>
    `${rows.filter(({ message }) => message.startsWith(word)).length} ${word}`;
  const untried = rows.some(({ status }) => status === "not-tried");
  const summary: Check = {
    name: "privileges",
    status: "ok",
    message: [count("have"), count("lack"), count("not known"), count("not tried")].join(", "),
    way: untried
      ? "to see those that were not tried, open Workspace admin › API clients › Client roles in Workato, and there the role of the token's client"
      : "",
  };
  return [...rows, summary];
}

function privilegeCheck(
  privilege: (typeof privilegeNames)[number],
  one: Tried<unknown>,
  required: boolean,
): Check {
  const about = `${privileges[privilege]} (${neededFor[privilege]})`;
  const check = (status: Check["status"], word: string, way = ""): Check => ({
    name: "privilege",
    status,
    message: `${word}: ${about}`,
    way,
  });
  switch (one.kind) {
    case "read":
      return check("ok", "have");
    case "not-tried":
      return check("not-tried", `not tried (${one.why})`);
    case "failed":
      return isLacking(privilege, one)
        ? check(required ? "failed" : "warning", "lack", grant(privilege))
        : check("warning", `not known (${one.error.message})`, one.error.remedy);
  }
}
