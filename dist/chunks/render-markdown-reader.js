import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  code
} from "./render-markdown-code.js";
import {
  forMarkdown
} from "./render-plan-values.js";

// src/render/problems/way.ts
function wayText(problem, reader) {
  const { text, at } = wayFor(problem, reader);
  return at === null ? text : `${text} (${at.file}:${at.line})`;
}
var maintainerAdvice = { kind: "maintainer", config: "keyward.yaml", setting: () => null };
function wayFor({ rule, way, numbers }, reader) {
  if (reader.kind === "terminal") return { text: way, at: null };
  switch (rule) {
    case "max-creates":
    case "max-updates":
    case "max-deletes":
    case "max-rotations":
      return limitWay(rule.slice("max-".length), numbers["planned"] ?? 0, reader);
    case "max-customers-changed":
      return limitWay("customers_changed", numbers["planned"] ?? 0, reader);
    case "unknown-role":
      return {
        text: "write `role` as Workato shows the role's name, or write its id; roles belong to one workspace",
        at: null
      };
    default:
      return { text: withoutCommands(way), at: null };
  }
}
function limitWay(kind, planned, { kind: reader, config, setting }) {
  const at = setting(["limits", `max_${kind}`]);
  const key = `\`limits.max_${kind}\``;
  const raise = at === null ? `add ${key} with at least ${planned} to \`${config}\`` : `raise ${key} to at least ${planned}`;
  if (reader === "maintainer") return { text: raise, at };
  return {
    text: `make fewer ${kind === "customers_changed" ? "changes to what customers have in common" : kind} in one pull request, or ${raise} on the base branch in a pull request of its own, and then update this branch`,
    at
  };
}
var command = /`keyward [a-z]|(?<![\w-])(?:--[a-z]|-[a-z](?= [A-Z]))/;
function withoutCommands(way) {
  const plain = way.replaceAll(/ \([^()]*\)/g, (aside) => command.test(aside) ? "" : aside);
  const kept = plain.split(/(?:[,;] or |; |, (?=--))/).filter((part) => part !== "" && !command.test(part));
  if (kept.length === 0 && way !== "")
    return "a maintainer of this workflow finds more in the log of the run";
  return command.test(plain) ? kept.join("; ") : plain;
}

// src/render/markdown/prose.ts
function prose(text) {
  const parts = text.split(/(?<!`)`([^`]+)`(?!`)/);
  return parts.map((part, at) => at % 2 === 1 ? code(part) : between(part, at > 0, at < parts.length - 1)).join("");
}
function between(text, afterCode, beforeCode) {
  const start = afterCode && text.startsWith(" ") ? 1 : 0;
  const end = text.length - (beforeCode && text.length > start && text.endsWith(" ") ? 1 : 0);
  return text.slice(0, start) + forMarkdown(text.slice(start, end)) + text.slice(end);
}

// src/render/markdown/linked.ts
function linked(text, address) {
  if (address === null) return code(text);
  return `[${/[`[\]]/.test(text) ? forMarkdown(text) : code(text)}](${address})`;
}

// src/render/markdown/reader.ts
var terminalReader = {
  kind: "terminal",
  link: () => null,
  linkBase: () => null,
  config: "keyward.yaml",
  setting: () => null,
  whole: "the output of `keyward plan --format json`",
  workspace: null,
  merge: null
};
function placeOf(source, link) {
  return linked(`${source.file}:${source.line}`, link(source));
}

export {
  prose,
  linked,
  terminalReader,
  placeOf,
  wayText,
  maintainerAdvice,
  wayFor,
  withoutCommands
};
