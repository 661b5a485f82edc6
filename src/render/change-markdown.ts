import type { Change, Effect, FieldChange, TokenChange } from "../model/plan.ts";
import { placeText, shownFields, signs, sourceText } from "./plan-view.ts";
import { riskText } from "./risk-words.ts";
import { forMarkdown } from "./safe.ts";
import { tokenGoesTo, tokenLines } from "./token-view.ts";
import { shown } from "./values.ts";

/** A change as a Markdown list item: its headline, its risks, its fields. */
export function changeItem(change: Change): readonly string[] {
  const risks = change.risks.map((risk) => riskLine(risk.effect, forMarkdown(riskText(risk, change))));
  const token = tokenGoesTo(change);
  const goes = token === null ? [] : [`  - \`token\`: ${forMarkdown(token)}`];
  return [headlineItem(change), ...risks, ...shownFields(change).flatMap(fieldItem), ...goes];
}

/** A client whose `token` differs from what the base says, as a Markdown list item. */
export function tokenChangeItem(change: TokenChange): readonly string[] {
  const head = `- **${forMarkdown(change.name)}** ${forMarkdown(placeText(change))} · ${forMarkdown(sourceText(change.source))}`;
  const widens = change.risks.map(({ effect }) => riskLine(effect, "its next token reaches another place"));
  const lines = tokenLines(change).map(
    ({ name, before, after }) => `  - \`${name}\`: ${forMarkdown(before)} → ${forMarkdown(after)}`,
  );
  return [head, ...widens, ...lines];
}

/** A change on one line, without its risks and fields. */
export function headlineItem(change: Change): string {
  const parts = [
    `\`${signs[change.action]}\` ${change.action} **${forMarkdown(change.name)}**`,
    forMarkdown(placeText(change)),
    change.action === "rotate" ? `· ${forMarkdown(change.reason)}` : "",
    change.source === null ? "" : `· ${forMarkdown(sourceText(change.source))}`,
    change.origin === "standing" ? "· stood before" : "",
  ];
  return `- ${parts.filter((part) => part !== "").join(" ")}`;
}

function riskLine(effect: Effect, words: string): string {
  switch (effect) {
    case "widens":
      return `  - ⚠️ **${words}**`;
    case "breaks":
      return `  - ❗ ${words}`;
    case "narrows":
      return `  - ${words}`;
  }
}

function fieldItem(change: FieldChange): readonly string[] {
  const value = shown(change);
  if (value === null) return [];
  const name = `  - \`${change.field}\`:`;
  switch (value.kind) {
    case "value":
      return [`${name} ${forMarkdown(value.value)}`];
    case "moved":
      return [`${name} ${forMarkdown(value.before)} → ${forMarkdown(value.after)}`];
    case "set": {
      const added = value.added.map((item) => `\`+\` ${forMarkdown(item)}`);
      const removed = value.removed.map((item) => `\`-\` ${forMarkdown(item)}`);
      return [`${name} ${[...added, ...removed].join(", ")}`];
    }
  }
}
