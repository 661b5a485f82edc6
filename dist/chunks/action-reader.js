import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  StepFailure,
  annotateProblems,
  fail,
  firstOf
} from "./action-failure.js";
import {
  endsRun,
  isUnreadCustomer
} from "./run.js";
import {
  entryHeadBlocks,
  headBlocks,
  namesText,
  noPlanBlocks,
  renderPlanMarkdown,
  renderPlanText,
  totalsText2 as totalsText
} from "./commands-show.js";
import {
  prose,
  terminalReader,
  wayText
} from "./render-markdown-reader.js";
import {
  problemWord
} from "./render-problems-problem-text.js";
import {
  gitOf
} from "./run-attempt.js";
import {
  code
} from "./render-markdown-code.js";
import {
  Lines,
  customerWorkspace,
  entryOf,
  matchesGlob
} from "./run-input-read-options.js";
import {
  readFilled,
  readYaml
} from "./manifest-yaml-yaml.js";
import {
  digestOfAll,
  plainStyle
} from "./run-gate-gate.js";
import {
  byOrigin,
  countsText,
  effectsText,
  numberText,
  numbersText,
  plural
} from "./render-plan-values.js";
import {
  at,
  isRecord,
  textAt
} from "./util-json.js";
import {
  groupBy
} from "./model-names.js";
import {
  valueAt
} from "./schema-path-finding.js";
import {
  KeywardError
} from "./model-errors.js";

// src/render/plan/counts-markdown.ts
function renderCountsMarkdown(document, reader = terminalReader) {
  const blocks = [
    ...noPlanBlocks(document, reader).map((block) => block.join("\n")),
    ...rules(document.problems, "error"),
    ...[...groupBy(document.plans, keyOf).values()].flatMap((plans) => plansBlocks(plans, reader)),
    "<sub>Names are not shown here (`detail: counts`).</sub>"
  ];
  return `${blocks.join("\n\n")}
`;
}
function keyOf({ workspace }) {
  return JSON.stringify([entryOf(workspace), workspace.host, workspace.customer === null]);
}
function plansBlocks(plans, reader) {
  const [first, ...others] = plans;
  if (first === void 0) return [];
  const head = others.length === 0 ? headBlocks(first, reader) : entryHeadBlocks(plans, reader);
  const origins = plans.map((plan) => byOrigin(plan.changes ?? []));
  const preExisting = origins.flatMap((one) => one.preExisting).length;
  const tokens = plans.flatMap((plan) => plan.token_changes ?? []);
  const effects = reader.merge === null ? "" : effectsText([...origins.flatMap(({ own }) => own), ...tokens]);
  return [
    ...head.map((block) => block.join("\n")),
    ...effects === "" ? [] : [`Effects on access: ${effects}.`],
    ...preExisting === 0 || reader.merge === null ? [] : [`Not caused by this pull request: ${numberText(preExisting)} pre-existing.`],
    ...tokens.length === 0 ? [] : [`Token settings: ${numberText(tokens.length)} changed.`],
    ...["refused", "error"].flatMap(
      (status) => rules(
        plans.filter((plan) => plan.status === status).flatMap(({ problems }) => problems),
        status
      )
    )
  ];
}
function rules(problems, status) {
  if (problems.length === 0) return [];
  const rows = problems.map((problem) => {
    const numbers = numbersText(problem);
    return `- ${code(problem.rule)}${numbers === "" ? "" : ` (${prose(numbers)})`}`;
  });
  const counted = [...new Set(rows)].map((row) => {
    const count = rows.filter((one) => one === row).length;
    return count === 1 ? row : `${row}, ${numberText(count)} times`;
  });
  return [`#### \u26D4 ${problemWord(status)}`, counted.join("\n")];
}

