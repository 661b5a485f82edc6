import { type Answer, notFound, refusal } from "./answer.ts";
import type { Behaviours } from "./behaviours.ts";
import { environmentIds, type SeedClient, type StoredClient } from "./client.ts";
import { type Actor, type Effect, Ledger } from "./ledger.ts";
import { faultOf, type Known, type Payload, payloadOf } from "./payload.ts";
import { seeded } from "./random.ts";
import { storedName, uniqueName } from "./stored-name.ts";

/** A folder or project of a workspace. */
export interface Folder {
  readonly id: number;
  readonly name: string;
  readonly parent: number | null;
}

/** A role that clients may have. */
export interface Role {
  readonly id: number;
  readonly name: string;
}

/** Who asks for a change. */
export interface Asked {
  readonly by: Actor;
  /** The number of the request; null where none asks. */
  readonly request: number | null;
}

/** What a mutation led to: the client, and its token's text where one was issued, or a refusal. */
export type Mutation =
  | { readonly kind: "done"; readonly client: StoredClient; readonly token: string | null }
  | { readonly kind: "refused"; readonly answer: Answer };

/** What a workspace begins with. */
export interface WorkspaceSeed {
  readonly clients: readonly SeedClient[];
  readonly roles: readonly Role[];
  readonly folders: readonly Folder[];
  /** Whether the workspace has environments. */
  readonly environments: boolean;
  readonly seed: number;
}

/** The clients of a workspace, and what may be done to them. */
export class Workspace {
  readonly ledger = new Ledger();
  readonly clients = new Map<number, StoredClient>();
  readonly roles: Role[];
  readonly folders: readonly Folder[];
  readonly environments: ReadonlySet<string>;
  behaviours: Behaviours;
  readonly #now: () => number;
  readonly #random;
  #nextId = 40_001;

  constructor(seed: WorkspaceSeed, behaviours: Behaviours, now: () => number) {
    this.roles = [...seed.roles];
    this.folders = seed.folders;
    this.environments = new Set(seed.environments ? environmentIds.keys() : []);
    this.behaviours = behaviours;
    this.#now = now;
    this.#random = seeded(seed.seed);
    for (const client of seed.clients) this.#seed(client);
  }

  create(body: unknown, asked: Asked): Mutation {
    const payload = payloadOf(body);
    const fault = faultOf(payload, this.#known(), this.behaviours, true);
    if (fault !== null) return this.#refused(fault.field, fault.reason);
    const environment = payload.environment ?? null;
    const name = this.#nameFor(payload.name ?? "", environment, null);
    if (name === null) return this.#refused("name", "has already been taken");
    const client = this.#store({
      name,
      environment,
      role: payload.role ?? 0,
      folders: payload.allFolders === true ? null : this.#kept(payload.folders ?? []),
      allowList: payload.allowList === undefined || payload.allowList === "" ? null : payload.allowList,
      createdAt: this.#now(),
      migrated: false,
      tokenShown: true,
    });
    this.#live(client, payload.name ?? "", asked);
    return { kind: "done", client, token: this.#issue(client, asked) };
  }

