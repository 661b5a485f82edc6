import { randomBytes } from "node:crypto";
import type { Seed, SeedClient } from "./seed.ts";

/** A client as the sandbox stores it. */
export interface SandboxClient {
  readonly id: number;
  name: string;
  role: number;
  folders: "all" | readonly number[];
  environment: string | null;
  ip_allow_list: readonly string[];
  readonly createdAt: number;
  updatedAt: number;
  /** Milliseconds since 1970. */
  tokenAt: number;
  earlierTokenAt: number;
  /** The number of list reads that still show the previous time. */
  lag: number;
  /** The number of list reads that do not show it yet. */
  unlisted: number;
  /** The current token; null: it was revoked. */
  tokenValue: string | null;
}

/** Who does something in the sandbox, and from where. */
export interface Actor {
  readonly user: { readonly id: number; readonly name: string; readonly email: string };
  readonly address: string;
  readonly agent: string;
}

/** An entry of the activity audit log. */
export interface SandboxActivity extends Actor {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: string;
  readonly client: Pick<SandboxClient, "id" | "name" | "environment">;
}

/** The fields of a client that a create or update can set. */
export type ClientFields = Pick<SandboxClient, "name" | "role" | "folders" | "environment" | "ip_allow_list">;

const day = 86_400_000;

/** One workspace: its roles, folders, environments and clients. */
export class SandboxState {
  readonly environments: readonly string[];
  roles: Seed["roles"];
  readonly folders: Seed["folders"];
  readonly clients = new Map<number, SandboxClient>();
  /** What was done to clients since the start, the latest last. */
  readonly activities: SandboxActivity[] = [];
  #nextId = 40_947;

  constructor(seed: Seed) {
    this.environments = seed.environments;
    this.roles = seed.roles;
    this.folders = seed.folders;
    // Clients with an explicit id come first, so that their ids are not assigned to others.
    for (const client of seed.clients) if (client.id !== null) this.#seed(client);
    for (const client of seed.clients) if (client.id === null) this.#seed(client);
  }

  /** Creates a client and issues its token. */
  create(fields: ClientFields, now: number, id = this.#freeId(), unlisted = 0): SandboxClient {
    const client: SandboxClient = {
      id,
      ...fields,
      createdAt: now,
      updatedAt: now,
      tokenAt: now,
      earlierTokenAt: now,
      lag: 0,
      unlisted,
      tokenValue: newToken(),
    };
    this.clients.set(id, client);
    return client;
  }

  /** Issues a new token and invalidates the previous one. Lists show its time only after `lag` reads. */
  regenerate(client: SandboxClient, now: number, lag: number): void {
    client.earlierTokenAt = client.tokenAt;
    // Two tokens of one client never have the same time.
    client.tokenAt = Math.max(now, client.tokenAt + 1);
    client.lag = lag;
    client.tokenValue = newToken();
  }

  /** Adds an entry about a client to the activity audit log. */
  record(event: string, { id, name, environment }: SandboxActivity["client"], actor: Actor): void {
    const number = 9_000_001 + this.activities.length;
    this.activities.push({ ...actor, id: number, at: Date.now(), event, client: { id, name, environment } });
  }

  /** The id of a role given by id or name, or null. */
  roleId(role: unknown): number | null {
    return this.roles.find(({ id, name }) => id === role || name === role)?.id ?? null;
  }

  #seed(client: SeedClient): void {
    const { name, folders, environment, ip_allow_list, token_age_days } = client;
    const role = typeof client.role === "number" ? client.role : (this.roleId(client.role) ?? 0);
    const fields = { name, role, folders, environment, ip_allow_list };
    this.create(fields, Date.now() - token_age_days * day, client.id ?? this.#freeId());
  }

  #freeId(): number {
    while (this.clients.has(this.#nextId)) this.#nextId += 1;
    // The id of a deleted client is never reused.
    return this.#nextId++;
  }
}

function newToken(): string {
  return `wrkaus-${randomBytes(24).toString("hex")}`;
}
