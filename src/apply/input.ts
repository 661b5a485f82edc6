import type { Live } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { Clock } from "../model/clock.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { Outcome } from "../model/report.ts";
import type { OnWait } from "../model/wait.ts";
import type { Secret } from "../model/token/secret.ts";
import type { Sink } from "../sinks/sink.ts";
import type { WriteApi } from "../workato/api.ts";

/** What is needed to apply one workspace's plan. */
export interface ApplyInput {
  /** A plan that passed its guards. */
  readonly plan: WorkspacePlan;
  readonly api: WriteApi;
  /** The live clients that the plan was based on. */
  readonly live: readonly Live[];
  /** When they were read, by `Clock.monotonic`. */
  readonly readAt: number;
  /** The open sinks by name; they contain every place that a change of the plan names. */
  readonly sinks: ReadonlyMap<string, Sink>;
  /** Receives the new token of a client of `self` before it is delivered. */
  readonly onOwnToken: (id: number, token: Secret) => void;
  readonly clock: Clock;
  /** Milliseconds within which the server may still commit a request whose answer was lost. */
  readonly timeoutMs: number;
  /** When it is aborted, no new work is started. */
  readonly stop: AbortSignal;
  readonly onStep: (step: ApplyStep) => void;
  /** Called when the run waits until lost answers can be looked up. */
  readonly onWait: OnWait;
  /** Receives what a person should know in addition to the outcomes, in one sentence or more. */
  readonly onNote: (note: string) => void;
}

/** A step of one change: its request is sent for the first time, or it has ended. A change may end again, with another outcome. */
export type ApplyStep =
  | { readonly kind: "sent"; readonly change: Change; readonly index: number }
  | { readonly kind: "ended"; readonly change: Change; readonly index: number; readonly outcome: Outcome };
