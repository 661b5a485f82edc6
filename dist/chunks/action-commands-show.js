import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  annotateProblems,
  fail,
  firstOf
} from "./action-failure.js";
import {
  renderPlanMarkdown,
  renderPlanText
} from "./commands-show.js";
import {
  problemWord
} from "./render-problems-problem-markdown.js";
import {
  byOrigin,
  countsText,
  forMarkdown,
  numberText,
  numbersText,
  plainStyle
} from "./commands-exit-code.js";
import {
  __name
} from "./runtime.js";

// src/render/plan/counts-markdown.ts
function renderCountsMarkdown(document) {
  const blocks = [
    ...rules(document.problems, "error"),
    ...document.plans.flatMap(planBlocks),
    "<sub>Names are not shown here (`detail: counts`).</sub>"
  ];
  return `${blocks.join("\n\n")}
`;
}
__name(renderCountsMarkdown, "renderCountsMarkdown");
function planBlocks(plan) {
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  const tokens = plan.token_changes?.length ?? 0;
  const counts = countsText(plan);
  return [
    `### ${forMarkdown(plan.workspace.name)}`,
    ...counts === "" ? [] : [`**${counts}**`],
    ...preExisting.length === 0 ? [] : [
      `This pull request makes ${numberText(own.length)}; ${numberText(preExisting.length)} ${preExisting.length === 1 ? "is" : "are"} pre-existing.`
    ],
    ...tokens === 0 ? [] : [`Where tokens go: ${numberText(tokens)} changed`],
    ...rules(plan.problems, plan.status)
  ];
}
__name(planBlocks, "planBlocks");
function rules(problems, status) {
  const rows = problems.map((problem) => {
    const numbers = numbersText(problem);
    return `> \u26D4 **${problemWord(status)}:** ${forMarkdown(problem.rule)}${numbers === "" ? "" : ` (${numbers})`}`;
  });
  const distinct = [...new Set(rows)];
  return distinct.map((row) => {
    const count = rows.filter((one) => one === row).length;
    return count === 1 ? row : `${row}, ${numberText(count)} times`;
  });
}
__name(rules, "rules");

// src/action/commands/show.ts
var summaryRoom = 9e5;
async function showPlan({ runner, inputs }, document) {
  if (inputs.detail === "full") {
    runner.log(renderPlanText(document, plainStyle));
    return runner.summary(renderPlanMarkdown(document, summaryRoom, (text) => Buffer.byteLength(text)));
  }
  for (const plan of document.plans) runner.log(`${plan.workspace.name}: ${countsText(plan) || plan.status}`);
  return runner.summary(renderCountsMarkdown(document));
}
__name(showPlan, "showPlan");
function planFailure({ runner, inputs }, document) {
  const bad = document.plans.filter(({ status }) => status !== "ok");
  const problems = [...document.problems, ...bad.flatMap((plan) => plan.problems)];
  const [first] = problems;
  if (first === void 0) return null;
  const reason = reasonFor(document);
  const open = inputs.detail === "full" || reason === "invalid";
  if (open)
    annotateProblems(
      runner,
      problems.filter(({ source }) => source !== null)
    );
  if (!open)
    return fail(
      runner,
      reason,
      `${reason}: ${ruleWords(problems)}`,
      "run `keyward plan` on your computer to see the details: `detail: counts` hides them here"
    );
  return fail(runner, reason, firstOf(problems), first.way);
}
__name(planFailure, "planFailure");
function reasonFor({ problems, plans }) {
  if (problems.length > 0) return problemReason(problems);
  return plans.some(({ status }) => status === "error") ? "error" : "refused";
}
__name(reasonFor, "reasonFor");
function problemReason(problems) {
  return problems.some(({ source }) => source !== null) ? "invalid" : "error";
}
__name(problemReason, "problemReason");
function ruleWords(problems) {
  return [...new Set(problems.map(({ rule }) => rule))].join(", ");
}
__name(ruleWords, "ruleWords");

// src/action/git.ts
async function readCheckout(git) {
  const [top, head] = [await git(["rev-parse", "--show-toplevel"]), await git(["rev-parse", "HEAD"])];
  const commit = await git(["cat-file", "commit", "HEAD"]);
  if (!top.ok || !head.ok || !commit.ok) return null;
  const lines = commit.text.slice(0, commit.text.indexOf("\n\n")).split("\n");
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { top: top.text.replace(/\n$/, ""), head: head.text.trim(), parents };
}
__name(readCheckout, "readCheckout");
function baseCommit({ event, pull, mergeGroup, sha }, checkout) {
  if (event === "merge_group") return mergeGroup?.base ?? null;
  if (event !== "pull_request" || pull === null) return null;
  const [first, second, ...others] = checkout.parents;
  const merged = checkout.head === sha && second === pull.head.sha && others.length === 0;
  return merged && first !== void 0 ? first : pull.base.sha;
}
__name(baseCommit, "baseCommit");

export {
  renderCountsMarkdown,
  showPlan,
  planFailure,
  problemReason,
  readCheckout,
  baseCommit
};
