import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  problemBlocks,
  problemLines
} from "./render-problems-problem-markdown.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import {
  byOrigin,
  changeLines,
  changedByLines,
  changedByText,
  clientText,
  countsText,
  durationText,
  estimateText,
  forMarkdown,
  forTerminal,
  impacts,
  listed,
  moreText,
  numberText,
  otherPlace,
  placeText,
  plural,
  sections,
  shown,
  shownFields,
  signs,
  sourceText,
  tokenChangeLines,
  tokenGoesTo,
  tokenHint,
  tokenLines,
  tokenText,
  tokenTexts,
  tokensNeedingAction,
  unmanagedHint
} from "./commands-exit-code.js";
import {
  jsonText
} from "./util-json.js";
import {
  __name
} from "./runtime.js";

// src/render/plan/change-markdown.ts
function changeItem(change) {
  const token = tokenGoesTo(change);
  const goes = token === null ? [] : [`  - \`token\`: ${forMarkdown(token)}`];
  const facts = impacts(change).map(impactItem);
  return [
    headlineItem(change),
    ...facts,
    ...changedByItem(change),
    ...shownFields(change).flatMap(fieldItem),
    ...goes
  ];
}
__name(changeItem, "changeItem");
function changedByItem({ changed_by }) {
  const text = changedByText(changed_by);
  return text === null ? [] : [`  - ${forMarkdown(text)}`];
}
__name(changedByItem, "changedByItem");
function tokenChangeItem(change) {
  const head = `- **${forMarkdown(change.name)}** ${forMarkdown(placeText(change))} \xB7 ${forMarkdown(sourceText(change.source))}`;
  const widens = change.risks.map(({ effect }) => impactItem({ effect, words: otherPlace }));
  const lines = tokenLines(change).map(
    ({ name, before, after }) => `  - \`${name}\`: ${forMarkdown(before)} \u2192 ${forMarkdown(after)}`
  );
  return [head, ...widens, ...lines];
}
__name(tokenChangeItem, "tokenChangeItem");
function headlineItem(change) {
  const parts = [
    `\`${signs[change.action]}\` ${change.action} **${forMarkdown(change.name)}**`,
    forMarkdown(placeText(change)),
    change.action === "rotate" ? `\xB7 ${forMarkdown(change.reason)}` : "",
    change.source === null ? "" : `\xB7 ${forMarkdown(sourceText(change.source))}`,
    change.origin === "pre-existing" ? "\xB7 pre-existing" : ""
  ];
  return `- ${parts.filter((part) => part !== "").join(" ")}`;
}
__name(headlineItem, "headlineItem");
function impactItem({ effect, words }) {
  const text = forMarkdown(words);
  switch (effect) {
    case "widens":
      return `  - \u26A0\uFE0F **${text}**`;
    case "breaks":
      return `  - \u2757 ${text}`;
    case "narrows":
    case null:
      return `  - ${text}`;
  }
}
__name(impactItem, "impactItem");
function fieldItem(change) {
  const value = shown(change);
  if (value === null) return [];
  const name = `  - \`${change.field}\`:`;
  switch (value.kind) {
    case "value":
      return [`${name} ${forMarkdown(value.value)}`];
    case "moved":
      return [`${name} ${forMarkdown(value.before)} \u2192 ${forMarkdown(value.after)}`];
    case "set": {
      const added = value.added.map((item) => `\`+\` ${forMarkdown(item)}`);
      const removed = value.removed.map((item) => `\`-\` ${forMarkdown(item)}`);
      return [`${name} ${[...added, ...removed].join(", ")}`];
    }
  }
}
__name(fieldItem, "fieldItem");

