import type { WorkspaceOptions } from "../../config/options.ts";
import { ApiError, KeywardError } from "../../model/errors.ts";
import { note } from "../../model/make-problem.ts";
import type { Note, WorkspacePlan } from "../../model/plan.ts";
import { driftedClients, knowsAll, withChangedBy, withoutEntry } from "../../plan/changed-by.ts";
import { numberText, plural } from "../../render/words.ts";
import type { ActivityLog, ActivityReading } from "../../workato/activity/open-log.ts";
import type { System } from "../system.ts";

/** How far back the log is read, in days. */
const days = 90;

/** How who changed a client is read: the activity audit log of a workspace, and whether only where the plan has changes. */
export interface WhoAsked {
  readonly log: (workspace: WorkspaceOptions, system: System) => ActivityLog;
  readonly onlyWithChanges: boolean;
}

/** The plan with who changed the clients that drifted, if that was asked and anything drifted. */
export async function withWho(
  plan: WorkspacePlan,
  workspace: WorkspaceOptions,
  asked: WhoAsked | undefined,
  system: System,
): Promise<WorkspacePlan> {
  if (asked === undefined || driftedClients(plan).length === 0) return plan;
  if (asked.onlyWithChanges && plan.changes?.length === 0) return plan;
  return whoChanged(plan, asked.log(workspace, system), system);
}

/**
 * The plan with who changed the clients that drifted, when and from where, as far as the activity audit log shows it.
 * A log that cannot be read is said in a note, and changes nothing else: neither the plan nor its digest depends on it.
 */
async function whoChanged(
  plan: WorkspacePlan,
  log: ActivityLog,
  { clock, stop }: Pick<System, "clock" | "stop">,
): Promise<WorkspacePlan> {
  const to = clock.now();
  const from = to - days * 86_400_000;
  try {
    const reading = await log.read({ from, to, enough: (entries) => knowsAll(plan, entries) });
    const shown = withChangedBy(plan, reading.entries);
    return { ...shown, notes: [...shown.notes, ...readingNotes(shown, reading)] };
  } catch (error) {
    if (stop.aborted || !(error instanceof KeywardError)) throw error;
    return { ...plan, notes: [...plan.notes, unreadNote(error)] };
  }
}

function readingNotes(
  plan: WorkspacePlan,
  { entries, unreadable, complete }: ActivityReading,
): readonly Note[] {
  const missing = withoutEntry(plan);
  if (missing === 0) return [];
  const reasons = [
    ...(complete ? [] : [`only its first ${numberText(entries.length + unreadable)} entries were read`]),
    ...(unreadable === 0
      ? []
      : [`${plural(unreadable, "entry")} ${unreadable === 1 ? "is" : "are"} not readable`]),
    "it contains only the environment of the token",
  ];
  const message = `who changed ${plural(missing, "client")} is not known: the activity audit log of the last ${days} days has no entry about ${missing === 1 ? "it" : "them"} (${reasons.join("; ")})`;
  return [note("changed-by-unknown", message, null)];
}

function unreadNote(error: KeywardError): Note {
  const why =
    error instanceof ApiError && error.status === 404
      ? "this workspace has no activity audit log for this token (404)"
      : [error.message, error.remedy].filter((part) => part !== "").join("; ");
  return note("changed-by-unknown", `who changed these clients is not known: ${why}`, null);
}
