import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  fitted
} from "./render-width.js";
import {
  durationText,
  forTerminal,
  numberText,
  plural
} from "./render-plan-values.js";

// src/render/report/progress.ts
function renderProgress(view) {
  const { total, done, failed, skipped, secondsLeft, current, underway } = view;
  const open = total - done - failed - skipped;
  const counts = [
    `${numberText(done)} of ${plural(total, "change")} done`,
    ...failed === 0 ? [] : [`${numberText(failed)} failed`],
    ...skipped === 0 ? [] : [`${numberText(skipped)} skipped`],
    ...open === 0 ? [] : [`${numberText(open)} to go`]
  ].join(", ");
  const left = view.pause.kind === "stopping" ? "" : `about ${durationText(secondsLeft)} left`;
  const stopping = `stopping: ${plural(underway, "request")} in flight`;
  return [joined([counts, open === 0 ? "" : left, forTerminal(current)]), pauseText(view, stopping)];
}
function renderReading(view) {
  const { total, read } = view;
  const counts = total === 1 ? "" : `: ${numberText(read)} read, ${numberText(total - read)} to go`;
  return [`Reading ${plural(total, "workspace")}${counts}`, pauseText(view, "stopping")];
}
function stoppedReadingText(read, total) {
  return `Stopped after reading ${numberText(read)} of ${plural(total, "workspace")}. What was read is not kept: the next run reads them again; -w with names or a pattern reads some of them.
`;
}
function progressLine(lines) {
  return `${joined(lines)}
`;
}
function pauseText({ pause, quota }, stopping) {
  switch (pause.kind) {
    case "none":
      return quotaText(quota);
    case "waiting":
      return `waiting ${durationText(pause.seconds)}, until ${pause.until}: ${forTerminal(pause.why)}`;
    case "stopping":
      return stopping;
  }
}
function quotaText({ spent, limit, windowSeconds, nextSeconds }) {
  const window = windowSeconds === null ? "" : ` in ${durationText(windowSeconds)}`;
  const next = nextSeconds >= 1 ? `, the next one in ${durationText(nextSeconds)}` : "";
  return `${numberText(spent)} of ${numberText(limit)} requests${window} used${next}`;
}
function joined(parts) {
  return parts.filter((part) => part !== "").join(" \xB7 ");
}

