import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readRuns
} from "./action-review-unzip.js";
import {
  authorOf,
  markerOf,
  ownAuthors,
  runIn,
  runLine,
  sameFamily,
  subjectIn
} from "./action-authored.js";
import {
  isRecord,
  numberAt,
  textAt
} from "./util-json.js";

// src/action/comments.ts
var commentLimit = 65536;
async function openComments(place, pull) {
  const { github, context, config } = place;
  const repository = `/repos/${encodeURIComponent(context.owner)}/${encodeURIComponent(context.repository)}`;
  const subjectOf = (workspace) => ({
    kind: "comment",
    workspace,
    workflow: context.workflowPath,
    config
  });
  const all = await github.all(
    {
      method: "GET",
      path: `${repository}/issues/${pull}/comments`,
      query: { per_page: 100 },
      doing: "read the comments of the pull request"
    },
    (json) => Array.isArray(json) ? json.flatMap(commentIn) : []
  );
  const own = await ownOf(
    place,
    all.filter(({ subject }) => sameFamily(subject, subjectOf("")))
  );
  const isOfLaterRun = async (body) => {
    const id = runIn(body);
    return id > context.runId && await isOwnRun(place, repository, id);
  };
  return {
    workspaces: [...new Set(own.map(({ subject }) => subject.workspace))],
    async write(workspace, markdown, create) {
      const body = [markerOf(subjectOf(workspace)), runLine(context.runId), markdown].join("\n");
      const found = own.find(({ subject }) => subject.workspace === workspace);
      if (found === void 0 && !create) return null;
      if (found !== void 0 && sameText(found.body, body)) return found.url;
      if (found !== void 0 && await isOfLaterRun(found.body)) return null;
      const where = found === void 0 ? { method: "POST", path: `${repository}/issues/${pull}/comments` } : { method: "PATCH", path: `${repository}/issues/comments/${found.id}` };
      const { json } = await github.send({ ...where, body: { body }, doing: "comment on the pull request" });
      return textAt(json, "html_url");
    }
  };
}
async function isOwnRun({ github, context }, repository, id) {
  const { status, json } = await github.send({
    method: "GET",
    path: `${repository}/actions/runs/${id}`,
    doing: "look up the run that wrote a comment",
    also: [403, 404]
  });
  const [run] = status === 200 ? readRuns({ workflow_runs: [json] }) : [];
  return run?.id === id && run.path === context.workflowPath;
}
function sameText(one, other) {
  const [a, b] = [one, other].map((text) => text.replaceAll("\r\n", "\n").trim());
  return a === b;
}
async function ownOf({ github, appToken }, all) {
  const isOwn = ownAuthors(github, appToken);
  const own = [];
  for (const comment of all) if (await isOwn(comment.author)) own.push(comment);
  return own;
}
function commentIn(json) {
  const [id, body] = [numberAt(json, "id"), textAt(json, "body")];
  const subject = body === null ? null : subjectIn(body);
  if (!isRecord(json) || id === null || body === null || subject === null) return [];
  return [{ id, url: textAt(json, "html_url") ?? "", body, author: authorOf(json), subject }];
}

export {
  commentLimit,
  openComments
};
