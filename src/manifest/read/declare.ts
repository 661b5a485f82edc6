import type { Written } from "../../fields/field.ts";
import { clientFields, everyField } from "../../fields/table.ts";
import type { Declared, Delivery, TokenRule } from "../../model/client.ts";
import { parseDuration } from "../../util/duration.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { Source } from "../../model/source.ts";
import type { Client, Defaults, Token } from "../../schema/generated/manifest.ts";
import type { ReadContext } from "./check.ts";

/** A checked client in canonical form: each value from the client, else the document, else the configuration; null without role or folders. */
export function declare(
  client: Client,
  defaults: Defaults,
  from: Pick<ReadContext, "tokens" | "canonical"> & { readonly source: Source },
): Declared | null {
  const own: Written = client;
  const shared: Written = defaults;
  const values = everyField<Pick<Declared, FieldName>>((field) =>
    clientFields[field].declared(own[field] ?? shared[field], from.canonical),
  );
  if (values === null) return null;
  return {
    ...values,
    token: tokenRule({ ...defaults.token, ...client.token }, from.tokens),
    id: client.id ?? null,
    renamed_from: client.renamed_from ?? null,
    distinct_from: client.distinct_from ?? [],
    source: from.source,
  };
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
