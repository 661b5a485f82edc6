import type { ReportDocument } from "../model/report.ts";
import type { ApplyCommandFlags } from "./apply-flags.ts";
import type { RotateCommandFlags } from "./rotate-flags.ts";
import type { CommandFlags } from "../run/prepare.ts";
import { shellWord } from "../util/shell-word.ts";

/** Flags of a changing command that the command after it needs too. */
type CarriedFlags = CommandFlags & Pick<ApplyCommandFlags, "yes" | "prune" | "audit">;

/** The command that does what an interrupted `apply` did not; after a reviewed plan, a plan of what is left comes first. */
export function commandAfterApply(given: ApplyCommandFlags, flags: ApplyCommandFlags): string {
  const { yes: _yes, audit: _audit, ...planned } = flags;
  return given.plan === undefined
    ? commandLine("apply", flags)
    : `${commandLine("plan", planned)} --out ${shellWord(given.plan)}`;
}

/**
 * The command that issues the tokens that an interrupted `rotate` did not; `resumeAt`: for `--all`, an instant before
 * which only tokens that were not issued by it were issued.
 */
export function commandAfterRotate(
  flags: RotateCommandFlags,
  resumeAt: string | null,
  report: ReportDocument,
): string {
  const names = flags.names.length === 0 ? [] : notDoneNames(report);
  const before = resumeAt ?? flags.issuedBefore;
  return [
    commandLine("rotate", flags),
    ...option("--environment", flags.environment),
    ...option("--older-than", flags.olderThan),
    ...option("--issued-before", before),
    ...set("--undelivered", flags.undelivered),
    ...set("--all", resumeAt === null ? flags.all : false),
    ...set("--self", flags.self),
    ...set("--take-place", flags.takePlace),
    // Otherwise a name that begins with a dash would be read as a flag.
    ...(names.some((name) => name.startsWith("-")) ? ["--"] : []),
    ...names.map(shellWord),
  ].join(" ");
}

function notDoneNames({ results }: ReportDocument): readonly string[] {
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

/** How many changes of a report are not done. */
export function leftIn({ results }: ReportDocument): number {
  return results.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status !== "done").length;
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${shellWord(value)}`];
}

function set(name: string, value: boolean | undefined): readonly string[] {
  return value === true ? [name] : [];
}
