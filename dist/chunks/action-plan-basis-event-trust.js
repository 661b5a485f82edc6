import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./action-commands-show.js";
import {
  StepFailure
} from "./action-failure.js";
import {
  gitOf
} from "./run-attempt.js";
import {
  widening
} from "./commands-exit-code.js";
import {
  KeywardError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/action/commands/plan-outputs.ts
async function outputPlan(runner, { plans, problems }, file) {
  const known = problems.length === 0 && plans.every(({ changes }) => changes !== null);
  const sum = /* @__PURE__ */ __name((count) => known ? String(plans.reduce((total, plan) => total + (count(plan) ?? 0), 0)) : "", "sum");
  const of = /* @__PURE__ */ __name((key) => sum(({ summary }) => summary?.[key]), "of");
  const [one, ...others] = plans;
  await outputAll(runner, {
    "has-changes": known ? String(hasChanges(plans)) : "",
    creates: of("create"),
    updates: of("update"),
    deletes: of("delete"),
    rotations: of("rotate"),
    widens: sum(widening),
    unmanaged: of("unmanaged"),
    digest: others.length === 0 ? one?.digest ?? "" : "",
    "plan-file": plans.length === 0 ? "" : file
  });
}
__name(outputPlan, "outputPlan");
function hasChanges(plans) {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}
__name(hasChanges, "hasChanges");
async function outputAll(runner, values) {
  for (const [name, value] of Object.entries(values)) await runner.output(name, value);
}
__name(outputAll, "outputAll");

// src/action/plan-basis/event-trust.ts
import { realpath as realpath3 } from "node:fs/promises";
import path4 from "node:path";

// src/action/plan-basis/checkout.ts
import path from "node:path";
async function requireCheckout(world) {
  const { context, inputs, system } = world;
  const configFolder = path.dirname(path.resolve(context.folder, inputs.config ?? "keyward.yaml"));
  for (const folder of /* @__PURE__ */ new Set([configFolder, context.folder])) {
    const checkout = await readCheckout(gitOf(folder, system.env));
    if (checkout !== null) return { git: gitOf(checkout.top, system.env), checkout };
  }
  throw new StepFailure(
    "error",
    "no git checkout was found, or git is not installed on this runner",
    "run actions/checkout before keyward, on a runner that has git"
  );
}
__name(requireCheckout, "requireCheckout");

// src/action/plan-basis/committed-files.ts
import { lstat, realpath } from "node:fs/promises";
import path2 from "node:path";
async function findUncommitted(git, { top }, { files, places, programFolders: programFolders2 }) {
  const named = files.map((absolute) => ({
    absolute,
    file: path2.relative(top, absolute).split(path2.sep).join("/")
  }));
  const odd = named.find(({ file }) => /^\.\.(\/|$)|^\/|^[a-z]:|\n/i.test(file));
  if (odd !== void 0) return { file: odd.file, why: "it is outside the checkout" };
  const [committed, onDisk] = await Promise.all([committedHashes(git, named), hashesOnDisk(git, named)]);
  for (const [index, { file }] of named.entries()) {
    const hash = committed[index];
    if (hash === void 0) return { file, why: "the commit has no such file" };
    if (hash !== onDisk[index]) return { file, why: "it was changed after the checkout" };
  }
  return missing(git, top, { places, programFolders: programFolders2 });
}
__name(findUncommitted, "findUncommitted");
async function committedHashes(git, files) {
  const follow = ["cat-file", "--batch-check=%(objecttype) %(objectname)", "--follow-symlinks"];
  const input = files.map(({ file }) => `HEAD:${file}
`).join("");
  const answer = await git(follow, { input });
  const lines = answer.ok ? answer.text.split("\n") : [];
  return files.map(() => {
    const line = lines.shift() ?? "";
    if (/^(?:dangling|symlink|loop|notdir) \d+$/.test(line)) lines.shift();
    return /^blob ([0-9a-f]+)$/.exec(line)?.[1];
  });
}
__name(committedHashes, "committedHashes");
async function hashesOnDisk(git, files) {
  const real = await Promise.all(files.map(({ absolute }) => realpath(absolute).catch(() => absolute)));
  const answer = await git(["hash-object", "--stdin-paths"], {
    input: real.map((file) => `${file}
`).join("")
  });
  return answer.ok ? answer.text.split("\n") : [];
}
__name(hashesOnDisk, "hashesOnDisk");
async function missing(git, top, { places, programFolders: programFolders2 }) {
  const listed = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"]);
  if (!listed.ok) return { file: "the checkout", why: listed.error };
  const real = await Promise.all(places.map((place) => realpath(place).catch(() => place)));
  const all = [.../* @__PURE__ */ new Set([...places, ...real])];
  for (const file of listed.text.split("\0").filter((name) => name !== "")) {
    const absolute = path2.join(top, file);
    const within = /\.ya?ml$/i.test(file) ? all : programFolders2;
    if (!within.some((place) => isWithin(absolute, place))) continue;
    const exists = await lstat(absolute).then(
      () => true,
      () => false
    );
    if (!exists) return { file, why: "it was removed after the checkout, or never checked out" };
  }
  return null;
}
__name(missing, "missing");
function isWithin(file, place) {
  return file === place || file.startsWith(place.endsWith(path2.sep) ? place : place + path2.sep);
}
__name(isWithin, "isWithin");

// src/action/plan-basis/program-folders.ts
import { readdir, realpath as realpath2, stat } from "node:fs/promises";
import path3 from "node:path";
async function programFolders(programs, top) {
  const real = await Promise.all(programs.map((file) => realpath2(file).catch(() => file)));
  const all = [...programs, ...real].map((file) => path3.dirname(file));
  const folders = [...new Set(all)].filter((folder) => folder !== top && isWithin(folder, top));
  const found = await Promise.all(folders.map((folder) => filesIn(folder, /* @__PURE__ */ new Set())));
  return { folders, files: [...new Set(found.flat())].sort() };
}
__name(programFolders, "programFolders");
async function filesIn(folder, above) {
  const real = await realpath2(folder);
  if (above.has(real)) return [];
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const file = path3.join(folder, name);
      const kind = await stat(file).catch(() => null);
      if (kind?.isDirectory() === true) return filesIn(file, /* @__PURE__ */ new Set([...above, real]));
      return kind?.isFile() === true && !/\.ya?ml$/i.test(name) ? [file] : [];
    })
  );
  return found.flat();
}
__name(filesIn, "filesIn");

