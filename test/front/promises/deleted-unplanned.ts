import type { Effect } from "../server/ledger.ts";
import type { RunRecord, World } from "../world.ts";
import { declaredNames, runOf } from "./pairs.ts";

/**
 * Deletes of clients that the manifests of the run declared, of one whose working token was in the place of such a
 * client, and of the client that keyward runs as.
 */
export function deletedUnplanned(world: World): readonly string[] {
  const { ledger } = world.front;
  const deleted = ledger.effects.filter(({ kind, by }) => kind === "delete" && by === "keyward");
  return deleted.flatMap((effect) => {
    const { client, name, environment, request } = effect;
    const run = runOf(world, request);
    const prunes = run?.args.includes("--prune") ?? false;
    const label = `${name} (${environment}, id ${client})`;
    const sent = `request ${request} of ${run?.args.join(" ") ?? "no run"}`;
    if (!prunes || run === undefined || isDeclared(run, effect) || name === "gitops-admin")
      return [`${label} was deleted by ${sent}`];
    return isInUse(world, run, client)
      ? [`${label} was deleted by ${sent}, and its token is in the place of a declared client`]
      : [];
  });
}

function isDeclared({ wanted }: RunRecord, { name, environment }: Effect): boolean {
  return wanted.some((one) => declaredNames(one).includes(name) && (one.environment ?? null) === environment);
}

function isInUse({ front }: World, { before }: RunRecord, client: number): boolean {
  return before.some(({ token, works }) => works && front.ledger.tokenOf(token ?? "")?.client === client);
}
