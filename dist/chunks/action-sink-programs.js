import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  StepFailure
} from "./action-failure.js";
import {
  readYaml
} from "./run-connect.js";
import {
  at,
  isRecord
} from "./util-json.js";
import {
  __name
} from "./runtime.js";

// src/action/review/facts.ts
function readPulls(json) {
  return rows(json, null).flatMap((row) => {
    const number = integer(row["number"]);
    const [base, head] = [isRecord(row["base"]) ? row["base"] : {}, isRecord(row["head"]) ? row["head"] : {}];
    const [baseRef, headRef, sha] = [text(base["ref"]), text(head["ref"]), text(head["sha"])];
    if (number === null || baseRef === null || headRef === null || sha === null) return [];
    return [
      {
        number,
        merged: text(row["merged_at"]) !== null,
        mergeCommit: text(row["merge_commit_sha"]),
        createdAt: text(row["created_at"]),
        closedAt: text(row["closed_at"]),
        mergedAt: text(row["merged_at"]),
        base: { ref: baseRef, repository: fullName(base["repo"]) },
        head: { ref: headRef, sha, repository: fullName(head["repo"]) }
      }
    ];
  });
}
__name(readPulls, "readPulls");
function readRuns(json) {
  return rows(json, "workflow_runs").flatMap((row) => {
    const [id, headSha] = [integer(row["id"]), text(row["head_sha"])];
    const [path4, event] = [text(row["path"]), text(row["event"])];
    if (id === null || headSha === null || path4 === null || event === null) return [];
    return [
      {
        id,
        path: path4.replace(/@.*$/, ""),
        event,
        conclusion: text(row["conclusion"]),
        headSha,
        headBranch: text(row["head_branch"]),
        repository: fullName(row["repository"]),
        headRepository: fullName(row["head_repository"]),
        createdAt: text(row["created_at"]),
        startedAt: text(row["run_started_at"]),
        pulls: rows(row["pull_requests"], null).flatMap(runPull)
      }
    ];
  });
}
__name(readRuns, "readRuns");
function readArtifacts(json) {
  return rows(json, "artifacts").flatMap((row) => {
    const [id, name, bytes] = [integer(row["id"]), text(row["name"]), integer(row["size_in_bytes"])];
    if (id === null || name === null || bytes === null) return [];
    const run = isRecord(row["workflow_run"]) ? row["workflow_run"] : {};
    const expired = row["expired"] !== false;
    return [
      { id, name, bytes, expired, createdAt: text(row["created_at"]) ?? "", runId: integer(run["id"]) }
    ];
  });
}
__name(readArtifacts, "readArtifacts");
var mostFiles = 300;
function readBranchChanges(json) {
  const files = rows(json, "files");
  const listed = isRecord(json) && Array.isArray(json["files"]) && json["files"].length < mostFiles;
  return {
    status: (isRecord(json) ? text(json["status"]) : null) ?? "",
    files: files.flatMap((row) => [text(row["filename"]), text(row["previous_filename"])]).filter((one) => one !== null),
    complete: listed
  };
}
__name(readBranchChanges, "readBranchChanges");
function readBaseChanges(json) {
  return rows(json, null).flatMap((row) => {
    const event = text(row["event"]) ?? "";
    const changes = event === "base_ref_changed" || event.startsWith("automatic_base_change");
    return changes ? [text(row["created_at"]) ?? ""] : [];
  });
}
__name(readBaseChanges, "readBaseChanges");
function runPull(row) {
  const number = integer(row["number"]);
  const base = isRecord(row["base"]) ? text(row["base"]["ref"]) : null;
  return number === null || base === null ? [] : [{ number, base }];
}
__name(runPull, "runPull");
function rows(json, member) {
  const list = member === null ? json : isRecord(json) ? json[member] : void 0;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}
__name(rows, "rows");
function fullName(repository) {
  return isRecord(repository) ? text(repository["full_name"]) : null;
}
__name(fullName, "fullName");
function text(value) {
  return typeof value === "string" ? value : null;
}
__name(text, "text");
function integer(value) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
__name(integer, "integer");

