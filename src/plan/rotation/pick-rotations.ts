import type { Note } from "../../model/plan.ts";
import { didYouMean, idList, note, problem } from "../../model/make-problem.ts";
import { sameName, title } from "../../model/names.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { nearest } from "../../util/nearest.ts";
import type { Managed } from "../identity/identified.ts";
import type { PlanInput } from "../input.ts";
import type { Candidate } from "./candidate.ts";
import { isMigratedClient, migratedClient, migratedNotes } from "./migrated-rotations.ts";
import { limitValue } from "../guards/limits.ts";
import { isIssuedBefore, type Selection, selects } from "./selection.ts";
import { incompleteNotes, mayRotate, notRotatable } from "./pair-rotations.ts";
import { selectedRow, spareRow } from "../tokens/token-rows.ts";
import { issuedNext, membersOf, turnsOf } from "../tokens/turns.ts";

/** What planning a rotation needs in addition to the plan's input. */
export interface RotationAsk {
  readonly selection: Selection;
  /** Sinks whose tokens may be rotated by age although these sinks cannot report whether they hold them. */
  readonly trusted: ReadonlySet<string>;
}

/** A plan's input, and which tokens are to be issued. */
export type RotationInput = PlanInput & RotationAsk;

/** What was selected, and the problems with it. */
export interface Picked {
  readonly picked: readonly Candidate[];
  readonly problems: readonly PlanProblem[];
  readonly notes: readonly Note[];
}

/** Managed clients with what is known of their tokens; `own`: whether they are of `self`. */
export function candidatesOf(
  { tokens, now, selection }: Pick<RotationInput, "tokens" | "now" | "selection">,
  managed: readonly Managed[],
  own = false,
): readonly Candidate[] {
  return turnsOf(managed, tokens).map((turn) => {
    const next = issuedNext(turn);
    const row = selection.endsOverlap ? spareRow(turn, tokens, now) : selectedRow(turn, tokens, now);
    return { ...next, turn, own, row };
  });
}

/** The candidates that the selection matches, in their order; names that match none, or several, are problems. */
export function pick(input: RotationInput, candidates: readonly Candidate[], inScope: number): Picked {
  const { what, environment } = input.selection;
  const inEnvironment = candidates.filter(
    ({ live }) => environment === null || sameName(environment, live.environment),
  );
  if (what.kind === "names") return issuedBefore(what, pickNames(what.names, inEnvironment, input));
  const matching = inEnvironment.filter(
    ({ row, declared }) => selects(what, row) && declared.token.deliver_to !== "none",
  );
  const able = matching.filter((one) => mayRotate(one, input.selection));
  const selected = able.filter((one) => !isMigratedClient(one));
  const left = [
    ...migratedNotes(able.filter(isMigratedClient)),
    ...incompleteNotes(matching, input.selection),
  ];
  if (what.kind !== "due") return { picked: selected, problems: [], notes: left };
  const rotatable = selected.filter((one) => one.row.state === "held" || isTrusted(one, input.trusted));
  const most = limitValue(input.limits.max_rotations, inScope) ?? rotatable.length;
  return {
    picked: rotatable.slice(0, most),
    problems: [],
    notes: [...left, ...dueNotes(selected.length, rotatable.length, most)],
  };
}

/** The picked clients without those whose tokens an interrupted run has already issued. */
function issuedBefore(
  { issuedBefore: instant }: Extract<Selection["what"], { readonly kind: "names" }>,
  found: Picked,
): Picked {
  if (instant === undefined) return found;
  return { ...found, picked: found.picked.filter(({ row }) => isIssuedBefore(row, instant)) };
}

function dueNotes(due: number, rotatable: number, most: number): readonly Note[] {
  const notHeld = due - rotatable;
  const later = Math.max(0, rotatable - most);
  return [
    ...(notHeld > 0
      ? [
          note(
            "due-not-held",
            `${notHeld} due, but not known to be held by their sinks: rotate them by name, or with --undelivered`,
            null,
          ),
        ]
      : []),
    ...(later > 0
      ? [
          note(
            "due-later",
            `${later} more due: the next run takes the oldest of them (--max-rotations)`,
            null,
          ),
        ]
      : []),
  ];
}

function isTrusted({ declared: { token } }: Candidate, trusted: ReadonlySet<string>): boolean {
  return Array.isArray(token.deliver_to) && token.deliver_to.every((sink: string) => trusted.has(sink));
}

function pickNames(
  names: readonly string[],
  candidates: readonly Candidate[],
  { live, ownership, selection }: RotationInput,
): Picked {
  const picked: Candidate[] = [];
  const problems: PlanProblem[] = [];
  for (const name of new Set(names)) {
    const found = candidatesNamed(candidates, name);
    const [first, ...others] = found;
    if (first === undefined)
      problems.push(
        noSuchClient(
          name,
          candidates,
          live.some((client) => sameName(client.name, name)),
          ownership,
        ),
      );
    else if (others.length > 0) problems.push(severalClients(name, found));
    else if (isMigratedClient(first)) problems.push(migratedClient(first));
    else if (mayRotate(first, selection)) picked.push(first);
    else problems.push(notRotatable(first, selection));
  }
  // Two names may belong to one client: its declared and its live one.
  return { picked: oldestFirst([...new Set(picked)]), problems, notes: [] };
}

/** The clients that have this name in Workato; if there is none, those that are declared under it. */
function candidatesNamed(candidates: readonly Candidate[], name: string): readonly Candidate[] {
  const named = (nameOf: (one: Managed) => string): readonly Candidate[] =>
    candidates.filter(({ turn }) => membersOf(turn).some((one) => sameName(nameOf(one), name)));
  const live = named((one) => one.live.name);
  return live.length > 0 ? live : named((one) => one.declared.name);
}

function noSuchClient(
  name: string,
  candidates: readonly Candidate[],
  isLive: boolean,
  { self }: RotationInput["ownership"],
): PlanProblem {
  const members = candidates.flatMap(({ turn }) => membersOf(turn));
  const known = members.flatMap((one) => [one.live.name, one.declared.name]);
  const own = self?.some((entry) => entry.kind === "name" && sameName(entry.name, name)) ?? false;
  const why = own
    ? "it is `self`"
    : isLive
      ? "no manifest declares it (or it is out of scope)"
      : "no live client has that name";
  return problem("rotate-unknown", {
    message: `"${name}" is not a managed client: ${why}${didYouMean(nearest(name, known))}`,
    way: own
      ? "rotate it with --self"
      : "name a client that a manifest declares, with --environment where it has one",
  });
}

function severalClients(name: string, found: readonly Candidate[]): PlanProblem {
  return problem("rotate-ambiguous", {
    message: `${found.length} managed clients are named "${name}": ${idList(found.map(({ live }) => live))}`,
    way: "select one with --environment",
    numbers: { clients: found.length },
  });
}

/** Both together: a client in both is rotated last. */
export function merge(first: Picked, last: Picked): Picked {
  const own = new Set(last.picked.map(({ live }) => live.id));
  return {
    picked: [...first.picked.filter(({ live }) => !own.has(live.id)), ...last.picked],
    problems: [...first.problems, ...last.problems],
    notes: [...first.notes, ...last.notes],
  };
}

/** By the age of their tokens; a token of unknown age counts as the oldest. */
export function oldestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const age = ({ row, live }: Candidate): string =>
    `${row.updated_at === null ? "" : new Date(row.updated_at).toISOString()} ${title(live)}`;
  return [...candidates].sort((a, b) => (age(a) < age(b) ? -1 : 1));
}
