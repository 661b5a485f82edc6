import { canonicalAddress } from "../model/address.ts";
import type { Live, Role } from "../model/client.ts";

/** Why no manifest could declare this live client as it is (import tells it, prune spares it); null where one could. */
export function unexpressible(live: Live, roles: readonly Role[] | null): string | null {
  const { name, folders, role, ip_allow_list } = live;
  if (name.trim() === "") return "its name is blank";
  if (name !== name.trim()) return "its name begins or ends with a space";
  if (role === null) return "its role is gone";
  if (roles !== null && !roles.some(({ id }) => id === role)) return `its role ${role} is gone`;
  if (folders !== "all" && folders.length === 0) return "none of its folders is left";
  const odd = ip_allow_list.find((text) => canonicalAddress(text) === null);
  return odd === undefined ? null : `its allow list holds "${odd}", which is no address`;
}
