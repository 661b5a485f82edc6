import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  shellWord
} from "./util-shell-word.js";
import {
  eventPrinter,
  printPlan,
  printReport
} from "./commands-print-result.js";
import {
  planErrors,
  reportErrors
} from "./render-problems-error-line.js";
import {
  isData
} from "./run-system.js";
import {
  endedCode
} from "./commands-exit-code.js";
import {
  endsRun,
  isUnreadCustomer,
  proveResultFile,
  reportFormat,
  run
} from "./run.js";
import {
  isDone,
  withFlagHints
} from "./commands-show.js";
import {
  planDocument
} from "./run-attempt.js";
import {
  prepare
} from "./run-prepare.js";
import {
  entryOf,
  shardFlag
} from "./run-input-read-options.js";
import {
  hasChanges
} from "./run-gate-gate.js";
import {
  forTerminal,
  numberText,
  plural
} from "./render-plan-values.js";
import {
  jsonText
} from "./util-json.js";
import {
  KeywardError
} from "./model-errors.js";

// src/commands/apply.ts
import path from "node:path";

// src/commands/next-command.ts
function commandAfterApply(given, flags, report) {
  if (given.plan === void 0) return commandLine("apply", flags);
  const { yes: _yes, audit: _audit, workspace = [], ...planned } = flags;
  const names = workspace.length > mostNames ? entriesOf(report) : workspace;
  return `${commandLine("plan", { ...planned, workspace: names })} --out ${shellWord(given.plan)}`;
}
var mostNames = 5;
function entriesOf({ results }) {
  return [...new Set(results.map(({ workspace }) => entryOf(workspace)))];
}
function commandAfterRotate(flags, resumeAt, report) {
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
    ...names.some((name) => name.startsWith("-")) ? ["--"] : [],
    ...names.map(shellWord)
  ].join(" ");
}
function notDoneNames({ names }, { results }) {
  if (names.length === 0) return [];
  const outcomes = results.flatMap((result) => result.outcomes);
  return [...new Set(outcomes.filter(({ status }) => status !== "done").map(({ name }) => name))];
}
function commandLine(command, flags) {
  return [
    `keyward ${command}`,
    ...option("-c", flags.config),
    ...(flags.workspace ?? []).flatMap((name) => option("-w", name)),
    ...set("--all-workspaces", flags.allWorkspaces),
    ...option("--shard", flags.shard),
    ...option("--host", flags.host),
    ...(flags.manifests ?? []).flatMap((path2) => option("--manifests", path2)),
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
    ...set("--yes", flags.yes)
  ].join(" ");
}
function option(name, value) {
  return value === void 0 ? [] : [`${name} ${shellWord(value)}`];
}
function set(name, value) {
  return value === true ? [name] : [];
}

// src/commands/reviewed.ts
import { readFile } from "node:fs/promises";
async function readReviewed(file) {
  const text = await readFile(file, "utf8").catch((error) => {
    throw new KeywardError(
      `the plan ${file} could not be read`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error }
    );
  });
  const { parsePlanFile } = await import("./plan-plan-file.js");
  const document = parsePlanFile(parseJson(text, file));
  const [plans, unread] = endsRun(document.plans) ? [document.plans, []] : [document.plans.filter((plan) => !isUnreadCustomer(plan)), document.plans.filter(isUnreadCustomer)];
  const incomplete = plans.find(({ digest }) => digest === null);
  if (incomplete !== void 0 || plans.length === 0 && document.shard === void 0) {
    const which = incomplete === void 0 ? "no workspace" : `no complete plan of ${incomplete.workspace.name}`;
    throw new KeywardError(
      `the plan ${file} contains ${which}`,
      "fix the problems that it lists, and make it again with `keyward plan --out FILE`"
    );
  }
  return { ...document, plans, unread: unread.map(({ workspace }) => workspace.name) };
}
function asReviewed(flags, { plans, shard }) {
  requireSameShard(flags.shard, shard);
  const names = plans.map(({ workspace }) => workspace.name);
  const known = new Set(names);
  const other = flags.workspace?.find((name) => !known.has(name));
  if (other !== void 0) {
    const shown = names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
    throw new KeywardError(
      `the plan contains ${shown}, but not the workspace ${other}`,
      "leave out -w: a plan is applied to its own workspaces"
    );
  }
  const options = plans[0]?.options ?? { prune: false };
  const prune = plans.every(({ options: own }) => own.prune);
  if (flags.prune === true && !prune) {
    throw new KeywardError("the plan was made without --prune", "plan with --prune, and apply that plan");
  }
  const { allWorkspaces: _all, shard: _shard, ...rest } = flags;
  return {
    ...rest,
    // A configuration without a file has one workspace, which needs no selection.
    ...names.length === 1 && names[0] === "default" ? {} : { workspace: names, exactWorkspaces: true },
    prune,
    ...options.max_creates === void 0 ? {} : { maxCreates: options.max_creates },
    ...options.max_updates === void 0 ? {} : { maxUpdates: options.max_updates },
    ...options.max_deletes === void 0 ? {} : { maxDeletes: options.max_deletes },
    ...options.max_rotations === void 0 ? {} : { maxRotations: options.max_rotations },
    ...options.max_customers_changed === void 0 ? {} : { maxCustomersChanged: options.max_customers_changed }
  };
}
function requireSameShard(given, planned) {
  shardFlag(given);
  if (given === void 0 || given === planned) return;
  throw new KeywardError(
    `the plan is ${planned === void 0 ? "not of a shard" : `of shard ${planned}`}, and --shard is ${given}`,
    "leave out --shard: a plan is applied to its own workspaces"
  );
}
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeywardError(
      `the plan ${file} is not JSON`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error }
    );
  }
}

