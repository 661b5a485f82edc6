import { parseDuration } from "../config/duration.ts";
import type { WorkspaceOptions } from "../config/options.ts";
import { KeywardError } from "../errors.ts";
import type { Secret } from "../model/secret.ts";
import type { Outcome, WorkspaceReport } from "../model/report.ts";
import type { PlanInput } from "../plan/make-plan.ts";
import { makeRotation } from "../plan/make-rotation.ts";
import type { Selected, Selection } from "../plan/selection.ts";
import { findSelf } from "../plan/self.ts";
import type { WriteApi } from "../workato/api.ts";
import { requireSomebodyToAsk } from "./apply.ts";
import { changeWorkspaces, type RotationSteps } from "./change.ts";
import type { Connect } from "./connect.ts";
import type { Attempt } from "./plans.ts";
import { type CommandFlags, prepare } from "./prepare.ts";
import type { System, Voice } from "./system.ts";

/** Flags of `rotate` beside the global ones. */
export interface RotateCommandFlags extends CommandFlags {
  readonly names: readonly string[];
  readonly environment?: string;
  readonly olderThan?: string;
  readonly issuedBefore?: string;
  readonly undelivered?: boolean;
  readonly all?: boolean;
  readonly self?: boolean;
  readonly takePlace?: boolean;
  readonly yes?: boolean;
  readonly report?: string;
  readonly audit?: string;
}

/** `keyward rotate`: issues new tokens for managed clients, and delivers them. */
export async function rotate(flags: RotateCommandFlags, voice: Voice, system: System): Promise<number> {
  const selection = selectionOf(flags, system.clock.now());
  requireSomebodyToAsk("rotate", flags.yes ?? false, system);
  const prepared = await prepare(flags, system);
  const trusted = new Set(prepared.options.sinks.filter((sink) => sink.trusted).map(({ name }) => name));
  const make = (input: PlanInput) => makeRotation({ ...input, selection, trusted });
  const request = {
    prepared,
    asked: { prune: false, make, takePlace: selection.takePlace },
    reviewed: null,
    yes: flags.yes ?? false,
    question: "Issue these tokens? The earlier ones stop working at once.",
    report: flags.report ?? null,
    audit: flags.audit ?? null,
    onResult: flags.onResult,
    rotation: new Rotation(selection, system),
  };
  return changeWorkspaces(request, voice, system);
}

/** keyward's own new token, from the moment it was issued until it is proved. */
interface OwnToken {
  readonly workspace: WorkspaceOptions;
  readonly id: number;
  readonly token: Secret;
}

/** What surrounds the rotations of one run: the way to resume it, and the proof of keyward's own new token. */
class Rotation implements RotationSteps {
  readonly #selection: Selection;
  readonly #system: System;
  readonly #own: OwnToken[] = [];

  constructor(selection: Selection, system: System) {
    this.#selection = selection;
    this.#system = system;
  }

  around(api: WriteApi, workspace: WorkspaceOptions, last: number | null): WriteApi {
    if (last === null) return api;
    return watching(api, (id, token) => {
      if (id === last) this.#own.push({ workspace, id, token });
    });
  }

  before(attempts: readonly Attempt[]): void {
    if (this.#selection.what.kind !== "all") return;
    const instant = afterNewest(attempts);
    if (instant === null) return;
    this.#system.err(
      `Should this run stop: keyward rotate --issued-before ${instant} goes on with the rest\n`,
    );
  }

  last({ workspace, planned }: Attempt): number | null {
    if (!this.#selection.self || planned === null) return null;
    const own = findSelf(planned.reading.clients, workspace.options).ids;
    return planned.plan.changes?.find(({ id }) => id !== null && own.has(id))?.id ?? null;
  }

  async after(results: readonly WorkspaceReport[], connect: Connect): Promise<readonly WorkspaceReport[]> {
    let told = results;
    for (const own of this.#own) {
      const failure = await connect(own.workspace, own.token)
        .readClient(own.id)
        .then((client) => (client === null ? "its client is gone" : null))
        .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (failure !== null) told = told.map((report) => unproved(report, own, failure));
    }
    return told;
  }
}

function unproved(report: WorkspaceReport, { workspace, id }: OwnToken, failure: string): WorkspaceReport {
  if (report.workspace.name !== workspace.name) return report;
  const message = `its new token was delivered, and could not be proved by a read: ${failure}. Try it before the next run`;
  const outcomes = report.outcomes.map((outcome): Outcome =>
    outcome.id === id && outcome.status === "done"
      ? { ...outcome, status: "failed", error: { code: "not-proved", message } }
      : outcome,
  );
  return { ...report, outcomes };
}

/** The same API, with a look at each token that is issued. */
function watching(api: WriteApi, onToken: (id: number, token: Secret) => void): WriteApi {
  return {
    get requests() {
      return api.requests;
    },
    readClients: () => api.readClients(),
    readRoles: () => api.readRoles(),
    readFolders: (parent) => api.readFolders(parent),
    readClient: (id) => api.readClient(id),
    createClient: (payload, mayGo) => api.createClient(payload, mayGo),
    updateClient: (id, payload, mayGo) => api.updateClient(id, payload, mayGo),
    deleteClient: (id, mayGo) => api.deleteClient(id, mayGo),
    regenerateToken: async (id, mayGo) => {
      const issued = await api.regenerateToken(id, mayGo);
      onToken(id, issued.token);
      return issued;
    },
  };
}

/** By the server's own times: whatever this run issues is later. */
function afterNewest(attempts: readonly Attempt[]): string | null {
  const times = attempts
    .flatMap(({ plan }) => plan.tokens ?? [])
    .map(({ updated_at }) => Date.parse(updated_at ?? ""));
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? null : new Date(Math.max(...known) + 1).toISOString();
}

/** What the names and flags select; throws `KeywardError` where they say two things or nothing that can be read. */
function selectionOf(flags: RotateCommandFlags, now: number): Selection {
  const { names, olderThan, issuedBefore, undelivered, all } = flags;
  const ways: readonly Selected[] = [
    ...(names.length > 0 ? [{ kind: "names", names } as const] : []),
    ...(olderThan === undefined
      ? []
      : [{ kind: "issued-before", instant: now - durationOf(olderThan) } as const]),
    ...(issuedBefore === undefined
      ? []
      : [{ kind: "issued-before", instant: instantOf(issuedBefore) } as const]),
    ...(undelivered === true ? [{ kind: "undelivered" } as const] : []),
    ...(all === true ? [{ kind: "all" } as const] : []),
  ];
  const [what, ...others] = ways;
  if (others.length > 0) {
    throw new KeywardError(
      "rotate was told to select in two ways",
      "give names, or one of --older-than, --issued-before, --undelivered and --all",
    );
  }
  if (flags.takePlace === true && names.length === 0) {
    throw new KeywardError(
      "--take-place puts tokens over what it does not know",
      "name the clients that it is for",
    );
  }
  const self = flags.self ?? false;
  return {
    what: what ?? (self ? { kind: "nothing" } : { kind: "due" }),
    environment: flags.environment ?? null,
    self,
    takePlace: flags.takePlace ?? false,
  };
}

function durationOf(text: string): number {
  const ms = parseDuration(text);
  if (ms === null)
    throw new KeywardError(`--older-than ${text} is no duration`, "write it as 90d, 12h or 30m");
  return ms;
}

/** A date is its first moment in UTC. */
function instantOf(text: string): number {
  const whole = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const instant = whole ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new KeywardError(
      `--issued-before ${text} is no instant`,
      "write it as 2026-06-01 or 2026-06-01T12:00:00Z",
    );
  }
  return instant;
}
