import { matchesGlob } from "../model/glob.ts";
import type { Known, Subject } from "./subject.ts";
import type { Policy, PolicyMatch } from "./policy.ts";

/** Whether a policy is for a client; `unknown`: its role is not known well enough to tell. */
export type Matched = "yes" | "no" | "unknown";

/** What a match looks at. */
export type MatchSubject = Pick<Subject, "name" | "environment" | "role">;

/** Whether a policy is for this client of this workspace (by its name in the configuration). */
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

/** Most patterns are plain names: those need no matching. */
function same(pattern: string, text: string): boolean {
  if (pattern.includes("*") || pattern.includes("?")) return matchesGlob(pattern, text);
  return pattern === text || pattern.normalize("NFC") === text.normalize("NFC");
}

function matchRole(roles: PolicyMatch["roles"], role: Subject["role"]): Matched {
  if (roles === null) return "yes";
  const found = roles.map((wanted) =>
    typeof wanted === "number"
      ? decided(role.id, (id) => id === wanted)
      : decided(role.name, (name) => same(wanted, name)),
  );
  if (found.includes("yes")) return "yes";
  return found.includes("unknown") ? "unknown" : "no";
}

function decided<T>(fact: Known<T>, test: (value: T) => boolean): Matched {
  if ("unknown" in fact) return "unknown";
  return test(fact.value) ? "yes" : "no";
}
