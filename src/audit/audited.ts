import { ApiError } from "../model/errors.ts";
import { type AuditActor, auditFormat, type AuditLine, type AuditOutcome } from "./audit-line.ts";
import type { Identity } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import type { Action, Change } from "../model/change.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import { identityKey } from "../model/names.ts";
import type { OnAnswer, Reading, SendOptions, WriteApi } from "../workato/api.ts";
import { doubtOf, isRateLimited } from "../apply/doubt.ts";
import { errorText } from "../apply/failures.ts";
import type { AuditLog } from "./audit-log.ts";

/** What the lines of one workspace's run contain in addition to the mutation itself. */
export interface AuditFacts {
  readonly plan: Pick<WorkspacePlan, "workspace" | "digest" | "changes">;
  readonly by: AuditActor;
  /** keyward's version. */
  readonly version: string;
  readonly clock: Clock;
}

/** A mutation as it is recorded before it is sent. */
type Intent = Pick<AuditLine, "mutation" | "action" | "client" | "fields">;

/**
 * The same API, with a line on the disk before each mutation is sent and another when it has ended. If the first
 * cannot be written, nothing is sent and `AuditError` is thrown; if the second cannot, the answer is still returned
 * (a token in it must reach its sinks), and no later mutation is sent.
 */
export function audited(api: WriteApi, log: AuditLog, facts: AuditFacts): WriteApi {
  const changes = facts.plan.changes ?? [];
  const creates = new Map(changes.filter(({ id }) => id === null).map((one) => [identityKey(one), one]));
  const byId = new Map(changes.map((one) => [`${one.action} ${one.id}`, one]));
  const names = new Map<number, Identity>();
  const known = ({ more, ...reading }: Reading): Reading => {
    for (const client of reading.clients) names.set(client.id, client);
    return { ...reading, more: more && (async () => known(await more())) };
  };
  const intent = (action: Action, id: number, identity?: Identity): Intent => {
    const change = byId.get(`${action} ${id}`);
    return intentOf(log.next(), action, id, change ?? identity ?? names.get(id), change);
  };
  // Requests that wait for their turn are held back once a line is missing.
  const watched = ({ mayGo, onAnswer, ...others }: SendOptions = {}, heard: OnAnswer): SendOptions => ({
    ...others,
    mayGo: () => log.broken === null && (mayGo?.() ?? true),
    onAnswer: (requestId) => {
      heard(requestId);
      onAnswer?.(requestId);
    },
  });
  const send = <T>(what: Intent, call: (onAnswer: OnAnswer) => Promise<T>, made?: (answer: T) => number) =>
    recorded(what, call, { log, facts, made });
  return {
    get requests() {
      return api.requests;
    },
    async readClients() {
      return known(await api.readClients());
    },
    serverTime: () => api.serverTime(),
    recent: () => api.recent(),
    readRoles: (extent) => api.readRoles(extent),
    readFolders: (parent, extent) => api.readFolders(parent, extent),
    readClient: (id) => api.readClient(id),
    createClient(payload, options) {
      const identity = { name: payload.name, environment: payload.environment_name ?? null };
      const what = intentOf(log.next(), "create", null, identity, creates.get(identityKey(identity)));
      return send(what, (heard) => api.createClient(payload, watched(options, heard)), made);
    },
    updateClient: (id, payload, options) =>
      send(intent("update", id), (heard) => api.updateClient(id, payload, watched(options, heard))),
    deleteClient: (id, options) =>
      send(intent("delete", id), (heard) => api.deleteClient(id, watched(options, heard))),
    regenerateToken: (id, options) =>
      send(intent("rotate", id), (heard) => api.regenerateToken(id, watched(options, heard))),
  };
}

function made({ client }: { readonly client: { readonly id: number } }): number {
  return client.id;
}

function intentOf(
  mutation: number,
  action: Action,
  id: number | null,
  identity: Identity | undefined,
  change: Change | undefined,
): Intent {
  const client = { id, name: identity?.name ?? null, environment: identity?.environment ?? null };
  return { mutation, action, client, fields: change?.fields ?? [] };
}

interface Recording<T> {
  readonly log: AuditLog;
  readonly facts: AuditFacts;
  /** The id of the client in an answer. */
  readonly made: ((answer: T) => number) | undefined;
}

async function recorded<T>(
  intent: Intent,
  call: (onAnswer: OnAnswer) => Promise<T>,
  { log, facts, made: idIn }: Recording<T>,
): Promise<T> {
  const answered: { id: string | null } = { id: null };
  const write = (what: Intent, ended: Ended): Promise<void> =>
    log.write(lineOf(what, ended, log.run, facts, answered.id));
  await write(intent, null);
  const end = (what: Intent, ended: Ended): Promise<void> => write(what, ended).catch(() => undefined);
  try {
    const answer = await call((id) => {
      answered.id = id ?? answered.id;
    });
    const id = idIn?.(answer) ?? intent.client.id;
    await end({ ...intent, client: { ...intent.client, id } }, { outcome: "done", error: null });
    return answer;
  } catch (error) {
    await end(intent, { outcome: outcomeOf(error), error: errorText(error) });
    throw error;
  }
}

type Ended = { readonly outcome: AuditOutcome; readonly error: string | null } | null;

function lineOf(
  { mutation, action, client, fields }: Intent,
  ended: Ended,
  run: string,
  { plan, by, version, clock }: AuditFacts,
  requestId: string | null,
): AuditLine {
  return {
    format: auditFormat,
    time: new Date(clock.now()).toISOString(),
    run,
    mutation,
    event: ended === null ? "intent" : "outcome",
    workspace: plan.workspace,
    action,
    client,
    fields,
    outcome: ended?.outcome ?? null,
    error: ended?.error ?? null,
    request_id: requestId,
    by,
    keyward: version,
    plan: plan.digest,
  };
}

function outcomeOf(error: unknown): AuditOutcome {
  if (!(error instanceof ApiError)) return "unknown";
  switch (doubtOf(error)) {
    case "answered":
      return "failed";
    case "lost":
      return "unknown";
    case "none":
      // An attempt before it was sent, and refused.
      return isRateLimited(error) ? "failed" : "not-sent";
  }
}