// src/action/git.ts
async function readCheckout(git) {
  const facts = await git(["rev-parse", "--show-toplevel", "--is-shallow-repository", "HEAD"]);
  const [, top, shallow, head] = (facts.ok ? /^([\s\S]+)\n(.*)\n([0-9a-f]+)\n$/.exec(facts.text) : null) ?? [];
  if (top === void 0 || head === void 0) return null;
  const commit = await git(["cat-file", "commit", head]);
  if (!commit.ok) return null;
  const lines = commit.text.slice(0, commit.text.indexOf("\n\n")).split("\n");
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { top, head, parents, isShallow: shallow !== "false" };
}
function baseCommit({ event, pull, mergeGroup, sha }, checkout) {
  if (event === "merge_group") return mergeGroup?.base ?? null;
  if (event !== "pull_request" || pull === null) return null;
  const [first, second, ...others] = checkout.parents;
  const merged = checkout.head === sha && second === pull.head.sha && others.length === 0;
  return merged && first !== void 0 ? first : pull.base.sha;
}

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
function requireBelow({ top }, manifests) {
  const outside = manifests.find((one) => !isWithin(one, top));
  if (outside !== void 0) throw outsideError(outside);
}
function outsideError(name) {
  return new StepFailure(
    "refused",
    `${name} is outside the checkout, or links to a place outside it`,
    "put manifests and configuration into the repository: on a pull request, no other files are read"
  );
}
function overlaps(link, manifest) {
  return isWithin(link, manifest) || isWithin(manifest, link);
}
function isWithin(one, folder) {
  const relative = path.relative(folder, one);
  return relative === "" || !relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative);
}

// src/action/plan-basis/event-trust.ts
import { realpath as realpath4 } from "node:fs/promises";
import path5 from "node:path";

// src/action/plan-basis/checkout.ts
import path2 from "node:path";
async function requireCheckout(world) {
  const { context, inputs, system } = world;
  const configFolder = path2.dirname(path2.resolve(context.folder, inputs.config ?? "keyward.yaml"));
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

// src/action/plan-basis/committed-files.ts
import { lstat, realpath as realpath2 } from "node:fs/promises";
import path3 from "node:path";
async function findUncommitted(git, { top }, { files, places, programFolders: programFolders2 }) {
  const named = files.map((absolute) => ({
    absolute,
    file: path3.relative(top, absolute).split(path3.sep).join("/")
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
async function hashesOnDisk(git, files) {
  const real = await Promise.all(files.map(({ absolute }) => realpath2(absolute).catch(() => absolute)));
  const answer = await git(["hash-object", "--stdin-paths"], {
    input: real.map((file) => `${file}
`).join("")
  });
  return answer.ok ? answer.text.split("\n") : [];
}
async function missing(git, top, { places, programFolders: programFolders2 }) {
  const listed = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"]);
  if (!listed.ok) return { file: "the checkout", why: listed.error };
  const real = await Promise.all(places.map((place) => realpath2(place).catch(() => place)));
  const all = [.../* @__PURE__ */ new Set([...places, ...real])];
  for (const file of listed.text.split("\0").filter((name) => name !== "")) {
    const absolute = path3.join(top, file);
    const within = /\.ya?ml$/i.test(file) ? all : programFolders2;
    if (!within.some((place) => isWithin2(absolute, place))) continue;
    const exists = await lstat(absolute).then(
      () => true,
      () => false
    );
    if (!exists) return { file, why: "it was removed after the checkout, or never checked out" };
  }
  return null;
}
function isWithin2(file, place) {
  return file === place || file.startsWith(place.endsWith(path3.sep) ? place : place + path3.sep);
}

// src/action/plan-basis/program-folders.ts
import { readdir, realpath as realpath3, stat } from "node:fs/promises";
import path4 from "node:path";
async function programFolders(programs, top) {
  const real = await Promise.all(programs.map((file) => realpath3(file).catch(() => file)));
  const all = [...programs, ...real].map((file) => path4.dirname(file));
  const folders = [...new Set(all)].filter((folder) => folder !== top && isWithin2(folder, top));
  const found = await Promise.all(folders.map((folder) => filesIn(folder, /* @__PURE__ */ new Set())));
  return { folders, files: [...new Set(found.flat())].sort() };
}
async function filesIn(folder, above) {
  const real = await realpath3(folder);
  if (above.has(real)) return [];
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const file = path4.join(folder, name);
      const kind = await stat(file).catch(() => null);
      if (kind?.isDirectory() === true) return filesIn(file, /* @__PURE__ */ new Set([...above, real]));
      return kind?.isFile() === true && !/\.ya?ml$/i.test(name) ? [file] : [];
    })
  );
  return found.flat();
}

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
function untrustedEvent(command, event) {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}: the files of that event are not approved yet`,
    command === "plan" ? "run plan on `pull_request`" : `run ${command} on a schedule, or by hand`
  );
}
async function requireOwnFiles(world) {
  const { context, inputs, keyward } = world;
  const { git, checkout } = await requireCheckout(world);
  if (checkout.head !== context.sha)
    throw notOwn(
      context.event,
      `the checkout is at ${checkout.head.slice(0, 12)}, and not at the event's own commit ${context.sha.slice(0, 12)}`
    );
  const [folder, top] = [await realpath4(context.folder), await realpath4(checkout.top)];
  const used = await keyward.usedFiles({ workspaces: inputs.workspaces }).catch(noneIfInvalid);
  const real = (file) => path5.resolve(folder, path5.relative(context.folder, file));
  const programs = used.programs.map(real).filter((file) => isWithin2(file, top) || isWithin2(file, folder));
  const neighbours2 = await programFolders(programs, top);
  const files = [.../* @__PURE__ */ new Set([...used.files.map(real), ...programs, ...neighbours2.files])];
  const found = await findUncommitted(
    git,
    { ...checkout, top },
    { files, places: used.places.map(real), programFolders: neighbours2.folders }
  );
  if (found !== null)
    throw notOwn(context.event, `${found.file} is not a file of its own commit (${found.why})`);
}
function noneIfInvalid(error) {
  if (error instanceof KeywardError) return { files: [], programs: [], places: [] };
  throw error;
}
function notOwn(event, why) {
  return new StepFailure(
    "refused",
    `${event} runs with secrets, but ${why}`,
    "run keyward directly after actions/checkout without `ref`, and commit every manifest, the configuration and the programs of its sinks with all files in their folders; to plan the files of a pull request, run plan on `pull_request` instead"
  );
}

