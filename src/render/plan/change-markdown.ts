import type { Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import type { TokenChange } from "../../model/plan.ts";
import { changedByText } from "./changed-by-words.ts";
import { type Impact, impacts, otherPlace } from "./impact.ts";
import { placeText, shownFields, signs, sourceText } from "./plan-view.ts";
import { forMarkdown } from "../safe.ts";
import { tokenGoesTo, tokenLines } from "./token-view.ts";
import { shown } from "./values.ts";

/** A change as a Markdown list item: its headline, what it does to access, its fields. */
export function changeItem(change: Change): readonly string[] {
  const token = tokenGoesTo(change);
  const goes = token === null ? [] : [`  - \`token\`: ${forMarkdown(token)}`];
  const facts = impacts(change).map(impactItem);
  return [
    headlineItem(change),
    ...facts,
    ...changedByItem(change),
    ...shownFields(change).flatMap(fieldItem),
    ...goes,
  ];
}

function changedByItem({ changed_by }: Pick<Change, "changed_by">): readonly string[] {
  const text = changedByText(changed_by);
  return text === null ? [] : [`  - ${forMarkdown(text)}`];
}

/** A client whose `token` differs from the base's, as a Markdown list item. */
export function tokenChangeItem(change: TokenChange): readonly string[] {
  const head = `- **${forMarkdown(change.name)}** ${forMarkdown(placeText(change))} · ${forMarkdown(sourceText(change.source))}`;
  const widens = change.risks.map(({ effect }) => impactItem({ effect, words: otherPlace }));
  const lines = tokenLines(change).map(
    ({ name, before, after }) => `  - \`${name}\`: ${forMarkdown(before)} → ${forMarkdown(after)}`,
  );
  return [head, ...widens, ...lines];
}

/** A change on one line, without what it does to access and its fields. */
export function headlineItem(change: Change): string {
  const parts = [
    `\`${signs[change.action]}\` ${change.action} **${forMarkdown(change.name)}**`,
    forMarkdown(placeText(change)),
    change.action === "rotate" ? `· ${forMarkdown(change.reason)}` : "",
    change.source === null ? "" : `· ${forMarkdown(sourceText(change.source))}`,
    change.origin === "pre-existing" ? "· pre-existing" : "",
  ];
  return `- ${parts.filter((part) => part !== "").join(" ")}`;
}

function impactItem({ effect, words }: Impact): string {
  const text = forMarkdown(words);
  switch (effect) {
    case "widens":
      return `  - ⚠️ **${text}**`;
    case "breaks":
      return `  - ❗ ${text}`;
    case "narrows":
    case null:
      return `  - ${text}`;
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
