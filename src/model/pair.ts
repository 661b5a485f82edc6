import type { Declared, Identity, Pair } from "./client.ts";
import { identityKey } from "./names.ts";

/** The second name's form if the configuration has none. */
export const defaultForm = "{name}-b";

/** The part of a form that stands for the name of the entry. */
export const nameInForm = "{name}";

/** The name of the second credential of an entry. */
export function secondName(form: string, first: string): string {
  return form.split(nameInForm).join(first);
}

/** The name of the entry whose second credential has this name; null: the name does not have that form. */
export function firstName(form: string, second: string): string | null {
  const [before = "", after = ""] = form.split(nameInForm);
  const isLonger = second.length > before.length + after.length;
  if (!isLonger || !second.startsWith(before) || !second.endsWith(after)) return null;
  return second.slice(before.length, second.length - after.length);
}

/** The name after which the place of a client's token is named: both credentials of an entry have one place. */
export function placeName({ name, pair }: Pick<Declared, "name" | "pair">): string {
  return pair?.first ?? name;
}

/** What both credentials of an entry have in common, and no other client; null for a client that has one credential. */
export function pairKey({ pair, environment }: Pick<Declared, "pair" | "environment">): string | null {
  return pair === null ? null : identityKey({ name: pair.first, environment });
}

/** The same client under another name and environment: the place of a second credential is then named after that name, too. */
export function renamedTo<C extends Pick<Declared, "name" | "environment" | "pair">>(
  client: C,
  { name, environment }: Identity,
): C {
  const { pair } = client;
  if (pair === null) return { ...client, name, environment };
  const first = pair.credential === "first" ? name : (firstName(pair.form, name) ?? pair.first);
  return { ...client, name, environment, pair: { ...pair, first } };
}

/** The name of the other credential of its entry. */
export function otherName({ credential, first, form }: Pair): string {
  return credential === "first" ? secondName(form, first) : first;
}
