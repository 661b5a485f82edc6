import type { Outcome, OutcomeStatus, ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { groupBy } from "../../model/names.ts";
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

/** "12 done, 1 failed" of a workspace; "not read, left out" for a customer that could not be read. */
export function resultText({ outcomes, problems }: WorkspaceReport): string {
  return problems === undefined ? statusText(outcomes) : "not read, left out";
}

/** Whether everything that was to be done in a workspace is done. */
export function isDone({ outcomes, problems }: WorkspaceReport): boolean {
  return problems === undefined && outcomes.every(({ status }) => status === "done");
}

/** "14 requests (1 retried, 1 rate-limited) in 2 min 5 s". */
export function costText({ requests, seconds }: Pick<WorkspaceReport, "requests" | "seconds">): string {
  const extras = [
    [requests.retried, "retried"],
    [requests.rate_limited, "rate-limited"],
  ] as const;
  const parts = extras.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  const words = `${plural(requests.total, "request")}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
  return `${words} in ${durationText(seconds)}`;
}

/** What was not done, worst first: failed, unknown, skipped. */
function notDone(outcomes: readonly Outcome[]): readonly Outcome[] {
  return order.slice(1).flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
}

/** Customers of one entry in which everything is done, or everything was skipped: hundreds of them are one line. */
export interface EqualCustomers {
  readonly isDone: boolean;
  readonly entry: string;
  readonly host: string;
  readonly results: readonly WorkspaceReport[];
}

/** From here on, such customers are one line. */
const fewest = 3;

/** The results to show one by one, and the customers that are one line; nothing was to be done in most of the others. */
export function shownResults({ results }: ReportDocument): {
  readonly shown: readonly WorkspaceReport[];
  readonly equal: readonly EqualCustomers[];
} {
  const busy = results.filter(
    ({ workspace, outcomes, problems }) =>
      workspace.customer === null || outcomes.length > 0 || problems !== undefined,
  );
  if (busy.length === 0) return { shown: results.slice(0, 1), equal: [] };
  const ended = busy.filter(
    (result) => result.workspace.customer !== null && (isDone(result) || isSkipped(result)),
  );
  const groups = groupBy(ended, (result) => {
    const { workspace } = result;
    return JSON.stringify([entryOf(workspace), workspace.host, isDone(result)]);
  });
  const equal = [...groups.values()].flatMap((own): readonly EqualCustomers[] => {
    const [first] = own;
    if (first === undefined || own.length < fewest) return [];
    const { workspace } = first;
    return [{ isDone: isDone(first), entry: entryOf(workspace), host: workspace.host, results: own }];
  });
  const hidden = new Set(equal.flatMap((one) => one.results));
  return { shown: busy.filter((result) => !hidden.has(result)), equal };
}

function isSkipped({ outcomes, problems }: WorkspaceReport): boolean {
  return problems === undefined && outcomes.every(({ status }) => status === "skipped");
}

/** "28 customers: 28 done · 28 requests in 10 s". */
export function equalText({ results }: EqualCustomers): string {
  return sumText(results, "customer");
}

/** Changes that were skipped for one reason, or one change of another kind. */
export interface OutcomeGroup {
  readonly first: Outcome;
  readonly count: number;
}

/** What was not done, worst first, of which those that were skipped for the same reason are one group. */
export function grouped(outcomes: readonly Outcome[]): readonly OutcomeGroup[] {
  const groups: { first: Outcome; count: number }[] = [];
  const skipped = new Map<string, { first: Outcome; count: number }>();
  for (const outcome of notDone(outcomes)) {
    const key = `${outcome.error?.code} ${outcome.error?.message}`;
    const known = outcome.status === "skipped" ? skipped.get(key) : undefined;
    if (known !== undefined) {
      known.count += 1;
      continue;
    }
    const group = { first: outcome, count: 1 };
    groups.push(group);
    if (outcome.status === "skipped") skipped.set(key, group);
  }
  return groups;
}

/** "12 workspaces: 48 done, 1 failed · 60 requests in 2 min"; workspaces are changed at the same time. */
export function totalsText(results: readonly WorkspaceReport[]): string {
  return sumText(results, "workspace");
}

function sumText(results: readonly WorkspaceReport[], noun: string): string {
  const sum = (of: (result: WorkspaceReport) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const requests = {
    total: sum((result) => result.requests.total),
    retried: sum((result) => result.requests.retried),
    rate_limited: sum((result) => result.requests.rate_limited),
  };
  const seconds = Math.max(0, ...results.map((result) => result.seconds));
  const unread = results.filter(({ problems }) => problems !== undefined).length;
  const parts = [
    statusText(results.flatMap(({ outcomes }) => outcomes)),
    ...(unread === 0 ? [] : [`${plural(unread, "customer")} not read`]),
    costText({ requests, seconds }),
  ];
  return `${plural(results.length, noun)}: ${parts.join(" · ")}`;
}
