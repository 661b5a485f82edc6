import type { Change, Effect, FieldChange, TokenChange } from "../model/plan.ts";
import { placeText, shownFields, signs, sourceText } from "./plan-view.ts";
import { riskText } from "./risk-words.ts";
import { forTerminal } from "./safe.ts";
import type { Style } from "./style.ts";
import { tokenGoesTo, tokenLines } from "./token-view.ts";
import { type Shown, shown } from "./values.ts";

/** A change's lines on a terminal: its headline, its risks, its fields aligned. */
export function changeLines(change: Change, style: Style): readonly string[] {
  const risks = change.risks.map(
    (risk) =>
      `    ${effectPaint(risk.effect, style)(`${risk.effect === "narrows" ? "·" : "!"} ${forTerminal(riskText(risk, change))}`)}`,
  );
  return [headline(change, style), ...risks, ...fieldLines(shownFields(change), style, tokenGoesTo(change))];
}

/** A client whose `token` differs from what the base says, with what that does. */
export function tokenChangeLines(change: TokenChange, style: Style): readonly string[] {
  const { name, risks, source } = change;
  const head = `  ${style.yellow("~")} ${style.bold(forTerminal(name))} ${forTerminal(placeText(change))}`;
  const widens = risks.map(
    ({ effect }) => `    ${effectPaint(effect, style)("! its next token reaches another place")}`,
  );
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
  const origin = change.origin === "standing" ? style.dim("· stood before") : "";
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
  const rows: (readonly [string, Shown])[] = fields.flatMap((field) => {
    const value = shown(field);
    return value === null ? [] : [[field.field, value] as const];
  });
  if (token !== null) rows.push(["token", { kind: "value", value: token }]);
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.map(([name, value]) => `      ${style.dim(name.padEnd(width))}  ${valueText(value, style)}`);
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

function signed({ action }: Change, style: Style): string {
  const paints = { create: style.green, update: style.yellow, rotate: style.cyan, delete: style.red };
  return paints[action](signs[action]);
}

function effectPaint(effect: Effect, style: Style): (text: string) => string {
  switch (effect) {
    case "widens":
      return (text) => style.bold(style.yellow(text));
    case "breaks":
      return style.red;
    case "narrows":
      return style.dim;
  }
}
