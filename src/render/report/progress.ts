import { forTerminal } from "../safe.ts";
import { durationText, numberText, plural } from "../words.ts";

/** How far a run is that sends changes. */
export interface ProgressView {
  readonly total: number;
  readonly done: number;
  /** Failed, or sent without a known outcome. */
  readonly failed: number;
  readonly skipped: number;
  /** Requests that were sent and not answered yet. */
  readonly underway: number;
  readonly secondsLeft: number;
  /** The name of what ended last; "": nothing yet. */
  readonly current: string;
  readonly quota: QuotaView;
  readonly pause: Pause;
}

/** What holds a run up now; `stopping`: a signal came. */
export type Pause =
  | { readonly kind: "none" }
  | { readonly kind: "waiting"; readonly seconds: number; readonly until: string; readonly why: string }
  | { readonly kind: "stopping" };

/** The quota of the hosts and tokens in use, added up. */
export interface QuotaView {
  readonly spent: number;
  readonly limit: number;
  /** Null: they have different windows. */
  readonly windowSeconds: number | null;
  /** Until one of them may send the next request. */
  readonly nextSeconds: number;
}

/** How far a run is that reads workspaces. */
export interface ReadingView {
  readonly total: number;
  readonly read: number;
  readonly quota: QuotaView;
  readonly pause: Pause;
}

/** Two lines: "117 of 250 changes done, 3 failed, 130 to go · about 2 min 5 s left", and what the run waits for. */
export function renderProgress(view: ProgressView): readonly string[] {
  const { total, done, failed, skipped, secondsLeft, current, underway } = view;
  const open = total - done - failed - skipped;
  const counts = [
    `${numberText(done)} of ${plural(total, "change")} done`,
    ...(failed === 0 ? [] : [`${numberText(failed)} failed`]),
    ...(skipped === 0 ? [] : [`${numberText(skipped)} skipped`]),
    ...(open === 0 ? [] : [`${numberText(open)} to go`]),
  ].join(", ");
  const left = view.pause.kind === "stopping" ? "" : `about ${durationText(secondsLeft)} left`;
  const stopping = `stopping: ${plural(underway, "request")} in flight`;
  return [joined([counts, open === 0 ? "" : left, forTerminal(current)]), pauseText(view, stopping)];
}

/** Two lines: "Reading 12 workspaces: 3 read, 9 to go", and what the run waits for. */
export function renderReading(view: ReadingView): readonly string[] {
  const { total, read } = view;
  const counts = total === 1 ? "" : `: ${numberText(read)} read, ${numberText(total - read)} to go`;
  return [`Reading ${plural(total, "workspace")}${counts}`, pauseText(view, "stopping")];
}

/** What a run says that a signal stopped while it read several workspaces: what was read is not kept. */
export function stoppedReadingText(read: number, total: number): string {
  return `Stopped after reading ${numberText(read)} of ${plural(total, "workspace")}. What was read is not kept: the next run reads them again; -w with names or a pattern reads some of them.\n`;
}

/** The same in one line of a log. */
export function progressLine(lines: readonly string[]): string {
  return `${joined(lines)}\n`;
}

function pauseText({ pause, quota }: { pause: Pause; quota: QuotaView }, stopping: string): string {
  switch (pause.kind) {
    case "none":
      return quotaText(quota);
    case "waiting":
      return `waiting ${durationText(pause.seconds)}, until ${pause.until}: ${forTerminal(pause.why)}`;
    case "stopping":
      return stopping;
  }
}

/** "60 of 60 requests in 60 s used, the next one in 42 s". */
function quotaText({ spent, limit, windowSeconds, nextSeconds }: QuotaView): string {
  const window = windowSeconds === null ? "" : ` in ${durationText(windowSeconds)}`;
  const next = nextSeconds >= 1 ? `, the next one in ${durationText(nextSeconds)}` : "";
  return `${numberText(spent)} of ${numberText(limit)} requests${window} used${next}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
