import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
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
    const [path, event] = [text(row["path"]), text(row["event"])];
    if (id === null || headSha === null || path === null || event === null) return [];
    return [
      {
        id,
        path: path.replace(/@.*$/, ""),
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
  reviewedTokenChange
};