// src/action/review/document.ts
var reviewFormat = "keyward.review/v1";
function reviewOf(plan, subject) {
  if (plan.status !== "ok" || plan.digest === null || plan.changes === null) return null;
  return {
    format: reviewFormat,
    ...subject,
    workspace: plan.workspace,
    digest: plan.digest,
    changes: plan.changes.filter(ownChange).map(reviewedChange),
    token_changes: (plan.token_changes ?? []).map(reviewedTokenChange)
  };
}
__name(reviewOf, "reviewOf");
function changeKey({ digest, token }) {
  return JSON.stringify([digest, token === null ? null : sorted(token)]);
}
__name(changeKey, "changeKey");
function tokenChangeKey(change) {
  const { name, environment, deliver_to, rotate_after } = change;
  const places = typeof deliver_to === "string" || deliver_to === null ? deliver_to : sorted(deliver_to);
  return JSON.stringify([name, environment, places, rotate_after]);
}
__name(tokenChangeKey, "tokenChangeKey");
function reviewedChange({ digest, action, id, name, environment, token }) {
  return { digest, action, id, name, environment, token: token === null ? null : token.after };
}
__name(reviewedChange, "reviewedChange");
function reviewedTokenChange({ name, environment, after }) {
  return { name, environment, deliver_to: after.deliver_to, rotate_after: after.rotate_after };
}
__name(reviewedTokenChange, "reviewedTokenChange");
function ownChange({ action, origin }) {
  return action !== "rotate" && origin !== "pre-existing";
}
__name(ownChange, "ownChange");
function sorted(places) {
  return places.map(({ sink, place }) => JSON.stringify([sink, place])).sort();
}
__name(sorted, "sorted");

