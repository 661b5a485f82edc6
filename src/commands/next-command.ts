import { entryOf } from "../model/customer-workspace.ts";
import type { ReportDocument } from "../model/report.ts";
import type { ApplyCommandFlags } from "./apply-flags.ts";
import type { RotateCommandFlags } from "./rotate-flags.ts";
import type { CommandFlags } from "../run/prepare.ts";
import { shellWord } from "../util/shell-word.ts";

/** Flags of a changing command that the command after it needs too. */
type CarriedFlags = CommandFlags & Pick<ApplyCommandFlags, "yes" | "prune" | "audit">;

/** The command that does what an interrupted `apply` did not; after a reviewed plan, a plan of what is left comes first. */
export function commandAfterApply(
  given: ApplyCommandFlags,
  flags: ApplyCommandFlags,
  report: Pick<ReportDocument, "results">,
): string {
  if (given.plan === undefined) return commandLine("apply", flags);
  const { yes: _yes, audit: _audit, workspace = [], ...planned } = flags;
  const names = workspace.length > mostNames ? entriesOf(report) : workspace;
  return `${commandLine("plan", { ...planned, workspace: names })} --out ${shellWord(given.plan)}`;
}

/** So many workspaces are named in a command; for more, their entries. */
const mostNames = 5;

function entriesOf({ results }: Pick<ReportDocument, "results">): readonly string[] {
  return [...new Set(results.map(({ workspace }) => entryOf(workspace)))];
}

/**
 * The command that issues the tokens that an interrupted `rotate` did not; `resumeAt`: for `--all`, and for names in several
 * workspaces, an instant before which only tokens that were not issued by it were issued; `report` null: there is none yet.
 */
export function commandAfterRotate(
  flags: RotateCommandFlags,
  resumeAt: string | null,
  report: ReportDocument | null,
): string {
  const names = resumeAt === null && report !== null ? notDoneNames(flags, report) : flags.names;
  const before = resumeAt ?? flags.issuedBefore;
  return [
    commandLine("rotate", flags),
    ...option("--environment", flags.environment),
    ...option("--older-than", flags.olderThan),
    ...option("--issued-before", before),
    ...set("--undelivered", flags.undelivered),
    ...set("--all", resumeAt === null ? flags.all : false),
    ...set("--self", flags.self),
    ...set("--end-overlap", flags.endOverlap),
    ...set("--take-place", flags.takePlace),
    // Otherwise a name that begins with a dash would be read as a flag.
    ...(names.some((name) => name.startsWith("-")) ? ["--"] : []),
    ...names.map(shellWord),
  ].join(" ");
}

function notDoneNames({ names }: RotateCommandFlags, { results }: ReportDocument): readonly string[] {
  if (names.length === 0) return [];
  const outcomes = results.flatMap((result) => result.outcomes);
  return [...new Set(outcomes.filter(({ status }) => status !== "done").map(({ name }) => name))];
}

/** A command line with the flags that select and limit the run. */
function commandLine(command: string, flags: CarriedFlags): string {
  return [
    `keyward ${command}`,
    ...option("-c", flags.config),
    ...(flags.workspace ?? []).flatMap((name) => option("-w", name)),
    ...set("--all-workspaces", flags.allWorkspaces),
    ...option("--shard", flags.shard),
    ...option("--host", flags.host),
    ...(flags.manifests ?? []).flatMap((path) => option("--manifests", path)),
    ...set("--prune", flags.prune),
    ...option("--max-creates", flags.maxCreates),
    ...option("--max-updates", flags.maxUpdates),
    ...option("--max-deletes", flags.maxDeletes),
    ...option("--max-rotations", flags.maxRotations),
    ...option("--max-customers-changed", flags.maxCustomersChanged),
    ...option("--tokens-to", flags.tokensTo),
    ...option("--audit", flags.audit),
    ...option("--rate-limit", flags.rateLimit),
    ...option("--timeout", flags.timeout),
    ...set("--yes", flags.yes),
  ].join(" ");
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${shellWord(value)}`];
}

function set(name: string, value: boolean | undefined): readonly string[] {
  return value === true ? [name] : [];
}