// src/action/plan-basis/plan-basis.ts
import { access, readFile as readFile2, realpath as realpath6 } from "node:fs/promises";
import path10 from "node:path";

// src/action/plan-basis/base.ts
import { mkdtemp, readFile, realpath as realpath5 } from "node:fs/promises";
import path7 from "node:path";

// src/action/plan-basis/customer-files.ts
import path6 from "node:path";
function customerFiles(config, { folder }) {
  const [document] = config === null ? [] : [...readYaml(config)];
  const workspaces = at(document?.value ?? null, "workspaces");
  const named = Object.values(isRecord(workspaces) ? workspaces : {}).flatMap(
    (entry) => textAt(entry, "customers", "file") ?? []
  );
  const files = named.filter((file) => !path6.posix.isAbsolute(file)).map((file) => path6.posix.join(folder, file));
  return [...new Set(files)].filter((file) => file !== "." && !file.startsWith(".."));
}

// src/action/plan-basis/base.ts
async function readBase(git, sha, checkout, { context, inputs }) {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw baseError(sha, "the event has no commit");
  await requireCommit(git, sha);
  const scratch = await mkdtemp(path7.join(context.temporary, "keyward-base-"));
  const target = path7.join(scratch, "files");
  const below = path7.relative(context.folder, checkout.top);
  const to = { folder: path7.join(target, below), index: path7.join(scratch, "index") };
  const files = await unpack(git, sha, to, (name) => /\.ya?ml$/i.test(name));
  const known = new Set(files.map((file) => path7.join(below, file)));
  const named = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [path7.normalize(inputs.config)];
  const config = named.find((name) => known.has(name)) ?? null;
  await unpackCustomers(git, sha, to, { config, target, below });
  return { sha, folder: target, config };
}
async function unpackCustomers(git, sha, to, {
  config,
  target,
  below
}) {
  if (config === null) return;
  const text = await readFile(path7.join(target, config), "utf8").catch(() => null);
  const folder = path7.relative(below, path7.dirname(config)).split(path7.sep).join("/");
  const lists = new Set(customerFiles(text, { folder }));
  if (lists.size > 0) await unpack(git, sha, to, (name) => lists.has(name));
}
async function requireCommit(git, sha) {
  const has = async () => (await git(["cat-file", "-e", `${sha}^{commit}`])).ok;
  if (await has()) return;
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  const depth = shallow.ok && shallow.text.trim() === "true" ? ["--depth=1"] : [];
  const fetched = await git([
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    ...depth,
    "origin",
    sha
  ]);
  if (!await has()) throw baseError(sha, fetched.ok ? "origin does not have it" : fetched.error);
}
function baseError(sha, error) {
  return new StepFailure(
    "error",
    `the base commit ${sha.slice(0, 12)} is not in this checkout and could not be fetched (${error})`,
    "set `fetch-depth: 2` for actions/checkout (0 if `ref` is not the event's own)"
  );
}
async function unpack(git, sha, { folder, index }, wanted) {
  const read = await git(["read-tree", sha], { index });
  const listed = await git(["ls-files", "--stage", "--full-name", "-z", ":/"], { index });
  if (!read.ok || !listed.ok) throw baseError(sha, "its files could not be read");
  const files = listed.text.split("\0").flatMap((row) => {
    const [, mode = "", name = ""] = /^(\d+) [^\t]*\t([\s\S]*)$/.exec(row) ?? [];
    return mode === "120000" || mode.startsWith("100") && wanted(name) ? [name] : [];
  });
  const alone = `--work-tree=${path7.dirname(index)}`;
  const write = [
    alone,
    "checkout-index",
    "--quiet",
    "--force",
    "-z",
    "--stdin",
    `--prefix=${folder}${path7.sep}`
  ];
  const written = await git(write, { index, input: files.join("\0") });
  if (!written.ok) throw baseError(sha, written.error);
  return files;
}
async function configDiff(git, sha, { top }, absolute) {
  const files = /* @__PURE__ */ new Set([absolute, await realpath5(absolute).catch(() => absolute)]);
  const named = [...files].map((file) => path7.relative(top, file).split(path7.sep).join("/"));
  const diff = await filesDiff(git, sha, named);
  const hunks = diff.indexOf("\n@@ ");
  return hunks >= 0 ? diff.slice(hunks + 1) : diff;
}
var exact = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text", "--unified=3"];
async function filesDiff(git, sha, files) {
  if (files.length === 0) return "";
  const diff = await git(["diff", ...exact, sha, "--", ...files.map((file) => `:(top,literal)${file}`)]);
  if (!diff.ok) throw baseError(sha, diff.error);
  return diff.text;
}
async function changesAny(git, sha, folder) {
  const diff = await git([
    "diff",
    "--name-only",
    "--no-renames",
    "-z",
    sha,
    "HEAD",
    "--",
    `:(top,literal)${folder}`
  ]);
  if (!diff.ok) throw baseError(sha, diff.error);
  return diff.text !== "";
}

