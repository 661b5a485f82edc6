import { createHash } from "node:crypto";
import type { SharedRate, WorkspaceOptions } from "../../config/options.ts";
import { readToken } from "../../config/token.ts";
import type { KeywardError } from "../../model/errors.ts";
import type { OnWait } from "../../model/wait.ts";
import { durationText } from "../../render/words.ts";
import { connectRedis, type RedisClient } from "../../redis/client.ts";
import { type Lease, takeLease } from "../../redis/lease.ts";
import { RedisSlots } from "../../redis/slots.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import { createSharedLimiter } from "../../workato/limiter/shared-window.ts";
import { createLimiter } from "../../workato/limiter/sliding-window.ts";
import type { SlotStore } from "../../workato/limiter/slot-store.ts";
import { spentRequests } from "../lock/spent-requests.ts";
import { requireHost } from "../workspace/require-host.ts";
import type { System } from "../system.ts";

/** The rate limits of a run: one for each host and token variable, and the connections to Redis by which some are shared. */
export class Budgets {
  readonly #system: System;
  readonly #timeoutMs: number;
  readonly #limiters = new Map<string, Limiter>();
  readonly #clients = new Map<string, Promise<RedisClient>>();
  /** By host. */
  readonly #leases = new Map<string, Lease>();
  /** A name that no other process has. */
  readonly #process: string;

  constructor({ timeoutMs }: { readonly timeoutMs: number }, system: System) {
    this.#system = system;
    this.#timeoutMs = timeoutMs;
    const { clock, processes, random } = system;
    this.#process = [processes.pid, clock.now(), Math.floor(random() * 1e9)]
      .map((n) => n.toString(36))
      .join("-");
  }

  /** The limiter of a workspace: the same for all with its host and token variable. */
  limiterOf(workspace: WorkspaceOptions): Limiter {
    const key = `${requireHost(workspace)} ${workspace.tokenVariable}`;
    const limiter = this.#limiters.get(key) ?? this.#openLimiter(workspace);
    this.#limiters.set(key, limiter);
    return limiter;
  }

  /** The limiter of the lists of customers' workspaces; undefined for a workspace of the token's own. */
  listLimiterOf(workspace: WorkspaceOptions): Limiter | undefined {
    if (workspace.customer === null) return undefined;
    const key = `${requireHost(workspace)} ${workspace.tokenVariable} lists`;
    const limiter = this.#limiters.get(key) ?? this.#openLimiter(listsOf(workspace), "-lists");
    this.#limiters.set(key, limiter);
    return limiter;
  }

  /** Takes the lease of the workspace's host in Redis, if its rate limit is shared; waits while another process has it. */
  async takeLease(workspace: WorkspaceOptions): Promise<void> {
    const host = requireHost(workspace);
    if (workspace.sharedRate === null || this.#leases.has(host)) return;
    const { clock, stop, err } = this.#system;
    const client = await this.#connect(workspace.sharedRate);
    const lease = await takeLease({
      client,
      key: hashOf(host),
      host,
      process: this.#process,
      clock,
      stop,
      onWait: ({ process, since }) =>
        err(
          `Another machine is changing ${host}: keyward process ${process}, since ${since}. Waiting for it to end\n`,
        ),
    });
    this.#leases.set(host, lease);
  }

  /** Throws `KeywardError` where the lease of a host was taken and is lost: nothing may be changed any more. */
  async requireLease(host: string): Promise<void> {
    await this.#leases.get(host)?.require();
  }

  /** Releases every lease and closes the connections. */
  async close(): Promise<void> {
    for (const lease of this.#leases.values()) await lease.release();
    for (const client of this.#clients.values()) (await client.catch(() => null))?.close();
  }

  /** `kind` distinguishes the quotas of one host and token. */
  #openLimiter(workspace: WorkspaceOptions, kind = ""): Limiter {
    const { rate, sharedRate } = workspace;
    const { clock, err } = this.#system;
    if (sharedRate === null) return ownLimiter(workspace, this.#system, kind);
    const { ownShare } = sharedRate;
    const onOwnShare = ({ message }: KeywardError): void =>
      err(`${message}. This run goes on with its own share, ${shareWords(ownShare)}\n`);
    return createSharedLimiter({
      rate,
      clock,
      store: this.#storeOf(workspace, sharedRate, kind),
      ownShare: ownShare === null ? null : createLimiter(ownShare, clock),
      onOwnShare,
    });
  }

  #storeOf(workspace: WorkspaceOptions, sharedRate: SharedRate, kind: string): SlotStore {
    const hash = readToken(workspace, this.#system.env).hashWith(requireHost(workspace)).slice(0, 32);
    const quota = `${hash}${kind}`;
    const { rate } = workspace;
    const opened = this.#connect(sharedRate).then(
      (client) => new RedisSlots({ client, quota, process: this.#process, rate, timeoutMs: this.#timeoutMs }),
    );
    // Whoever takes a slot receives the error.
    opened.catch(() => {});
    return {
      take: async () => (await opened).take(),
      pause: async (ms) => (await opened).pause(ms),
    };
  }

  #connect({ variable }: SharedRate): Promise<RedisClient> {
    const { env, secrets, err } = this.#system;
    const onAway = ({ host, ms }: { readonly host: string; readonly ms: number }): void =>
      err(`The connection to Redis at ${host} was lost. Waiting for it for ${ms / 1000} s at most\n`);
    const client = this.#clients.get(variable) ?? connectRedis({ variable, env, secrets, onAway });
    this.#clients.set(variable, client);
    return client;
  }
}

/** The limiter of a workspace, which knows what this machine sent within the last window. */
function ownLimiter(
  { rate, tokenVariable, ...workspace }: WorkspaceOptions,
  { clock, temporary }: System,
  kind = "",
): Limiter {
  const quota = `${requireHost(workspace)} ${tokenVariable}${kind}`;
  return createLimiter(rate, clock, spentRequests({ temporary, quota, windowMs: rate.windowMs, clock }));
}

/** Says that the first request waits for those of earlier runs, if it does. */
export function announceFull(limiter: Limiter, onWait: OnWait): void {
  const { limit, windowMs } = limiter.rate;
  const ages = limiter.ages();
  if (ages.length < limit) return;
  onWait({
    ms: Math.max(0, windowMs - Math.max(...ages)),
    purpose: "before the first request",
    why: `earlier runs on this machine sent ${ages.length} requests in the last ${durationText(windowMs / 1000)}, which is the limit`,
    shortened: false,
  });
}

/** The same workspace with the rate of its lists, and the same part of it as the share of one process. */
function listsOf(workspace: WorkspaceOptions): WorkspaceOptions {
  const { rate, listRate, sharedRate } = workspace;
  const share = sharedRate?.ownShare ?? null;
  if (sharedRate === null || share === null) return { ...workspace, rate: listRate };
  const part = (share.limit / share.windowMs / rate.limit) * rate.windowMs;
  const limit = Math.max(1, Math.floor(listRate.limit * part));
  return { ...workspace, rate: listRate, sharedRate: { ...sharedRate, ownShare: { ...listRate, limit } } };
}

function shareWords(share: SharedRate["ownShare"]): string {
  return share === null ? "nothing" : `${share.limit} requests in ${share.windowMs / 1000} s`;
}

/** Keys in Redis name a host and a token only by their hash. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
