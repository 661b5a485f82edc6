import { charts } from "./charts.ts";
import { colours } from "./colours.ts";
import { findings } from "./findings.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";
import { text } from "./text.ts";

/** The style sheet of the page. No element has a style of its own, so that the page's policy can forbid them. */
export const styles = [colours, text, findings, tables, charts, print].join("");
