import type { World } from "../world.ts";

/** Requests that arrived over the limit by keyward's own doing. */
export function overTheLimit({ front }: World): readonly string[] {
  return front.ledger.overLimit.map((number) => `request ${number} is one too many in its window`);
}