// src/action/sink-programs.ts
import path9 from "node:path";

// src/action/linked-paths.ts
import path8 from "node:path";
var mostLinks = 40;
async function linkedPaths(git, sha, place) {
  const passed = /* @__PURE__ */ new Set();
  let current = path8.posix.normalize(place);
  for (let links = 0; links < mostLinks && !/^\.\.(\/|$)|^\/|^\.$/.test(current); links += 1) {
    passed.add(current);
    const next = await firstLink(git, sha, current);
    if (next === null) break;
    passed.add(next.link);
    current = next.target;
  }
  return [...passed];
}
async function firstLink(git, sha, place) {
  const parts = place.split("/");
  for (const count of parts.keys()) {
    const link = parts.slice(0, count + 1).join("/");
    const listed = await git(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", sha, "--", link]);
    const id = listed.ok ? /^120000 blob ([0-9a-f]+)\t/.exec(listed.text)?.[1] : void 0;
    if (id === void 0) continue;
    const text = await git(["cat-file", "blob", id]);
    if (!text.ok || path8.posix.isAbsolute(text.text)) return null;
    const rest = parts.slice(count + 1);
    return { link, target: path8.posix.join(path8.posix.dirname(link), text.text, ...rest) };
  }
  return null;
}

// src/action/sink-programs.ts
function placesOf({ inputs }, top, workspace) {
  const posix = (folder) => path9.relative(top, folder).split(path9.sep).join("/");
  const config = path9.resolve(workspace, inputs.config ?? "keyward.yaml");
  return { folder: posix(path9.dirname(config)), workspace: posix(workspace) };
}
function programPaths(config, { folder, workspace }) {
  const sinks = at(parsed(config), "sinks");
  const words = Object.values(isRecord(sinks) ? sinks : {}).flatMap(commandWords);
  const relative = words.filter((word) => !path9.posix.isAbsolute(word));
  const places = relative.flatMap((word) => [folder, workspace].map((from) => path9.posix.join(from, word)));
  return [...new Set(places)].filter((place) => place !== "." && !place.startsWith(".."));
}
async function programCheck(git, sha, config, places) {
  const named = programPaths(config, places);
  const linked = await Promise.all(named.map((place) => linkedPaths(git, sha, place)));
  const programs = [.../* @__PURE__ */ new Set([...named, ...linked.flat()])];
  const near = (await Promise.all(programs.map((place) => neighbours(git, sha, place)))).flat();
  const links = [...new Set(near.filter(([, id]) => id.startsWith("120000 ")).map(([file]) => file))];
  const further = await Promise.all(links.map((file) => linkedPaths(git, sha, file)));
  const paths = [.../* @__PURE__ */ new Set([...programs, ...further.flat()])];
  const folders = paths.map((place) => path9.posix.dirname(place)).filter((folder) => folder !== ".");
  return (file) => paths.includes(file) || folders.some((folder) => file.startsWith(`${folder}/`));
}
async function changedPrograms(git, commits, configs, places) {
  const paths = [...new Set(configs.flatMap((config) => programPaths(config, places)))];
  const [before, after] = [
    await programsAt(git, commits[0], paths),
    await programsAt(git, commits[1], paths)
  ];
  const all = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((one) => before.get(one) !== after.get(one)).sort();
}
async function programsAt(git, sha, paths) {
  const follow = ["cat-file", "--batch-check=%(objecttype) %(objectname)", "--follow-symlinks"];
  const found = /* @__PURE__ */ new Map();
  for (const place of paths) {
    const answer = await git(follow, { input: `${sha}:${place}
` });
    const object = answer.ok ? /^(?:blob|tree) ([0-9a-f]+)\n/.exec(answer.text)?.[1] : void 0;
    if (object !== void 0) found.set(place, object);
    for (const [file, id] of await neighbours(git, sha, place)) if (!found.has(file)) found.set(file, id);
  }
  return found;
}
async function neighbours(git, sha, place) {
  const folder = path9.posix.dirname(place);
  if (folder === ".") return [];
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", sha, "--", `${folder}/`]);
  return (listed.ok ? listed.text : "").split("\0").flatMap((row) => {
    const [, id, file] = /^(\d+ \w+ [0-9a-f]+)\t([\s\S]*)$/.exec(row) ?? [];
    return id === void 0 || file === void 0 || /\.ya?ml$/i.test(file) ? [] : [[file, id]];
  });
}
function parsed(text) {
  const [first] = text === null ? [] : [...readYaml(text)];
  return first?.value ?? null;
}
function commandWords(sink) {
  return ["deliver", "mark", "state"].flatMap((key) => {
    const words = [at(sink, key)].flat();
    return words.filter((word) => typeof word === "string").filter((word) => word !== "");
  });
}

// src/action/plan-basis/plan-basis.ts
async function planBasisOf(world) {
  const { context } = world;
  if (context.event !== "pull_request" && context.event !== "merge_group") {
    await requireTrustedEvent(world);
    return { kind: "uncompared" };
  }
  if (context.event === "pull_request" && context.pull?.fork !== false)
    return {
      kind: "offline",
      why: "it comes from a fork, and GitHub passes no secrets to forks; a maintainer can plan it from a branch of this repository",
      comment: false
    };
  const { git, checkout } = await requireCheckout(world);
  const sha = baseCommit(context, checkout);
  if (sha === null)
    throw new StepFailure("error", `the event ${context.event} has no base commit`, "run on pull_request");
  const folder = await realpath6(context.folder);
  const base = await readBase(git, sha, checkout, { ...world, context: { ...context, folder } });
  const headConfig = await configOfHead(world);
  if (base.config === null && headConfig !== null) return configAdded(headConfig);
  const config = base.config ?? headConfig;
  if (headConfig !== null) await requireInside(git, checkout, [path10.resolve(folder, headConfig)]);
  const diff = config === null ? "" : await configDiff(git, sha, checkout, path10.resolve(folder, config));
  const from = base.config === null ? {} : { config: base.config, configFrom: path10.join(base.folder, base.config) };
  const request = { ...from, base: base.folder, noSinks: true };
  const tokens = await world.keyward.workspaces({ workspaces: world.inputs.workspaces, ...from });
  await requireInside(
    git,
    checkout,
    tokens.flatMap(({ manifests }) => manifests.map((file) => inFolder(file, context.folder, folder)))
  );
  if (!tokens.some(({ hasToken }) => hasToken))
    return { kind: "offline", why: tokenMissing(tokens), comment: false };
  const comparison = { git, checkout, base, headConfig, folder };
  const configs = await configsOf(comparison);
  return {
    kind: "compared",
    base,
    request,
    headConfig,
    configDiff: diff,
    configs,
    programs: await changedProgramsOf(world, comparison, configs),
    changesWorkflows: await changesAny(git, base.sha, ".github"),
    checkoutPath: checkoutPathOf(folder, await realpath6(checkout.top))
  };
}
function checkoutPathOf(folder, top) {
  return path10.relative(folder, top).split(path10.sep).join("/");
}
async function changedProgramsOf(world, { git, checkout, base, folder }, texts) {
  const top = await realpath6(checkout.top);
  const files = await changedPrograms(git, [base.sha, checkout.head], texts, placesOf(world, top, folder));
  return { files, diff: await filesDiff(git, base.sha, files) };
}
async function configsOf({ base, headConfig, folder }) {
  return Promise.all([
    base.config === null ? null : readIfFile(path10.join(base.folder, base.config)),
    headConfig === null ? null : readIfFile(path10.resolve(folder, headConfig))
  ]);
}
async function readIfFile(file) {
  return readFile2(file, "utf8").catch(() => null);
}
function inFolder(file, folder, real) {
  return path10.resolve(real, path10.relative(folder, file));
}
function configAdded(config) {
  const why = `it adds ${config}, but a plan uses only the configuration of the base, so that no pull request can redirect a token; the first plan is made after the merge`;
  return { kind: "offline", why, comment: true };
}
function tokenMissing(found) {
  const names = [...new Set(found.map(({ tokenVariable }) => `\`${tokenVariable}\``))].join(", ");
  return `no API token is set: a maintainer of the workflow sets ${names}, or the input \`token\`, in its plan job`;
}
async function configOfHead({ context, inputs }) {
  const names = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [inputs.config];
  const found = [];
  for (const name of names) {
    const exists = await access(path10.resolve(context.folder, name)).then(
      () => true,
      () => false
    );
    if (exists) found.push(name);
  }
  if (found.length < 2) return found[0] ?? null;
  throw new StepFailure("invalid", `both ${found.join(" and ")} exist`, "remove one of them");
}

// src/action/reader.ts
import { readFile as readFile3 } from "node:fs/promises";
import path12 from "node:path";

// src/action/blob-link.ts
import path11 from "node:path";
function blobLink({ runUrl, runId }, commit) {
  const repository = runUrl.slice(0, -`/actions/runs/${runId}`.length);
  return ({ file, line }) => {
    const inCheckout = path11.posix.relative(commit.checkout, path11.posix.normalize(file));
    if (path11.posix.isAbsolute(file) || /^\.\.(\/|$)/.test(inCheckout)) return null;
    const encoded = inCheckout.split("/").map(encodedSegment).join("/");
    return `${encodeURI(repository)}/blob/${encodeURIComponent(commit.sha)}/${encoded}#L${line}`;
  };
}
function encodedSegment(segment) {
  return [...Buffer.from(segment)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

// src/action/merged/sensitive.ts
function destinationChanges(before, after, workspace) {
  const of = (text) => ({
    ...settings(text, workspace, destinationKeys),
    ...shared(text)
  });
  return differing(of(before), of(after));
}
function ownershipChanges(before, after, workspace) {
  return differing(settings(before, workspace, ownershipKeys), settings(after, workspace, ownershipKeys));
}
function workspaceNames(text) {
  if (text === null) return ["default"];
  const workspaces = member(parsed2(text), "workspaces");
  return isRecord(workspaces) ? Object.keys(workspaces) : [];
}
var destinationKeys = ["host", "token_env", "customers"];
var ownershipKeys = ["manifests", "scope", "self", "prune", "environments"];
function differing(was, is) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.filter((name) => was[name] !== is[name]).sort();
}
function settings(text, workspace, keys) {
  const config = parsed2(text);
  if (config === null) return { "the file": text ?? "" };
  const found = entryFor(member(config, "workspaces"), workspace);
  return Object.fromEntries(
    keys.map((key) => [`workspaces.${workspace}.${key}`, canonical(member(found, key))])
  );
}
function entryFor(workspaces, workspace) {
  const own = member(workspaces, workspace);
  if (own !== void 0 || !isRecord(workspaces)) return own;
  const names = Object.keys(workspaces).filter((name) => workspace.startsWith(customerWorkspace(name, "")));
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest === void 0 ? void 0 : member(workspaces, longest);
}
function shared(text) {
  const config = parsed2(text);
  if (config === null) return {};
  return {
    sinks: canonical(member(config, "sinks")),
    "tokens.deliver_to": canonical(member(member(config, "tokens"), "deliver_to"))
  };
}
function parsed2(text) {
  if (text === null) return null;
  const [first, ...others] = [...readFilled(text)];
  if (first === void 0 || others.length > 0 || first.findings.length > 0) return null;
  return first.value ?? null;
}
function member(value, key) {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_, held) => isRecord(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => a < b ? -1 : 1)) : held
  ) ?? "";
}

