import path from "node:path";
import type { PlanDocument } from "../../model/plan.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { annotateProblems, annotateRisks } from "../annotations.ts";
import { configText, programsText } from "../comment-text.ts";
import { fail } from "../failure.ts";
import { hasChanges, outputPlan } from "./plan-outputs.ts";
import { planGroups } from "../plan-groups.ts";
import type { CommandWorld, FailureReason, PlanRequest } from "../ports.ts";
import { writePlanComments, reportOffline } from "./pull.ts";
import { summaryReader } from "../reader.ts";
import { writeReview } from "../review/write.ts";
import { planFailure, problemReason, showPlan } from "./show.ts";
import { type ComparedBasis, type PlanBasis, planBasisOf } from "../plan-basis/plan-basis.ts";
import { checkFiles } from "./validate.ts";

/** `command: plan`: reports the planned changes, and on a pull request those that it causes; resolves with the reason why the step fails (already reported), or null. */
export async function planCommand(world: CommandWorld): Promise<FailureReason | null> {
  const basis = await planBasisOf(world);
  if (basis.kind === "offline") return planOffline(world, basis);
  const { runner, inputs } = world;
  const out = path.join(world.context.temporary, "keyward-plan.json");
  const head = basis.kind === "compared" ? await checkHead(world, basis) : null;
  const comparison = basis.kind === "compared" ? { ...basis.request, ...policiesOf(world, basis, head) } : {};
  const { document } = await world.keyward.plan({ workspaces: inputs.workspaces, ...comparison, out });
  const reader = await summaryReader(world, basis.kind === "compared" ? basis : null);
  await showPlan(world, document, reader);
  await outputPlan(runner, document, out);
  if (basis.kind === "compared") await reportComparison(world, document, basis);
  const failure = planFailure(world, document, {
    ...reader,
    kind: basis.kind === "compared" ? "reviewer" : "maintainer",
  });
  return failure ?? headFailure(world, head) ?? changesFailure(world, document);
}

async function reportComparison(
  world: CommandWorld,
  document: PlanDocument,
  basis: ComparedBasis,
): Promise<void> {
  const { runner, inputs, context } = world;
  annotateRisks(runner, document.plans, inputs.detail);
  for (const text of [configText(basis), programsText(basis)]) if (text !== "") await runner.summary(text);
  const reviews: string[] = [];
  for (const group of planGroups(document.plans, inputs.workspaces))
    reviews.push((await writeReview(group, context)) ?? "");
  await runner.output("review-file", reviews.filter((file) => file !== "").join("\n"));
  await runner.output("comment-url", (await writePlanComments(world, document, basis)).join("\n"));
}

type Checked = Awaited<ReturnType<typeof checkFiles>>;

/** Checks the configuration of the head; null if it has none, or does not change the base's. */
async function checkHead(
  world: CommandWorld,
  { configDiff, headConfig }: ComparedBasis,
): Promise<Checked | null> {
  if (configDiff === "" || headConfig === null) return null;
  return checkFiles(world, { workspaces: [], config: headConfig });
}

/** The policies of the head apply in addition to those of the base; the rest of its configuration is ignored. */
function policiesOf(
  { context }: CommandWorld,
  { headConfig }: ComparedBasis,
  head: Checked | null,
): Pick<PlanRequest, "policiesFrom"> {
  const sound = head?.code === exitCode.fine || head?.code === exitCode.refused;
  return sound && headConfig !== null ? { policiesFrom: path.resolve(context.folder, headConfig) } : {};
}

function headFailure({ runner }: CommandWorld, head: Checked | null): FailureReason | null {
  if (head === null || head.code === exitCode.fine) return null;
  const { code, problems } = head;
  annotateProblems(runner, problems);
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  const [first] = problems;
  return fail(
    runner,
    reason,
    `the configuration of this pull request is invalid: ${first?.message ?? "see the log"}`,
    first?.way ?? "see the annotations and the job summary",
  );
}

async function planOffline(
  world: CommandWorld,
  basis: Extract<PlanBasis, { readonly kind: "offline" }>,
): Promise<FailureReason | null> {
  await reportOffline(world, basis);
  const { code, problems } = await checkFiles(world, { workspaces: world.inputs.workspaces });
  if (code === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const [first] = problems;
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    first?.message ?? "the manifests or the configuration are invalid",
    first?.way ?? "see the annotations and the job summary",
  );
}

function changesFailure({ inputs, runner }: CommandWorld, { plans }: PlanDocument): FailureReason | null {
  if (!inputs.failOnChanges || !hasChanges(plans)) return null;
  return fail(
    runner,
    "refused",
    "the plan has changes",
    "apply them, or set the input `fail-on-changes` to false in the workflow",
  );
}
