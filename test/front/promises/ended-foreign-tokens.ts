import type { RunRecord, World } from "../world.ts";
import { declaredNames } from "./pairs.ts";

/** New tokens that an apply issued for clients which keyward never made and no rotation of the world named. */
export function endedForeignTokens({ front, runs }: World): readonly string[] {
  const { ledger } = front;
  const rotated = new Set(runs.flatMap(rotatedNames));
  const issued = ledger.effects.filter(({ kind, by }) => kind === "regenerate" && by === "keyward");
  // A rotation that was interrupted is healed under whichever name its client has by then.
  const named = new Set(
    issued.filter(({ name }) => rotated.has(name.normalize())).map(({ client }) => client),
  );
  return issued
    .filter(({ client }) => ledger.life(client)?.by !== "keyward" && !named.has(client))
    .map(
      ({ client, name, request }) =>
        `request ${request} ended the token of ${name} (id ${client}), which keyward never made`,
    );
}

/**
 * The names that a rotation was given, the other names of entries with `overlap`, and the earlier names of those that are
 * renamed by then.
 */
function rotatedNames({ args, wanted }: RunRecord): readonly string[] {
  if (args[0] !== "rotate") return [];
  const named = wanted.filter((one) => declaredNames(one).some((name) => args.includes(name)));
  const entries = named.flatMap(({ renamedFrom, ...one }) => [
    one,
    ...(renamedFrom === undefined ? [] : [{ ...one, name: renamedFrom }]),
  ]);
  return [...args, ...entries.flatMap(declaredNames)].map((name) => name.normalize());
}
