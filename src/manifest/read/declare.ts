import { clientFields, everyField } from "../../fields/table.ts";
import type { Declared, Delivery, TokenRule } from "../../model/client.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { Token } from "../../schema/generated/manifest.ts";
import { parseDuration } from "../../util/duration.ts";
import type { Draft } from "../inherit/expand.ts";
import type { ReadContext } from "./check.ts";

/** A checked client in canonical form, with addresses in place of address lists; null without role or folders. */
export function declare(
  draft: Draft,
  { tokens, canonical, lists }: Pick<ReadContext, "tokens" | "canonical" | "lists">,
): Declared | null {
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
    id: draft.id,
    renamed_from: draft.renamed_from,
    distinct_from: draft.distinct_from,
    source: draft.source,
    declaration,
    ...(draft.lines === undefined ? {} : { lines: draft.lines }),
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
