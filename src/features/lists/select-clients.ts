import { clientFields, fieldOrder } from "../../fields/table.ts";
import { KeywardError } from "../../model/errors.ts";
import type { FieldName } from "../../model/field-change.ts";
import { parseDuration } from "../../util/duration.ts";
import type { ManifestNeed } from "./read-clients.ts";
import type { ListedClient } from "./listed-client.ts";
import { sortKeys } from "./sort-keys.ts";
import { stateOrder } from "./token-words.ts";

/** Flags that select, sort and lay out clients. */
export interface ClientFilters {
  readonly environment?: readonly string[];
  readonly role?: readonly string[];
  readonly olderThan?: string;
  readonly due?: boolean;
  readonly unmanaged?: boolean;
  readonly tokens?: boolean;
  readonly sort?: string;
  readonly reverse?: boolean;
}

/** Selects and sorts clients. */
export interface ClientSelection {
  readonly need: ManifestNeed;
  readonly select: (clients: readonly ListedClient[]) => readonly ListedClient[];
}

/** The selection of these flags at `now` (ms since 1970); throws `KeywardError` for a value that is not one. */
export function clientSelection(flags: ClientFilters, now: number): ClientSelection {
  const tests = testsOf(flags, now);
  const order = orderOf(flags.sort ?? (flags.tokens === true ? "token" : "id"));
  const need = flags.due === true || flags.unmanaged === true || flags.tokens === true;
  return {
    need: need ? "required" : "optional",
    select: (clients) => {
      const sorted = clients
        .filter((client) => tests.every((test) => test(client)))
        .sort((a, b) => order(a, b) || a.id - b.id);
      return flags.reverse === true ? sorted.reverse() : sorted;
    },
  };
}

type Test = (client: ListedClient) => boolean;

function testsOf(flags: ClientFilters, now: number): readonly Test[] {
  const { environment, role, olderThan } = flags;
  const before = olderThan === undefined ? null : now - durationOf(olderThan);
  return [
    ...(environment === undefined
      ? []
      : [(one: ListedClient) => environment.includes(one.environment ?? "")]),
    ...(role === undefined
      ? []
      : [({ role: { id, name } }: ListedClient) => role.includes(String(id)) || role.includes(name ?? "")]),
    ...(before === null
      ? []
      : [({ token }: ListedClient) => token.updated_at !== null && Date.parse(token.updated_at) < before]),
    ...(flags.due === true ? [({ token }: ListedClient) => token.due] : []),
    ...(flags.unmanaged === true ? [({ unmanaged }: ListedClient) => unmanaged === true] : []),
    ...(flags.tokens === true ? [({ token }: ListedClient) => token.state !== null] : []),
  ];
}

function durationOf(text: string): number {
  const ms = parseDuration(text);
  if (ms !== null) return ms;
  throw new KeywardError(
    `--older-than ${text} is not a duration`,
    "write it in days or weeks, as 90d or 12w; h, m and s are hours, minutes and seconds, and months are written in days",
  );
}

type Order = (a: ListedClient, b: ListedClient) => number;

/** Numbers within names in their numeric order, in every locale of the machine. */
const { compare } = new Intl.Collator("en", { numeric: true });

function orderOf(key: string): Order {
  switch (key) {
    case "id":
      return (a, b) => a.id - b.id;
    case "age":
      return byTime(({ token }) => token.updated_at);
    case "created":
      return byTime(({ created_at }) => created_at);
    case "token":
      return (a, b) =>
        Number(b.token.due) - Number(a.token.due) ||
        stateOrder(a.token.state) - stateOrder(b.token.state) ||
        byTime(({ token }) => token.updated_at)(a, b);
    default:
      return byField(key);
  }
}

function byField(key: string): Order {
  const field = fieldOrder.find((one) => one === key);
  if (field !== undefined) return (a, b) => compare(sortText(a, field), sortText(b, field));
  throw new KeywardError(`--sort ${key} is not a column`, `use one of ${sortKeys.join(", ")}`);
}

function sortText(client: ListedClient, field: FieldName): string {
  return fieldText(field, client);
}

/** A field of a client in one short line. */
export function fieldText<F extends FieldName>(field: F, client: ListedClient): string {
  const roles = new Map<number, string>();
  const { id, name } = client.role;
  if (id !== null && name !== null) roles.set(id, name);
  return cellOf(field, client, roles) ?? "";
}

function cellOf<F extends FieldName>(
  field: F,
  client: ListedClient,
  roles: ReadonlyMap<number, string>,
): string | null {
  const one = clientFields[field];
  return one.cell(one.fromPlan(client[field]), roles);
}

/** The oldest first; what has no time comes last. */
function byTime(timeOf: (client: ListedClient) => string | null): Order {
  const time = (client: ListedClient): number => Date.parse(timeOf(client) ?? "9999-12-31");
  return (a, b) => time(a) - time(b);
}