// src/action/setting-line.ts
function settingLine(text, path13) {
  const [document] = text === null ? [] : [...readFilled(text)];
  if (text === null || document === void 0 || valueAt(document.value, path13) === void 0) return null;
  return new Lines(text).at(document.offsetOf(path13, "key")).line;
}

// src/action/reader.ts
function reviewerOf(context, basis, workspace) {
  return { ...comparedReader(context, basis), kind: "reviewer", whole: jobSummary(context), workspace };
}
async function summaryReader(world, basis) {
  if (basis !== null) return { ...comparedReader(world.context, basis), kind: "maintainer", whole: planFile };
  const { context, inputs } = world;
  const link = await ownLink(world);
  const config = inputs.config ?? "keyward.yaml";
  const text = await readFile3(path12.resolve(context.folder, config), "utf8").catch(() => null);
  return {
    kind: "maintainer",
    link,
    linkBase: link,
    config,
    setting: settingIn(config, text),
    whole: planFile,
    workspace: null,
    merge: null
  };
}
async function issueReader(world) {
  return { ...await summaryReader(world, null), whole: jobSummary(world.context) };
}
var planFile = "the plan file (output `plan-file` of this step)";
function jobSummary({ runUrl }) {
  return `[the job summary](${encodeURI(runUrl)})`;
}
function comparedReader(context, basis) {
  const { base, headConfig, configs, checkoutPath } = basis;
  const config = base.config ?? headConfig ?? "keyward.yaml";
  const head = context.pull?.head.sha ?? context.sha;
  return {
    link: blobLink(context, { sha: head, checkout: checkoutPath }),
    linkBase: blobLink(context, { sha: base.sha, checkout: checkoutPath }),
    config,
    setting: settingIn(config, configs[0]),
    workspace: null,
    merge: context.pull === null ? null : mergeOf(basis)
  };
}
function mergeOf({ configs, programs, changesWorkflows }) {
  return {
    held: (workspace) => [
      ...destinationChanges(...configs, workspace).map((setting) => `it changes \`${setting}\``),
      ...programs.files.length === 0 ? [] : ["it changes programs that receive tokens"],
      ...changesWorkflows ? ["it changes `.github/`, which has the workflow that reviews it"] : []
    ]
  };
}
function settingIn(file, text) {
  return (setting) => {
    const line = settingLine(text, setting);
    return line === null ? null : { file, line };
  };
}
async function ownLink(world) {
  const { context } = world;
  try {
    const { checkout } = await requireCheckout(world);
    const sha = context.pull?.head.sha ?? context.sha;
    return blobLink(context, { sha, checkout: checkoutPathOf(context.folder, checkout.top) });
  } catch (error) {
    if (error instanceof KeywardError) return () => null;
    throw error;
  }
}

