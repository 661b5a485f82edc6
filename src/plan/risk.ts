import { addressDifference, addressSet, holdsAddresses, wholeFamilies } from "../model/address-set.ts";
import type { ClientValues, Folders } from "../model/client.ts";
import { type FieldName, type Risk, type RiskCode, riskEffects } from "../model/plan.ts";

/** What a new client opens. */
export function createRisks({ folders, ip_allow_list }: ClientValues): readonly Risk[] {
  const codes: RiskCode[] = [];
  if (folders === "all") codes.push("all-folders-granted");
  if (wholeFamilies(addressSet(ip_allow_list)).length > 0) codes.push("open-to-every-address");
  return risks(codes);
}

/** What an update of `fields` does to access. */
export function updateRisks(
  before: ClientValues,
  after: ClientValues,
  fields: readonly FieldName[],
): readonly Risk[] {
  return risks(fields.flatMap((field) => fieldRisks(field, before, after)));
}

/** The risks of these codes. */
export function risks(codes: readonly RiskCode[]): readonly Risk[] {
  return codes.map((code) => ({ code, effect: riskEffects[code] }));
}

function fieldRisks(field: FieldName, before: ClientValues, after: ClientValues): readonly RiskCode[] {
  switch (field) {
    case "name":
      return [];
    case "role":
      return ["role-changed"];
    case "folders":
      return folderRisks(before.folders, after.folders);
    case "environment":
      return ["environment-changed"];
    case "ip_allow_list":
      return addressRisks(before.ip_allow_list, after.ip_allow_list);
  }
}

function folderRisks(before: Folders, after: Folders): readonly RiskCode[] {
  if (after === "all") return before === "all" ? [] : ["all-folders-granted"];
  if (before === "all") return ["folder-removed"];
  const codes: RiskCode[] = [];
  if (after.some((id) => !before.includes(id))) codes.push("folder-added");
  if (before.some((id) => !after.includes(id))) codes.push("folder-removed");
  return codes;
}

/** Narrowing is said only of addresses that are certainly lost: none is while an unknown entry may still allow it. */
function addressRisks(before: readonly string[], after: readonly string[]): readonly RiskCode[] {
  if (after.length === 0) return ["ip-allow-list-removed"];
  const [was, is] = [addressSet(before), addressSet(after)];
  const [gained, lost] = [addressDifference(is, was), addressDifference(was, is)];
  const codes: RiskCode[] = [];
  if (holdsAddresses(gained)) codes.push("ip-allow-list-opened");
  if (gained.unknown.length + lost.unknown.length > 0) codes.push("ip-allow-list-unclear");
  if (holdsAddresses(lost) && is.unknown.length === 0)
    codes.push(before.length === 0 ? "ip-allow-list-added" : "ip-allow-list-narrowed");
  return codes;
}
