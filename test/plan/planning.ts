import type { Declared, Live } from "../../src/model/client.ts";
import { defaultLimits, type Ownership } from "../../src/model/ownership.ts";
import type { Change, Destination } from "../../src/model/change.ts";
import type { Site } from "../../src/model/token/site.ts";
import type { WorkspacePlan } from "../../src/model/plan.ts";
import type { MarkerReading, TokenPlace } from "../../src/model/token/token.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { PlanInput } from "../../src/plan/input.ts";
import type { PlacesOf } from "../../src/plan/tokens/token-places.ts";
import type { Places } from "../../src/plan/tokens/token-places.ts";
import { folderEnvironment } from "../../src/plan/resolve/resolve.ts";
import type { PolicyFacts } from "../../src/policy/read-facts.ts";
import { placesOf } from "../../src/sinks/observe.ts";
import type { Sink } from "../../src/sinks/sink.ts";
import { MemorySink } from "../support/memory-sink.ts";

/** An entry of the configuration without any settings; override only what the test is about. */
export function ownership(overrides: Partial<Ownership> = {}): Ownership {
  return { self: null, scope: null, environments: [], ...overrides };
}

/** 2026-06-01T00:00:00Z. */
export const now = Date.parse("2026-06-01T00:00:00Z");

/** What policies know if nothing was read for them. */
export const nothingRead: PolicyFacts = {
  roleNames: new Map(),
  folderPaths: new Map(),
  unread: { roles: null, folders: null },
};

/** The input of a plan with ordinary values. */
export function planInput(
  declared: readonly Declared[],
  live: readonly Live[],
  overrides: Partial<PlanInput> = {},
): PlanInput {
  const owned = overrides.ownership ?? ownership();
  const sinks = sinksOf(declared);
  const realPlaces: PlacesOf = (client, id) => placesOf(client, main, sinks, id);
  const tokens = new Map([
    ...emptyPlaces(declared, overrides.placesOf ?? realPlaces),
    ...(overrides.tokens ?? []),
  ]);
  return {
    workspace: { name: "production", host: "https://app.jp.workato.com", customer: null },
    declared,
    live,
    roles: null,
    folderPaths: new Map(),
    folderEnvironment: folderEnvironment(live, owned),
    ownership: owned,
    prune: false,
    limits: defaultLimits,
    options: { prune: overrides.prune ?? false },
    policies: [],
    hidden: new Map(),
    formers: new Map(),
    unmanagedMarkers: [],
    policyFacts: nothingRead,
    sinkScopes: new Map(),
    placesOf: realPlaces,
    overlapName: "{name}-b",
    taken: [],
    base: null,
    only: null,
    recent: [],
    requests: 1,
    now,
    rate: { limit: 60, windowMs: 60_000 },
    sites: new Map([...tokens].map(([client, places]) => [client, places.map(asWritten)])),
    ...overrides,
    tokens,
  };
}

const main = { name: "production", customer: null };

/** An in-memory sink for each sink that a client names. */
function sinksOf(declared: readonly Declared[]): ReadonlyMap<string, Sink> {
  const names = declared.flatMap(({ token: { deliver_to } }) =>
    Array.isArray(deliver_to) ? deliver_to : [],
  );
  return new Map(names.map((name) => [name, new MemorySink(name)]));
}

/** The places of every client, with nothing found there. */
function emptyPlaces(declared: readonly Declared[], toPlaces: PlacesOf): Places {
  const absent = (client: Declared): readonly TokenPlace[] =>
    toPlaces(client, client.id).map((at) => ({ ...at, reading: { kind: "absent" } }));
  return new Map(declared.map((client) => [client, absent(client)]));
}

/** A place that is where its text says, and safe. */
export function asWritten({ sink, place: at }: Destination): Site {
  return { sink, place: at, spot: at, marker: `${at}.keyward.json`, hazard: null, markerInGit: false };
}

/** The plan of these manifests on this live state. */
export function planOf(
  declared: readonly Declared[],
  live: readonly Live[],
  overrides: Partial<PlanInput> = {},
): WorkspacePlan {
  return makePlan(planInput(declared, live, overrides));
}

/** A plan's changes in one word each: `update 40947`, `create finance-loader`. */
export function steps(plan: WorkspacePlan): readonly string[] | null {
  return plan.changes?.map(({ action, id, name }) => `${action} ${id ?? name}`) ?? null;
}

/** The rules of a plan's problems. */
export function rules(plan: WorkspacePlan): readonly string[] {
  return plan.problems.map(({ rule }) => rule);
}

/** The risks of each change, by code. */
export function risksOf(plan: WorkspacePlan): readonly string[] {
  return plan.changes?.flatMap((change: Change) => change.risks.map(({ code }) => code)) ?? [];
}

/** A place of the sink `vault` with what was read there. */
export function place(reading: MarkerReading, at = "kv/workato/finance-loader"): TokenPlace {
  return { sink: "vault", place: at, reading };
}
