import type { Declared, Live, Role } from "../../model/client.ts";
import { nearest } from "../../util/nearest.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Directory, Resolution } from "./directory.ts";
import { nfc, placeOf, sameName, title } from "../../model/names.ts";
import { didYouMean, idList, problem } from "../../model/make-problem.ts";

/** A declared client's role as an id. An id is checked only if the roles were read, and accepted if a live client has it. */
export function resolveRole(declared: Declared, { roles, live }: Directory): Resolution<number> {
  const { role } = declared;
  if (typeof role === "number") {
    const known =
      roles === null || roles.some(({ id }) => id === role) || live.some((client) => client.role === role);
    return known ? { value: role, problems: [] } : failed(unknownId(declared, role));
  }
  if (roles === null) return failed(unreadable(declared, role));
  const found = roles.filter(({ name }) => sameName(name, role));
  const [first, ...others] = found;
  if (first === undefined)
    return failed(
      unknownName(
        declared,
        role,
        nearest(
          role,
          roles.map(({ name }) => name),
        ),
      ),
    );
  return others.length === 0 ? { value: first.id, problems: [] } : failed(ambiguous(declared, role, found));
}

/** Whether roles contain every role of the declared and live clients: if not, the list must be known to be whole. */
export function containsRolesOf(
  roles: readonly Role[],
  declared: readonly Pick<Declared, "role">[],
  live: readonly Pick<Live, "role">[],
): boolean {
  const known = new Set<number | string>(roles.flatMap(({ id, name }) => [id, nfc(name)]));
  const wanted = [...declared, ...live].map(({ role }) => (typeof role === "string" ? nfc(role) : role));
  return wanted.every((role) => role === null || known.has(role));
}

function failed(reason: PlanProblem): Resolution<never> {
  return { value: null, problems: [reason] };
}

function unknownId(declared: Declared, role: number): PlanProblem {
  return wrongRole("unknown-role", declared, {
    role: `the role ${role}`,
    why: "no role has that id",
    way: "correct the role: `keyward roles` lists them",
  });
}

function unknownName(declared: Declared, role: string, near: readonly string[]): PlanProblem {
  return wrongRole("unknown-role", declared, {
    role: `the role "${role}"`,
    why: `no role has that name${didYouMean(near)}`,
    way: "correct the role: `keyward roles` lists them",
  });
}

function ambiguous(declared: Declared, role: string, found: readonly { id: number }[]): PlanProblem {
  return wrongRole("ambiguous-role", declared, {
    role: `the role "${role}"`,
    why: `${found.length} roles have that name: ${idList(found)}`,
    way: "write the role's id",
    numbers: { roles: found.length },
  });
}

function unreadable(declared: Declared, role: string): PlanProblem {
  return wrongRole("roles-unreadable", declared, {
    role: `the role "${role}"`,
    why: "the roles could not be read",
    way: "write the role's id, or let the API token's role list roles",
  });
}

interface WrongRole {
  readonly role: string;
  readonly why: string;
  readonly way: string;
  readonly numbers?: Readonly<Record<string, number>>;
}

function wrongRole(
  rule: PlanProblem["rule"],
  declared: Declared,
  { role, why, way, numbers = {} }: WrongRole,
): PlanProblem {
  const who = title(declared);
  const source = placeOf(declared, "role");
  const shared = { of: "client", who, predicate: `have ${role}, but ${why}` } as const;
  return problem(rule, { message: `${who} has ${role}, but ${why}`, way, numbers, source, shared });
}
