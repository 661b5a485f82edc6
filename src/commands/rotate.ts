import { minuteWords, parseDuration } from "../util/duration.ts";
import { parseInstant } from "../util/instant.ts";
import { KeywardError } from "../model/errors.ts";
import type { PlanInput } from "../plan/input.ts";
import { makeRotation } from "../plan/rotation/make-rotation.ts";
import type { Selected, Selection } from "../plan/rotation/selection.ts";
import type { Gate } from "../run/task.ts";
import { run } from "../run.ts";
import { requireTerminal } from "./apply.ts";
import { endedCode } from "./exit-code.ts";
import type { Attempt } from "../run/attempt.ts";
import { prepare } from "../run/prepare.ts";
import type { EventFormat, System, Voice } from "../run/system.ts";
import type { ReportDocument } from "../model/report.ts";
import { commandAfterRotate } from "./next-command.ts";
import { printChanges } from "./print-changes.ts";
import { forTerminal } from "../render/safe.ts";
import type { RotateCommandFlags } from "./rotate-flags.ts";

/** `keyward rotate`: issues new tokens for managed clients, and delivers them. */
export async function rotate(
  flags: RotateCommandFlags,
  voice: Voice<EventFormat>,
  system: System,
): Promise<number> {
  const selection = selectionOf(flags, system.clock.now());
  const minutes = flags.olderThan === undefined ? null : minuteWords(flags.olderThan);
  if (minutes !== null) system.err(`Note: --older-than ${minutes}\n`);
  requireTerminal("rotate", flags.yes ?? false, system);
  const prepared = await prepare(flags, system);
  const trusted = new Set(prepared.options.sinks.filter((sink) => sink.trusted).map(({ name }) => name));
  const make = (input: PlanInput) => makeRotation({ ...input, selection, trusted });
  const edge = { voice, system };
  // Names of one workspace need no instant: those that are left are named.
  const needsInstant =
    selection.what.kind === "all" || (selection.what.kind === "names" && prepared.workspaces.length > 1);
  let resumeAt: string | null = null;
  const next = (report: ReportDocument | null): string => commandAfterRotate(flags, resumeAt, report);
  const task = {
    prepared,
    asked: { prune: false, make },
    gate: gateOf(flags),
    audit: flags.audit ?? null,
    listener: {
      ...(await printChanges(flags, edge, next)),
      starting: (attempts: readonly Attempt[]): void => {
        // A run that continues another one keeps its instant: that one's tokens are later, and not issued again.
        resumeAt = needsInstant ? (flags.issuedBefore ?? instantAfterNewest(attempts)) : null;
        if (resumeAt !== null) system.err(resumption(next(null)));
      },
    },
  };
  return endedCode(await run(task, edge), { detailed: false });
}

function gateOf({ yes, endOverlap }: RotateCommandFlags): Gate {
  const question =
    endOverlap === true
      ? "End these earlier tokens? They stop working at once."
      : "Issue these tokens? The earlier ones stop working at once.";
  return yes === true ? { kind: "open" } : { kind: "ask", question };
}

/** The progress is not stored: if the run is killed, an instant lets another one continue without issuing a token twice. */
function resumption(command: string): string {
  return `If this run stops, continue with the rest: ${forTerminal(command)}\n`;
}

/** Uses the server's own times: everything that this run issues is later. */
function instantAfterNewest(attempts: readonly Attempt[]): string | null {
  const times = attempts
    .flatMap(({ plan }) => plan.tokens ?? [])
    .map(({ updated_at }) => Date.parse(updated_at ?? ""));
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? null : new Date(Math.max(...known) + 1).toISOString();
}

/** What the names and flags select; throws `KeywardError` if they contradict each other or cannot be parsed. */
function selectionOf(flags: RotateCommandFlags, now: number): Selection {
  const { names, olderThan, issuedBefore, undelivered, all } = flags;
  const namedBefore = issuedBefore === undefined ? {} : { issuedBefore: instantOf(issuedBefore) };
  const ways: readonly Selected[] = [
    ...(names.length > 0 ? [{ kind: "names", names, ...namedBefore } as const] : []),
    ...(olderThan === undefined
      ? []
      : [{ kind: "issued-before", instant: now - durationOf(olderThan) } as const]),
    ...(issuedBefore === undefined || names.length > 0
      ? []
      : [{ kind: "issued-before", instant: instantOf(issuedBefore) } as const]),
    ...(undelivered === true ? [{ kind: "undelivered" } as const] : []),
    ...(all === true ? [{ kind: "all" } as const] : []),
  ];
  const [what, ...others] = ways;
  if (others.length > 0) {
    throw new KeywardError(
      "rotate accepts only one selection",
      "give names (with --issued-before, only the older ones of their tokens), or one of --older-than, --issued-before, --undelivered and --all",
    );
  }
  if (flags.takePlace === true && names.length === 0) {
    throw new KeywardError(
      "--take-place overwrites values that keyward does not recognize",
      "name the clients whose tokens may overwrite them",
    );
  }
  if (flags.endOverlap === true) checkEndOverlap(flags, what);
  const self = flags.self ?? false;
  return {
    what: what ?? (self ? { kind: "nothing" } : { kind: "due" }),
    environment: flags.environment ?? null,
    self,
    takePlace: flags.takePlace ?? false,
    endsOverlap: flags.endOverlap ?? false,
  };
}

/** Throws `KeywardError` if it is not said whose earlier tokens end, or if keyward's own may be among them. */
function checkEndOverlap({ self, takePlace }: RotateCommandFlags, what: Selected | undefined): void {
  if (what === undefined || what.kind === "undelivered")
    throw new KeywardError(
      "--end-overlap ends earlier tokens, and needs to know whose",
      "give names, or one of --older-than, --issued-before and --all",
    );
  if (self === true)
    throw new KeywardError(
      "--end-overlap cannot be combined with --self: keyward may run with the token that would end",
      "run `keyward rotate --self` twice instead: the second run issues that token again",
    );
  if (takePlace === true)
    throw new KeywardError(
      "--end-overlap cannot be combined with --take-place: no place changes",
      "remove one of the two",
    );
}

function durationOf(text: string): number {
  const ms = parseDuration(text);
  if (ms === null)
    throw new KeywardError(
      `--older-than ${text} is not a duration`,
      "write it in days or weeks, as 90d or 12w; h, m and s are hours, minutes and seconds, and months are written in days",
    );
  return ms;
}

/** A date means its first moment in UTC. */
function instantOf(text: string): number {
  const instant = parseInstant(text);
  if (instant === null) {
    throw new KeywardError(
      `--issued-before ${text} is not a date or time that exists`,
      "write it as 2026-06-01 or 2026-06-01T12:00:00Z",
    );
  }
  return instant;
}
