import { clientsPage } from "../client-list.ts";
import { found, type Experiment, type Outcome, unknown } from "../experiment.ts";
import { listFacts, rowsOf } from "../wire.ts";
import type { RawAnswer } from "../../../workato/raw.ts";

/** Reads a page of one client, to see what its count counts. */
export const counting: Experiment = {
  points: ["count"],
  needs: ["client"],
  requests: 1,
  run: async ({ api, survey, learned }) => {
    const visible = survey.ids.size + (learned.listed === null ? 0 : 1);
    if (visible < 2) return { points: { count: unknown("the list shows fewer than two clients") } };
    return { points: { count: countOf(await api.send(clientsPage(1, 1))) } };
  },
};

function countOf({ body }: RawAnswer): Outcome {
  const facts = listFacts(body);
  if (!("items" in facts)) return unknown("a bare list has no count");
  const [rows, count] = [rowsOf(body)?.length ?? 0, Number(facts["count"] ?? Number.NaN)];
  if (!Number.isInteger(count)) return found("none");
  if (rows !== 1) return unknown("a page of one client was not answered");
  return count > 1 ? found("total") : found("page");
}
