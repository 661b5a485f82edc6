import { forTerminal } from "../safe.ts";
import { durationText, numberText } from "../words.ts";

/** What is known of a run in progress: counts of changes, an estimate in seconds, the name of what ended last. */
export interface ProgressLine {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number;
  readonly current: string;
  /** What is waited for until when; null: nothing. */
  readonly waiting: { readonly until: string; readonly why: string } | null;
}

const longest = 40;

/** One line without a newline: "12/250 changes · about 2 min 5 s left · finance-loader"; while it waits, why and until when. */
export function renderProgress({ done, total, secondsLeft, current, waiting }: ProgressLine): string {
  const left = done >= total ? "done" : `about ${durationText(secondsLeft)} left`;
  const last = waiting === null ? current : waiting.why;
  const until = waiting === null ? "" : `waiting until ${waiting.until}`;
  const parts = [`${numberText(done)}/${numberText(total)} changes`, left, until, cut(forTerminal(last))];
  return parts.filter((part) => part !== "").join(" · ");
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
