import type { World } from "../world.ts";

/** Deletes of clients that the manifests of the run declared, or of the client that keyward runs as. */
export function deletedUnplanned(world: World): readonly string[] {
  const { ledger } = world.front;
  const deleted = ledger.effects.filter(({ kind, by }) => kind === "delete" && by === "keyward");
  return deleted.flatMap(({ client, name, environment, request }) => {
    const run = world.runs.find(({ first, next }) => request !== null && request >= first && request < next);
    const declared =
      run?.wanted.some((wanted) => wanted.name === name && (wanted.environment ?? null) === environment) ??
      false;
    const prunes = run?.args.includes("--prune") ?? false;
    if (prunes && !declared && name !== "gitops-admin") return [];
    return [
      `${name} (${environment}, id ${client}) was deleted by request ${request} of ${run?.args.join(" ") ?? "no run"}`,
    ];
  });
}
