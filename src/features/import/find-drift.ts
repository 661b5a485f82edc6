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
import { entryOf, roleNames, type WriteContext } from "./choose-imports.ts";
import { nfc } from "../../model/names.ts";
import { inScope } from "../../plan/identity/scope.ts";
import { resolveRole } from "../../plan/resolve/roles.ts";
import { findSelf } from "../../plan/identity/self.ts";
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

/** Finds every managed client that differs, never `self`; a name that cannot be resolved differs too. Pure. */
export function findDrift(input: DriftInput): Drifts {
  const { declared, live, ownership, roles } = input;
  const self = findSelf(live, ownership);
  const { claims, problems } = claimLive(declared, live);
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const names = roleNames(roles);
  const drifts: Drift[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const claim of claims) {
    const { live: client } = claim;
    if (self.ids.has(client.id) || !inScope(ownership.scope, client)) continue;
    const fields = fieldsOf(claim, input.directory);
    if (fields.length === 0) continue;
    const reason = unexpressible(client, expressing);
    const { id, name, environment } = client;
    if (reason !== null) leftAlone.push({ id, name, environment, reason });
    else
      drifts.push({
        declared: claim.declared,
        entry: entryOf(client, input, names),
        fields,
        meanings: { folderIds: idsOf(input.directory), addressLists: input.addressLists },
      });
  }
  return { drifts, leftAlone, problems: [...self.problems, ...problems] };
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

/** The drifts of the clients with these names (declared or live); also returns the unknown names. */
export function driftsNamed(
  { drifts, leftAlone, problems }: Drifts,
  names: readonly string[],
  { declared, live }: Pick<DriftInput, "declared" | "live">,
): Drifts & { readonly unknown: readonly string[] } {
  const wanted = new Set(names.map(nfc));
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