// src/action/plan-groups.ts
function planGroups(plans, words) {
  const groups = groupBy(plans, ({ workspace }) => groupName(workspace, words));
  return [...groups].map(([name, own]) => ({ name, plans: own, digest: groupDigest(own) }));
}
function groupDigest(plans) {
  const read = plans.filter(({ workspace, status }) => status !== "error" || workspace.customer === null);
  return digestOfAll(read);
}
function groupName(workspace, words) {
  const entry = entryOf(workspace);
  if (workspace.customer === null || words.length === 0) return entry;
  if (words.some((word) => word === entry || isPatternOf(word, entry))) return entry;
  return words.find((word) => word === workspace.name || isPatternOf(word, workspace.name)) ?? entry;
}
function groupNames(entries, words) {
  return entries.flatMap(({ name, hasCustomers }) => {
    if (!hasCustomers || words.length === 0) return [name];
    if (words.some((word) => word === name || isPatternOf(word, name))) return [name];
    return words.filter((word) => word.startsWith(customerWorkspace(name, "")));
  });
}
function mayTouch(words, entry) {
  if (words.length === 0) return true;
  return words.some(
    (word) => word === entry || /[*?]/.test(word) || word.startsWith(customerWorkspace(entry, ""))
  );
}
function isPatternOf(word, name) {
  return /[*?]/.test(word) && matchesGlob(word, name);
}

