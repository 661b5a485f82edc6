import { addressCount, addressSet } from "../../../fields/address-set.ts";
import type { Vocabulary } from "../../../fields/field.ts";
import { clientFields } from "../../../fields/table.ts";
import type { Live } from "../../../model/client.ts";
import type { Claim } from "../../../plan/identity/claim.ts";
import type { Places } from "../../../plan/tokens/token-places.ts";
import { ageDays, tokenConcerns, tokenRow } from "../../../plan/tokens/token-state.ts";
import { durationWord } from "../../../util/duration.ts";
import type { ClientEntry, ClientState, Reach, TokenEntry } from "./inventory.ts";

/** What is known of one live client besides what the API shows. */
export interface Known extends Pick<ClientEntry, "drift" | "violations"> {
  readonly state: ClientState;
  readonly claim: Claim | null;
}

/** What all clients of a workspace have in common. */
export interface Shared {
  readonly names: Vocabulary;
  readonly tokens: Places;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One live client with everything that is known of it. */
export function clientEntry(live: Live, known: Known, shared: Shared): ClientEntry {
  const { names } = shared;
  return {
    id: live.id,
    name: live.name,
    environment: live.environment,
    state: known.state,
    role: clientFields.role.shown(live.role, names),
    folders: clientFields.folders.shown(live.folders, names),
    ip_allow_list: live.ip_allow_list,
    reach: reachOf(live.ip_allow_list),
    source: known.claim?.declared.source ?? null,
    created_at: live.created_at,
    token: tokenOf(live, known.claim, shared),
    drift: known.drift,
    violations: known.violations,
  };
}

/** From where a list allows a client to be called. */
export function reachOf(list: readonly string[]): Reach {
  const risks = clientFields.ip_allow_list.createRisks(list);
  if (risks.includes("open-to-every-address")) return { addresses: "any", count: null };
  const countable = addressSet(list).unknown.length === 0;
  const count = countable ? Number(addressCount(list)) : null;
  return { addresses: risks.includes("open-to-most-addresses") ? "most" : "limited", count };
}

function tokenOf(live: Live, claim: Claim | null, { tokens, now }: Shared): TokenEntry {
  const issued = {
    issued_at: live.token_updated_at,
    age_days: ageDays(live, now),
    concerns: tokenConcerns(live),
  };
  if (claim === null)
    return { ...issued, rotate_after: null, due_at: null, due: false, state: null, deliver_to: null };
  const { declared } = claim;
  const { due, state } = tokenRow(live, declared, tokens.get(declared) ?? [], now);
  const { rotate_after, deliver_to } = declared.token;
  return {
    ...issued,
    rotate_after: typeof rotate_after === "number" ? durationWord(rotate_after) : rotate_after,
    due_at: dueAt(live.token_updated_at, rotate_after),
    due,
    state,
    deliver_to,
  };
}

function dueAt(issued: string | null, after: number | "never" | null): string | null {
  if (issued === null || typeof after !== "number") return null;
  const due = new Date(Date.parse(issued) + after);
  return Number.isNaN(due.getTime()) ? null : due.toISOString();
}
