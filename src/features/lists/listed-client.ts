import { clientFields, eachField } from "../../fields/table.ts";
import type { Live } from "../../model/client.ts";
import type { FieldValues } from "../../model/field-change.ts";
import type { Source } from "../../model/source.ts";
import type { TokenConcern, TokenState } from "../../model/token/token.ts";
import { ageDays, tokenConcerns } from "../../plan/tokens/token-state.ts";
import { durationWord } from "../../util/duration.ts";
import { type Credential, isCurrent, type OverlapClient, type OverlapToken } from "../overlap/credentials.ts";

/** What is known of a live client's token. */
export interface ListedToken {
  /** ISO 8601, in UTC; null: the API does not say. */
  readonly updated_at: string | null;
  readonly age_days: number | null;
  /** As a manifest writes it: `90d`, or `never`; null: not specified, or no manifest declares the client. */
  readonly rotate_after: string | null;
  /** When it is due by `rotate_after`; null: never, or unknown, or another token of the entry is (`overlap`). */
  readonly due_at: string | null;
  readonly due: boolean;
  /** Null: no manifest declares the client, or none could be read. */
  readonly state: TokenState | null;
  /** Which of the two tokens of an entry with `overlap` it is; null: the client has no other credential. */
  readonly overlap: OverlapToken | null;
  readonly concerns: readonly TokenConcern[];
}

/** A live client as `clients --format json` lists it: the fields as a plan shows them. */
export interface ListedClient extends FieldValues {
  readonly id: number;
  /** ISO 8601, in UTC; null: the API does not say. */
  readonly created_at: string | null;
  readonly token: ListedToken;
  /** Where a manifest declares it; null: none does, or none could be read. */
  readonly source: Source | null;
  /** In scope, and no manifest declares it; null: the manifests could not be read. */
  readonly unmanaged: boolean | null;
  readonly self: boolean;
  readonly in_scope: boolean;
  /** The other API client of the same entry; null: the entry has no `overlap`. */
  readonly overlap_with: OverlapClient | null;
}

/** What else is known of a live client. */
export interface ClientContext {
  /** Roles by id, as far as they could be read. */
  readonly roles: ReadonlyMap<number, string>;
  readonly self: boolean;
  readonly inScope: boolean;
  /** How a manifest declares it; `unknown`: no manifest could be read. */
  readonly declared: Credential | "unmanaged" | "unknown";
  /** In ms since 1970. */
  readonly now: number;
}

/** A live client as it is listed. */
export function listedClient(live: Live, context: ClientContext): ListedClient {
  const { roles, self, inScope, declared } = context;
  const names = { roles, folders: new Map<number, string>() };
  return {
    id: live.id,
    ...eachField<FieldValues>((field) => clientFields[field].shown(live[field], names)),
    created_at: instant(live.created_at),
    token: listedToken(live, context),
    source: typeof declared === "string" ? null : declared.declared.source,
    unmanaged: declared === "unknown" ? null : declared === "unmanaged" && inScope && !self,
    self,
    in_scope: inScope,
    overlap_with: typeof declared === "string" ? null : (declared.overlap?.other ?? null),
  };
}

function listedToken(live: Live, { declared, now }: ClientContext): ListedToken {
  const known = typeof declared === "string" ? null : declared;
  const after = known?.declared.token.rotate_after ?? null;
  const updatedAt = instant(live.token_updated_at);
  const overlap = known?.overlap?.token ?? null;
  const dueAt =
    isCurrent({ overlap }) && typeof after === "number" && updatedAt !== null
      ? Date.parse(updatedAt) + after
      : null;
  return {
    updated_at: updatedAt,
    age_days: ageDays(live, now),
    rotate_after: typeof after === "number" ? durationWord(after) : after,
    due_at: dueAt === null ? null : new Date(dueAt).toISOString(),
    due: known?.token.due ?? false,
    state: known?.token.state ?? null,
    overlap,
    concerns: tokenConcerns(live),
  };
}

/** In UTC, whatever offset the server wrote; a text that is no time is unknown. */
function instant(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
