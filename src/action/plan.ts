import path from "node:path";
import type { PlanDocument } from "../model/plan.ts";
import { exitCode } from "../commands/system.ts";
import { annotateProblems, annotateRisks } from "./annotations.ts";
import { configText } from "./comment-text.ts";
import { fail } from "./failure.ts";
import { hasChanges, outputPlan } from "./plan-outputs.ts";
import type { CommandWorld, FailureReason } from "./ports.ts";
import { planPulls, tellOffline } from "./pull.ts";
import { writeReview } from "./review/write.ts";
import { planFailure, problemReason, showPlan } from "./show.ts";
import { type Compared, type Stand, standOf } from "./stand.ts";
import { checkFiles } from "./validate.ts";

/** `command: plan`: tells what would change, and on a pull request what it changes; resolves with why the step fails, told already, or null. */
export async function planCommand(world: CommandWorld): Promise<FailureReason | null> {
  const stand = await standOf(world);
  if (stand.kind === "offline") return planOffline(world, stand);
  const { runner, inputs } = world;
  const out = path.join(world.context.temporary, "keyward-plan.json");
  const asked = stand.kind === "compared" ? stand.ask : {};
  const { document } = await world.keyward.plan({ workspaces: inputs.workspaces, ...asked, out });
  await showPlan(world, document);
  await outputPlan(runner, document, out);
  if (stand.kind === "compared") await tellCompared(world, document, stand);
  const failure = planFailure(world, document);
  const head = stand.kind === "compared" ? await checkHead(world, stand) : null;
  return failure ?? head ?? changesFailure(world, document);
}

async function tellCompared(world: CommandWorld, document: PlanDocument, stand: Compared): Promise<void> {
  const { runner, inputs, context } = world;
  annotateRisks(runner, document.plans, inputs.detail);
  const config = configText(stand);
  if (config !== "") await runner.summary(config);
  const reviews: string[] = [];
  for (const plan of document.plans) reviews.push((await writeReview(plan, context)) ?? "");
  await runner.output("review-file", reviews.filter((file) => file !== "").join("\n"));
  await runner.output("comment-url", (await planPulls(world, document, stand)).join("\n"));
}

/** Where the head writes another configuration it must be sound, and its policies hold as the base's do; nothing else of it is obeyed. */
async function checkHead(world: CommandWorld, stand: Compared): Promise<FailureReason | null> {
  if (stand.configDiff === "" || stand.headConfig === null) return null;
  const { code, problems } = await checkFiles(world, { workspaces: [], config: stand.headConfig });
  if (code === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    `the configuration of this pull request is not sound: ${problems[0]?.message ?? "see the log"}`,
    problems[0]?.way ?? "run `keyward validate`",
  );
}

async function planOffline(
  world: CommandWorld,
  stand: Extract<Stand, { readonly kind: "offline" }>,
): Promise<FailureReason | null> {
  await tellOffline(world, stand);
  const { code, problems } = await checkFiles(world, { workspaces: world.inputs.workspaces });
  if (code === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const [first] = problems;
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    first?.message ?? "the files are not sound",
    first?.way ?? "run `keyward validate`",
  );
}

function changesFailure({ inputs, runner }: CommandWorld, { plans }: PlanDocument): FailureReason | null {
  if (!inputs.failOnChanges || !hasChanges(plans)) return null;
  return fail(runner, "refused", "the plan holds changes", "apply them, or leave out fail-on-changes");
}