// src/render/plan/plan-markdown.ts
function renderPlanMarkdown(document, limit = Number.POSITIVE_INFINITY, size = ({ length }) => length) {
  const all = Number.POSITIVE_INFINITY;
  const fits = /* @__PURE__ */ __name((text) => size(text) <= limit, "fits");
  for (const rest of ["whole", "lines", "counted"]) {
    const text = documentText(document, { rest, most: all });
    if (fits(text)) return text;
  }
  let [most, over] = [0, longestList(document)];
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2);
    if (fits(documentText(document, { rest: "counted", most: middle }))) most = middle;
    else over = middle;
  }
  return documentText(document, { rest: "counted", most });
}
__name(renderPlanMarkdown, "renderPlanMarkdown");
function longestList({ problems, plans }) {
  const lists = plans.flatMap((plan) => [plan.problems, plan.changes ?? [], plan.token_changes ?? []]);
  return Math.max(problems.length, ...lists.map((list) => list.length));
}
__name(longestList, "longestList");
function documentText(document, detail) {
  const blocks = [
    ...problemBlocks(document.problems, "error", detail.most),
    ...document.plans.flatMap((plan) => planBlocks(plan, detail))
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`);
  return texts.join("\n");
}
__name(documentText, "documentText");
function planBlocks(plan, detail) {
  const counts = countsText(plan);
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  return [
    [`### ${workspaceMarkdown(plan.workspace)}`],
    counts === "" ? [] : [`**${counts}**`],
    preExisting.length === 0 ? [] : [originText(own.length, preExisting.length)],
    ...problemBlocks(plan.problems, plan.status, detail.most),
    ...sectionBlocks(own, detail, "####", tokenChangeBlock(plan, detail)),
    ...preExisting.length === 0 ? [] : [[`#### Pre-existing (${numberText(preExisting.length)})`], [preExistingHint]],
    ...sectionBlocks(preExisting, detail, "#####", []),
    unmanagedBlock(plan, detail),
    leftAloneBlock(plan, detail),
    tokenBlock(plan, detail),
    detail.rest === "counted" ? [] : noteBlock(plan),
    estimateBlock(plan)
  ];
}
__name(planBlocks, "planBlocks");
var preExistingHint = "Drift, or a merge that was not applied. This pull request does not cause these changes.";
function originText(own, preExisting) {
  const made = own === 0 ? "none of these" : `${numberText(own)} of these`;
  return `This pull request makes ${made}; ${numberText(preExisting)} ${preExisting === 1 ? "is" : "are"} pre-existing.`;
}
__name(originText, "originText");
function sectionBlocks(changes, detail, level, tokens) {
  const { widens, breaks, rest } = sections(changes);
  const others = widens.length + breaks.length > 0 ? "other change" : "change";
  return [
    ...changesBlocks(`${level} \u26A0\uFE0F Widens access`, widens, detail),
    tokens,
    ...changesBlocks(`${level} \u2757 Deletes and breaks`, breaks, detail),
    restBlock(plural(rest.length, others), rest, detail)
  ];
}
__name(sectionBlocks, "sectionBlocks");
function changesBlocks(title, changes, detail) {
  if (changes.length === 0) return [];
  const rows = upTo(detail.most, changes, changeItem);
  return [[`${title} (${numberText(changes.length)})`], rows];
}
__name(changesBlocks, "changesBlocks");
function tokenChangeBlock({ token_changes }, detail) {
  if (token_changes === null || token_changes.length === 0) return [];
  const title = `#### \u{1F511} Where tokens go (${numberText(token_changes.length)})`;
  return [title, ...upTo(detail.most, token_changes, tokenChangeItem)];
}
__name(tokenChangeBlock, "tokenChangeBlock");
function upTo(most, list, item) {
  const more2 = list.length - most;
  const rows = list.slice(0, most).flatMap(item);
  return more2 > 0 ? [...rows, `- and ${numberText(more2)} more`] : rows;
}
__name(upTo, "upTo");
function restBlock(title, changes, detail) {
  if (changes.length === 0) return [];
  switch (detail.rest) {
    case "whole":
      return collapsed(title, changes.flatMap(changeItem));
    case "lines":
      return collapsed(title, changes.map(headlineItem));
    case "counted":
      return [`${title} not shown here: the plan's output lists all.`];
  }
}
__name(restBlock, "restBlock");
function collapsed(summary, lines) {
  return [`<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}
__name(collapsed, "collapsed");
function unmanagedBlock({ unmanaged, options }, detail) {
  if (unmanaged === null || unmanaged.length === 0 || detail.rest === "counted") return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged.map((client) => `- ${forMarkdown(unmanagedText(client))}`);
  return collapsed(`${numberText(unmanaged.length)} unmanaged${hint === "" ? "" : ` (${hint})`}`, cut(rows));
}
__name(unmanagedBlock, "unmanagedBlock");
function unmanagedText(client) {
  const changed = changedByText(client.changed_by);
  return changed === null ? clientText(client) : `${clientText(client)}: ${changed}`;
}
__name(unmanagedText, "unmanagedText");
function leftAloneBlock({ left_alone }, detail) {
  if (left_alone === null || left_alone.length === 0 || detail.rest === "counted") return [];
  const rows = left_alone.map((client) => `- ${forMarkdown(`${clientText(client)}: ${client.reason}`)}`);
  return collapsed(`${numberText(left_alone.length)} left alone`, cut(rows));
}
__name(leftAloneBlock, "leftAloneBlock");
function cut(rows) {
  const more2 = moreText(rows.length);
  return more2 === null ? rows : [...rows.slice(0, listed), `- ${more2}`];
}
__name(cut, "cut");
function tokenBlock({ tokens, changes }, detail) {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const rows = tokensNeedingAction(tokens ?? []).map((token) => `- ${forMarkdown(tokenText(token))}`);
  return detail.rest === "counted" ? [`Tokens: ${texts.join(", ")}`] : collapsed(`Tokens: ${texts.join(", ")}`, [...cut(rows), "", tokenHint({ tokens, changes })]);
}
__name(tokenBlock, "tokenBlock");
function noteBlock({ notes }) {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : ` \xB7 ${forMarkdown(sourceText(source))}`;
    return `- Note: ${forMarkdown(message)}${place}`;
  });
}
__name(noteBlock, "noteBlock");
function estimateBlock(plan) {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
__name(estimateBlock, "estimateBlock");

// src/render/report/report-view.ts
var order = ["done", "failed", "unknown", "skipped"];
function statusText(outcomes) {
  if (outcomes.length === 0) return "nothing to do";
  return order.map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status]).filter(([count]) => count > 0).map(([count, status]) => `${numberText(count)} ${status}`).join(", ");
}
__name(statusText, "statusText");
function costText({ requests, seconds }) {
  const extras = [
    [requests.retried, "retried"],
    [requests.rate_limited, "rate-limited"]
  ];
  const parts = extras.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  const words = `${plural(requests.total, "request")}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
  return `${words} in ${durationText(seconds)}`;
}
__name(costText, "costText");
function notDone(outcomes) {
  return order.slice(1).flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
}
__name(notDone, "notDone");

// src/render/report/report-markdown.ts
function renderReportMarkdown(report) {
  return report.results.map((result) => `${resultLines(result).join("\n")}
`).join("\n");
}
__name(renderReportMarkdown, "renderReportMarkdown");
function resultLines(result) {
  const open = notDone(result.outcomes);
  const mark = open.length === 0 ? "\u2705" : "\u274C";
  return [
    `### ${workspaceMarkdown(result.workspace)}`,
    "",
    `${mark} **${statusText(result.outcomes)}** \xB7 ${costText(result)}`,
    ...open.length === 0 ? [] : ["", ...open.map(outcomeLine)]
  ];
}
__name(resultLines, "resultLines");
function outcomeLine(outcome) {
  const place = placeText(outcome);
  const name = `**${forMarkdown(outcome.name)}**${place === "" ? "" : ` ${forMarkdown(place)}`}`;
  const error = outcome.error === null ? "" : `: ${forMarkdown(outcome.error.message)} (${forMarkdown(outcome.error.code)})`;
  return `- ${outcome.status}: ${outcome.action} ${name}${error}`;
}
__name(outcomeLine, "outcomeLine");

// src/render/report/report-text.ts
function renderReportText(report, style) {
  return report.results.map((result) => `${resultLines2(result, style).join("\n")}
`).join("\n");
}
__name(renderReportText, "renderReportText");
function resultLines2(result, style) {
  const open = notDone(result.outcomes);
  const paint = open.length === 0 ? style.green : style.red;
  return [
    workspaceLine(result.workspace, style),
    `${style.bold(paint(statusText(result.outcomes)))} \xB7 ${costText(result)}`,
    ...open.flatMap((outcome) => outcomeLines(outcome, style))
  ];
}
__name(resultLines2, "resultLines");
function outcomeLines(outcome, style) {
  const place = placeText(outcome);
  const name = `${style.bold(forTerminal(outcome.name))}${place === "" ? "" : ` ${forTerminal(place)}`}`;
  const head = `  ${statusPaint(outcome.status, style)(outcome.status)}: ${outcome.action} ${name}`;
  if (outcome.error === null) return [head];
  const { code, message } = outcome.error;
  return [head, `    \u2192 ${forTerminal(message)} ${style.dim(`[${forTerminal(code)}]`)}`];
}
__name(outcomeLines, "outcomeLines");
function statusPaint(status, style) {
  switch (status) {
    case "done":
      return style.green;
    case "failed":
      return style.red;
    case "unknown":
      return style.yellow;
    case "skipped":
      return style.dim;
  }
}
__name(statusPaint, "statusPaint");

// src/commands/flag-hints.ts
var flag = "or add --tokens-to DIR to this command";
function withFlagHints(document) {
  return { ...document, plans: document.plans.map(withHints) };
}
__name(withFlagHints, "withFlagHints");
function withHints(plan) {
  return {
    ...plan,
    problems: plan.problems.map(
      (one) => one.rule === "no-sink" ? { ...one, way: `${one.way}, ${flag}` } : one
    ),
    notes: plan.notes.map(
      (one) => one.rule === "no-sink" ? { ...one, message: `${one.message}, ${flag} and to apply` } : one
    )
  };
}
__name(withHints, "withHints");

// src/render/plan/plan-text.ts
function renderPlanText(document, style) {
  const blocks = [
    ...document.problems.map((problem) => problemLines(problem, "error", style)),
    ...document.plans.flatMap((plan) => planBlocks2(plan, style))
  ];
  return blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`).join("\n");
}
__name(renderPlanText, "renderPlanText");
function planBlocks2(plan, style) {
  const { widens, breaks, rest } = sections(plan.changes ?? []);
  const others = widens.length + breaks.length > 0 ? "Other changes" : "Changes";
  return [
    [workspaceLine(plan.workspace, style), ...countLines(plan)],
    ...plan.problems.map((problem) => problemLines(problem, plan.status, style)),
    changeBlock("Widens access", widens, style.yellow, style),
    tokenChangeBlock2(plan, style),
    changeBlock("Deletes and breaks", breaks, style.red, style),
    changeBlock(others, rest, (text) => text, style),
    unmanagedBlock2(plan, style),
    leftAloneBlock2(plan, style),
    tokenBlock2(plan, style),
    noteBlock2(plan, style),
    estimateBlock2(plan)
  ];
}
__name(planBlocks2, "planBlocks");
function countLines(plan) {
  const line = countsText(plan);
  return line === "" ? [] : [line];
}
__name(countLines, "countLines");
function changeBlock(title, changes, paint, style) {
  if (changes.length === 0) return [];
  return [
    section(title, changes.length, paint, style),
    ...changes.flatMap((change) => changeLines(change, style))
  ];
}
__name(changeBlock, "changeBlock");
function tokenChangeBlock2({ token_changes }, style) {
  if (token_changes === null || token_changes.length === 0) return [];
  return [
    section("Where tokens go", token_changes.length, style.yellow, style),
    ...token_changes.flatMap((change) => tokenChangeLines(change, style))
  ];
}
__name(tokenChangeBlock2, "tokenChangeBlock");
function section(title, count, paint, style) {
  return style.bold(paint(`${title} (${numberText(count)})`));
}
__name(section, "section");
function unmanagedBlock2({ unmanaged, options }, style) {
  if (unmanaged === null || unmanaged.length === 0) return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged.slice(0, listed).flatMap((client) => [`  ${forTerminal(clientText(client))}`, ...changedByLines(client, style)]);
  const head = style.bold(`Unmanaged (${numberText(unmanaged.length)})`);
  return [hint === "" ? head : `${head} ${style.dim(hint)}`, ...rows, ...more(unmanaged.length, style)];
}
__name(unmanagedBlock2, "unmanagedBlock");
function leftAloneBlock2({ left_alone }, style) {
  if (left_alone === null || left_alone.length === 0) return [];
  const rows = left_alone.slice(0, listed).map((client) => `  ${forTerminal(clientText(client))}: ${forTerminal(client.reason)}`);
  return [
    style.bold(`Left alone (${numberText(left_alone.length)})`),
    ...rows,
    ...more(left_alone.length, style)
  ];
}
__name(leftAloneBlock2, "leftAloneBlock");
function more(count, style) {
  const words = moreText(count);
  return words === null ? [] : [`  ${style.dim(words)}`];
}
__name(more, "more");
function tokenBlock2({ tokens, changes }, style) {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const needing = tokensNeedingAction(tokens ?? []);
  const rows = needing.slice(0, listed).map((token) => `  ${forTerminal(tokenText(token))}`);
  return [
    `${style.bold("Tokens:")} ${texts.join(", ")}`,
    ...rows,
    ...more(needing.length, style),
    `  ${style.dim(tokenHint({ tokens, changes }))}`
  ];
}
__name(tokenBlock2, "tokenBlock");
function noteBlock2({ notes }, style) {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : `  ${style.dim(forTerminal(sourceText(source)))}`;
    return `${style.cyan("Note:")} ${forTerminal(message)}${place}`;
  });
}
__name(noteBlock2, "noteBlock");
function estimateBlock2(plan) {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
__name(estimateBlock2, "estimateBlock");

// src/features/explain/render-prune.ts
function renderPruneText(explained, style) {
  return explained.map((one) => `${textLines(one, style).join("\n")}
`).join("\n");
}
__name(renderPruneText, "renderPruneText");
function renderPruneMarkdown(explained) {
  return explained.map((one) => `${markdownLines(one).join("\n")}
`).join("\n");
}
__name(renderPruneMarkdown, "renderPruneMarkdown");
function textLines(one, style) {
  return [
    workspaceLine(one.workspace, style),
    forTerminal(headline(one)),
    ...one.refused.flatMap(
      (problem) => problemLines(problem, one.status === "error" ? "error" : "refused", style)
    ),
    ...groups(one).flatMap(([title, rows]) => [
      style.bold(title),
      ...cut2(rows).map((row) => `  ${forTerminal(row)}`)
    ]),
    ...one.notes.map(({ message }) => `${style.cyan("Note:")} ${forTerminal(message)}`)
  ];
}
__name(textLines, "textLines");
function markdownLines(one) {
  return [
    `### ${workspaceMarkdown(one.workspace)}`,
    "",
    `**${forMarkdown(headline(one))}**`,
    ...one.refused.flatMap(({ message, way, source }) => {
      const place = source === null ? "" : ` \xB7 ${forMarkdown(sourceText(source))}`;
      return [
        "",
        `> \u26D4 **${one.status === "error" ? "Error" : "Refused"}:** ${forMarkdown(message)}${place}`,
        `> <br>\u2192 ${forMarkdown(way)}`
      ];
    }),
    ...groups(one).flatMap(([title, rows]) => [
      "",
      `#### ${title}`,
      ...cut2(rows).map((row) => `- ${forMarkdown(row)}`)
    ]),
    ...one.notes.map(({ message }) => `- Note: ${forMarkdown(message)}`)
  ];
}
__name(markdownLines, "markdownLines");
function headline({ would_delete, counts, prune }) {
  if (would_delete === null || counts === null)
    return "What prune would delete is unknown until the plan is complete.";
  const verb = prune ? "deletes" : "is off, and would delete";
  const rest = [
    counts.managed === 0 ? "" : `${numberText(counts.managed)} declared`,
    counts.out_of_scope === 0 ? "" : `${numberText(counts.out_of_scope)} out of scope`
  ].filter((part) => part !== "");
  const untouched = rest.length === 0 ? "" : `; it never touches ${rest.join(" and ")}`;
  return `Prune ${verb} ${would_delete.length === 0 ? "nothing" : plural(would_delete.length, "client")}${untouched}.`;
}
__name(headline, "headline");
function groups({
  would_delete,
  left_alone,
  prune
}) {
  const rowsOf = /* @__PURE__ */ __name((clients) => (clients ?? []).map((client) => `${clientText(client)}: ${client.reason}`), "rowsOf");
  const all = [
    [prune ? "Deletes" : "Would delete", rowsOf(would_delete)],
    ["Leaves alone", rowsOf(left_alone)]
  ];
  return all.filter(([, rows]) => rows.length > 0).map(([title, rows]) => [`${title} (${numberText(rows.length)})`, rows]);
}
__name(groups, "groups");
function cut2(rows) {
  const more2 = moreText(rows.length);
  return more2 === null ? rows : [...rows.slice(0, listed), more2];
}
__name(cut2, "cut");

// src/commands/show.ts
function showPlan(document, voice, style) {
  switch (voice.format) {
    case "json":
      return jsonText(document);
    case "markdown":
      return renderPlanMarkdown(document);
    case "text":
      return renderPlanText(withFlagHints(document), style);
  }
}
__name(showPlan, "showPlan");
function showPrune(workspaces, voice, style) {
  switch (voice.format) {
    case "json":
      return jsonText({ format: "keyward.prune/v1", workspaces });
    case "markdown":
      return renderPruneMarkdown(workspaces);
    case "text":
      return renderPruneText(workspaces, style);
  }
}
__name(showPrune, "showPrune");
function showReport(report, voice, style) {
  switch (voice.format) {
    case "json":
      return jsonText(report);
    case "markdown":
      return renderReportMarkdown(report);
    case "text":
      return renderReportText(report, style);
  }
}
__name(showReport, "showReport");

export {
  changeItem,
  renderPlanMarkdown,
  renderPlanText,
  statusText,
  renderReportMarkdown,
  renderReportText,
  showPlan,
  showPrune,
  showReport
};
