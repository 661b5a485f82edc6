import { jsonText } from "../util/json.ts";
import { InputError, KeywardError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import type { PlanDocument } from "../model/plan.ts";
import { explainPrune, type PruneExplanation } from "../features/explain/explain-prune.ts";
import { inScope } from "../plan/identity/scope.ts";
import { run } from "../run.ts";
import type { WhoAsked } from "../run/who/who-changed.ts";
import { activityLogs } from "../run/who/activity-logs.ts";
import type { Written } from "../run/task.ts";
import { proveResultFile } from "../run/output-file/result-file.ts";
import { type Attempt, planDocument } from "../run/attempt.ts";
import { type CommandFlags, prepare } from "../run/prepare.ts";
import { eventPrinter, printPlan } from "./print-result.ts";
import { showPrune } from "./show.ts";
import { endedCode, exitCode } from "./exit-code.ts";
import { type EventFormat, inFormats, isData, plainFormats, type System, type Voice } from "../run/system.ts";
import { withFlagHints } from "./flag-hints.ts";
import { planErrors } from "../render/problems/error-line.ts";

/** Flags of `plan` in addition to the global ones. */
export interface PlanCommandFlags extends CommandFlags {
  readonly out?: string;
  readonly prune?: boolean;
  readonly explainPrune?: boolean;
  readonly detailedExitcode?: boolean;
  /** Also reads who changed the clients that drifted; `changes`: only where the plan has changes. */
  readonly who?: boolean | "changes";
}

/** `keyward plan`: shows what would change, and changes nothing. */
export async function plan(
  flags: PlanCommandFlags,
  voice: Voice<EventFormat>,
  system: System,
): Promise<number> {
  try {
    return await planAll(flags, voice, system);
  } catch (error) {
    // A program that reads the result finds the reason there too.
    if (voice.format !== "json" || !(error instanceof KeywardError) || system.stop.aborted) throw error;
    const document = failedDocument(error, system);
    system.out(jsonText(document));
    system.err(planErrors(document));
    return exitCode.error;
  }
}

async function planAll(flags: PlanCommandFlags, voice: Voice<EventFormat>, system: System): Promise<number> {
  const pruneVoice =
    flags.explainPrune === true ? inFormats("plan --explain-prune", voice, plainFormats) : null;
  const prepared = await prepare(flags, system);
  const out = await proveResultFile(flags.out, { flag: "--out", what: "the plan" }, system);
  const { who: asksWho = false } = flags;
  const log: WhoAsked["log"] = (workspace, machine) =>
    activityLogs(prepared.options, machine, voice)(workspace);
  const who = asksWho === false ? undefined : { log, onlyWithChanges: asksWho === "changes" };
  const task = {
    prepared,
    asked: { prune: flags.prune ?? false, noSinks: flags.noSinks, whole: flags.explainPrune, who },
    gate: { kind: "closed" },
    audit: null,
    listener: {
      happened: eventPrinter(voice, system),
      planned: async (document: PlanDocument, attempts: readonly Attempt[]): Promise<void> => {
        flags.onResult?.(document);
        await out?.write(jsonText(document));
        if (pruneVoice === null) printPlan(document, voice, system);
        else system.out(showPrune(attempts.map(pruneExplained), pruneVoice, system.outStyle));
        if (isData(voice.format)) system.err(planErrors(withFlagHints(document)));
      },
      starting: () => undefined,
      reported: (): Written => "written",
    },
  } as const;
  return endedCode(await run(task, { voice, system }), { detailed: flags.detailedExitcode ?? false });
}

function pruneExplained({ plan: made, run: { request }, planned }: Attempt): PruneExplanation {
  const { ownership, limits } = request;
  const { scope } = ownership;
  const within = planned?.reading.clients.filter((client) => inScope(scope, client)).length ?? 0;
  return explainPrune(made, ownership, limits, within);
}

/** The document of a plan that reached no workspace, with the reason. */
export function failedDocument(error: KeywardError, system: System): PlanDocument {
  return { ...planDocument([], system, null), problems: problemsOf(error) };
}

/** The error that ended a command, as problems: each finding with its place in the files. */
export function problemsOf(error: KeywardError): readonly Problem[] {
  if (!(error instanceof InputError)) {
    return [{ rule: "error", message: error.message, numbers: {}, way: error.remedy, source: null }];
  }
  return error.findings.map(({ rule, message, fix, file, line, places }) => ({
    rule,
    message,
    numbers: {},
    way: fix,
    source: { file, line },
    ...(places === undefined
      ? {}
      : { places: places.map((place) => ({ file: place.file, line: place.line })) }),
  }));
}