// src/action/plan-basis/event-trust.ts
var unapprovedEvents = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
];
async function requireTrustedEvent(world) {
  const { event } = world.context;
  if (unapprovedEvents.includes(event)) throw untrustedEvent(world.inputs.command, event);
  await requireOwnFiles(world);
}
__name(requireTrustedEvent, "requireTrustedEvent");
function untrustedEvent(command, event) {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}: the files of that event are not approved yet`,
    command === "plan" ? "run plan on `pull_request`" : `run ${command} on a schedule, or by hand`
  );
}
__name(untrustedEvent, "untrustedEvent");
async function requireOwnFiles(world) {
  const { context, inputs, keyward } = world;
  const { git, checkout } = await requireCheckout(world);
  if (checkout.head !== context.sha)
    throw notOwn(
      context.event,
      `the checkout is at ${checkout.head.slice(0, 12)}, and not at the event's own commit ${context.sha.slice(0, 12)}`
    );
  const [folder, top] = [await realpath3(context.folder), await realpath3(checkout.top)];
  const used = await keyward.usedFiles({ workspaces: inputs.workspaces }).catch(noneIfInvalid);
  const real = /* @__PURE__ */ __name((file) => path4.resolve(folder, path4.relative(context.folder, file)), "real");
  const programs = used.programs.map(real).filter((file) => isWithin(file, top) || isWithin(file, folder));
  const beside = await programFolders(programs, top);
  const files = [.../* @__PURE__ */ new Set([...used.files.map(real), ...programs, ...beside.files])];
  const found = await findUncommitted(
    git,
    { ...checkout, top },
    { files, places: used.places.map(real), programFolders: beside.folders }
  );
  if (found !== null)
    throw notOwn(context.event, `${found.file} is not a file of its own commit (${found.why})`);
}
__name(requireOwnFiles, "requireOwnFiles");
function noneIfInvalid(error) {
  if (error instanceof KeywardError) return { files: [], programs: [], places: [] };
  throw error;
}
__name(noneIfInvalid, "noneIfInvalid");
function notOwn(event, why) {
  return new StepFailure(
    "refused",
    `${event} runs with secrets, but ${why}`,
    "run keyward directly after actions/checkout without `ref`, and commit every manifest, the configuration and the programs of its sinks with all files beside them; to plan the files of a pull request, run plan on `pull_request` instead"
  );
}
__name(notOwn, "notOwn");

export {
  outputPlan,
  hasChanges,
  requireCheckout,
  requireTrustedEvent
};
