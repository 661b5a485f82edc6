import type { Change } from "../../../model/change.ts";
import type { FieldChange } from "../../../model/field-change.ts";
import type { TokenChange } from "../../../model/plan.ts";
import { changedByText } from "../words/changed-by-words.ts";
import { type Impact, impacts, otherPlace } from "../words/impact.ts";
import { placeText, shownFields, signs, sourceText } from "../plan-view.ts";
import { forTerminal } from "../../safe.ts";
import { sourcesText } from "../words/source-words.ts";
import type { Style } from "../../style.ts";
import { tokenGoesTo, tokenLines } from "../token-view.ts";
import { type Shown, shown } from "../values.ts";

/** A change's lines on a terminal: its headline, what it does to access, its fields aligned. */
export function changeLines(change: Change, style: Style): readonly string[] {
  const facts = impacts(change).map((impact) => `    ${impactLine(impact, style)}`);
  return [
    headline(change, style),
    ...facts,
    ...changedByLines(change, style),
    ...fieldLines(shownFields(change), style, tokenGoesTo(change)),
  ];
}

/** Who changed a client that drifted; no line if it is unknown. */
export function changedByLines({ changed_by }: Pick<Change, "changed_by">, style: Style): readonly string[] {
  const text = changedByText(changed_by);
  return text === null ? [] : [`    ${style.dim(`· ${forTerminal(text)}`)}`];
}

/** A client whose `token` differs from the base's, with what that does. */
export function tokenChangeLines(change: TokenChange, style: Style): readonly string[] {
  const { name, risks, source } = change;
  const head = `  ${style.yellow("~")} ${style.bold(forTerminal(name))} ${forTerminal(placeText(change))}`;
  const widens = risks.map(({ effect }) => `    ${impactLine({ effect, words: otherPlace }, style)}`);
  const lines = tokenLines(change).map(
    (line) =>
      `      ${style.dim(line.name.padEnd(12))}  ${forTerminal(line.before)} → ${forTerminal(line.after)}`,
  );
  return [`${head}  ${style.dim(forTerminal(sourceText(source)))}`, ...widens, ...lines];
}

/** One line: sign, name, environment, id and the manifest's line. */
export function headline(change: Change, style: Style): string {
  const place = forTerminal(placeText(change));
  const source = change.source === null ? "" : forTerminal(sourceText(change.source));
  const reason = change.action === "rotate" ? `· ${forTerminal(change.reason)}` : "";
  const origin = change.origin === "pre-existing" ? style.dim("· pre-existing") : "";
  const parts = [`${signed(change, style)} ${style.bold(forTerminal(change.name))}`, place, reason, origin];
  const line = parts.filter((part) => part !== "").join(" ");
  return `  ${line}${source === "" ? "" : `  ${style.dim(source)}`}`;
}

/** The lines of changed fields, their values in one column; `token`: where a new client's token goes. */
export function fieldLines(
  fields: readonly FieldChange[],
  style: Style,
  token: string | null = null,
): readonly string[] {
  const rows: (readonly [string, Shown, string])[] = fields.flatMap((field) => {
    const value = shown(field);
    return value === null ? [] : [[field.field, value, sourcesText(field.sources)] as const];
  });
  if (token !== null) rows.push(["token", { kind: "value", value: token }, ""]);
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.map(([name, value, from]) => {
    const end = from === "" ? "" : `  ${style.dim(forTerminal(from))}`;
    return `      ${style.dim(name.padEnd(width))}  ${valueText(value, style)}${end}`;
  });
}

/** One field's value or values on a terminal. */
export function valueText(value: Shown, style: Style): string {
  switch (value.kind) {
    case "value":
      return forTerminal(value.value);
    case "moved":
      return `${forTerminal(value.before)} → ${forTerminal(value.after)}`;
    case "set": {
      const added = value.added.map((item) => style.green(`+ ${forTerminal(item)}`));
      const removed = value.removed.map((item) => style.red(`- ${forTerminal(item)}`));
      return [...added, ...removed].join("  ");
    }
  }
}

/** The sign of a change in its colour. */
export function signed({ action }: Change, style: Style): string {
  const paints = { create: style.green, update: style.yellow, rotate: style.cyan, delete: style.red };
  return paints[action](signs[action]);
}

/** What a change does to access: emphasized if it gives or ends access. */
export function impactLine({ effect, words }: Impact, style: Style): string {
  const text = forTerminal(words);
  switch (effect) {
    case "widens":
      return style.bold(style.yellow(`! ${text}`));
    case "breaks":
      return style.red(`! ${text}`);
    case "narrows":
    case null:
      return style.dim(`· ${text}`);
  }
}
