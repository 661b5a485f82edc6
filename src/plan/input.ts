import type { Declared } from "../model/client.ts";
import type { Rate } from "../model/clock.ts";
import type { Limits, Ownership, Scope } from "../model/ownership.ts";
import type { PlanOptions, WorkspaceRef } from "../model/plan.ts";
import type { Policy } from "../policy/policy.ts";
import type { PolicyFacts } from "../policy/read-facts.ts";
import type { Directory } from "./resolve/directory.ts";
import type { Formers, UnmanagedMarker } from "./tokens/inherit-pending.ts";
import type { HiddenClient, Places, PlacesOf, Sites, TakenPlace } from "./tokens/token-places.ts";

/** What is known before anything is read: which workspace, what its manifests declare, and what is requested. */
export interface PlanRequest {
  readonly workspace: WorkspaceRef;
  readonly declared: readonly Declared[];
  readonly ownership: Ownership;
  readonly prune: boolean;
  readonly limits: Limits;
  readonly options: PlanOptions;
  readonly rate: Rate;
  /** The policies of the configuration. */
  readonly policies: readonly Policy[];
  /** The clients that each sink is for, by the sink's name; a sink that is not listed is for all clients. */
  readonly sinkScopes: ReadonlyMap<string, Scope>;
  /** The places of the token of a client with that name and environment: pure, reads no sink. */
  readonly placesOf: PlacesOf;
  /** The form of the second credential's name (`tokens.overlap_name`). */
  readonly overlapName: string;
  /** Places of the tokens of other workspaces. */
  readonly taken: readonly TakenPlace[];
  /** What the manifests of another commit declare, to determine what is new; null: nothing is compared. */
  readonly base: readonly Declared[] | null;
  /** Digests of the changes to make, others are left for another run; null: all are made. */
  readonly only: ReadonlySet<string> | null;
}

/** What was read of the workspace and of the places of its tokens. */
export interface View extends Directory {
  /** The places of each declared client's token, with what was read there. */
  readonly tokens: Places;
  /** Where these places are. */
  readonly sites: Sites;
  /** The former names of clients that are being renamed, with the places that their tokens had. */
  readonly formers: Formers;
  /** Markers of interrupted runs that made clients which no manifest declares now; only looked for if there are creates. */
  readonly unmanagedMarkers: readonly UnmanagedMarker[];
  /** What was read only for policies. */
  readonly policyFacts: PolicyFacts;
  /** Live clients that no list shows, by the client to be created whose place names them. */
  readonly hidden: ReadonlyMap<Declared, HiddenClient>;
  /** Requests sent for reading. */
  readonly requests: number;
  /** How long ago, in ms, each request of the present window of the rate limit was answered, as far as this machine knows. */
  readonly recent: readonly number[];
  /** When, in milliseconds since 1970. */
  readonly now: number;
}

/** Everything that a plan is based on; the planner reads nothing else. */
export type PlanInput = PlanRequest & View;
