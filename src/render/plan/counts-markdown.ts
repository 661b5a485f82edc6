import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { code } from "../markdown/code.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { groupBy } from "../../model/names.ts";
import { entryHeadBlocks, headBlocks, noPlanBlocks } from "../markdown/plan-head.ts";
import { prose } from "../markdown/prose.ts";
import { type Reader, terminalReader } from "../markdown/reader.ts";
import { problemWord } from "../problems/problem-text.ts";
import { numberText } from "../words.ts";
import { byOrigin, effectsText, numbersText } from "./plan-view.ts";

/** A plan document in Markdown with numbers only, for readers who may not see the workspace: it names no client; ends with a newline. */
export function renderCountsMarkdown(document: PlanDocument, reader: Reader = terminalReader): string {
  const blocks = [
    ...noPlanBlocks(document, reader).map((block) => block.join("\n")),
    ...rules(document.problems, "error"),
    ...[...groupBy(document.plans, keyOf).values()].flatMap((plans) => plansBlocks(plans, reader)),
    "<sub>Names are not shown here (`detail: counts`).</sub>",
  ];
  return `${blocks.join("\n\n")}\n`;
}

function keyOf({ workspace }: WorkspacePlan): string {
  return JSON.stringify([entryOf(workspace), workspace.host, workspace.customer === null]);
}

/** A workspace, or the customers of an entry, of whom none is named. */
function plansBlocks(plans: readonly WorkspacePlan[], reader: Reader): readonly string[] {
  const [first, ...others] = plans;
  if (first === undefined) return [];
  const head = others.length === 0 ? headBlocks(first, reader) : entryHeadBlocks(plans, reader);
  const origins = plans.map((plan) => byOrigin(plan.changes ?? []));
  const preExisting = origins.flatMap((one) => one.preExisting).length;
  const tokens = plans.flatMap((plan) => plan.token_changes ?? []);
  const effects = reader.merge === null ? "" : effectsText([...origins.flatMap(({ own }) => own), ...tokens]);
  return [
    ...head.map((block) => block.join("\n")),
    ...(effects === "" ? [] : [`Effects on access: ${effects}.`]),
    ...(preExisting === 0 || reader.merge === null
      ? []
      : [`Not caused by this pull request: ${numberText(preExisting)} pre-existing.`]),
    ...(tokens.length === 0 ? [] : [`Token settings: ${numberText(tokens.length)} changed.`]),
    ...(["refused", "error"] as const).flatMap((status) =>
      rules(
        plans.filter((plan) => plan.status === status).flatMap(({ problems }) => problems),
        status,
      ),
    ),
  ];
}

/** A problem's rule and numbers: its message may name clients. */
function rules(problems: readonly Problem[], status: WorkspacePlan["status"]): readonly string[] {
  if (problems.length === 0) return [];
  const rows = problems.map((problem) => {
    const numbers = numbersText(problem);
    return `- ${code(problem.rule)}${numbers === "" ? "" : ` (${prose(numbers)})`}`;
  });
  const counted = [...new Set(rows)].map((row) => {
    const count = rows.filter((one) => one === row).length;
    return count === 1 ? row : `${row}, ${numberText(count)} times`;
  });
  return [`#### ⛔ ${problemWord(status)}`, counted.join("\n")];
}
