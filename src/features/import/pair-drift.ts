import type { FieldName } from "../../model/field-change.ts";
import { sameName, title } from "../../model/names.ts";
import { secondName } from "../../model/pair.ts";
import type { Claim } from "../../plan/identity/claim.ts";
import { apart } from "./possible-pairs.ts";

/** A live client of an entry with `overlap`, and the fields in which it differs from the entry. */
export interface DriftedClaim {
  readonly claim: Claim;
  readonly fields: readonly FieldName[];
}

/** Whether a client is the second one of its entry. */
export function isSecond({ declared }: Claim): boolean {
  return declared.pair?.credential === "second";
}

/**
 * Why the drift of an entry with `overlap` cannot be accepted; null if it can. `second` null: its other client is not
 * live. An entry declares one access for both of its clients: with the values of one of them, the next apply would change
 * the other, and perhaps widen what it may do.
 */
export function pairObstacle(own: DriftedClaim, second: DriftedClaim | null): string | null {
  if (second !== null) return apartWhy(own, second);
  return isSecond(own.claim) ? withoutFirst(own.claim) : null;
}

function apartWhy(first: DriftedClaim, second: DriftedClaim): string | null {
  const fields = fieldsApart(first, second);
  if (fields.length === 0) return null;
  return `its two API clients differ from each other in ${fields.join(" and ")}: ${whoDrifted(first, second)}. Give both the same values in Workato and accept again, or run \`keyward apply\`, which gives both those of the manifest`;
}

/** The values that are written are those of the first client. */
function withoutFirst({ declared, live }: Claim): string {
  const first = declared.pair?.first ?? declared.name;
  return `it is the second API client of ${title({ name: first, environment: live.environment })}, whose first one is not live: run \`keyward apply\`, which creates that and gives both the values of the manifest`;
}

function fieldsApart(
  { claim, fields }: DriftedClaim,
  { claim: { live } }: DriftedClaim,
): readonly FieldName[] {
  const { pair } = claim.declared;
  const renamed = pair !== null && fields.includes("name");
  const follows = !renamed || sameName(live.name, secondName(pair.form, claim.live.name));
  return [...(follows ? [] : (["name"] as const)), ...apart(claim.live, live)];
}

function whoDrifted(first: DriftedClaim, second: DriftedClaim): string {
  const [one, other] = [named(first), named(second)];
  if (second.fields.length === 0) return `only ${one} differs from the manifest, and not ${other}`;
  if (first.fields.length === 0) return `only ${other} differs from the manifest, and not ${one}`;
  return `${one} and ${other} differ from the manifest in different ways`;
}

function named({ claim: { live } }: DriftedClaim): string {
  return `"${live.name}" (id ${live.id})`;
}
