import type { CreateChange } from "../../model/change.ts";
import type { Live } from "../../model/client.ts";
import { nfc } from "../../model/names.ts";
import { storedForm } from "../../plan/identity/stored-form.ts";
import { deviations } from "../as-sent.ts";
import type { Ending } from "../ledger.ts";
import { valuesAfter } from "../values-after.ts";
import type { Run } from "../apply-run.ts";

/**
 * The new client that a create probably made although its name is another one: it has everything else that was sent, and
 * its name may be the stored form of the one that was sent. Null if there is none.
 */
export function storedAs(run: Run, change: CreateChange): Live | null {
  const values = valuesAfter(change, null);
  const planned = new Set((run.plan.changes ?? []).map(({ name }) => nfc(name)));
  const found = [...run.view.clients.values()].find(
    (live) =>
      !run.byId.has(live.id) &&
      !planned.has(nfc(live.name)) &&
      storedForm(change.name, live.name) !== null &&
      deviations(values, live).every(({ field }) => field === "name"),
  );
  return found ?? null;
}

/** The result of a create whose answer was lost, and that probably made this client. */
export function storedAsEnding({ id, name }: Live): Ending {
  const message = `its answer was lost, and it is not live by that name, but the new client ${id}, "${name}", has everything else that was sent: if Workato stored the name in that form, write \`name: ${JSON.stringify(name)}\` in the manifest, then run \`keyward rotate\` with that name, since its token was not delivered`;
  return { status: "unknown", id, error: { code: "no-answer", message } };
}
