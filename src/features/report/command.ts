import path from "node:path";
import { type CommandFlags, prepare, type Prepared } from "../../run/prepare.ts";
import { configurationFile } from "../../config/find.ts";
import { planErrors } from "../../render/problems/error-line.ts";
import { endedCode } from "../../commands/exit-code.ts";
import type { Attempt } from "../../run/attempt.ts";
import { proveFile, type ResultFile } from "../../run/output-file/result-file.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import type { Written } from "../../run/task.ts";
import { run } from "../../run.ts";
import type { PlanDocument } from "../../model/plan.ts";
import { readCommit } from "./commit.ts";
import { inventoryText } from "./inventory-text.ts";
import type { Inventory } from "./inventory/inventory.ts";
import { readLastApplies } from "./last-applies.ts";
import { type Output, outputsOf, type ReportKind } from "./outputs.ts";
import { readInventory, type Surroundings } from "./read-inventory.ts";
import { renderSummaryMarkdown, renderSummaryText } from "./summary-text.ts";

/** Flags of `report` in addition to the global ones. */
export interface ReportFlags extends CommandFlags {
  readonly out?: readonly string[];
  readonly as?: ReportKind;
  /** An audit log, which says when each workspace was last changed. */
  readonly audit?: string;
  readonly folderNames?: boolean;
  /** False after `--no-sinks`. */
  readonly sinks?: boolean;
}

/**
 * `keyward report`: who may do what and from where, how old the tokens are, and what differs from the manifests; reads
 * each workspace once and changes nothing. The exit code is that of `plan`.
 */
export async function report(flags: ReportFlags, voice: Voice<PlainFormat>, system: System): Promise<number> {
  const outputs = outputsOf(flags.out ?? [], flags.as);
  const prepared = await prepare(flags, system);
  const files = await proveAll(outputs ?? [], system);
  const around = await surroundings(flags, prepared, system);
  const task = {
    prepared,
    asked: { prune: false, whole: true, noSinks: !around.sinksRead },
    gate: { kind: "closed" },
    audit: null,
    listener: {
      happened: () => undefined,
      planned: async (_: PlanDocument, attempts: readonly Attempt[]): Promise<void> => {
        const inventory = await readInventory(attempts, { ...around, now: system.clock.now() });
        for (const { file, kind } of files) await file.write(await inventoryText(inventory, kind));
        await print(inventory, flags, voice, system);
      },
      starting: () => undefined,
      reported: (): Written => "written",
    },
  } as const;
  return endedCode(await run(task, { voice, system }), { detailed: false });
}

interface ProvedOutput extends Pick<Output, "kind"> {
  readonly file: ResultFile;
}

/** A textfile collector, which reads metrics, runs as another user. */
async function proveAll(outputs: readonly Output[], system: System): Promise<readonly ProvedOutput[]> {
  const proved: ProvedOutput[] = [];
  for (const { file, kind } of outputs) {
    const by = {
      flag: "--out",
      what: "the report",
      readers: kind === "prometheus" ? "all" : "owner",
    } as const;
    proved.push({ kind, file: await proveFile(file, by, system) });
  }
  return proved;
}

async function surroundings(
  flags: ReportFlags,
  { options, workspaces }: Prepared,
  system: System,
): Promise<Omit<Surroundings, "now">> {
  const config = await configurationFile(flags, system.cwd);
  const manifests = workspaces.flatMap((one) => one.options.manifests);
  const files = [...(config === null ? [] : [config]), ...manifests].map(({ absolute }) => absolute);
  return {
    commit: await readCommit(config === null ? system.cwd : path.dirname(config.absolute), files, system.env),
    lastApplies: flags.audit === undefined ? null : await readLastApplies(flags.audit, system.cwd),
    notSelected: options.others.map(({ name }) => name),
    sinksRead: flags.sinks !== false,
    folderNames: flags.folderNames ?? false,
  };
}

/** The report itself if it is not written to a file, and of a known kind; otherwise its findings. */
async function print(
  inventory: Inventory,
  { out, as }: ReportFlags,
  { format }: Voice<PlainFormat>,
  system: System,
): Promise<void> {
  const kind = out === undefined && as !== undefined ? as : format === "json" ? "json" : null;
  if (kind !== null) {
    // A program reads the result, a person what is wrong.
    system.err(planErrors({ problems: [], plans: inventory.workspaces }));
    system.out(await inventoryText(inventory, kind));
  } else if (format === "markdown") system.out(renderSummaryMarkdown(inventory));
  else system.out(renderSummaryText(inventory, system.outStyle));
}
