import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import type { ReviewedDocument } from "../model/plan.ts";
import { reportFormat } from "../model/report.ts";
import { planDocument } from "../run/attempt.ts";
import type { Ended, Gate, Listener } from "../run/task.ts";
import { run } from "../run.ts";
import { endedCode } from "./exit-code.ts";
import type { ApplyCommandFlags } from "./apply-flags.ts";
import { commandAfterApply } from "./next-command.ts";
import { type Prepared, prepare } from "../run/prepare.ts";
import { forTerminal } from "../render/safe.ts";
import { shardFlag } from "../config/shard.ts";
import { asReviewed, type Reviewed, readReviewed } from "./reviewed.ts";
import type { EventFormat, System, Voice } from "../run/system.ts";
import { printChanges } from "./print-changes.ts";

/** `keyward apply`: changes each workspace to match its manifests. */
export async function apply(
  given: ApplyCommandFlags,
  voice: Voice<EventFormat>,
  system: System,
): Promise<number> {
  const reviewed = given.plan === undefined ? null : await readReviewed(path.resolve(system.cwd, given.plan));
  if (reviewed !== null) announceUnread(reviewed, system);
  if (reviewed === null) requireTerminal("apply", given.yes ?? false, system);
  const flags = reviewed === null ? given : asReviewed(given, reviewed);
  const edge = { voice, system };
  const listener = async (): Promise<Listener> => ({
    ...(await printChanges(flags, edge, (report) => commandAfterApply(given, flags, report))),
    starting: () => undefined,
  });
  if (reviewed !== null && reviewed.plans.length === 0)
    return endedCode(await applyNothing(reviewed, await listener(), system), { detailed: false });
  const task = {
    prepared: inShardOf(reviewed, await prepare(flags, system)),
    asked: { prune: flags.prune ?? false, only: flags.only, onlyIn: flags.onlyIn },
    gate: gateOf(reviewed, flags.yes ?? false),
    audit: flags.audit ?? null,
    listener: await listener(),
  };
  return endedCode(await run(task, edge), { detailed: false });
}

/** The workspaces of a shard's plan are that shard's part: the limits over all customers are divided as they were for the plan. */
function inShardOf(reviewed: ReviewedDocument | null, prepared: Prepared): Prepared {
  const shard = shardFlag(reviewed?.shard);
  if (shard === null) return prepared;
  const { options } = prepared;
  const { length } = options.workspaces;
  return { ...prepared, options: { ...options, part: { shard, holds: length, selected: length } } };
}

/** Applies the plan of a shard that held no workspace when it was made: nothing is read, and the report is empty. */
async function applyNothing({ shard }: ReviewedDocument, listener: Listener, system: System): Promise<Ended> {
  await listener.planned(
    { ...planDocument([], system, null), ...(shard === undefined ? {} : { shard }) },
    [],
  );
  const report = { format: reportFormat, results: [] } as const;
  return { kind: "applied", report, auditIsBroken: false, written: await listener.reported(report) };
}

/** Customers that could not be read are in no plan: nothing was reviewed there. */
function announceUnread({ unread }: Reviewed, { err }: System): void {
  if (unread.length === 0) return;
  const names = unread.slice(0, 5).join(", ");
  const more = unread.length > 5 ? ` and ${unread.length - 5} more` : "";
  err(`${forTerminal(`Left out, because the plan was made without reading them: ${names}${more}`)}\n`);
}

function gateOf(reviewed: ReviewedDocument | null, yes: boolean): Gate {
  if (reviewed !== null) return { kind: "reviewed", document: reviewed };
  return yes ? { kind: "open" } : { kind: "ask", question: "Apply these changes?" };
}

/** Throws if a command would ask, but there is no terminal. */
export function requireTerminal(command: string, yes: boolean, { terminal }: System): void {
  if (yes || terminal.asks) return;
  throw new KeywardError(
    `${command} asks before it changes anything, but there is no terminal to ask on`,
    command === "apply" ? "add --yes, or apply a reviewed plan file" : "add --yes",
  );
}
