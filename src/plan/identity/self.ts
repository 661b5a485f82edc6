import type { Identity, Live } from "../../model/client.ts";
import { nearest } from "../../util/nearest.ts";
import type { Ownership, SelfEntry } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Claims } from "./claim.ts";
import { partnersOf } from "./partners.ts";
import { sameName, title } from "../../model/names.ts";
import { didYouMean, idList, problem } from "../../model/make-problem.ts";

/** Which live clients run keyward, and which entries of `self` do not name exactly one. */
export interface Self {
  readonly ids: ReadonlySet<number>;
  readonly problems: readonly PlanProblem[];
}

/** Finds the live client of each entry of `self`: exactly one each, otherwise a problem. */
export function findSelf(live: readonly Live[], { self }: Pick<Ownership, "self">): Self {
  const found = (self ?? []).map((entry) => ({
    entry,
    matches: live.filter((client) => isEntry(entry, client)),
  }));
  const problems = found.flatMap(({ entry, matches }) => {
    if (matches.length === 0) return [noMatch(entry, live)];
    return matches.length > 1 ? [ambiguous(entry, matches)] : [];
  });
  return { ids: new Set(found.flatMap(({ matches }) => matches.map(({ id }) => id))), problems };
}

/** The same with the other credential of each of its clients: keyward may run with either token of an entry with `overlap`. */
export function withOtherCredentials(self: Self, { claims }: Pick<Claims, "claims">): Self {
  const partners = partnersOf(claims);
  const others = claims.flatMap((claim) => {
    const other = partners.get(claim);
    return other !== undefined && self.ids.has(claim.live.id) ? [other.live.id] : [];
  });
  return others.length === 0 ? self : { ...self, ids: new Set([...self.ids, ...others]) };
}

/** Refuses declared clients that would become a second match of an entry of `self`: the entry would then protect neither. */
export function selfTakenProblems(
  { self }: Pick<Ownership, "self">,
  { ids }: Self,
  { creates, claims }: Claims,
): readonly PlanProblem[] {
  const others = claims.filter(({ live }) => !ids.has(live.id)).map(({ declared }) => declared);
  const named = (self ?? []).filter((entry) => entry.kind === "name");
  return [...creates, ...others].flatMap((declared) => {
    if (!named.some((entry) => isNamed(entry, declared))) return [];
    const message = `${title(declared)} has the name of an entry of \`self\`, but is another client`;
    const way = "give it another name, or write that entry of `self` with its environment or its id";
    return [problem("self-taken", { message, way, source: declared.source })];
  });
}

function isEntry(entry: SelfEntry, client: Live): boolean {
  return entry.kind === "id" ? entry.id === client.id : isNamed(entry, client);
}

function isNamed(entry: Extract<SelfEntry, { kind: "name" }>, client: Identity): boolean {
  const elsewhere = entry.environment !== undefined && !sameName(entry.environment, client.environment);
  return sameName(entry.name, client.name) && !elsewhere;
}

function noMatch(entry: SelfEntry, live: readonly Live[]): PlanProblem {
  const near =
    entry.kind === "id"
      ? []
      : nearest(
          entry.name,
          live.map(({ name }) => name),
        );
  return problem("self-no-match", {
    message: `\`self\` names ${describe(entry)}, but no live client matches it${didYouMean(near)}`,
    way: "correct `self` in keyward.yaml (or KEYWARD_SELF): a typo there leaves keyward's own client unprotected; `none` means that keyward does not run with the token of a client",
    numbers: { matches: 0 },
  });
}

function ambiguous(entry: SelfEntry, matches: readonly Live[]): PlanProblem {
  return problem("self-ambiguous", {
    message: `\`self\` names ${describe(entry)}, but ${matches.length} live clients match it: ${idList(matches)}`,
    way: "write that entry of `self` with its environment, or as its id",
    numbers: { matches: matches.length },
  });
}

function describe(entry: SelfEntry): string {
  if (entry.kind === "id") return `id ${entry.id}`;
  return title({ name: entry.name, environment: entry.environment ?? null });
}
