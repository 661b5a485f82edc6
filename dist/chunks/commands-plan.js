import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  activityLogs
} from "./run-who-activity-logs.js";
import {
  eventPrinter,
  printPlan
} from "./commands-print-result.js";
import {
  planErrors
} from "./render-problems-error-line.js";
import {
  inFormats,
  isData,
  plainFormats
} from "./run-system.js";
import {
  endedCode,
  exitCode
} from "./commands-exit-code.js";
import {
  proveResultFile,
  run
} from "./run.js";
import {
  showPrune,
  withFlagHints
} from "./commands-show.js";
import {
  limitProblems,
  missingForPrune,
  planDocument
} from "./run-attempt.js";
import {
  prepare
} from "./run-prepare.js";
import {
  describeScope,
  inScope
} from "./plan-identity-scope.js";
import {
  jsonText
} from "./util-json.js";
import {
  InputError,
  KeywardError
} from "./model-errors.js";

// src/features/explain/explain-prune.ts
var nothing = { creates: 0, updates: 0, deletes: 0, rotations: 0 };
function explainPrune(plan2, { scope, self }, limits, inScope2) {
  const left = plan2.left_alone;
  const leftIds = new Set(left?.map(({ id }) => id));
  const toDelete = plan2.unmanaged?.filter(({ id }) => !leftIds.has(id)) ?? null;
  const within = scope === null ? "this entry has no scope" : `in scope (${describeScope(scope)})`;
  const reason = `live, ${within}, and no manifest declares it`;
  return {
    workspace: plan2.workspace,
    status: plan2.status,
    prune: plan2.options.prune,
    scope,
    would_delete: toDelete?.map((client) => withReason(client, reason)) ?? null,
    left_alone: left,
    counts: countsOf(plan2),
    refused: plan2.status === "error" ? plan2.problems : [
      ...plan2.problems.filter(({ rule }) => rule !== "max-deletes" && !rule.startsWith("prune-needs-")),
      ...missingForPrune({ scope, self }),
      ...limitProblems({ ...nothing, deletes: toDelete?.length ?? 0 }, limits, inScope2)
    ],
    notes: plan2.notes.filter(({ rule }) => rule === "probable-rename")
  };
}
function withReason(client, reason) {
  const { prunable: _prunable, ...shown } = client;
  return { ...shown, reason };
}
function countsOf({ read, summary, unmanaged, left_alone }) {
  if (read === null || summary === null) return null;
  const { out_of_scope } = summary;
  const self = (left_alone ?? []).filter(({ reason }) => reason === "self").length;
  return { managed: read.clients - out_of_scope - self - (unmanaged?.length ?? 0), out_of_scope };
}

// src/commands/plan.ts
async function plan(flags, voice, system) {
  try {
    return await planAll(flags, voice, system);
  } catch (error) {
    if (voice.format !== "json" || !(error instanceof KeywardError) || system.stop.aborted) throw error;
    const document = failedDocument(error, system);
    system.out(jsonText(document));
    system.err(planErrors(document));
    return exitCode.error;
  }
}
async function planAll(flags, voice, system) {
  const pruneVoice = flags.explainPrune === true ? inFormats("plan --explain-prune", voice, plainFormats) : null;
  const prepared = await prepare(flags, system);
  const out = await proveResultFile(flags.out, { flag: "--out", what: "the plan" }, system);
  const { who: asksWho = false } = flags;
  const log = (workspace, machine) => activityLogs(prepared.options, machine, voice)(workspace);
  const who = asksWho === false ? void 0 : { log, onlyWithChanges: asksWho === "changes" };
  const task = {
    prepared,
    asked: { prune: flags.prune ?? false, noSinks: flags.noSinks, whole: flags.explainPrune, who },
    gate: { kind: "closed" },
    audit: null,
    listener: {
      happened: eventPrinter(voice, system),
      planned: async (document, attempts) => {
        flags.onResult?.(document);
        await out?.write(jsonText(document));
        if (pruneVoice === null) printPlan(document, voice, system);
        else system.out(showPrune(attempts.map(pruneExplained), pruneVoice, system.outStyle));
        if (isData(voice.format)) system.err(planErrors(withFlagHints(document)));
      },
      starting: () => void 0,
      reported: () => "written"
    }
  };
  return endedCode(await run(task, { voice, system }), { detailed: flags.detailedExitcode ?? false });
}
function pruneExplained({ plan: made, run: { request }, planned }) {
  const { ownership, limits } = request;
  const { scope } = ownership;
  const within = planned?.reading.clients.filter((client) => inScope(scope, client)).length ?? 0;
  return explainPrune(made, ownership, limits, within);
}
function failedDocument(error, system) {
  return { ...planDocument([], system, null), problems: problemsOf(error) };
}
function problemsOf(error) {
  if (!(error instanceof InputError)) {
    return [{ rule: "error", message: error.message, numbers: {}, way: error.remedy, source: null }];
  }
  return error.findings.map(({ rule, message, fix, file, line, places }) => ({
    rule,
    message,
    numbers: {},
    way: fix,
    source: { file, line },
    ...places === void 0 ? {} : { places: places.map((place) => ({ file: place.file, line: place.line })) }
  }));
}

export {
  plan,
  failedDocument,
  problemsOf
};
