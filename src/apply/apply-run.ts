import type { Live } from "../model/client.ts";
import type { Change, CreateChange, RotateChange } from "../model/change.ts";
import type { TokenOf } from "../sinks/issue.ts";
import { type OpenTarget, openTarget } from "../sinks/open-target.ts";
import type { ApplyInput } from "./input.ts";
import { Ledger } from "./ledger.ts";
import { pageSize } from "../workato/lists/page-reading.ts";
import { LiveView } from "./freshness/live-view.ts";
import { Halt } from "./halt.ts";

/** A token that was thrown away. */
export interface ThrownAway {
  readonly target: OpenTarget;
  readonly client: TokenOf;
}

/** An apply in progress: its input, and the state that its changes share. */
export interface Run extends ApplyInput {
  readonly ledger: Ledger;
  readonly halt: Halt;
  /** The live clients as they were last read. */
  readonly view: LiveView;
  /** The live clients as this run knows them: as the plan read them, updated by this run's own changes. */
  readonly byId: Map<number, Live>;
  /** The tokens of this run that were thrown away, since their places hold those of the other clients of their entries. */
  readonly thrownAway: ThrownAway[];
  /** Where the token of a change goes. */
  readonly targetOf: (change: CreateChange | RotateChange) => OpenTarget;
}

/**
 * Opens a run; nothing is sent yet. Throws if a change names a sink that is not open, has no place for its token, or
 * concerns a client that is not live: then the plan does not match the live state that it was given.
 */
export function openRun(input: ApplyInput): Run {
  const changes = input.plan.changes ?? [];
  const ledger = new Ledger(changes, input.onStep);
  const view = new LiveView(input);
  const byId = new Map(view.planned);
  for (const { id } of changes) {
    if (id !== null && !byId.has(id)) throw new Error(`client ${id} is planned to change and is not live`);
  }
  const halt = new Halt(input.stop, ledger);
  return { ...input, ledger, halt, view, byId, thrownAway: [], targetOf: targets(input, changes) };
}

/** About how many requests a list of the clients takes: fewer single reads are preferred to it. */
export function listRequests({ byId }: Pick<Run, "byId">): number {
  return Math.ceil((byId.size + 1) / pageSize);
}

function targets({ sinks }: ApplyInput, changes: readonly Change[]): Run["targetOf"] {
  const open = new Map(
    changes.flatMap((change) => (change.issue === null ? [] : [[change, openTarget(change.issue, sinks)]])),
  );
  return (change) => {
    const target = open.get(change);
    if (target === undefined)
      throw new Error(`${change.action} of "${change.name}" is not a change of this plan`);
    return target;
  };
}
