import type { OutsiderAct } from "../server/outsider.ts";
import type { WantedClient } from "../world.ts";
import type { Drawing } from "./drawing.ts";

/** One act of somebody else on a declared client or beside it. */
export function drawOutsider({ random, environment }: Drawing, wanted: readonly WantedClient[]): OutsiderAct {
  const name = wanted[random.between(0, wanted.length - 1)]?.name ?? "client-0";
  const place = environment === null ? {} : { environment };
  switch (random.pick("create", "take", "allow-list", "delete", "regenerate")) {
    case "create":
      return { kind: "create", name: `outsider-${random.between(1, 9)}`, ...place };
    case "take":
      return { kind: "create", name, ...place };
    case "allow-list":
      return { kind: "allow-list", name, allowList: `203.0.113.${random.between(100, 200)}` };
    case "delete":
      return { kind: "delete", name };
    case "regenerate":
      return { kind: "regenerate", name };
  }
}
