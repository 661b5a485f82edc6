import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  durationText,
  forMarkdown,
  forTerminal,
  numberText,
  plural
} from "./render-safe.js";
import {
  __name
} from "./runtime.js";

// src/render/plan-view.ts
var signs = { create: "+", update: "~", rotate: "\u21BB", delete: "-" };
var listed = 20;
function sections(changes) {
  const widens = changes.filter((change) => has(change, "widens"));
  const others = changes.filter((change) => !widens.includes(change));
  const breaks = others.filter((change) => change.action === "delete" || has(change, "breaks"));
  return { widens, breaks, rest: others.filter((change) => !breaks.includes(change)) };
}
__name(sections, "sections");
function byOrigin(changes) {
  const [own, stood] = [[], []];
  for (const change of changes) (change.origin === "standing" ? stood : own).push(change);
  return { own, stood };
}
__name(byOrigin, "byOrigin");
function widening({ changes, token_changes }) {
  const all = [...changes ?? [], ...token_changes ?? []];
  return all.filter((change) => has(change, "widens")).length;
}
__name(widening, "widening");
function pendingText({ summary, changes }) {
  return ["create", "update", "delete", "rotate"].map((action) => [summary?.[action] ?? countOf(action, changes ?? []), action]).filter(([count]) => count > 0).map(([count, action]) => `${numberText(count)} to ${action}`).join(", ");
}
__name(pendingText, "pendingText");
function countOf(action, changes) {
  return changes.filter((change) => change.action === action).length;
}
__name(countOf, "countOf");
function countsText(plan) {
  const none = noChangesText(plan);
  if (none !== null) {
    const others = restingText(plan, ["unmanaged", "out_of_scope"]);
    return others === "" ? none : `${none} (${others})`;
  }
  return joined(" \xB7 ", [
    pendingText(plan),
    effectsText([...plan.changes ?? [], ...plan.token_changes ?? []]),
    restingText(plan, ["unchanged", "unmanaged", "out_of_scope"])
  ]);
}
__name(countsText, "countsText");
function effectsText(changes) {
  const verbs = { widens: "widen", narrows: "narrow", breaks: "break" };
  const texts = ["widens", "narrows", "breaks"].flatMap((effect) => {
    const count = changes.filter((change) => has(change, effect)).length;
    return count === 0 ? [] : [`${numberText(count)} ${count === 1 ? effect : verbs[effect]}`];
  });
  return texts.length === 0 ? "" : `${texts.join(", ")} access`;
}
__name(effectsText, "effectsText");
function has({ risks }, wanted) {
  return risks.some(({ effect }) => effect === wanted);
}
__name(has, "has");
function restingText({ summary }, kinds) {
  if (summary === null) return "";
  const present = kinds.filter((kind) => summary[kind] > 0);
  return present.map((kind) => `${numberText(summary[kind])} ${kind.replaceAll("_", " ")}`).join(", ");
}
__name(restingText, "restingText");
function joined(between, parts) {
  return parts.filter((part) => part !== "").join(between);
}
__name(joined, "joined");
function noChangesText({ status, changes, summary, options }) {
  if (status !== "ok" || changes === null || changes.length > 0) return null;
  if (options.rotate !== void 0) return "Nothing to rotate.";
  if (summary === null) return "No changes.";
  const count = summary.unchanged;
  if (count === 0) return "No changes: no client is managed here.";
  return `No changes: ${plural(count, "client")} ${count === 1 ? "matches its manifest" : "match their manifests"}.`;
}
__name(noChangesText, "noChangesText");
function estimateText({ estimate, changes }) {
  if (estimate === null || changes === null || changes.length === 0) return null;
  return `${plural(estimate.requests, "request")}, about ${durationText(estimate.seconds)}`;
}
__name(estimateText, "estimateText");
function clientText(client) {
  return joined(" ", [client.name, placeText(client)]);
}
__name(clientText, "clientText");
function placeText({ environment, id }) {
  const known = joined(", ", [environment ?? "", id === null ? "" : `id ${id}`]);
  return known === "" ? "" : `(${known})`;
}
__name(placeText, "placeText");
function shownFields({ action, fields }) {
  if (action === "update" || action === "rotate") return fields;
  return fields.filter(({ field }) => field !== "name" && field !== "environment");
}
__name(shownFields, "shownFields");
function sourceText({ file, line }) {
  return `${file}:${line}`;
}
__name(sourceText, "sourceText");
function numbersText({ numbers }) {
  return Object.entries(numbers).map(([name, value]) => `${name.replaceAll("_", " ")} ${numberText(value)}`).join(", ");
}
__name(numbersText, "numbersText");
function unmanagedHint({ prune }) {
  return prune ? "" : "left alone; --prune deletes them";
}
__name(unmanagedHint, "unmanagedHint");
function moreText(count) {
  return count > listed ? `and ${numberText(count - listed)} more: --format json lists all` : null;
}
__name(moreText, "moreText");
var stateWords = [
  ["pending", "issued and not delivered"],
  ["not-held", "in none of its places"],
  ["reissued-elsewhere", "reissued elsewhere"]
];
var tokenHint = "apply rotates none of these: `keyward rotate` takes what is due and held, `keyward rotate NAME` brings one under care";
function restlessTokens(tokens) {
  const age = /* @__PURE__ */ __name(({ age_days }) => age_days ?? Number.POSITIVE_INFINITY, "age");
  const quiet = ["held", "unknown"];
  return tokens.filter(({ due, state }) => due || !quiet.includes(state)).sort((a, b) => age(b) - age(a) || a.id - b.id);
}
__name(restlessTokens, "restlessTokens");
function tokenText(token) {
  const age = token.age_days === null ? "of unknown age" : `${plural(token.age_days, "day")} old`;
  const state = stateWords.find(([state2]) => state2 === token.state)?.[1] ?? token.state;
  return `${clientText(token)}: ${joined(", ", [age, token.due ? "due" : "", state])}`;
}
__name(tokenText, "tokenText");
function tokenTexts(tokens) {
  const due = tokens.filter((token) => token.due).length;
  const states = stateWords.map(
    ([state, words]) => [tokens.filter((row) => row.state === state).length, words]
  );
  const all = [[due, "due for rotation"], ...states];
  return all.filter(([count]) => count > 0).map(([count, words]) => `${numberText(count)} ${words}`);
}
__name(tokenTexts, "tokenTexts");

