import { differing, valuesOf } from "../../fields/compare.ts";
import type { Meanings } from "../../fields/field.ts";
import type { Drift } from "../../manifest/write/drift.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { LeftAlone } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { type Claim, claimLive } from "../../plan/identity/claim.ts";
import type { Directory } from "../../plan/resolve/directory.ts";
import { environmentsSeen } from "../../plan/identity/environments.ts";
import { resolveFolders } from "../../plan/resolve/folders.ts";
import { type DriftedClaim, isSecond, pairObstacle } from "./pair-drift.ts";
import { entryOf, roleNames, type WriteContext } from "./choose-imports.ts";
import { nfc } from "../../model/names.ts";
import { otherName } from "../../model/pair.ts";
import { inScope } from "../../plan/identity/scope.ts";
import { resolveRole } from "../../plan/resolve/roles.ts";
import { partnersOf } from "../../plan/identity/partners.ts";
import { findSelf, withOtherCredentials } from "../../plan/identity/self.ts";
import { unexpressible } from "../../plan/identity/unexpressible.ts";

/** Where live clients differ from their manifests, and which of them no manifest can express. */
export interface Drifts {
  readonly drifts: readonly Drift[];
  readonly leftAlone: readonly LeftAlone[];
  readonly problems: readonly Problem[];
}

/** The input for finding drift: how live clients are written, and what the names in the manifests resolve to. */
export type DriftInput = WriteContext &
  Pick<Directory, "live" | "roles"> &
  Pick<Meanings, "addressLists"> & { readonly directory: Directory };

/**
 * Finds every managed client that differs, never `self`; a name that cannot be resolved differs too. Of an entry with
 * `overlap`, what is found is about the first client. Pure.
 */
export function findDrift(input: DriftInput): Drifts {
  const { declared, live, ownership, roles, directory } = input;
  const claimed = claimLive(declared, live);
  const self = withOtherCredentials(findSelf(live, ownership), claimed);
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const names = roleNames(roles);
  const meanings = { folderIds: idsOf(directory), addressLists: input.addressLists };
  const drifts: Drift[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const { own, second } of withSeconds(claimed.claims, directory)) {
    const { live: client, declared: entry } = own.claim;
    const members = second === null ? [client] : [client, second.claim.live];
    if (members.some((one) => self.ids.has(one.id) || !inScope(ownership.scope, one))) continue;
    if (own.fields.length === 0 && (second === null || second.fields.length === 0)) continue;
    const reason = unexpressible(client, expressing) ?? pairObstacle(own, second);
    const { id, name, environment } = client;
    if (reason !== null) leftAlone.push({ id, name, environment, reason });
    else drifts.push({ declared: entry, entry: entryOf(client, input, names), fields: own.fields, meanings });
  }
  return { drifts, leftAlone, problems: [...self.problems, ...claimed.problems] };
}

/** A client that an entry declares, and its second one if that is live, too. */
interface WithSecond {
  readonly own: DriftedClaim;
  readonly second: DriftedClaim | null;
}

/** Each claimed client with the fields in which it differs; a second client that is claimed together with its first one comes with that. */
function withSeconds(claims: readonly Claim[], directory: Directory): readonly WithSecond[] {
  const partners = partnersOf(claims);
  const drifted = (claim: Claim): DriftedClaim => ({ claim, fields: fieldsOf(claim, directory) });
  return claims.flatMap((claim): readonly WithSecond[] => {
    const partner = partners.get(claim);
    if (partner === undefined) return [{ own: drifted(claim), second: null }];
    return isSecond(claim) ? [] : [{ own: drifted(claim), second: drifted(partner) }];
  });
}

/** The fields that differ; a declared rename is an intended change, not drift. */
function fieldsOf({ declared, live, by }: Claim, directory: Directory): readonly FieldName[] {
  const role = resolveRole(declared, directory).value;
  const folders = resolveFolders(declared, directory).value;
  const found = differing(live, valuesOf({ ...declared, role, folders: folders ?? [] }));
  return by === "renamed_from" ? found.filter((field) => field !== "name") : found;
}

function idsOf({ folderPaths }: Directory): ReadonlyMap<string, number> {
  return new Map(
    [...folderPaths].flatMap(([path, found]) => (found.kind === "found" ? [[path, found.id] as const] : [])),
  );
}

/** The drifts of the clients with these names (declared or live); a name of either client of an entry means both. Also returns the unknown names. */
export function driftsNamed(
  { drifts, leftAlone, problems }: Drifts,
  names: readonly string[],
  { declared, live }: Pick<DriftInput, "declared" | "live">,
): Drifts & { readonly unknown: readonly string[] } {
  const wanted = new Set(names.map(nfc));
  for (const { name, pair } of declared)
    if (pair !== null && wanted.has(nfc(name))) wanted.add(nfc(otherName(pair)));
  const known = new Set([...declared, ...live].map(({ name }) => nfc(name)));
  return {
    drifts: drifts.filter(
      (one) => wanted.has(nfc(one.declared.name)) || wanted.has(nfc(one.entry.live.name)),
    ),
    leftAlone: leftAlone.filter(({ name }) => wanted.has(nfc(name))),
    problems,
    unknown: names.filter((name) => !known.has(nfc(name))),
  };
}
