import type { Declared } from "../../model/client.ts";
import type { IssueTarget } from "../../model/token/issue-target.ts";
import type { Places } from "./token-places.ts";

/**
 * Where the token issued for a declared client goes. Throws if one of its places was never looked up: a failed look-up
 * must not be treated as "discard the token". `spare`: its places are to hold the token of the other credential.
 */
export function issueTargetOf(
  declared: Declared,
  places: Places,
  kind: "deliver" | "spare" = "deliver",
): IssueTarget {
  const { deliver_to } = declared.token;
  if (deliver_to === "discard") return { kind: "discard" };
  if (deliver_to === "none") return { kind: "no-sink", why: "none" };
  if (deliver_to === null) return { kind: "no-sink", why: "unset" };
  const [first, ...others] = deliver_to.map((sink) => {
    const place = places.get(declared)?.find((one) => one.sink === sink);
    if (place === undefined) throw new Error(`no place of "${declared.name}" is known in the sink ${sink}`);
    return place;
  });
  return first === undefined ? { kind: "no-sink", why: "unset" } : { kind, places: [first, ...others] };
}