// src/action/commands/show.ts
var summaryRoom = { limit: 9e5, size: (text) => Buffer.byteLength(text) };
async function showPlan({ runner, inputs }, document, reader) {
  if (inputs.detail === "full") {
    runner.log(renderPlanText(document, plainStyle, "whole"));
    return runner.summary(renderPlanMarkdown(document, reader, summaryRoom));
  }
  for (const { name, plans } of planGroups(document.plans, inputs.workspaces))
    runner.log(`${name}: ${groupCounts(plans)}`);
  return runner.summary(renderCountsMarkdown(document, reader));
}
function groupCounts(plans) {
  const [first] = plans;
  return plans.length === 1 && first !== void 0 ? countsText(first) || first.status : totalsText({ plans });
}
function planFailure({ runner, inputs }, document, reader) {
  const goesOn = document.problems.length === 0 && !endsRun(document.plans);
  if (goesOn) return warnUnread({ runner, inputs }, document.plans.filter(isUnreadCustomer));
  const bad = document.plans.filter(({ status }) => status !== "ok");
  const problems = [...document.problems, ...bad.flatMap((plan) => plan.problems)];
  const [first] = problems;
  if (first === void 0) return null;
  const reason = reasonFor(document);
  const open = inputs.detail === "full" || reason === "invalid";
  if (open)
    annotateProblems(
      runner,
      problems.filter(({ source }) => source !== null),
      reader
    );
  if (!open)
    return fail(
      runner,
      reason,
      `${reason}: ${ruleWords(problems)}`,
      "the plan file (output `plan-file`) has the details, which the input `detail: counts` hides here"
    );
  return fail(runner, reason, firstOf(problems), wayText(first, reader));
}
function warnUnread({ runner, inputs }, unread) {
  if (unread.length > 0)
    runner.annotate("warning", `${unreadText(unread, inputs)}; the others are planned`, null);
  return null;
}
function unreadFailure({ runner, inputs }, unread) {
  if (unread.length === 0) return null;
  const way = "fix the reason, or remove them from the configuration; then run this job again";
  return fail(runner, "incomplete", unreadText(unread, inputs), way);
}
function unreadText(unread, { detail }) {
  const count = `${plural(unread.length, "customer")} could not be read and ${unread.length === 1 ? "is" : "are"} left out`;
  if (detail === "counts") return count;
  const why = unread[0]?.problems[0]?.message ?? "see the job summary";
  return `${count}: ${namesText(unread, 5)} (${why})`;
}
function reasonFor({ problems, plans }) {
  if (problems.length > 0) return problemReason(problems);
  return plans.some(({ status }) => status === "error") ? "error" : "refused";
}
function problemReason(problems) {
  return problems.some(({ source }) => source !== null) ? "invalid" : "error";
}
function ruleWords(problems) {
  return [...new Set(problems.map(({ rule }) => rule))].join(", ");
}

export {
  renderCountsMarkdown,
  destinationChanges,
  ownershipChanges,
  workspaceNames,
  readCheckout,
  requireCheckout,
  customerFiles,
  readBase,
  placesOf,
  programCheck,
  changedPrograms,
  requireInside,
  requireBelow,
  requireTrustedEvent,
  planBasisOf,
  reviewerOf,
  summaryReader,
  issueReader,
  planGroups,
  groupDigest,
  groupNames,
  mayTouch,
  showPlan,
  planFailure,
  unreadFailure,
  problemReason
};