// src/render/problem-text.ts
function problemWord(status) {
  return status === "refused" ? "Refused" : "Error";
}
__name(problemWord, "problemWord");
function problemLines(problem, status, style) {
  const head = `${style.bold(style.red(`${problemWord(status)}:`))} ${forTerminal(problem.message)}`;
  const numbers = forTerminal(numbersText(problem));
  return [
    `${head} ${style.dim(`[${forTerminal(problem.rule)}]`)}`,
    ...numbers === "" ? [] : [`  ${numbers}`],
    ...problem.source === null ? [] : [`  ${style.dim(`at ${forTerminal(sourceText(problem.source))}`)}`],
    ...problem.way === "" ? [] : [`  ${style.cyan("\u2192")} ${forTerminal(problem.way)}`]
  ];
}
__name(problemLines, "problemLines");

// src/render/problem-markdown.ts
function problemBlocks(problems, status, most) {
  const more = problems.length - most;
  const blocks = problems.slice(0, most).map((problem) => problemBlock(problem, status));
  return more > 0 ? [...blocks, [`> and ${plural(more, "more problem")}`]] : blocks;
}
__name(problemBlocks, "problemBlocks");
function problemBlock(problem, status) {
  const numbers = forMarkdown(numbersText(problem));
  const place = problem.source === null ? "" : ` \xB7 ${forMarkdown(sourceText(problem.source))}`;
  return [
    `> \u26D4 **${problemWord(status)}:** ${forMarkdown(problem.message)} (${forMarkdown(problem.rule)})${place}`,
    ...numbers === "" ? [] : [`> <br>${numbers}`],
    ...problem.way === "" ? [] : [`> <br>\u2192 ${forMarkdown(problem.way)}`]
  ];
}
__name(problemBlock, "problemBlock");

export {
  signs,
  listed,
  sections,
  byOrigin,
  widening,
  countsText,
  estimateText,
  clientText,
  placeText,
  shownFields,
  sourceText,
  numbersText,
  unmanagedHint,
  moreText,
  tokenHint,
  restlessTokens,
  tokenText,
  tokenTexts,
  problemWord,
  problemLines,
  problemBlocks,
  problemBlock
};