// src/run/output-file/attempted.ts
async function attempted(write, { err }) {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    err(`${error.message}: ${error.remedy}
`);
    return false;
  }
}

// src/render/report/left-text.ts
function leftText({ results }) {
  const open = results.filter((result) => !isDone(result));
  if (open.length === 0) return "";
  const left = open.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status !== "done").length;
  const unread = open.filter(({ problems }) => problems !== void 0).length;
  if (results.length === 1) return `${plural(left, "change")} left. To continue`;
  const parts = [
    ...left === 0 ? [] : [`${plural(left, "change")} left, in ${inText(open.length - unread, results)}`],
    ...unread === 0 ? [] : [`${plural(unread, "customer")} not read`]
  ];
  return `${parts.join("; ")}; ${othersText(results.length - open.length)}. To continue, which repeats nothing that is done`;
}
function inText(count, results) {
  return `${numberText(count)} of ${plural(results.length, nounOf(results))}`;
}
function nounOf(results) {
  return results.every(({ workspace }) => workspace.customer !== null) ? "customer" : "workspace";
}
function othersText(done) {
  if (done === 0) return "none is done";
  return `${done === 1 ? "1 is" : `${numberText(done)} are`} done`;
}

// src/commands/print-changes.ts
async function printChanges(flags, { voice, system }, next) {
  const file = await proveResultFile(flags.report, { flag: "--report", what: "the report" }, system);
  let changes = false;
  return {
    happened: eventPrinter(voice, system),
    async planned(document) {
      flags.onResult?.(document);
      changes = hasChanges(document.plans);
      if (voice.format !== "json" || endsRun(document.plans)) printPlan(document, voice, system);
      if (isData(voice.format)) system.err(planErrors(withFlagHints(document)));
      await system.flush("everything");
    },
    async reported(report) {
      flags.onResult?.(report);
      const filed = await attempted(async () => file?.write(jsonText(report)), system);
      if (isData(voice.format) || changes) printReport(report, voice, system);
      if (isData(voice.format)) system.err(reportErrors(report));
      const printed = await attempted(() => system.flush("results"), system);
      if (flags.onResult === void 0 && voice.format === "text" && !voice.quiet)
        system.err(nextText(report, next));
      return filed && printed ? "written" : "unwritten";
    }
  };
}
function nextText(report, next) {
  const left = leftText(report);
  return left === "" ? "" : `\u2192 ${left}: ${forTerminal(next(report))}
`;
}

// src/commands/apply.ts
async function apply(given, voice, system) {
  const reviewed = given.plan === void 0 ? null : await readReviewed(path.resolve(system.cwd, given.plan));
  if (reviewed !== null) announceUnread(reviewed, system);
  if (reviewed === null) requireTerminal("apply", given.yes ?? false, system);
  const flags = reviewed === null ? given : asReviewed(given, reviewed);
  const edge = { voice, system };
  const listener = async () => ({
    ...await printChanges(flags, edge, (report) => commandAfterApply(given, flags, report)),
    starting: () => void 0
  });
  if (reviewed !== null && reviewed.plans.length === 0)
    return endedCode(await applyNothing(reviewed, await listener(), system), { detailed: false });
  const task = {
    prepared: inShardOf(reviewed, await prepare(flags, system)),
    asked: { prune: flags.prune ?? false, only: flags.only, onlyIn: flags.onlyIn },
    gate: gateOf(reviewed, flags.yes ?? false),
    audit: flags.audit ?? null,
    listener: await listener()
  };
  return endedCode(await run(task, edge), { detailed: false });
}
function inShardOf(reviewed, prepared) {
  const shard = shardFlag(reviewed?.shard);
  if (shard === null) return prepared;
  const { options } = prepared;
  const { length } = options.workspaces;
  return { ...prepared, options: { ...options, part: { shard, holds: length, selected: length } } };
}
async function applyNothing({ shard }, listener, system) {
  await listener.planned(
    { ...planDocument([], system, null), ...shard === void 0 ? {} : { shard } },
    []
  );
  const report = { format: reportFormat, results: [] };
  return { kind: "applied", report, auditIsBroken: false, written: await listener.reported(report) };
}
function announceUnread({ unread }, { err }) {
  if (unread.length === 0) return;
  const names = unread.slice(0, 5).join(", ");
  const more = unread.length > 5 ? ` and ${unread.length - 5} more` : "";
  err(`${forTerminal(`Left out, because the plan was made without reading them: ${names}${more}`)}
`);
}
function gateOf(reviewed, yes) {
  if (reviewed !== null) return { kind: "reviewed", document: reviewed };
  return yes ? { kind: "open" } : { kind: "ask", question: "Apply these changes?" };
}
function requireTerminal(command, yes, { terminal }) {
  if (yes || terminal.asks) return;
  throw new KeywardError(
    `${command} asks before it changes anything, but there is no terminal to ask on`,
    command === "apply" ? "add --yes, or apply a reviewed plan file" : "add --yes"
  );
}

export {
  commandAfterRotate,
  attempted,
  printChanges,
  apply,
  requireTerminal
};
