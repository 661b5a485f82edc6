import { nfc } from "../../model/names.ts";
import { valueAt } from "../../schema/path-finding.ts";
import { keysOf, listAt } from "./value-maps.ts";

/** The environments of an entry, and where they are written. */
export interface Environments {
  /** Each once; null alone if the entry has no environment. Never empty. */
  readonly names: readonly (string | null)[];
  /** The position of the defaults that they come from; null: they are written in the entry, or nowhere. */
  readonly from: number | null;
  /** Whether they are written as a list. */
  readonly listed: boolean;
}

/**
 * The environments of an entry: `environments` or `environment` of the entry, else of the first defaults that have either.
 * Accepts any values.
 */
export function environmentsOf(client: unknown, defaults: readonly unknown[]): Environments {
  const own = environmentsIn(client, null);
  if (own !== null) return own;
  for (const [index, values] of defaults.entries()) {
    const found = environmentsIn(values, index);
    if (found !== null) return found;
  }
  return none;
}

const none: Environments = { names: [null], from: null, listed: false };

/** Those that these values write; null if they write none. */
function environmentsIn(values: unknown, from: number | null): Environments | null {
  const listed = valueAt(values, ["environments"]) !== undefined;
  const names = listed ? listedNames(values) : nameOf(values);
  // An invalid list is reported as that, and names no environment.
  if (names.length === 0 && !listed) return null;
  return { names: names.length === 0 ? [null] : names, from, listed };
}

/** The key of `in` for an environment, in whichever Unicode form it is written; null if there is none. */
export function inKey(client: unknown, environment: string | null): string | null {
  if (environment === null) return null;
  const keys = keysOf(valueAt(client, ["in"]));
  if (keys.includes(environment)) return environment;
  return keys.find((key) => nfc(key) === nfc(environment)) ?? null;
}

function listedNames(values: unknown): readonly string[] {
  const texts = listAt(values, ["environments"]).filter((item) => typeof item === "string");
  return [...new Map(texts.map((text) => [nfc(text), text])).values()];
}

function nameOf(values: unknown): readonly string[] {
  const name = valueAt(values, ["environment"]);
  return typeof name === "string" ? [name] : [];
}
