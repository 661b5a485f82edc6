import type { Change } from "../../model/change.ts";
import type { Outcome, WorkspaceReport } from "../../model/report.ts";
import { code } from "../../render/markdown/code.ts";
import { prose } from "../../render/markdown/prose.ts";
import { clientText, placeText } from "../../render/plan/plan-view.ts";
import { plural } from "../../render/words.ts";
import type { Decision } from "./decide.ts";
import type { Detail } from "./halt-text.ts";

/** The error line of a failed step: how many changes were not applied, and (where names may be shown) the first reason. */
export function failureLine(name: string, reports: readonly WorkspaceReport[], detail: Detail): string {
  const outcomes = recordOutcomes(reports);
  const open = outcomes.filter(({ status }) => status !== "done");
  const line = `${name}: ${open.length} of ${plural(outcomes.length, "change")} not applied`;
  const [first] = open;
  return first === undefined || detail === "counts"
    ? line
    : `${line}; ${first.status}: ${outcomeText(first)}`;
}

/** The result of a change, and the customer's workspace that it was made in; null: the group is one workspace. */
export type RecordOutcome = Outcome & { readonly workspace: string };

/** The outcomes of reports, each with its workspace. */
export function recordOutcomes(reports: readonly WorkspaceReport[]): readonly RecordOutcome[] {
  return reports.flatMap(({ workspace, outcomes }) =>
    outcomes.map((outcome) => ({ ...outcome, workspace: workspace.name })),
  );
}

/** The result of the apply of one workspace, or of the customers of an entry, as shown in comments. */
export interface ApplyRecord {
  readonly workspace: string;
  readonly runUrl: string;
  readonly runId: number;
  /** Null: the apply was approved by its digest. */
  readonly decision: Pick<Decision, "done" | "preExisting"> | null;
  readonly outcomes: readonly RecordOutcome[];
  /** Customers to which nothing was applied, since their plans are not what was reviewed. */
  readonly halted: readonly string[];
}

/** The record of an apply in Markdown: the run, and what was applied, failed or skipped; fits into a comment. */
export function recordMarkdown(record: ApplyRecord, detail: Detail): string {
  const sizes = detail === "counts" ? [0] : [100, 20, 0];
  const texts = sizes.map((most) => recordText(record, most));
  return texts.find((text) => text.length <= room) ?? texts.at(-1) ?? "";
}

/** Limit for the record, in characters; the rest of the comment is small. */
const room = 60_000;

function recordText(
  { workspace, runId, runUrl, outcomes, decision, halted }: ApplyRecord,
  most: number,
): string {
  const of = (status: Outcome["status"]) =>
    outcomes.filter((one) => one.status === status).map((one) => outcomeMarkdown(one, workspace));
  const open = outcomes.length - of("done").length;
  const preExisting = decision?.preExisting ?? [];
  return [
    `### ${open + halted.length === 0 ? "✅" : "❌"} keyward ${headline(outcomes.length, open)} to ${code(workspace)}`,
    "",
    `By [run ${runId}](${encodeURI(runUrl)})${decision === null ? ", approved by the plan's digest" : ""}.`,
    ...list("Applied", of("done"), most),
    ...list("Failed", of("failed"), most),
    ...list("Unknown: sent, no answer received", of("unknown"), most),
    ...list("Skipped", of("skipped"), most),
    ...list("Nothing applied to customers whose plan is not what was reviewed", halted.map(code), most),
    ...list("Already done", (decision?.done ?? []).map(changeMarkdown), most),
    ...list("Pre-existing, and not applied", preExisting.map(changeMarkdown), most),
    "",
  ].join("\n");
}

function headline(all: number, open: number): string {
  if (all === 0) return "had nothing to apply";
  return open === 0
    ? `applied ${plural(all, "change")}`
    : `did not apply ${open} of ${plural(all, "change")}`;
}

/** At most `most` lines, and the number of the others; 0: only the number. */
function list(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  if (most === 0) return ["", `${title}: ${lines.length}`];
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return ["", `**${title}** (${lines.length})`, "", ...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

function outcomeMarkdown(outcome: RecordOutcome, group: string): string {
  const { error, workspace } = outcome;
  const where = workspace === group ? "" : ` in ${code(workspace)}`;
  return `${changeMarkdown(outcome)}${where}${error === null ? "" : `: ${prose(error.message)} ${code(error.code)}`}`;
}

function changeMarkdown({
  action,
  ...client
}: Pick<Change, "action" | "name" | "environment" | "id">): string {
  const place = placeText(client);
  return `${action} ${code(client.name)}${place === "" ? "" : ` ${prose(place)}`}`;
}

function outcomeText(outcome: Outcome): string {
  const { action, error } = outcome;
  return `${action} ${clientText(outcome)}${error === null ? "" : `: ${error.message} (${error.code})`}`;
}
