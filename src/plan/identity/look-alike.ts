import type { Declared, Identity, Live } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { groupBy, nfc, title } from "../../model/names.ts";
import { idList, problem } from "../../model/make-problem.ts";
import { wayFor } from "./second-way.ts";

/** Everything that prints as nothing or as a gap: spaces, controls, format characters, fillers, the empty Braille cell. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** A name without case, Unicode form, invisible characters and spacing. */
export function foldName(name: string): string {
  const plain = name.normalize("NFKC").replace(unseen, "");
  return plain.toUpperCase().toLowerCase().normalize("NFKC");
}

/** Refuses creates that look like an unclaimed live client of their environment, unless `distinct_from` lists it. */
export function lookalikeProblems(
  creates: readonly Declared[],
  unclaimed: readonly Live[],
): readonly PlanProblem[] {
  if (creates.length === 0) return [];
  const byLook = groupBy(unclaimed, lookKey);
  return creates.flatMap((declared) => {
    const alike = (byLook.get(lookKey(declared)) ?? []).filter(
      ({ id }) => !declared.distinct_from.includes(id),
    );
    return alike.length === 0 ? [] : [lookalike(declared, alike)];
  });
}

/** A key that two clients share exactly if their names look the same and their environments are the same. */
export function lookKey({ name, environment }: Identity): string {
  return JSON.stringify([foldName(name), environment === null ? null : nfc(environment)]);
}

function lookalike(declared: Declared, alike: readonly Live[]): PlanProblem {
  const names = alike.map(({ name }) => `"${name}"`).join(", ");
  const [first] = alike;
  return problem("look-alike", {
    message: `${title(declared)} would be created next to ${names} (${idList(alike)}), which differs only by case, Unicode form, invisible characters or spacing`,
    way: wayFor(
      declared,
      alike,
      `pin it with \`id: ${first?.id}\` if it is that client, or write \`distinct_from: [${alike.map(({ id }) => id).join(", ")}]\` if it is another`,
    ),
    numbers: { alike: alike.length },
    source: declared.source,
  });
}
