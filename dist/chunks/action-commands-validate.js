import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  problemReason,
  readCheckout
} from "./action-commands-show.js";
import {
  StepFailure,
  annotateProblems,
  fail
} from "./action-failure.js";
import {
  renderFindingsMarkdown
} from "./render-problems-findings-markdown.js";
import {
  gitOf
} from "./run-attempt.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  __name
} from "./runtime.js";

// src/action/commands/validate.ts
import path2 from "node:path";
import { realpath as realpath2 } from "node:fs/promises";

// src/action/links.ts
import { realpath } from "node:fs/promises";
import path from "node:path";
async function requireInside(git, { top }, manifests) {
  const listed = await git(["ls-files", "--stage", "--full-name", "-z", ":/"]);
  const links = (listed.ok ? listed.text : "").split("\0").flatMap((row) => /^120000 [^\t]*\t([\s\S]*)$/.exec(row)?.[1] ?? []);
  const read = links.filter((link) => manifests.some((one) => overlaps(path.resolve(top, link), one)));
  for (const link of read) {
    const real = await realpath(path.resolve(top, link)).catch(() => top);
    if (!isWithin(real, top) || isWithin(real, path.join(top, ".git"))) throw outsideError(link);
  }
}
__name(requireInside, "requireInside");
function requireBelow({ top }, manifests) {
  const outside = manifests.find((one) => !isWithin(one, top));
  if (outside !== void 0) throw outsideError(outside);
}
__name(requireBelow, "requireBelow");
function outsideError(name) {
  return new StepFailure(
    "refused",
    `${name} is outside the checkout, or links to a place outside it`,
    "put manifests and configuration into the repository: on a pull request, no other files are read"
  );
}
__name(outsideError, "outsideError");
function overlaps(link, manifest) {
  return isWithin(link, manifest) || isWithin(manifest, link);
}
__name(overlaps, "overlaps");
function isWithin(one, folder) {
  const relative = path.relative(folder, one);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}
__name(isWithin, "isWithin");

// src/action/commands/validate.ts
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
    first?.way ?? ""
  );
}
__name(validateCommand, "validateCommand");
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
    findings.length === 0 ? "Manifests and configuration are valid.\n" : renderFindingsMarkdown(findings)
  );
  return checked;
}
__name(checkFiles, "checkFiles");
async function requireOwnFiles({ context, inputs, keyward, system }, request) {
  const folder = await realpath2(path2.resolve(context.folder));
  const checkout = await readCheckout(gitOf(folder, system.env));
  if (checkout === null) return;
  const config = request.config ?? inputs.config;
  const configs = config === null ? ["keyward.yaml", "keyward.yml"] : [config];
  const named = configs.map((file) => path2.resolve(folder, file));
  await requireInside(gitOf(checkout.top, system.env), checkout, named);
  const found = await keyward.workspaces(request).catch(() => []);
  const manifests = found.flatMap(
    (one) => one.manifests.map((file) => path2.resolve(folder, path2.relative(context.folder, file)))
  );
  requireBelow(checkout, manifests);
  await requireInside(gitOf(checkout.top, system.env), checkout, manifests);
}
__name(requireOwnFiles, "requireOwnFiles");

export {
  requireInside,
  validateCommand,
  checkFiles
};
