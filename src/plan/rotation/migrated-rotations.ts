import { note, problem } from "../../model/make-problem.ts";
import { replaceMigrated } from "../../model/token/migrated.ts";
import { title } from "../../model/names.ts";
import type { Note, TokenRow } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Managed } from "../identity/identified.ts";

/** A managed client with what is known of its token. */
type Candidate = Managed & { readonly row: TokenRow };

/** Whether Workato issues no new token for a client, because it was made from a legacy API key. */
export function isMigratedClient({ row }: Pick<Candidate, "row">): boolean {
  return row.concerns.includes("migrated");
}

/** Selected clients that are left out, because Workato would refuse each time. */
export function migratedNotes(left: readonly Candidate[]): readonly Note[] {
  return left.map(({ live, declared }) => {
    const message = `${title(live)} (id ${live.id}) is left out: it was made from a legacy API key, and Workato issues no new token for it; ${replaceMigrated}`;
    return note("rotate-migrated", message, declared.source);
  });
}

/** A client that was named although it gets no new token. */
export function migratedClient({ live, declared }: Candidate): PlanProblem {
  return problem("rotate-migrated", {
    message: `${title(live)} (id ${live.id}) was made from a legacy API key, and Workato issues no new token for it`,
    way: `${replaceMigrated} (or, if it was made later, give it a name that does not begin with "Migrated API client")`,
    source: declared.source,
  });
}
