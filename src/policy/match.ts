import { matchesGlob } from "../util/glob.ts";
import type { Policy, PolicyMatch } from "./policy.ts";
import type { ClientFacts, RoleFacts } from "./subject.ts";

/** Whether a policy applies to a client, or the unknown fact about its role that decides it. */
export type Matched = "yes" | "no" | "role-id" | "role-name";

/** The properties that a match compares. */
export type MatchSubject = Pick<ClientFacts, "name" | "environment" | "role">;

/** Whether a policy applies to this client of this workspace (by its name in the configuration). */
export function matchPolicy(
  { match, except }: Pick<Policy, "match" | "except">,
  client: MatchSubject,
  workspace: string,
): Matched {
  if (except.length > 0 && fits(except, client.name)) return "no";
  const plain =
    fits(match.workspaces, workspace) &&
    fits(match.environments, client.environment ?? "") &&
    fits(match.names, client.name);
  return plain ? matchRole(match.roles, client.role) : "no";
}

function fits(patterns: readonly string[] | null, text: string): boolean {
  return patterns === null || patterns.some((pattern) => same(pattern, text));
}

/** Most patterns are plain names, which can be compared directly. */
function same(pattern: string, text: string): boolean {
  if (pattern.includes("*") || pattern.includes("?")) return matchesGlob(pattern, text);
  return pattern === text || pattern.normalize("NFC") === text.normalize("NFC");
}

function matchRole(roles: PolicyMatch["roles"], { id, name }: RoleFacts): Matched {
  if (roles === null) return "yes";
  const found = roles.map((wanted): Matched => {
    if (typeof wanted === "number") return id === undefined ? "role-id" : id === wanted ? "yes" : "no";
    return name === undefined ? "role-name" : same(wanted, name) ? "yes" : "no";
  });
  if (found.includes("yes")) return "yes";
  return found.find((one) => one !== "no") ?? "no";
}
