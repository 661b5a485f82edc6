import {
  type ClientEntry,
  type Finding,
  type FindingCode,
  findingKinds,
  soonDays,
  type WorkspaceInventory,
} from "./inventory.ts";
import { dayMs } from "../../../util/duration.ts";
import { isCurrent } from "../../overlap/credentials.ts";

/** Every kind of finding with its number in these workspaces at `now` (ms since 1970): the worst first. */
export function findingsOf(workspaces: readonly WorkspaceInventory[], now: number): readonly Finding[] {
  const clients = workspaces.flatMap((one) => one.clients ?? []);
  const counts = countsOf(workspaces, clients, now);
  return findingKinds.map(([code, severity]) => ({ code, severity, ...counts[code] }));
}

type Count = Pick<Finding, "count" | "of">;

function countsOf(
  workspaces: readonly WorkspaceInventory[],
  clients: readonly ClientEntry[],
  now: number,
): Readonly<Record<FindingCode, Count>> {
  const managed = clients.filter(({ state }) => state === "managed");
  // Of an entry with `overlap`, the token that is to be used.
  const current = managed.filter(({ token }) => isCurrent(token));
  const among =
    (all: readonly ClientEntry[]) =>
    (is: (client: ClientEntry) => boolean): Count => ({ count: all.filter(is).length, of: all.length });
  const [ofAll, ofManaged, ofCurrent] = [among(clients), among(managed), among(current)];
  const declared = managed.length + workspaces.reduce((sum, one) => sum + (one.not_live?.length ?? 0), 0);
  return {
    "workspace-unread": {
      count: workspaces.filter((one) => one.clients === null).length,
      of: workspaces.length,
    },
    "open-to-any-and-all-folders": ofAll((one) => isOpen(one) && one.folders === "all"),
    "open-to-any": ofAll(isOpen),
    "open-to-most": ofAll(({ reach }) => reach.addresses === "most"),
    "all-folders": ofAll(({ folders }) => folders === "all"),
    unmanaged: ofAll(({ state }) => state === "unmanaged"),
    contested: ofAll(({ state }) => state === "contested"),
    "legacy-key": ofAll(({ token }) => token.concerns.includes("migrated")),
    "no-live-token": ofAll(({ token }) => token.concerns.includes("no-live-token")),
    "token-overdue": ofAll(({ token }) => token.due),
    "token-due-soon": ofAll((one) => isDueSoon(one, now)),
    drift: ofManaged(hasDrifted),
    "token-without-limit": ofCurrent(({ token }) => [null, "never"].includes(token.rotate_after)),
    "token-not-delivered": ofManaged(({ token }) => token.state === "pending"),
    "token-not-held": ofCurrent(({ token }) => token.state === "not-held"),
    "token-reissued-elsewhere": ofCurrent(({ token }) => token.state === "reissued-elsewhere"),
    "earlier-token-works": ofManaged(worksEarlier),
    "not-live": { count: declared - managed.length, of: declared },
    ...policyCounts(workspaces, declared - managed.length + current.length),
  };
}

/** The declared clients (both of an entry with `overlap` are one) that violate a policy, or of which a policy's result is unknown. */
function policyCounts(workspaces: readonly WorkspaceInventory[], declared: number) {
  const count = (severity: "error" | "warning", result: "violated" | "undecided"): number =>
    workspaces.reduce((sum, { policies }) => {
      const named = (policies ?? []).filter((policy) => policy.severity === severity);
      return sum + new Set(named.flatMap((policy) => policy[result].map(refKey))).size;
    }, 0);
  return {
    "policy-violated": { count: count("error", "violated"), of: declared },
    "policy-warned": { count: count("warning", "violated"), of: declared },
    "policy-undecided": { count: count("error", "undecided"), of: declared },
  } as const;
}

function refKey({ id, name, environment }: { id: number | null; name: string; environment: string | null }) {
  return JSON.stringify([id, name, environment]);
}

/** Whether every address may call a client. */
export function isOpen({ reach }: Pick<ClientEntry, "reach">): boolean {
  return reach.addresses === "any";
}

/** Whether a client differs from its manifest; false where that is unknown. */
export function hasDrifted({ drift }: Pick<ClientEntry, "drift">): boolean {
  return typeof drift !== "string" && drift.length > 0;
}

/** Whether an earlier token works although its entry has a later one (`overlap`). */
export function worksEarlier({ token }: Pick<ClientEntry, "token">): boolean {
  return token.overlap === "earlier" && !token.concerns.includes("no-live-token");
}

/** Whether a token becomes due within the next days; false for one that is due. */
function isDueSoon({ token }: Pick<ClientEntry, "token">, now: number): boolean {
  return !token.due && token.due_at !== null && Date.parse(token.due_at) - now <= soonDays * dayMs;
}
