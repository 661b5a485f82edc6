import { clientFields, everyField } from "../../fields/table.ts";
import type { Declared, Delivery, TokenRule } from "../../model/client.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { Token } from "../../schema/generated/manifest.ts";
import { parseDuration } from "../../util/duration.ts";
import { secondName } from "../../model/pair.ts";
import type { Draft } from "../inherit/expand.ts";
import type { ReadContext } from "./check.ts";

type Context = Pick<ReadContext, "tokens" | "canonical" | "lists">;

/**
 * A checked client in canonical form, with addresses in place of address lists; with `overlap` it is two, of the same
 * values. None without role or folders.
 */
export function declare(draft: Draft, context: Context): readonly Declared[] {
  const client = declareOne(draft, context);
  if (client === null) return [];
  const { tokens } = context;
  const { deliver_to } = client.token;
  const overlaps =
    (draft.token.overlap ?? tokens.overlap ?? false) && deliver_to !== "none" && deliver_to !== "discard";
  return overlaps ? pairOf(client, tokens.overlap_name) : [client];
}

/** The two credentials of an entry with `overlap`. A pin is about the first one. */
function pairOf(client: Declared, form: string): readonly Declared[] {
  const { name: first, renamed_from } = client;
  return [
    { ...client, pair: { credential: "first", first, form } },
    {
      ...client,
      name: secondName(form, first),
      pair: { credential: "second", first, form },
      id: null,
      renamed_from: renamed_from === null ? null : secondName(form, renamed_from),
    },
  ];
}

function declareOne(draft: Draft, { tokens, canonical, lists }: Context): Declared | null {
  const { values: written, declaration } = draft;
  const allowed = written.ip_allow_list;
  const expanded = Array.isArray(allowed) ? lists.expand(allowed) : null;
  const values = everyField<Pick<Declared, FieldName>>((field) =>
    clientFields[field].declared(written[field], canonical),
  );
  if (values === null) return null;
  const declared = {
    ...values,
    token: tokenRule(draft.token, tokens),
    pair: null,
    id: draft.id,
    renamed_from: draft.renamed_from,
    distinct_from: draft.distinct_from,
    source: draft.source,
    declaration,
    lines: draft.lines,
  };
  if (expanded === null) return declared;
  const inherited = [...declaration.inherited, ...expanded.lists];
  return { ...declared, ip_allow_list: expanded.addresses, declaration: { ...declaration, inherited } };
}

/** The values of a `token` map, with the fallback's for keys that it does not have. */
export function tokenRule(token: Token, fallback: TokenRule): TokenRule {
  return {
    deliver_to: token.deliver_to === undefined ? fallback.deliver_to : delivery(token.deliver_to),
    rotate_after: token.rotate_after === undefined ? fallback.rotate_after : age(token.rotate_after),
  };
}

function delivery(written: NonNullable<Token["deliver_to"]>): Delivery {
  return typeof written === "string" ? written : [...new Set(written)];
}

function age(written: string): number | "never" {
  return written === "never" ? "never" : (parseDuration(written) ?? "never");
}