// src/action/plan-basis/base.ts
import { mkdtemp, realpath } from "node:fs/promises";
import path from "node:path";
async function readBase(git, sha, checkout, { context, inputs }) {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw baseError(sha, "the event has no commit");
  await requireCommit(git, sha);
  const scratch = await mkdtemp(path.join(context.temporary, "keyward-base-"));
  const target = path.join(scratch, "files");
  const below = path.relative(context.folder, checkout.top);
  const files = await unpack(git, sha, path.join(target, below), path.join(scratch, "index"));
  const known = new Set(files.map((file) => path.join(below, file)));
  const named = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [path.normalize(inputs.config)];
  return { sha, folder: target, config: named.find((name) => known.has(name)) ?? null };
}
__name(readBase, "readBase");
async function requireCommit(git, sha) {
  const has = /* @__PURE__ */ __name(async () => (await git(["cat-file", "-e", `${sha}^{commit}`])).ok, "has");
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
__name(requireCommit, "requireCommit");
function baseError(sha, error) {
  return new StepFailure(
    "error",
    `the base commit ${sha.slice(0, 12)} is not in this checkout and could not be fetched (${error})`,
    "set `fetch-depth: 2` for actions/checkout (0 if `ref` is not the event's own)"
  );
}
__name(baseError, "baseError");
async function unpack(git, sha, folder, index) {
  const read = await git(["read-tree", sha], { index });
  const listed = await git(["ls-files", "--stage", "--full-name", "-z", ":/"], { index });
  if (!read.ok || !listed.ok) throw baseError(sha, "its files could not be read");
  const files = listed.text.split("\0").flatMap((row) => {
    const [, mode = "", name = ""] = /^(\d+) [^\t]*\t([\s\S]*)$/.exec(row) ?? [];
    return mode === "120000" || mode.startsWith("100") && /\.ya?ml$/i.test(name) ? [name] : [];
  });
  const alone = `--work-tree=${path.dirname(index)}`;
  const write = [alone, "checkout-index", "--quiet", "-z", "--stdin", `--prefix=${folder}${path.sep}`];
  const written = await git(write, { index, input: files.join("\0") });
  if (!written.ok) throw baseError(sha, written.error);
  return files;
}
__name(unpack, "unpack");
async function configDiff(git, sha, { top }, absolute) {
  const files = /* @__PURE__ */ new Set([absolute, await realpath(absolute).catch(() => absolute)]);
  const named = [...files].map((file) => path.relative(top, file).split(path.sep).join("/"));
  const diff = await filesDiff(git, sha, named);
  const hunks = diff.indexOf("\n@@ ");
  return hunks >= 0 ? diff.slice(hunks + 1) : diff;
}
__name(configDiff, "configDiff");
var exact = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text", "--unified=3"];
async function filesDiff(git, sha, files) {
  if (files.length === 0) return "";
  const diff = await git(["diff", ...exact, sha, "--", ...files.map((file) => `:(top,literal)${file}`)]);
  if (!diff.ok) throw baseError(sha, diff.error);
  return diff.text;
}
__name(filesDiff, "filesDiff");

// src/action/sink-programs.ts
import path3 from "node:path";

// src/action/linked-paths.ts
import path2 from "node:path";
var mostLinks = 40;
async function linkedPaths(git, sha, place) {
  const passed = /* @__PURE__ */ new Set();
  let current = path2.posix.normalize(place);
  for (let links = 0; links < mostLinks && !/^\.\.(\/|$)|^\/|^\.$/.test(current); links += 1) {
    passed.add(current);
    const next = await firstLink(git, sha, current);
    if (next === null) break;
    passed.add(next.link);
    current = next.target;
  }
  return [...passed];
}
__name(linkedPaths, "linkedPaths");
async function firstLink(git, sha, place) {
  const parts = place.split("/");
  for (const count of parts.keys()) {
    const link = parts.slice(0, count + 1).join("/");
    const listed = await git(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", sha, "--", link]);
    const id = listed.ok ? /^120000 blob ([0-9a-f]+)\t/.exec(listed.text)?.[1] : void 0;
    if (id === void 0) continue;
    const text2 = await git(["cat-file", "blob", id]);
    if (!text2.ok || path2.posix.isAbsolute(text2.text)) return null;
    const rest = parts.slice(count + 1);
    return { link, target: path2.posix.join(path2.posix.dirname(link), text2.text, ...rest) };
  }
  return null;
}
__name(firstLink, "firstLink");

// src/action/sink-programs.ts
function placesOf({ inputs }, top, workspace) {
  const posix = /* @__PURE__ */ __name((folder) => path3.relative(top, folder).split(path3.sep).join("/"), "posix");
  const config = path3.resolve(workspace, inputs.config ?? "keyward.yaml");
  return { folder: posix(path3.dirname(config)), workspace: posix(workspace) };
}
__name(placesOf, "placesOf");
function programPaths(config, { folder, workspace }) {
  const sinks = at(parsed(config), "sinks");
  const words = Object.values(isRecord(sinks) ? sinks : {}).flatMap(commandWords);
  const relative = words.filter((word) => !path3.posix.isAbsolute(word));
  const places = relative.flatMap((word) => [folder, workspace].map((from) => path3.posix.join(from, word)));
  return [...new Set(places)].filter((place) => place !== "." && !place.startsWith(".."));
}
__name(programPaths, "programPaths");
async function programCheck(git, sha, config, places) {
  const named = programPaths(config, places);
  const linked = await Promise.all(named.map((place) => linkedPaths(git, sha, place)));
  const programs = [.../* @__PURE__ */ new Set([...named, ...linked.flat()])];
  const beside = (await Promise.all(programs.map((place) => neighbours(git, sha, place)))).flat();
  const links = [...new Set(beside.filter(([, id]) => id.startsWith("120000 ")).map(([file]) => file))];
  const further = await Promise.all(links.map((file) => linkedPaths(git, sha, file)));
  const paths = [.../* @__PURE__ */ new Set([...programs, ...further.flat()])];
  const folders = paths.map((place) => path3.posix.dirname(place)).filter((folder) => folder !== ".");
  return (file) => paths.includes(file) || folders.some((folder) => file.startsWith(`${folder}/`));
}
__name(programCheck, "programCheck");
async function changedPrograms(git, commits, configs, places) {
  const paths = [...new Set(configs.flatMap((config) => programPaths(config, places)))];
  const [before, after] = [
    await programsAt(git, commits[0], paths),
    await programsAt(git, commits[1], paths)
  ];
  const all = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((one) => before.get(one) !== after.get(one)).sort();
}
__name(changedPrograms, "changedPrograms");
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
__name(programsAt, "programsAt");
async function neighbours(git, sha, place) {
  const folder = path3.posix.dirname(place);
  if (folder === ".") return [];
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", sha, "--", `${folder}/`]);
  return (listed.ok ? listed.text : "").split("\0").flatMap((row) => {
    const [, id, file] = /^(\d+ \w+ [0-9a-f]+)\t([\s\S]*)$/.exec(row) ?? [];
    return id === void 0 || file === void 0 || /\.ya?ml$/i.test(file) ? [] : [[file, id]];
  });
}
__name(neighbours, "neighbours");
function parsed(text2) {
  const [first] = text2 === null ? [] : [...readYaml(text2)];
  return first?.value ?? null;
}
__name(parsed, "parsed");
function commandWords(sink) {
  return ["deliver", "mark", "state"].flatMap((key) => {
    const words = [at(sink, key)].flat();
    return words.filter((word) => typeof word === "string").filter((word) => word !== "");
  });
}
__name(commandWords, "commandWords");

export {
  readPulls,
  readRuns,
  readArtifacts,
  readBranchChanges,
  readBaseChanges,
  reviewFormat,
  reviewOf,
  changeKey,
  tokenChangeKey,
  reviewedChange,
  reviewedTokenChange,
  readBase,
  configDiff,
  filesDiff,
  placesOf,
  programCheck,
  changedPrograms
};