// src/run/watch/tally.ts
var enoughToJudge = 10;
var Tally = class {
  limiter;
  total = 0;
  #before;
  #sent = /* @__PURE__ */ new Set();
  #ended = /* @__PURE__ */ new Map();
  constructor(limiter) {
    this.limiter = limiter;
    this.#before = limiter.budget().total;
  }
  /** Takes a step of a change of this workspace. */
  take(workspace, step) {
    const key = `${step.index} ${workspace}`;
    if (step.kind === "sent") this.#sent.add(key);
    else this.#ended.set(key, step.outcome.status);
  }
  /** How many changes ended like this. */
  count(statuses) {
    return [...this.#ended.values()].filter((status) => statuses.includes(status)).length;
  }
  /** How many were sent and have not ended. */
  get underway() {
    return [...this.#sent].filter((key) => !this.#ended.has(key)).length;
  }
  /** Until the last change has been sent: by the quota, and by what a change has cost so far, with its readings. */
  get msLeft() {
    const touched = (/* @__PURE__ */ new Set([...this.#sent, ...this.#ended.keys()])).size;
    const left = this.total - touched;
    const sent = this.#sent.size;
    const each = sent < enoughToJudge ? 1 : (this.limiter.budget().total - this.#before) / sent;
    return this.limiter.untilSent(Math.ceil(left * Math.max(1, each)));
  }
};

// src/run/watch/progress.ts
var ApplyProgress = class {
  #tallies = /* @__PURE__ */ new Map();
  #total;
  #several;
  #current = "";
  constructor(parts) {
    for (const { limiter, changes } of parts) this.#tallyOf(limiter).total += changes;
    this.#total = parts.reduce((sum, { changes }) => sum + changes, 0);
    this.#several = parts.length > 1;
  }
  /** Receives the steps of a workspace; of several, the name of what ended last begins with its workspace. */
  of({ workspace, limiter }) {
    const tally = this.#tallyOf(limiter);
    return (step) => {
      tally.take(workspace, step);
      const { name } = step.change;
      if (step.kind === "ended") this.#current = this.#several ? `${workspace}: ${name}` : name;
    };
  }
  lines({ pause, quota, waitSeconds }) {
    const tallies = [...this.#tallies.values()];
    const open = tallies.filter(({ msLeft }) => msLeft > 0);
    const byQuota = Math.max(0, ...tallies.map(({ msLeft }) => msLeft)) / 1e3;
    return renderProgress({
      total: this.#total,
      done: this.#count("done"),
      failed: this.#count("failed", "unknown"),
      skipped: this.#count("skipped"),
      underway: tallies.reduce((sum, tally) => sum + tally.underway, 0),
      // A moment is left until the last answers have come.
      secondsLeft: Math.max(1, byQuota, waitSeconds),
      current: this.#current,
      quota: quota((open.length > 0 ? open : tallies).map(({ limiter }) => limiter)),
      pause
    });
  }
  share() {
    return this.#total === 0 ? 1 : this.#count("done", "failed", "unknown", "skipped") / this.#total;
  }
  #count(...statuses) {
    return [...this.#tallies.values()].reduce((sum, tally) => sum + tally.count(statuses), 0);
  }
  #tallyOf(limiter) {
    const tally = this.#tallies.get(limiter) ?? new Tally(limiter);
    this.#tallies.set(limiter, tally);
    return tally;
  }
};
var ReadingProgress = class {
  #total;
  #limiters;
  #read = 0;
  /** `limiters`: each once. */
  constructor(total, limiters) {
    this.#total = total;
    this.#limiters = limiters;
  }
  /** How many workspaces were read, or could not be. */
  get read() {
    return this.#read;
  }
  /** Another workspace was read, or could not be. */
  ended() {
    this.#read += 1;
  }
  lines({ pause, quota }) {
    return renderReading({ total: this.#total, read: this.#read, quota: quota(this.#limiters), pause });
  }
  share() {
    return this.#total === 0 ? 1 : this.#read / this.#total;
  }
};

// src/run/watch/status-lines.ts
var StatusLines = class {
  /** The machine to write through while the lines are shown. */
  system;
  #under;
  #lines = [];
  constructor(system) {
    this.#under = system;
    this.system = {
      ...system,
      out: (text) => this.above(() => system.out(text)),
      err: (text) => this.above(() => system.err(text)),
      ask: (question) => this.#without(() => system.ask(question)),
      askText: (question) => this.#without(() => system.askText(question)),
      askSecret: (question) => this.#without(() => system.askSecret(question))
    };
  }
  /** Shows these lines, which are safe to print, instead of the earlier ones: none removes them. */
  show(lines) {
    const { err, errStyle, terminal } = this.#under;
    if (!terminal.animates) return;
    const erase = erased(this.#lines.length);
    this.#lines = lines.map((line) => fitted(line, errStyle.columns - 1));
    const text = `${erase}${this.#lines.join("\n")}`;
    if (text !== "") err(text);
  }
  /** Writes something above the lines. */
  above(write) {
    const lines = this.#lines;
    this.show([]);
    write();
    this.show(lines);
  }
  #without(work) {
    this.show([]);
    return work();
  }
};
function erased(lines) {
  return lines === 0 ? "" : `\r\x1B[2K${"\x1B[1A\x1B[2K".repeat(lines - 1)}`;
}

// src/run/watch/ticks.ts
async function everyMs(ms, clock, signal, act) {
  while (!signal.aborted) {
    await clock.sleep(ms, signal).catch(() => void 0);
    if (!signal.aborted) act();
  }
}

// src/run/watch/watch.ts
var liveInterval = 200;
var logLook = 5e3;
var logInterval = 3e4;
var soonest = 1e4;
var shortWait = 1e3;
var Watch = class {
  system;
  #status;
  #voice;
  #watched = null;
  #wait = null;
  #lastShown = 0;
  #lastShare = 0;
  constructor(voice, system) {
    this.#status = new StatusLines(system);
    this.system = this.#status.system;
    this.#voice = voice;
  }
  /** Does something that writes to a stream while the lines are not there. */
  above(write) {
    this.#status.above(write);
  }
  /** A wait has begun; of several at once the one that ends last is shown. */
  waits(wait) {
    if (wait.ms < shortWait || (this.#waiting()?.until ?? 0) > wait.until) return;
    this.#wait = wait;
    if (this.system.terminal.animates) this.#show();
  }
  /** Shows this work until it has settled. */
  async during(watched, work) {
    if (this.#voice.quiet) return work();
    const { clock, terminal } = this.system;
    const ended = new AbortController();
    this.#watched = watched;
    this.#lastShown = clock.monotonic();
    this.#lastShare = 0;
    const interval = terminal.animates ? liveInterval : logLook;
    const ticks = everyMs(interval, clock, ended.signal, () => this.#show());
    try {
      return await work();
    } finally {
      ended.abort();
      await ticks;
      this.#watched = null;
      this.#status.show([]);
    }
  }
  /** Renews the lines; in a log it is a line if enough has happened, or enough time has passed, since the last one. */
  #show() {
    const watched = this.#watched;
    if (watched === null) return;
    const { clock, err, terminal } = this.system;
    if (terminal.animates) return this.#status.show(watched.lines(this.#moment()));
    const passed = clock.monotonic() - this.#lastShown;
    const share = watched.share();
    const moved = Math.floor(share * 10) > Math.floor(this.#lastShare * 10) && passed >= soonest;
    if (share >= 1 || !moved && passed < logInterval) return;
    this.#lastShown = clock.monotonic();
    this.#lastShare = share;
    err(progressLine(watched.lines(this.#moment())));
  }
  #moment() {
    const wait = this.#waiting();
    const waitSeconds = wait === null ? 0 : (wait.until - this.system.clock.monotonic()) / 1e3;
    return { pause: this.#pause(wait, waitSeconds), quota: quotaOf, waitSeconds };
  }
  #pause(wait, seconds) {
    if (this.system.stop.aborted) return { kind: "stopping" };
    if (wait === null) return { kind: "none" };
    return { kind: "waiting", seconds, until: wait.clockText, why: wait.why };
  }
  #waiting() {
    return this.#wait !== null && this.#wait.until > this.system.clock.monotonic() ? this.#wait : null;
  }
};
function quotaOf(limiters) {
  const budgets = limiters.map((limiter) => limiter.budget());
  const windows = new Set(limiters.map(({ rate }) => rate.windowMs));
  const [window] = windows;
  return {
    spent: budgets.reduce((sum, { spent }) => sum + spent, 0),
    limit: limiters.reduce((sum, { rate }) => sum + rate.limit, 0),
    windowSeconds: windows.size === 1 && window !== void 0 ? window / 1e3 : null,
    nextSeconds: budgets.length === 0 ? 0 : Math.min(...budgets.map(({ nextMs }) => nextMs)) / 1e3
  };
}

export {
  stoppedReadingText,
  ApplyProgress,
  ReadingProgress,
  Watch
};
