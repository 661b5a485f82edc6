import {
  addressDifference,
  type AddressSet,
  addressSet,
  holdsAddresses,
  holdsMostAddresses,
  wholeFamilies,
} from "../../fields/address-set.ts";
import { fieldOf } from "../../fields/change.ts";
import { size } from "../../fields/intervals.ts";
import type { Change } from "../../model/change.ts";
import type { RoleRef } from "../../model/field-change.ts";
import type { RiskCode } from "../../model/risk.ts";
import { executionOrder } from "../../plan/difference/order.ts";

/** What a change does to access, what gives the most first: the order in which changes are read. */
const accessKinds = [
  "anywhere",
  "most-addresses",
  "all-folders",
  "admin-role",
  "role",
  "environment",
  "token-place",
  "unclear-addresses",
  "many-addresses",
  "folders",
  "addresses",
  "deleted",
  "reissued",
  "new-client",
  "narrower",
  "none",
] as const;

/** One kind of effect on access. */
export type AccessKind = (typeof accessKinds)[number];

/** What decides about a change's weight. */
export type Weighed = Pick<Change, "action" | "id" | "name" | "environment" | "fields" | "risks">;

/** The changes with those first that give the most access; changes of equal weight are in the order of execution. */
export function byWeight<C extends Weighed>(changes: readonly C[]): C[] {
  const weighed = executionOrder(changes).map((change) => ({ change, weight: weightOf(change) }));
  return weighed.sort((a, b) => heavierFirst(a.weight, b.weight)).map(({ change }) => change);
}

/** Everything that a change does to access, what gives the most first: at least one. */
export function accessOf(change: Weighed): readonly AccessKind[] {
  const kinds = new Set<AccessKind>([...addressKinds(change), ...roleKinds(change), ...riskKinds(change)]);
  if (change.action === "create") kinds.add("new-client");
  if (kinds.size === 0) kinds.add("none");
  return accessKinds.filter((kind) => kinds.has(kind));
}

/** Whether a role's name sounds as if it allowed nearly everything: its privileges are not known to a plan. */
export function isAdminLike({ name }: RoleRef): boolean {
  return name !== null && /admin|owner|super|root|full|unrestricted|\ball\b|管理|관리/iu.test(name);
}

interface Weight {
  /** Positions in `accessKinds`, ascending. */
  readonly ranks: readonly number[];
  readonly addresses: bigint;
  readonly folders: number;
}

function weightOf(change: Weighed): Weight {
  const { v4, v6 } = gainedAddresses(change);
  return {
    ranks: accessOf(change).map((kind) => accessKinds.indexOf(kind)),
    addresses: size(v4) + size(v6),
    folders: gainedFolders(change),
  };
}

/** The first rank that differs decides, then how many effects there are, then how many addresses and folders are gained. */
function heavierFirst(a: Weight, b: Weight): number {
  const at = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
  const ranks = at === -1 ? b.ranks.length - a.ranks.length : difference(a.ranks[at], b.ranks[at]);
  if (ranks !== 0) return ranks;
  if (a.addresses !== b.addresses) return a.addresses > b.addresses ? -1 : 1;
  return b.folders - a.folders;
}

/** Of two lists of effects that begin the same, the longer one is heavier. */
function difference(a: number | undefined, b: number | undefined): number {
  return (a ?? accessKinds.length) - (b ?? accessKinds.length);
}

const noAddress: AddressSet = { v4: [], v6: [], unknown: [] };

/** The addresses that may call and could not before; of a new client, all that may call. */
function gainedAddresses(change: Weighed): AddressSet {
  const { before, after } = fieldOf(change, "ip_allow_list") ?? {};
  if (!after) return noAddress;
  return before ? addressDifference(addressSet(after), addressSet(before)) : addressSet(after);
}

/** More addresses than a /24 has. */
const many = 256n;

function addressKinds(change: Weighed): readonly AccessKind[] {
  const gained = gainedAddresses(change);
  if (!holdsAddresses(gained)) return [];
  const after = addressSet(fieldOf(change, "ip_allow_list")?.after ?? []);
  if (wholeFamilies(after).length > 0) return ["anywhere"];
  if (holdsMostAddresses(after)) return ["most-addresses"];
  if (size(gained.v4) + size(gained.v6) > many) return ["many-addresses"];
  return change.action === "create" ? [] : ["addresses"];
}

function gainedFolders(change: Weighed): number {
  const { before, after } = fieldOf(change, "folders") ?? {};
  if (!after || after === "all" || before === "all") return 0;
  const known = new Set((before ?? []).map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).length;
}

/** A new client's role, and the role that a client gets. */
function roleKinds(change: Weighed): readonly AccessKind[] {
  const after = fieldOf(change, "role")?.after;
  return after && isAdminLike(after) ? ["admin-role"] : [];
}

function riskKinds({ risks }: Weighed): readonly AccessKind[] {
  return risks.map(({ code }) => kindOf[code]);
}

/** The least that a risk means; the values of a change may say more. */
const kindOf: Readonly<Record<RiskCode, AccessKind>> = {
  "all-folders-granted": "all-folders",
  "folder-added": "folders",
  "role-changed": "role",
  "ip-allow-list-removed": "anywhere",
  "ip-allow-list-opened": "addresses",
  "ip-allow-list-unclear": "unclear-addresses",
  "open-to-every-address": "anywhere",
  "open-to-most-addresses": "most-addresses",
  "environment-changed": "environment",
  "token-destination-changed": "token-place",
  "token-place-moves": "token-place",
  "folder-removed": "narrower",
  "ip-allow-list-added": "narrower",
  "ip-allow-list-narrowed": "narrower",
  "earlier-token-ends": "narrower",
  "spare-deleted": "narrower",
  "recent-token-ends": "reissued",
  "client-deleted": "deleted",
  "token-reissued": "reissued",
};
