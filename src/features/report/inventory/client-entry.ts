import { addressCount, addressSet } from "../../../fields/address-set.ts";
import type { Vocabulary } from "../../../fields/field.ts";
import { clientFields } from "../../../fields/table.ts";
import type { Live } from "../../../model/client.ts";
import { ageDays, tokenConcerns } from "../../../plan/tokens/token-state.ts";
import { durationWord } from "../../../util/duration.ts";
import { type Credential, isCurrent } from "../../overlap/credentials.ts";
import type { ClientEntry, ClientState, Reach, TokenEntry } from "./inventory.ts";

/** What is known of one live client besides what the API shows. */
export interface Known extends Pick<ClientEntry, "drift" | "violations"> {
  readonly state: ClientState;
  /** Null: no manifest declares it. */
  readonly credential: Credential | null;
}

/** What all clients of a workspace have in common. */
export interface Shared {
  readonly names: Vocabulary;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One live client with everything that is known of it. */
export function clientEntry(live: Live, known: Known, { names, now }: Shared): ClientEntry {
  return {
    id: live.id,
    name: live.name,
    environment: live.environment,
    state: known.state,
    role: clientFields.role.shown(live.role, names),
    folders: clientFields.folders.shown(live.folders, names),
    ip_allow_list: live.ip_allow_list,
    reach: reachOf(live.ip_allow_list),
    source: known.credential?.declared.source ?? null,
    created_at: live.created_at,
    token: tokenOf(live, known.credential, now),
    drift: known.drift,
    violations: known.violations,
    overlap_with: known.credential?.overlap?.other ?? null,
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

function tokenOf(live: Live, credential: Credential | null, now: number): TokenEntry {
  const issued = {
    issued_at: live.token_updated_at,
    age_days: ageDays(live, now),
    concerns: tokenConcerns(live),
  };
  if (credential === null) return { ...issued, ...undeclaredToken };
  const { rotate_after, deliver_to } = credential.declared.token;
  const { due, state } = credential.token;
  const overlap = credential.overlap?.token ?? null;
  return {
    ...issued,
    rotate_after: typeof rotate_after === "number" ? durationWord(rotate_after) : rotate_after,
    due_at: isCurrent({ overlap }) ? dueAt(live.token_updated_at, rotate_after) : null,
    due,
    state,
    overlap,
    deliver_to,
  };
}

const undeclaredToken = {
  rotate_after: null,
  due_at: null,
  due: false,
  state: null,
  overlap: null,
  deliver_to: null,
} as const;

function dueAt(issued: string | null, after: number | "never" | null): string | null {
  if (issued === null || typeof after !== "number") return null;
  const due = new Date(Date.parse(issued) + after);
  return Number.isNaN(due.getTime()) ? null : due.toISOString();
}
