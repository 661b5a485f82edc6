import path from "node:path";
import { realpath } from "node:fs/promises";
import { exitCode } from "../../commands/exit-code.ts";
import { renderFindingsMarkdown } from "../../render/problems/findings-markdown.ts";
import { annotateProblems } from "../annotations.ts";
import { fail } from "../failure.ts";
import { gitOf } from "../../git/git.ts";
import { readCheckout } from "../git.ts";
import { requireBelow, requireInside } from "../links.ts";
import type { Commands, CommandWorld, FailureReason, ValidateRequest } from "../ports.ts";
import { maintainerAdvice, wayText } from "../../render/problems/way.ts";
import { summaryReader } from "../reader.ts";
import { problemReason } from "./show.ts";

/** `command: validate`: checks manifests and configuration offline; resolves with the reason why the step fails (already reported), or null. */
export async function validateCommand(world: CommandWorld): Promise<FailureReason | null> {
  const { code, problems } = await checkFiles(world, { workspaces: world.inputs.workspaces });
  if (code === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const [first] = problems;
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    first?.message ?? "the manifests or the configuration are invalid",
    first === undefined ? "" : wayText(first, maintainerAdvice),
  );
}

/** Validates the files, and writes the result to the job summary. */
export async function checkFiles(
  world: CommandWorld,
  request: ValidateRequest,
): ReturnType<Commands["validate"]> {
  const { event, pull } = world.context;
  if (pull !== null || event === "merge_group") await requireOwnFiles(world, request);
  const checked = await world.keyward.validate(request);
  const findings = checked.problems.map(({ rule, message, way, source }) => ({
    rule,
    message,
    fix: way,
    file: source?.file ?? "",
    line: source?.line ?? 1,
    column: 1,
  }));
  await world.runner.summary(
    findings.length === 0
      ? "### ✅ keyward: manifests and configuration are valid\n"
      : renderFindingsMarkdown(findings, await summaryReader(world, null)),
  );
  return checked;
}

/** On a pull request, only files of the checkout are read, even if a new configuration or a link points elsewhere. */
async function requireOwnFiles(
  { context, inputs, keyward, system }: CommandWorld,
  request: ValidateRequest,
): Promise<void> {
  const folder = await realpath(path.resolve(context.folder));
  const checkout = await readCheckout(gitOf(folder, system.env));
  if (checkout === null) return;
  const config = request.config ?? inputs.config;
  const configs = config === null ? ["keyward.yaml", "keyward.yml"] : [config];
  const named = configs.map((file) => path.resolve(folder, file));
  await requireInside(gitOf(checkout.top, system.env), checkout, named);
  const found = await keyward.workspaces(request).catch(() => []);
  const manifests = found.flatMap((one) =>
    one.manifests.map((file) => path.resolve(folder, path.relative(context.folder, file))),
  );
  requireBelow(checkout, manifests);
  await requireInside(gitOf(checkout.top, system.env), checkout, manifests);
}
