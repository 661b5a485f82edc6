import { apply } from "../commands/apply.ts";
import type { ApplyCommandFlags } from "../commands/apply-flags.ts";
import { type WorkspaceAccess, workspaceAccess } from "../run/workspace/workspace-access.ts";
import { failedDocument, plan } from "../commands/plan.ts";
import type { CommandFlags } from "../run/prepare.ts";
import { findingsFormat, type Result } from "../run/result.ts";
import { rotate } from "../commands/rotate.ts";
import { masked } from "../run/masked-system.ts";
import { usedFiles } from "../run/input/used-files.ts";
import type { PlainFormat, System, Voice } from "../run/system.ts";
import { errorCode } from "../commands/exit-code.ts";
import { validate } from "../commands/validate.ts";
import { InputError, KeywardError } from "../model/errors.ts";
import { type PlanDocument, planFormat } from "../model/plan.ts";
import { type ReportDocument, reportFormat } from "../model/report.ts";
import { StepFailure } from "./failure.ts";
import type { Commands, Inputs, PlanRequest, Runner, ValidateRequest } from "./ports.ts";

/** What the commands are run with. */
export interface KeywardOptions {
  readonly inputs: Pick<Inputs, "config" | "detail">;
  readonly runner: Runner;
  readonly system: System;
  /** The input `token`. */
  readonly token: string | null;
}

/** keyward's commands as functions: results are returned as data; progress goes to the log, except with `detail: counts`. */
export function openKeyward(options: KeywardOptions): Commands {
  const { inputs, system } = options;
  const voice: Voice<PlainFormat> = {
    format: "text",
    quiet: inputs.detail === "counts",
    verbose: system.env["RUNNER_DEBUG"] === "1",
  };
  const flagsOf = (request: PlanRequest | ValidateRequest): CommandFlags => ({
    ...configOf(request.config ?? inputs.config),
    ...(request.configFrom === undefined ? {} : { configFrom: request.configFrom }),
    // All workspaces, unless the workflow selects some.
    ...(request.workspaces.length === 0 ? { allWorkspaces: true } : { workspace: request.workspaces }),
  });
  const run = (flags: CommandFlags, command: Command): Promise<CommandResult> =>
    runCommand(flags, command, options);
  return {
    async workspaces(request) {
      const found = await workspaceAccess(flagsOf(request), system);
      const env = envFor(found, options);
      return found.map((one) => ({ ...one, hasToken: (env[one.tokenVariable] ?? "").trim() !== "" }));
    },
    usedFiles(request) {
      return usedFiles(flagsOf(request), system);
    },
    async validate(request) {
      const { code, document } = await run(flagsOf(request), (flags, machine) =>
        validate(flags, voice, machine),
      );
      return { code, problems: document.problems };
    },
    async plan(request) {
      const { base, noSinks, policiesFrom, out, who = false } = request;
      const more = {
        ...(base === undefined ? {} : { base }),
        ...(noSinks === undefined ? {} : { noSinks }),
        ...(policiesFrom === undefined ? {} : { policiesFrom }),
      };
      const file = out === undefined ? {} : { out };
      const flags = { ...flagsOf(request), ...more };
      const { code, document } = await run(flags, (commandFlags, machine) =>
        plan({ ...commandFlags, ...file, who: who && "changes" }, voice, machine),
      );
      return { code, document };
    },
    async apply({ workspaces, only, onlyIn, reviewed }) {
      const applyFlags = {
        yes: true,
        ...(only === undefined ? {} : { only }),
        ...(onlyIn === undefined ? {} : { onlyIn, ...exactCustomers(onlyIn.size) }),
        ...(reviewed === undefined ? {} : { plan: reviewed }),
      };
      // A reviewed plan names its own workspaces.
      const { allWorkspaces: _all, ...named } = flagsOf({ workspaces });
      const flags = reviewed === undefined ? flagsOf({ workspaces }) : named;
      return run(flags, (commandFlags, machine) => apply({ ...commandFlags, ...applyFlags }, voice, machine));
    },
    async rotate({ workspaces }) {
      return run(flagsOf({ workspaces }), (commandFlags, machine) =>
        rotate({ ...commandFlags, names: [], yes: true }, voice, machine),
      );
    },
  };
}

/** All customers were planned together, within their limit: of those that are left, all may change. */
function exactCustomers(count: number): Pick<ApplyCommandFlags, "exactWorkspaces" | "maxCustomersChanged"> {
  return { exactWorkspaces: true, maxCustomersChanged: String(count) };
}

type Command = (flags: CommandFlags, machine: System) => Promise<number>;

interface CommandResult {
  readonly code: number;
  readonly document: PlanDocument;
  readonly report: ReportDocument | null;
}

/** Runs a command with the tokens of its workspaces masked; a refusal or a finding is part of the result, only unexpected errors are thrown. */
async function runCommand(
  flags: CommandFlags,
  command: Command,
  options: KeywardOptions,
): Promise<CommandResult> {
  const results: Result[] = [];
  const commandFlags = { ...flags, onResult: (result: Result) => void results.push(result) };
  const system = machineFor(options);
  try {
    const found = await workspaceAccess(flags, system);
    const code = await command(commandFlags, { ...system, env: envFor(found, options) });
    return resultOf(code, results, null, system);
  } catch (error) {
    if (!(error instanceof KeywardError) || system.stop.aborted) throw error;
    return resultOf(errorCode(error), results, error, system);
  }
}

/** The last document of each kind; errors and findings are added to the problems of the plan. */
function resultOf(
  code: number,
  results: readonly Result[],
  thrown: KeywardError | null,
  system: System,
): CommandResult {
  const plans = results.filter((result) => result.format === planFormat);
  const reports = results.filter((result) => result.format === reportFormat);
  const checked = results.filter((result) => result.format === findingsFormat);
  const error = thrown ?? new InputError(checked.flatMap(({ findings }) => findings));
  const violated = checked.flatMap(({ workspaces }) => workspaces.flatMap((one) => one.problems));
  const problems = [...failedDocument(error, system).problems, ...violated];
  const document = { ...(plans.at(-1) ?? failedDocument(error, system)), problems };
  return { code, document, report: reports.at(-1) ?? null };
}

function machineFor({ system, runner, inputs }: KeywardOptions): System {
  // Results come back as data, and the caller reports them.
  const err = inputs.detail === "counts" ? () => {} : (text: string) => runner.log(text);
  return masked({ ...system, out: () => {}, err });
}

/** The variables, with the input `token` in the one that the configuration names; all tokens are masked in the log. */
function envFor(found: readonly WorkspaceAccess[], { system, runner, token }: KeywardOptions): System["env"] {
  const [one, ...others] = found;
  for (const { tokenVariable } of found) runner.mask(system.env[tokenVariable] ?? "");
  if (token === null || one === undefined) return system.env;
  if (others.some(({ tokenVariable }) => tokenVariable !== one.tokenVariable))
    throw new StepFailure(
      "invalid",
      `the input token is for one workspace, and ${found.length} are selected`,
      "select one with the input `workspace`, or set each token in the variable that `token_env` names",
    );
  return { ...system.env, [one.tokenVariable]: token };
}

function configOf(config: string | null): Pick<CommandFlags, "config"> {
  return config === null ? {} : { config };
}
