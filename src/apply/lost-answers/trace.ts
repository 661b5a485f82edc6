import type { ClientValues, Folders, Live } from "../../model/client.ts";
import type { CreateChange } from "../../model/change.ts";
import type { Run } from "../apply-run.ts";
import type { ListLimit } from "../freshness/live-view.ts";
import { deviations, sameStoredName } from "../as-sent.ts";
import { nfc } from "../../model/names.ts";
import { storedForm } from "../../plan/identity/stored-form.ts";
import { valuesAfter } from "../values-after.ts";

/** A create that was sent, and that may have taken effect although it did not succeed. */
export interface SentCreate {
  readonly change: CreateChange;
  /** When it was first sent, by the server's clock, in ms since 1970: a client created before is another one. */
  readonly notBefore: number;
}

/**
 * What a reading shows of a create. `missing`: no client of its name that the plan did not know. `unseen`: the same, but the
 * reading would not show it, for this reason. `made`: the client that it created. `several`: more than one that it may
 * have created. `earlier`: a client that was created before it was sent. `unlike`: a client whose values are not the ones
 * that were sent, so that somebody else made it. `stored-as`: a client that it probably created although its name is
 * another one.
 */
export type Trace =
  | { readonly kind: "missing" }
  | { readonly kind: "unseen"; readonly why: ListLimit }
  | { readonly kind: "made"; readonly live: Live }
  | { readonly kind: "several"; readonly live: readonly Live[] }
  | { readonly kind: "earlier"; readonly live: Live }
  | { readonly kind: "unlike"; readonly live: Live }
  | { readonly kind: "stored-as"; readonly live: Live };

/** The server's clock may differ by this much between its answers, in ms; whole seconds are within it. */
const tolerance = 2000;
/** How far this machine's clock may be wrong if no answer contains the server's time, in ms. */
const clockError = 60_000;

/** The earliest time by the server's clock, in ms since 1970, at which something sent now can take effect. */
export function earliestNow({ api, clock }: Pick<Run, "api" | "clock">): number {
  return (api.serverTime() ?? clock.now() - clockError) - tolerance;
}

/** What the latest reading shows of a create. */
export function traceOf(run: Run, sent: SentCreate): Trace {
  const values = valuesAfter(sent.change, null);
  const named = [...run.view.clients.values()].filter(
    (live) => !run.byId.has(live.id) && isSameIdentity(live, sent.change),
  );
  const judged = named.map((live) => ({ live, kind: judge(live, values, sent.notBefore) }));
  const [made, ...others] = judged.filter(({ kind }) => kind === "made").map(({ live }) => live);
  if (made !== undefined) {
    return others.length === 0 ? { kind: "made", live: made } : { kind: "several", live: [made, ...others] };
  }
  const stored = storedAs(run, sent);
  if (stored !== null) return { kind: "stored-as", live: stored };
  const other = judged.find(({ kind }) => kind === "unlike") ?? judged[0];
  return other ?? absence(run.view.listLimit(sent.change.environment));
}

function absence(why: ListLimit | null): Trace {
  return why === null ? { kind: "missing" } : { kind: "unseen", why };
}

function isSameIdentity(live: Live, { name, environment }: CreateChange): boolean {
  return sameStoredName(live.name, name) && live.environment === environment;
}

/** A new client that has everything else that was sent, and whose name may be the stored form of the one that was sent. */
function storedAs(run: Run, { change, notBefore }: SentCreate): Live | null {
  const values = valuesAfter(change, null);
  const planned = new Set((run.plan.changes ?? []).map(({ name }) => nfc(name)));
  const found = [...run.view.clients.values()].find(
    (live) =>
      !run.byId.has(live.id) &&
      !planned.has(nfc(live.name)) &&
      !isEarlier(live, notBefore) &&
      storedForm(change.name, live.name) !== null &&
      deviations(values, live).every(({ field }) => field === "name"),
  );
  return found ?? null;
}

function isEarlier({ created_at }: Live, notBefore: number): boolean {
  return created_at !== null && Date.parse(created_at) < notBefore;
}

function judge(live: Live, sent: ClientValues, notBefore: number): "made" | "earlier" | "unlike" {
  if (isEarlier(live, notBefore)) return "earlier";
  const differing = deviations(sent, live).map(({ field }) => field);
  // If the time fits, folders that were dropped are no sign of another client; without it, only equal values are none.
  const explained = live.created_at !== null && isSubset(live.folders, sent.folders) ? ["folders"] : [];
  return differing.every((field) => explained.includes(field)) ? "made" : "unlike";
}

/** Whether folders may be what is stored of others: nested ones may be dropped (workato-api.md). */
function isSubset(stored: Folders, sent: Folders): boolean {
  return stored !== "all" && sent !== "all" && stored.every((id) => sent.includes(id));
}
