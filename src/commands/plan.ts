import path from "node:path";
import { InputError, KeywardError } from "../errors.ts";
import type { Problem } from "../model/problem.ts";
import type { PlanDocument, WorkspacePlan } from "../model/plan.ts";
import { explainPrune, type PruneExplanation } from "../plan/explain-prune.ts";
import { inScope } from "../plan/scope.ts";
import { connector } from "./connect.ts";
import { jsonText, writePrivate } from "./files.ts";
import { type Attempt, attempt, planDocument, refusalCode, sinksOf } from "./plans.ts";
import { type CommandFlags, prepare, requireAccess } from "./prepare.ts";
import { showPlan, showPrune } from "./show.ts";
import { exitCode, type System, type Voice } from "./system.ts";

/** Flags of `plan` beside the global ones. */
export interface PlanCommandFlags extends CommandFlags {
  readonly out?: string;
  readonly prune?: boolean;
  readonly explainPrune?: boolean;
  readonly detailedExitcode?: boolean;
}

/** `keyward plan`: shows what would change, and changes nothing. */
export async function plan(flags: PlanCommandFlags, voice: Voice, system: System): Promise<number> {
  try {
    return await planAll(flags, voice, system);
  } catch (error) {
    // A machine that reads the result reads the reason there too.
    if (voice.format !== "json" || !(error instanceof KeywardError) || system.stop.aborted) throw error;
    system.out(jsonText(failedDocument(error, system)));
    return exitCode.error;
  }
}

async function planAll(flags: PlanCommandFlags, voice: Voice, system: System): Promise<number> {
  const { options, workspaces } = await prepare(flags, system);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice);
  const sinks = await sinksOf(options, system);
  const asked = { prune: flags.prune ?? false, noSinks: flags.noSinks, sinks };
  const attempts = await Promise.all(
    workspaces.map((workspace) => attempt(workspace, options, asked, connect(workspace.options), system)),
  );
  const plans = attempts.map((one) => one.plan);
  const document = planDocument(plans, system);
  flags.onResult?.(document);
  if (flags.out !== undefined)
    await writePrivate(path.resolve(system.cwd, flags.out), jsonText(document), "the plan");
  system.out(
    flags.explainPrune === true
      ? showPrune(attempts.map(pruneExplained), voice, system.outStyle)
      : showPlan(document, voice, system.outStyle),
  );
  return refusalCode(plans) ?? pendingCode(plans, flags.detailedExitcode ?? false);
}

function pruneExplained({ plan: made, run, planned }: Attempt): PruneExplanation {
  const { scope } = run.ownership;
  const within = planned?.reading.clients.filter((client) => inScope(scope, client)).length ?? 0;
  return explainPrune(made, run.ownership, run.limits, within);
}

/** The document of a plan that came to no workspace: why. */
export function failedDocument(error: KeywardError, system: System): PlanDocument {
  return { ...planDocument([], system), problems: problemsOf(error) };
}

function pendingCode(plans: readonly WorkspacePlan[], detailed: boolean): number {
  const pending = plans.some(({ changes }) => changes !== null && changes.length > 0);
  return detailed && pending ? exitCode.changesPending : exitCode.fine;
}

/** What ended a command, as problems: each finding with its place in the files. */
export function problemsOf(error: KeywardError): readonly Problem[] {
  if (!(error instanceof InputError)) {
    return [{ rule: "error", message: error.message, numbers: {}, way: error.remedy, source: null }];
  }
  return error.findings.map(({ rule, message, fix, file, line }) => ({
    rule,
    message,
    numbers: {},
    way: fix,
    source: { file, line },
  }));
}
