import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  numberAt,
  textAt
} from "./util-json.js";

// src/action/authored.ts
function authorOf(json) {
  return { id: numberAt(json, "user", "id"), type: textAt(json, "user", "type") };
}
function ownAuthors(github, appToken) {
  let ownId = null;
  return async ({ id, type }) => {
    ownId ??= appToken ? Promise.resolve(null) : whoAmI(github);
    const own = await ownId;
    return own === null ? type === "Bot" : id === own;
  };
}
async function whoAmI(github) {
  const answer = await github.send({
    method: "GET",
    path: "/user",
    doing: "look up the user of the github-token",
    also: [403]
  });
  return answer.status === 403 ? null : numberAt(answer.json, "id");
}

// src/action/marker.ts
function markerOf({ kind, workspace, workflow, config }) {
  const word = kind === "comment" ? "workspace" : "drift";
  const more = config === null ? "" : ` config=${encoded(config)}`;
  return `<!-- keyward:${word}=${encoded(workspace)} workflow=${encoded(workflow)}${more} -->`;
}
function subjectIn(text) {
  const found = /^<!-- keyward:(workspace|drift)=([\w.%]+) workflow=([\w.%]*)(?: config=([\w.%]+))? -->/.exec(
    text
  );
  if (found === null) return null;
  const [, word, workspace = "", workflow = "", config] = found;
  return {
    kind: word === "drift" ? "drift" : "comment",
    workspace: decoded(workspace),
    workflow: decoded(workflow),
    config: config === void 0 ? null : decoded(config)
  };
}
function sameFamily(a, b) {
  return a.kind === b.kind && a.workflow === b.workflow && a.config === b.config;
}
function runLine(runId) {
  return `<!-- keyward:run=${runId} -->`;
}
function runIn(text) {
  return Number(/^<!-- keyward:run=(\d+) -->\r?$/m.exec(text)?.[1] ?? 0);
}
function encoded(text) {
  const bytes = [...Buffer.from(text)];
  return bytes.map((byte) => /\w|\./.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte)).join("");
}
function hex(byte) {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function decoded(text) {
  const bytes = text.replaceAll(
    /%([0-9A-F]{2})/g,
    (_, code) => String.fromCharCode(parseInt(code, 16))
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

export {
  authorOf,
  ownAuthors,
  markerOf,
  subjectIn,
  sameFamily,
  runLine,
  runIn
};