  update(id: number, body: unknown, asked: Asked): Mutation {
    const client = this.clients.get(id);
    if (client === undefined) return { kind: "refused", answer: notFound };
    const payload = payloadOf(body);
    const replaces = this.behaviours.put === "replace";
    const fault = faultOf(payload, this.#known(), this.behaviours, replaces);
    if (fault !== null) return this.#refused(fault.field, fault.reason);
    const environment = payload.environment ?? client.environment;
    const name = this.#nameFor(payload.name ?? client.name, environment, id);
    if (name === null) return this.#refused("name", "has already been taken");
    Object.assign(client, { name, environment, updatedAt: this.#now() });
    this.#grant(client, payload, replaces);
    this.#effect("update", client, payload.name ?? name, asked);
    return { kind: "done", client, token: null };
  }

  regenerate(id: number, asked: Asked): Mutation {
    const client = this.clients.get(id);
    if (client === undefined) return { kind: "refused", answer: notFound };
    if (client.migrated) return this.#refused("base", "Token of a migrated API client cannot be regenerated");
    client.updatedAt = this.#now();
    client.tokenShown = true;
    this.#effect("regenerate", client, client.name, asked);
    return { kind: "done", client, token: this.#issue(client, asked) };
  }

  delete(id: number, asked: Asked): Mutation {
    const client = this.clients.get(id);
    if (client === undefined) return { kind: "refused", answer: notFound };
    this.clients.delete(id);
    const life = this.ledger.life(id);
    if (life !== null) life.gone = this.#now();
    this.#end(id, asked);
    this.#effect("delete", client, client.name, asked);
    return { kind: "done", client, token: null };
  }

  #grant(client: StoredClient, payload: Payload, replaces: boolean): void {
    const { role, allFolders, folders, allowList } = payload;
    const cleared = allowList === "" && this.behaviours.clearing === "ignored";
    const listed = allowList === "" ? null : allowList;
    Object.assign(client, {
      role: role ?? client.role,
      folders: allFolders === true ? null : folders === undefined ? client.folders : this.#kept(folders),
      allowList: cleared
        ? client.allowList
        : listed === undefined
          ? replaces
            ? null
            : client.allowList
          : listed,
    });
  }

  #kept(folders: readonly number[]): readonly number[] {
    const { nested } = this.#known();
    return this.behaviours.nestedFolders === "dropped" ? folders.filter((id) => !nested.has(id)) : folders;
  }

  #nameFor(asked: string, environment: string | null, self: number | null): string | null {
    const name = storedName(asked, this.behaviours);
    const taken = (other: string): boolean =>
      [...this.clients.values()].some(
        (client) => client.name === other && client.environment === environment && client.id !== self,
      );
    if (this.behaviours.takenNames === "made-unique") return uniqueName(name, taken);
    return this.behaviours.takenNames === "refused" && taken(name) ? null : name;
  }

  #known(): Known {
    const nested = this.folders.filter(({ parent }) => parent !== null).map(({ id }) => id);
    return {
      roles: new Set(this.roles.map(({ id }) => id)),
      environments: this.environments,
      nested: new Set(nested),
    };
  }

  #refused(field: string, reason: string): Mutation {
    return { kind: "refused", answer: refusal(this.behaviours.refusals, field, reason) };
  }

  #store(client: Omit<StoredClient, "id" | "updatedAt">): StoredClient {
    const id = this.#nextId;
    this.#nextId += 1 + Math.floor(this.#random.next() * 9);
    const stored: StoredClient = { ...client, id, updatedAt: client.createdAt };
    this.clients.set(id, stored);
    return stored;
  }

  #live(client: StoredClient, asked: string, by: Asked): void {
    const { id, environment, createdAt } = client;
    this.ledger.lives.push({ id, ...by, asked, environment, born: createdAt, gone: null });
    this.#effect("create", client, asked, by);
  }

  #issue(client: StoredClient, asked: Asked): string {
    this.#end(client.id, asked);
    const letters = Array.from({ length: 6 }, () =>
      this.#random.next().toString(36).slice(2, 10).padEnd(8, "q"),
    );
    const value = `wrkaus-${letters.join("")}`;
    this.ledger.tokens.push({
      value,
      client: client.id,
      ...asked,
      from: this.#now(),
      until: null,
      endedBy: null,
    });
    return value;
  }

  #end(client: number, asked: Asked): void {
    const token = this.ledger.liveToken(client);
    if (token === null) return;
    token.until = this.#now();
    token.endedBy = asked;
  }

  #effect(kind: Effect["kind"], client: StoredClient, asked: string, by: Asked): void {
    const { id, name, environment } = client;
    this.ledger.effects.push({ at: this.#now(), kind, ...by, client: id, name, environment, asked });
  }

  #seed({ name, environment, role, folders, allowList, migrated, tokenShown, age }: SeedClient): void {
    const client = this.#store({
      name,
      environment: environment ?? null,
      role: role ?? this.roles[0]?.id ?? 0,
      folders: folders === undefined || folders === "all" ? null : folders,
      allowList: allowList ?? null,
      createdAt: this.#now() - (age ?? 86_400_000),
      migrated: migrated ?? false,
      tokenShown: tokenShown ?? true,
    });
    const asked: Asked = { by: "seed", request: null };
    this.ledger.lives.push({
      id: client.id,
      ...asked,
      asked: name,
      environment: client.environment,
      born: client.createdAt,
      gone: null,
    });
    const value = `wrkaus-seed${client.id}${this.#random.next().toString(36).slice(2).padEnd(24, "s")}`;
    this.ledger.tokens.push({
      value,
      client: client.id,
      ...asked,
      from: client.createdAt,
      until: null,
      endedBy: null,
    });
  }
}
