import type { PlanDocument, WorkspacePlan, WorkspaceRef } from "../../model/plan.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { byOrigin, countsText } from "../plan/plan-view.ts";
import { totalsText } from "../plan/totals.ts";
import { numberText, plural } from "../words.ts";
import { code } from "./code.ts";
import { digestStart, entryMergeSentence, mergeSentence, unknownSentence } from "./merge-sentence.ts";
import type { Reader } from "./reader.ts";

type Block = readonly string[];

/** The heading of a workspace's plan, its address, and what the plan does in one sentence. */
export function headBlocks(plan: WorkspacePlan, { merge }: Reader): readonly Block[] {
  const heading = [`### keyward plan for ${code(plan.workspace.name)}`];
  const sentence = merge === null ? countsBlocks(plan) : [[mergeSentence(plan, merge)]];
  return [heading, ...sentence, [addressText(plan.workspace)]].filter((block) => block.length > 0);
}

/** The heading of the plans of several customers of one entry, and what they do together in one sentence. */
export function entryHeadBlocks(plans: readonly WorkspacePlan[], { merge }: Reader): readonly Block[] {
  const [first] = plans;
  if (first === undefined) return [];
  const { workspace } = first;
  const entry = code(entryOf(workspace));
  const totals = totalsText({ plans });
  return [
    [`### keyward plan for ${entry}`],
    [merge === null ? `**${totals}**` : entryMergeSentence(plans, merge)],
    [`Entry ${entry} at ${code(workspace.host)}, ${plural(plans.length, "customer")}.`],
  ];
}

/** The heading of a document without any plan: the files could not be read, or a request failed. */
export function noPlanBlocks({ plans }: PlanDocument, { workspace, merge }: Reader): readonly Block[] {
  if (plans.length > 0) return [];
  const whose = workspace === null ? "" : ` for ${code(workspace)}`;
  return [[`### keyward: no plan${whose}`], ...(merge === null ? [] : [[unknownSentence]])];
}

function addressText({ name, host, customer }: WorkspaceRef): string {
  const whose = customer === null ? "" : `, customer ${code(customer)}`;
  return `Workspace ${code(name)} at ${code(host)}${whose}.`;
}

function countsBlocks(plan: WorkspacePlan): readonly Block[] {
  const counts = countsText(plan);
  const digest = plan.digest === null ? "" : ` (plan ${digestStart(plan.digest)})`;
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  return [
    counts === "" ? [] : [`**${counts}**${digest}`],
    preExisting.length === 0 ? [] : [originText(own.length, preExisting.length)],
  ];
}

function originText(own: number, preExisting: number): string {
  const made = own === 0 ? "none of these" : `${numberText(own)} of these`;
  return `The compared files make ${made}; ${numberText(preExisting)} ${preExisting === 1 ? "is" : "are"} pre-existing.`;
}
