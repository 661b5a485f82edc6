import type { Clock } from "../../model/clock.ts";
import type { ApiError } from "../../model/errors.ts";
import type { Reading, ReadingsDocument } from "../../model/readings.ts";
import type { RawApi } from "../../workato/raw.ts";
import type { PointName } from "./points/points.ts";
import type { ProbeClient, ProbeClients } from "./probe-clients.ts";
import type { Survey } from "./survey.ts";
import type { Target } from "./target.ts";
import type { Row } from "./wire.ts";

/** What an experiment may work with, and what earlier ones have learned. */
export interface ExperimentContext {
  readonly api: RawApi;
  readonly clients: ProbeClients;
  readonly survey: Survey;
  readonly target: Target;
  readonly clock: Clock;
  /** Whether the client may be given all folders. */
  readonly allFolders: boolean;
  readonly learned: Learned;
}

/** What experiments learn for those after them. */
export interface Learned {
  /** The probe's client; null: none could be created yet. */
  client: ProbeClient | null;
  /** The client in the answer that created it. */
  created: Row | null;
  /** The client's row in the list; null: not shown. */
  listed: Row | null;
  /** Whether answers to changes show what is stored, as far as the client could be read. */
  answers: "true" | "false" | "not-compared";
  /** Whether an ordinary update is accepted. */
  updates: boolean;
  /** Whether a client of the probe was deleted by somebody else: what is answered then shows nothing. */
  gone: boolean;
  /** Why the client could not be created; null: it was, or that was not tried. */
  createFailure: ApiError | null;
}

/** What must be there for an experiment to make sense. */
export type Need = "client" | "updates" | "nested-folder" | "all-folders" | "listed";

/** A point that was found out, or why it was not. */
export type Outcome = { readonly found: Reading } | { readonly unknown: string };

/** What an experiment shows; a point that is missing was not found out. */
export interface Shown {
  readonly points: Partial<Record<PointName, Outcome>>;
  readonly facts?: ReadingsDocument["facts"];
}

/** One question to the API, and how its answer is judged. */
export interface Experiment {
  /** The points that it may find out. */
  readonly points: readonly PointName[];
  readonly needs: readonly Need[];
  /** About how many requests it sends where nothing is unusual. */
  readonly requests: number;
  /** Throws `ApiError` where a request got no answer that says anything: then its points are not found out. */
  readonly run: (context: ExperimentContext) => Promise<Shown> | Shown;
}

/** A point that was found out. */
export function found(value: Reading): Outcome {
  return { found: value };
}

/** A point that was not found out; `reason` never holds anything of the tenant's. */
export function unknown(reason: string): Outcome {
  return { unknown: reason };
}
