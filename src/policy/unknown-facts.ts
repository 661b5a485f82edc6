import type { Identity } from "../model/client.ts";
import type { Source } from "../model/source.ts";
import { at, groupBy, title } from "../model/names.ts";
import type { FolderEnvironment } from "../plan/resolve/resolve.ts";
import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";

/** Names of roles, or paths of folders, that are unknown for the same reason. */
export interface UnknownFacts {
  readonly of: "role" | "folder";
  readonly ids: readonly number[];
  readonly reason: string;
}

/** A policy that cannot judge a client because these facts are not known. */
export interface Unjudged {
  readonly policy: Policy;
  readonly client: Identity & { readonly source: Source | null };
  readonly facts: UnknownFacts;
}

/** A role whose name is not known; `role` null: it no longer exists; `unread`: why roles could not be read. */
export function unknownRole(role: number | null, unread: string | null): UnknownFacts {
  if (role === null) return { of: "role", ids: [], reason: "the role no longer exists" };
  return { of: "role", ids: [role], reason: unread ?? "the API token cannot list a role with that id" };
}

/** Why the token does not list the folders of a client of another environment. */
export function otherEnvironment(whose: FolderEnvironment): string {
  if (whose.kind === "customer")
    return "this customer has environments, and the API does not tell of which one its managed user id lists the folders";
  return whose.kind === "one"
    ? `the API token lists the folders of ${whose.environment} only`
    : "it is not known of which environment the API token lists the folders: name its client in `self`";
}

/** One finding for each reason, however many policies and clients it concerns. */
export function unjudgedFindings(all: readonly Unjudged[]): readonly Finding[] {
  const groups = groupBy(all, ({ policy, facts }) =>
    JSON.stringify([policy.severity, facts.of, facts.reason]),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => unjudgedFinding(first, group)),
  );
}

function unjudgedFinding({ policy, client, facts }: Unjudged, group: readonly Unjudged[]): Finding {
  const policies = unique(group.map((one) => `${one.policy.name} (${at(one.policy.source)})`));
  const clients = unique(group.map((one) => title(one.client)));
  const ids = unique(group.flatMap((one) => one.facts.ids)).sort((a, b) => a - b);
  const which = `${policies.length === 1 ? "the policy" : "the policies"} ${enumerate(policies)}`;
  return {
    rule: "policy-undecided",
    severity: policy.severity,
    message: `${factsText(facts.of, ids)} not known (${facts.reason}), so ${which} cannot be checked for ${enumerate(clients)}`,
    way: ways[facts.of],
    numbers: { policies: policies.length, clients: clients.length },
    source: clients.length === 1 ? client.source : null,
  };
}

const ways = {
  role: "let the API token's role list client roles, or exclude the client with `match` or `except` of the policy",
  folder:
    "let the API token's role list folders (of the client's environment), or exclude the client with `match` or `except` of the policy",
};

function factsText(of: UnknownFacts["of"], ids: readonly number[]): string {
  const what = of === "role" ? "name" : "path";
  if (ids.length === 0) return `the ${what} of a ${of} is`;
  const listed = enumerate(ids.map(String));
  return ids.length === 1 ? `the ${what} of ${of} ${listed} is` : `the ${what}s of ${of}s ${listed} are`;
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

/** This many items of a list are named, the others counted. */
const named = 5;

function enumerate(texts: readonly string[]): string {
  const shown = texts.length > named ? [...texts.slice(0, named), `${texts.length - named} more`] : texts;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((part) => part !== "").join(" and ");
}
