import type { ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { numberText, plural } from "../words.ts";
import { isDone } from "./report-view.ts";

/**
 * What a run left undone, and that the next one goes on from there: "12 changes left. To continue", for several workspaces
 * "12 changes left, in 12 of 30 customers; the other 18 are done. To continue, which repeats nothing"; "" if nothing is left.
 */
export function leftText({ results }: ReportDocument): string {
  const open = results.filter((result) => !isDone(result));
  if (open.length === 0) return "";
  const left = open.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status !== "done").length;
  const unread = open.filter(({ problems }) => problems !== undefined).length;
  if (results.length === 1) return `${plural(left, "change")} left. To continue`;
  const parts = [
    ...(left === 0 ? [] : [`${plural(left, "change")} left, in ${inText(open.length - unread, results)}`]),
    ...(unread === 0 ? [] : [`${plural(unread, "customer")} not read`]),
  ];
  return `${parts.join("; ")}; ${othersText(results.length - open.length)}. To continue, which repeats nothing that is done`;
}

function inText(count: number, results: readonly WorkspaceReport[]): string {
  return `${numberText(count)} of ${plural(results.length, nounOf(results))}`;
}

function nounOf(results: readonly WorkspaceReport[]): string {
  return results.every(({ workspace }) => workspace.customer !== null) ? "customer" : "workspace";
}

function othersText(done: number): string {
  if (done === 0) return "none is done";
  return `${done === 1 ? "1 is" : `${numberText(done)} are`} done`;
}
