import type { Live } from "../../../model/client.ts";
import type { WorkspacePlan } from "../../../model/plan.ts";
import { type Claims, claimLive } from "../../../plan/identity/claim.ts";
import { identify } from "../../../plan/identity/identify.ts";
import { inScope } from "../../../plan/identity/scope.ts";
import { findSelf, withOtherCredentials } from "../../../plan/identity/self.ts";
import type { PlanInput } from "../../../plan/input.ts";
import { inOrder } from "../../../plan/difference/order.ts";
import { credentialsOf } from "../../overlap/credentials.ts";
import { clientEntry, type Known } from "./client-entry.ts";
import type { ClientState, NotLive, WorkspaceInventory } from "./inventory.ts";
import { judgeAll, type JudgedBy, policyStates, violatedBy } from "./policy-states.ts";
import type { Names } from "./names.ts";

/** A workspace's plan with the state that it was made from; `input` null: the workspace could not be read. */
export interface ReadWorkspace {
  readonly plan: WorkspacePlan;
  readonly input: PlanInput | null;
  /** Requests sent for it, also for names. */
  readonly requests: number;
  readonly names: Names;
  readonly lastApply: string | null;
}

/** Everything that is known of one workspace: pure. */
export function workspaceInventory(one: ReadWorkspace): WorkspaceInventory {
  const { plan, input, lastApply } = one;
  const { workspace, status, problems } = plan;
  const about = { workspace, status, last_apply: lastApply, problems };
  if (input === null) return { ...about, read: null, clients: null, not_live: null, policies: null };
  const claims = claimLive(input.declared, input.live);
  const judged = judgeAll(judgeable(input, claims), input);
  const knownOf = knowing(input, claims, plan, judged);
  const shared = { names: one.names, now: input.now };
  return {
    ...about,
    read: { requests: one.requests, clients: input.live.length },
    clients: inOrder(input.live).map((live) => clientEntry(live, knownOf(live), shared)),
    not_live: claims.creates.map(notLive),
    // Policies judge both clients of an entry with `overlap` as one, by its name.
    policies: policyStates(
      input.policies,
      judged.filter(({ client: { declared } }) => declared.pair?.credential !== "second"),
    ),
  };
}

/** The clients that policies judge: declared ones, except self, which the plan does not judge either. */
function judgeable(input: PlanInput, { claims, creates }: Claims) {
  const self = selfIds(input, { claims });
  const identified = identify(input);
  const resolved = [...identified.managed, ...identified.creates];
  const desired = new Map(resolved.map((one) => [one.declared, one.desired]));
  return [
    ...claims
      .filter(({ live }) => !self.has(live.id))
      .map(({ declared, live }) => ({ declared, id: live.id, desired: desired.get(declared) ?? null })),
    ...creates.map((declared) => ({ declared, id: null, desired: desired.get(declared) ?? null })),
  ];
}

function knowing(
  input: PlanInput,
  claims: Claims,
  { changes }: WorkspacePlan,
  judged: readonly JudgedBy[],
): (live: Live) => Known {
  const credentials = credentialsOf(claims.claims, input.tokens, input.now);
  const updates = new Map(changes?.map((change) => [change.id, change]));
  const violations = new Map(judged.map((one) => [one.client.id, violatedBy(one)]));
  const stateOf = states(input, claims);
  return (live) => {
    const state = stateOf(live);
    const change = updates.get(live.id);
    const fields = change?.action === "update" ? change.fields : [];
    return {
      state,
      credential: credentials.get(live.id) ?? null,
      drift: state !== "managed" ? "not-compared" : changes === null ? "unknown" : fields,
      violations: violations.get(live.id) ?? [],
    };
  };
}

function states(input: PlanInput, { claims, unclaimed }: Claims): (live: Live) => ClientState {
  const self = selfIds(input, { claims });
  const claimed = new Set(claims.map(({ live }) => live.id));
  const free = new Set(unclaimed);
  return (live) => {
    if (self.has(live.id)) return "self";
    if (claimed.has(live.id)) return "managed";
    if (!inScope(input.ownership.scope, live)) return "out-of-scope";
    return free.has(live) ? "unmanaged" : "contested";
  };
}

/** Also the other credential of an entry with `overlap`. */
function selfIds({ live, ownership }: PlanInput, claims: Pick<Claims, "claims">): ReadonlySet<number> {
  return withOtherCredentials(findSelf(live, ownership), claims).ids;
}

function notLive({ name, environment, source }: NotLive): NotLive {
  return { name, environment, source };
}
