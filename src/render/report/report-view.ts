import type { Outcome, OutcomeStatus, ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { durationText, numberText, plural } from "../words.ts";

const order: readonly OutcomeStatus[] = ["done", "failed", "unknown", "skipped"];

/** "12 done, 1 failed"; zeros are left out. */
export function statusText(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return "nothing to do";
  return order
    .map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${numberText(count)} ${status}`)
    .join(", ");
}

/** "14 requests (1 retried, 1 rate-limited) in 2 min 5 s". */
export function costText({ requests, seconds }: WorkspaceReport): string {
  const extras = [
    [requests.retried, "retried"],
    [requests.rate_limited, "rate-limited"],
  ] as const;
  const parts = extras.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  const words = `${plural(requests.total, "request")}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
  return `${words} in ${durationText(seconds)}`;
}

/** What was not done, worst first: failed, unknown, skipped. */
export function notDone(outcomes: readonly Outcome[]): readonly Outcome[] {
  return order.slice(1).flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
}

/** The results to show one by one: nothing was to be done in the workspaces of most customers. */
export function shownResults({ results }: ReportDocument): readonly WorkspaceReport[] {
  const busy = results.filter(
    ({ workspace, outcomes }) => workspace.customer === null || outcomes.length > 0,
  );
  return busy.length === 0 ? results.slice(0, 1) : busy;
}
