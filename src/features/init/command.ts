import path from "node:path";
import { exitCode } from "../../commands/exit-code.ts";
import { plan } from "../../commands/plan.ts";
import { KeywardError } from "../../model/errors.ts";
import { type PlanDocument, planFormat } from "../../model/plan.ts";
import { connector } from "../../run/workspace/connect.ts";
import { hasChanges } from "../../run/gate/gate.ts";
import type { Result } from "../../run/result.ts";
import { endedWhole, unlessStopped } from "../../run/stopped.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import { type FileToWrite, writeFiles } from "../../run/output-file/write-files.ts";
import type { Drafted } from "../import/accept-drift.ts";
import { draftImport, requireOwnFiles } from "../import/draft.ts";
import { schemaFiles } from "../import/schema-copy.ts";
import { chooseWorkflows } from "./choose-workflows.ts";
import { type SetupFile, setupFiles } from "./files.ts";
import type { InitFlags } from "./flags.ts";
import { nextSteps } from "./next-steps.ts";
import { type ListedFiles, renderFiles, renderFilesMarkdown, renderNext, resultText } from "./render.ts";
import { requireFolder } from "./require-folder.ts";
import { type Setup, setUp } from "./set-up.ts";

/**
 * `keyward init`: sets up the working folder for a workspace, and shows the first plan. What exists is kept, and nothing is
 * written until everything is known and has been read.
 */
export async function init(flags: InitFlags, voice: Voice<PlainFormat>, system: System): Promise<number> {
  await requireFolder(flags, voice, system);
  const setup = await setUp(flags, voice, system);
  const { options, config, configName, unused } = setup;
  const drafted = await draftAll(setup, flags, voice);
  const workflows = await chooseWorkflows(flags, options, system);
  const drafts = drafted.flatMap((one) => one.drafts);
  const parts = { options, config, configName, unused, drafts, workflows };
  const files = await setupFiles(parts, system.cwd);
  requireNoSecret(files, system);
  if (flags.dryRun === true) {
    system.out(showFiles({ files, dryRun: true }, voice, system));
    return exitCode.fine;
  }
  await endedWhole(writeFiles(files.filter(({ status }) => status !== "kept").map(toWrite)), system.stop);
  return firstPlan(setup, files, voice, system);
}

async function draftAll(
  { options, system }: Setup,
  { by }: InitFlags,
  voice: Voice<PlainFormat>,
): Promise<readonly Drafted[]> {
  const connect = connector(options, system, voice);
  const schema = path.join(system.cwd, schemaFiles.manifest);
  const ask = { schema, ...(by === undefined ? {} : { by }) };
  const drafted: Drafted[] = [];
  for (const workspace of options.workspaces)
    drafted.push(
      await unlessStopped(draftImport(workspace, options, ask, connect(workspace), system), system.stop),
    );
  requireOwnFiles(drafted);
  return drafted;
}

function toWrite({ absolute, text, status }: SetupFile): FileToWrite {
  return { absolute, text, created: status === "new" };
}

/** No answer of the user, and no name in Workato, may bring a token into a file. */
function requireNoSecret(files: readonly SetupFile[], { secrets }: System): void {
  const found = files.find(({ text, status }) => status !== "kept" && secrets.hide(text) !== text);
  if (found === undefined) return;
  throw new KeywardError(
    `${found.file} would contain the API token, so nothing was written`,
    "give the token by its variable or when it is asked for, and nowhere else",
  );
}

/** Shows what was written and the first plan; resolves with the plan's exit code. */
async function firstPlan(
  setup: Setup,
  files: readonly SetupFile[],
  voice: Voice<PlainFormat>,
  system: System,
): Promise<number> {
  const plans: PlanDocument[] = [];
  const onResult = (made: Result): void => {
    if (made.format === planFormat) plans.push(made);
  };
  const isJson = voice.format === "json";
  if (!isJson) system.out(`${showFiles({ files, dryRun: false }, voice, system)}\n`);
  // In JSON the plan is a part of the one result.
  const planSystem = isJson ? { ...setup.system, out: () => {} } : setup.system;
  const code = await plan({ ...setup.flags, onResult }, voice, planSystem);
  const [document = null] = plans;
  const isEmpty = code === exitCode.fine && document !== null && !hasChanges(document.plans);
  const next = nextSteps(setup, files, isEmpty);
  if (isJson) system.out(resultText({ files, dryRun: false, next, plan: document }));
  else if (voice.format === "text") system.out(renderNext(next, system.outStyle));
  return code;
}

function showFiles(listed: ListedFiles, { format }: Voice<PlainFormat>, { outStyle }: System): string {
  switch (format) {
    case "json":
      return resultText({ ...listed, next: [], plan: null });
    case "markdown":
      return renderFilesMarkdown(listed);
    case "text":
      return renderFiles(listed, outStyle);
  }
}
