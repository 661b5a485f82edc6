// @ts-check
// Plans the workspace `production` of keyward.yaml, and applies the plan unless it widens access.
import { apply, KeywardError, load, openSystem, plan, renderPlan, renderReport, RefusedError } from "keyward";

const system = openSystem({ log: (text) => process.stderr.write(text) });

try {
  const prepared = await load({ workspace: ["production"] }, system);
  const document = await plan(prepared, system);
  console.log(renderPlan(document));

  const risks = document.plans.flatMap(({ changes }) => (changes ?? []).flatMap((change) => change.risks));
  if (risks.some(({ effect }) => effect === "widens")) {
    throw new KeywardError("the plan widens access", "let a person apply it: keyward apply");
  }

  // Exactly this plan, or nothing.
  const report = await apply(prepared, document, system, { audit: "audit.jsonl" });
  console.log(renderReport(report));
  const undone = report.results.flatMap(({ outcomes }) => outcomes.filter(({ status }) => status !== "done"));
  process.exitCode = undone.length === 0 ? 0 : 3;
} catch (error) {
  if (!(error instanceof KeywardError)) throw error;
  console.error(`${error.message}\n→ ${error.remedy}`);
  process.exitCode = error instanceof RefusedError ? 4 : 1;
}
