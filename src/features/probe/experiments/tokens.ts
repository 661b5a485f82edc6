import { isRefusal } from "../../../workato/raw.ts";
import { findInList, lastPageOf } from "../client-list.ts";
import { found, type Experiment, type Outcome, unknown } from "../experiment.ts";
import { tokenTimeOf } from "../wire.ts";
import { answeredOtherwise, clientIn } from "./judge.ts";
import { lagging } from "./visibility.ts";

/** A token's time without a fraction shows a new token only after this time, in ms. */
const wholeSecondMs = 1100;

/** Issues a new token, which is thrown away, and looks when the list shows its time. */
export const regeneration: Experiment = {
  points: ["listLag"],
  needs: ["client", "listed"],
  requests: 2,
  run: async (context) => {
    const client = clientIn(context);
    const before = context.learned.listed === null ? null : tokenTimeOf(context.learned.listed);
    if (before === null)
      return { points: { listLag: unknown("the list does not show when tokens were issued") } };
    if (!hasFraction(before)) await context.clock.sleep(wholeSecondMs);
    const answer = await context.clients.regenerate(client);
    if (isRefusal(answer)) return { points: { listLag: answeredOtherwise(answer) } };
    const started = context.clock.monotonic();
    for (let reading = 0; reading < lagging.readings; reading += 1) {
      if (reading > 0) await context.clock.sleep(lagging.pauseMs);
      const row = await findInList(context.api, client.id, lastPageOf(context.survey.clients));
      if (row === null || tokenTimeOf(row) === before) continue;
      const ms = Math.round(context.clock.monotonic() - started);
      return { points: { listLag: found(reading) }, facts: { token_lag_ms: ms } };
    }
    return { points: { listLag: unknown(`the list did not show it in ${lagging.readings} readings`) } };
  },
};

/** Compares the form of a token's time where it was issued with its form where it is read. */
export function tokenTime(issued: string | null, read: string | null): Outcome {
  if (issued === null || read === null) return unknown("an answer does not show when the token was issued");
  if (hasFraction(issued) === hasFraction(read)) return found(hasFraction(read) ? "ms" : "s");
  return hasFraction(read) ? found("mixed") : unknown("the form of the time differs in another way");
}

function hasFraction(time: string): boolean {
  return /:\d\d[.,]\d/.test(time);
}
