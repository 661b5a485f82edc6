import { attempt, type Attempt, planDocument, sinksOf } from "./run/attempt.ts";
import { connector } from "./run/workspace/connect.ts";
import { proveAudit } from "./audit/open-audit.ts";
import { lockHosts } from "./run/lock/lock-hosts.ts";
import { requireAccess, requireAnyAccess, requireChoice } from "./run/prepare.ts";
import { reportFormat } from "./model/report.ts";
import { applyWorkspaces } from "./run/apply-workspaces.ts";
import { hasChanges, passes } from "./run/gate/gate.ts";
import { OwnTokens } from "./run/own-tokens.ts";
import { withoutReadings } from "./run/plan-each.ts";
import { endsRun, leftOutReport, withoutUnread } from "./run/left-out.ts";
import { renewed } from "./run/renewed.ts";
import { afterEarlierRun } from "./run/budget/earlier-run.ts";
import { endedWhole, sentNothing } from "./run/stopped.ts";
import type { Edge, Ended, Task } from "./run/task.ts";
import { TakenPlaces } from "./run/places/taken-places.ts";
import { watchRun } from "./run/watch/watch-run.ts";
import { withinLimits } from "./run/within-limits.ts";
import { openTargets, probePlaces } from "./sinks/open-target.ts";

/**
 * The whole run, in order, for plan, apply and rotate, from the command line and in the Action alike: read the live
 * state, plan, pass every guard of every workspace, pass the gate, probe the sinks, apply, report.
 *
 * Before it, `prepare` read the files (manifests → declared clients); after it, `render/` turns what the listener
 * receives into text, and `commands/exit-code.ts` chooses the exit code. Rejects with a `KeywardError` if nothing
 * was sent.
 */
export async function run(task: Task, given: Edge): Promise<Ended> {
  const { options, budgets } = task.prepared;
  // Progress, waits and events: from here on, what is written goes above the lines that show the progress.
  const watching = watchRun(task, given);
  const { edge, waits } = watching;
  const changes = task.gate.kind !== "closed";
  if (changes) requireChoice(options);
  // A workspace that cannot be reached is no reason not to read the others, but one not to change them.
  (changes ? requireAccess : requireAnyAccess)(options.workspaces, edge.system);
  const auditFile = changes ? await proveAudit(task.audit, edge.system) : null;
  // Taken before anything is read: if another process of this machine is changing the workspace, it is read afterwards.
  const unlock = changes ? await lockHosts(options.workspaces, edge.system) : async () => {};
  try {
    if (changes) for (const workspace of options.workspaces) await budgets.takeLease(workspace);
    const connect = connector(options, edge.system, edge.voice, waits, budgets);
    // One of each for all workspaces: a sink keeps its own writes in order.
    const sinks = await sinksOf(options, edge.system, (wait) => waits.show(null, wait));
    const asked = { ...task.asked, sinks, taken: new TakenPlaces(sinks), applies: changes };
    // Each attempt reads one workspace, plans it and checks it with the guards (plan/guards/guards.ts).
    const plan = async (workspace: Attempt["workspace"]): Promise<Attempt> => {
      const made = await attempt(workspace, options, asked, () => connect(workspace.options), edge.system);
      const kept = task.asked.whole === true ? made : withoutReadings(made);
      if (kept !== made) connect.forget(workspace.options);
      return kept;
    };
    const first = await watching.reading(plan);
    const all = changes ? await afterEarlierRun(first, plan, { system: edge.system, waits }) : first;
    // The limits over all customers of an entry.
    const attempts = withinLimits(all, options);

    const document = planDocument(attempts, edge.system, options.part);
    await task.listener.planned(document, attempts);
    if (!changes || endsRun(document.plans)) return { kind: "planned", document };
    const readable = withoutUnread(attempts).readable.map((one) => one.plan);
    if (!(await passes(task.gate, readable, edge.system))) return { kind: "declined" };

    const { readable: current, unread } = withoutUnread(await renewed(attempts, plan, edge.system));
    for (const one of current)
      await endedWhole(probePlaces(openTargets(one.plan, one.run.sinks)), edge.system.stop);
    edge.system.stop.throwIfAborted();

    const audit = auditFile !== null && hasChanges(document.plans) ? await auditFile.open() : null;
    const own = new OwnTokens(connect);
    try {
      task.listener.starting(current);
      const applied = await applyWorkspaces(current, { ...watching, connect, audit, own }, edge);
      const results = [...(await own.proved(applied)), ...unread.map((one) => leftOutReport(one.plan))];
      const report = { format: reportFormat, results } as const;
      const written = await task.listener.reported(report);
      if (sentNothing(report)) edge.system.stop.throwIfAborted();
      return { kind: "applied", report, auditIsBroken: audit?.isBroken ?? false, written };
    } finally {
      await audit?.close();
    }
  } finally {
    await budgets.close();
    await unlock();
  }
}
