import { jsonText } from "../util/json.ts";
import { entryOf } from "../model/customer-workspace.ts";
import { Budgets } from "../run/budget/budgets.ts";
import { readOptions } from "../run/input/read-options.ts";
import { StandIns } from "../run/input/stand-ins.ts";
import { InputError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import { offlinePolicyFindings } from "../policy/offline.ts";
import { findingErrors, problemErrors } from "../render/problems/error-line.ts";
import { renderFindingsMarkdown } from "../render/problems/findings-markdown.ts";
import { renderFindings } from "../render/problems/findings-text.ts";
import { eventLine } from "./event-line.ts";
import {
  renderValidated,
  renderValidatedMarkdown,
  type ValidatedWorkspace,
} from "../render/lists/validated.ts";
import { shardLine } from "../render/shard-words.ts";
import { type CommandFlags, prepareWith } from "../run/prepare.ts";
import { unsafePlaces } from "../run/places/unsafe-places.ts";
import { findingsFormat } from "../run/result.ts";
import { checkCode } from "./exit-code.ts";
import { type EventFormat, isData, type System, type Voice } from "../run/system.ts";

/** `keyward validate`: checks configuration, manifests, policies and the places of tokens in Git without the network; what it finds is its result. */
export async function validate(
  flags: CommandFlags,
  voice: Voice<EventFormat>,
  system: System,
): Promise<number> {
  try {
    return await nothingWrong(flags, voice, system);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { findings } = error;
    flags.onResult?.({ format: findingsFormat, findings, workspaces: [] });
    system.out(showFindings(findings, voice, system));
    if (isData(voice.format)) system.err(findingErrors(findings));
    return checkCode({ findings: findings.length, problems: 0 });
  }
}

async function nothingWrong(flags: CommandFlags, voice: Voice<EventFormat>, system: System): Promise<number> {
  // The result names the configuration.
  const given = { ...flags, quiet: true };
  const standIns = new StandIns();
  const options = await readOptions(given, system, standIns.list);
  if (options.part !== null && !voice.quiet) system.err(`${shardLine(options.part)}\n`);
  const budgets = new Budgets(options, system);
  const { workspaces } = await prepareWith({ options, budgets }, given, system);
  const rows: ValidatedWorkspace[] = [];
  for (const workspace of workspaces) {
    const { options: own, declared, files, notes } = workspace;
    const found = offlinePolicyFindings(options.policies, declared, own, entryOf(own));
    const noted = notes.filter(({ rule }) => rule !== "customer-without-manifests" || !standIns.has(own));
    rows.push({
      workspace: standIns.nameOf(own),
      files: files.length,
      clients: declared.length,
      ...found,
      problems: [...found.problems, ...(await unsafePlaces(workspace, options, system))],
      notes: [...noted, ...found.notes],
    });
  }
  const config = options.config?.shown ?? null;
  flags.onResult?.({ format: findingsFormat, findings: [], config, workspaces: rows });
  system.out(showValidated(rows, config, voice, system));
  if (isData(voice.format))
    for (const { workspace, problems } of rows) system.err(problemErrors("refused", workspace, problems));
  return checkCode({ findings: 0, problems: rows.flatMap(({ problems }) => problems).length });
}

function showValidated(
  rows: readonly ValidatedWorkspace[],
  config: string | null,
  { format }: Voice<EventFormat>,
  system: System,
): string {
  switch (format) {
    case "json":
      return jsonText({ format: findingsFormat, findings: [], config, workspaces: rows });
    case "jsonl":
      return rows
        .map((workspace) => eventLine({ type: "validated", workspace }, system.clock.now()))
        .join("");
    case "markdown":
      return renderValidatedMarkdown(rows, config);
    case "text":
      return renderValidated(rows, config, system.outStyle);
  }
}

function showFindings(findings: readonly Finding[], { format }: Voice<EventFormat>, system: System): string {
  switch (format) {
    case "json":
      return jsonText({ format: findingsFormat, findings, workspaces: [] });
    case "jsonl":
      return findings.map((finding) => eventLine({ type: "finding", finding }, system.clock.now())).join("");
    case "markdown":
      return renderFindingsMarkdown(findings);
    case "text":
      return renderFindings(findings, system.outStyle);
  }
}
