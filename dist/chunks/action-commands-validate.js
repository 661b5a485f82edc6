import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  problemReason,
  readCheckout,
  requireBelow,
  requireInside,
  summaryReader
} from "./action-reader.js";
import {
  annotateProblems,
  fail
} from "./action-failure.js";
import {
  renderFindingsMarkdown
} from "./render-problems-findings-markdown.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  maintainerAdvice,
  wayText
} from "./render-markdown-reader.js";
import {
  gitOf
} from "./run-attempt.js";

// src/action/commands/validate.ts
import path from "node:path";
import { realpath } from "node:fs/promises";
async function validateCommand(world) {
  const { code, problems } = await checkFiles(world, { workspaces: world.inputs.workspaces });
  if (code === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const [first] = problems;
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    first?.message ?? "the manifests or the configuration are invalid",
    first === void 0 ? "" : wayText(first, maintainerAdvice)
  );
}
async function checkFiles(world, request) {
  const { event, pull } = world.context;
  if (pull !== null || event === "merge_group") await requireOwnFiles(world, request);
  const checked = await world.keyward.validate(request);
  const findings = checked.problems.map(({ rule, message, way, source }) => ({
    rule,
    message,
    fix: way,
    file: source?.file ?? "",
    line: source?.line ?? 1,
    column: 1
  }));
  await world.runner.summary(
    findings.length === 0 ? "### \u2705 keyward: manifests and configuration are valid\n" : renderFindingsMarkdown(findings, await summaryReader(world, null))
  );
  return checked;
}
async function requireOwnFiles({ context, inputs, keyward, system }, request) {
  const folder = await realpath(path.resolve(context.folder));
  const checkout = await readCheckout(gitOf(folder, system.env));
  if (checkout === null) return;
  const config = request.config ?? inputs.config;
  const configs = config === null ? ["keyward.yaml", "keyward.yml"] : [config];
  const named = configs.map((file) => path.resolve(folder, file));
  await requireInside(gitOf(checkout.top, system.env), checkout, named);
  const found = await keyward.workspaces(request).catch(() => []);
  const manifests = found.flatMap(
    (one) => one.manifests.map((file) => path.resolve(folder, path.relative(context.folder, file)))
  );
  requireBelow(checkout, manifests);
  await requireInside(gitOf(checkout.top, system.env), checkout, manifests);
}

export {
  validateCommand,
  checkFiles
};
