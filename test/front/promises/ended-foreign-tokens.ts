import type { RunRecord, World } from "../world.ts";

/** New tokens that an apply issued for clients which keyward never made and no rotation of the world named. */
export function endedForeignTokens({ front, runs }: World): readonly string[] {
  const { ledger } = front;
  const rotated = new Set(runs.flatMap(rotatedNames));
  return ledger.effects
    .filter(({ kind, by }) => kind === "regenerate" && by === "keyward")
    .filter(({ client, name }) => ledger.life(client)?.by !== "keyward" && !rotated.has(name.normalize()))
    .map(
      ({ client, name, request }) =>
        `request ${request} ended the token of ${name} (id ${client}), which keyward never made`,
    );
}

/** The names that a rotation was given, and the earlier names of those that are renamed by then. */
function rotatedNames({ args, wanted }: RunRecord): readonly string[] {
  if (args[0] !== "rotate") return [];
  const earlier = wanted.flatMap(({ name, renamedFrom }) =>
    args.includes(name) && renamedFrom !== undefined ? [renamedFrom] : [],
  );
  return [...args, ...earlier].map((name) => name.normalize());
}
