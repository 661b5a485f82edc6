import { ApiError, KeywardError } from "../../model/errors.ts";
import type { Clock } from "../../model/clock.ts";
import { Calls } from "../../workato/calls.ts";
import { workspacePaths } from "../../workato/paths.ts";
import { isRefusal, type RawAnswer, type RawApi, type RawRequest } from "../../workato/raw.ts";
import { readList } from "./client-list.ts";
import { originOf } from "./made-by-probe.ts";
import { probeAddress } from "./names.ts";
import { clientOf, idOf, nameOf } from "./wire.ts";

/** A client that belongs to the probe. */
export interface ProbeClient {
  readonly id: number;
  readonly name: string;
}

/** A client that may still be live after the probe, and why; `id` null: it is not known whether it was created. */
export interface LeftClient {
  readonly id: number | null;
  readonly name: string;
  readonly reason: string;
  /** `open`: it may be without an allow list. */
  readonly access: "closed" | "open";
}

/** What an update sends. */
export type ClientBody = Readonly<Record<string, unknown>>;

/** How a probe's client was deleted. */
export interface Removal {
  readonly client: ProbeClient;
  readonly answer: RawAnswer;
  /** The answer that proves that it is gone: a 404; null if the list proved it. */
  readonly proof: RawAnswer | null;
  /** `vanished`: somebody else deleted it during this probe; `already-gone`: the same of what an earlier probe left. */
  readonly end: "deleted" | "vanished" | "already-gone";
}

/** How the clients of a probe ended. */
export interface CleanUp {
  readonly removals: readonly Removal[];
  readonly left: readonly LeftClient[];
}

const calls = new Calls(workspacePaths);

/** What is not yet as it should be is read again after this time, in ms: changes may take effect late. */
const pauseMs = 1000;

/**
 * The clients of this probe. Every change of a client goes through here and is refused for an id that this probe did
 * not create, or that was not adopted as the rest of an earlier one.
 */
export class ProbeClients {
  readonly #probing: RawApi;
  /** Still works after a signal, for the rest of the grace period. */
  readonly #cleaning: RawApi;
  readonly #clock: Clock;
  readonly #known: ReadonlySet<number>;
  readonly #live = new Map<number, ProbeClient>();
  /** Those of the live ones that an earlier probe left. */
  readonly #adopted = new Set<number>();
  /** The clients that may be without an allow list, with the update that took it away. */
  readonly #open = new Map<number, ClientBody>();
  /** Whether the token was seen to be able to read a client by its id: only then does a 404 show that one is gone. */
  #readsById = false;
  /** Names of creates whose answer showed no client: without any answer, or refused, perhaps after it took effect. */
  readonly #unseen = new Map<string, "lost" | "refused">();

  /** `known`: the ids that were live before, which a create cannot have made. */
  constructor(
    apis: { readonly probing: RawApi; readonly cleaning: RawApi },
    clock: Clock,
    known: ReadonlySet<number>,
  ) {
    this.#probing = apis.probing;
    this.#cleaning = apis.cleaning;
    this.#clock = clock;
    this.#known = known;
  }

  /** Creates a client; the answer may refuse it. Throws `ApiError` where no answer came. */
  async create(name: string, body: unknown): Promise<{ client: ProbeClient | null; answer: RawAnswer }> {
    this.#unseen.set(name, "lost");
    const answer = await this.#send({ ...calls.createClient(notTyped), body }, name);
    const created = isRefusal(answer) ? null : clientOf(answer.body);
    const id = created === null ? null : idOf(created);
    if (id === null || this.#known.has(id)) {
      if (isRefusal(answer)) this.#unseen.set(name, "refused");
      return { client: null, answer };
    }
    this.#unseen.delete(name);
    return { client: this.#own({ id, name }), answer };
  }

  /** Updates a client of this probe. */
  async update({ id }: ProbeClient, body: ClientBody): Promise<RawAnswer> {
    return this.#unlessGone(id, await this.#update(this.#probing, this.#requireOwn(id), body));
  }

  /** Issues a new token for a client of this probe; the token is thrown away. */
  async regenerate({ id }: ProbeClient): Promise<RawAnswer> {
    const answer = await this.#probing.send(calls.regenerateToken(this.#requireOwn(id)));
    return this.#unlessGone(id, answer);
  }

  /** Reads a client of this probe. */
  async read(client: ProbeClient): Promise<RawAnswer> {
    return this.#unlessGone(client.id, await this.#readWith(this.#probing, client));
  }

  /** Takes over what an earlier probe left; throws for anything that a probe does not make. */
  adopt(row: Readonly<Record<string, unknown>>): ProbeClient {
    const id = idOf(row);
    const { kind } = originOf(row, this.#clock.now());
    if (id === null || (kind !== "certain" && kind !== "likely"))
      throw new KeywardError(
        "this client was not made by a probe",
        "delete it in Workato if it is not needed",
      );
    this.#adopted.add(id);
    return this.#own({ id, name: nameOf(row) });
  }

  /** Sets the allow list again of each client of this probe that may be without one, as far as the server lets it. */
  async closeLists(): Promise<void> {
    for (const id of this.#open.keys()) await this.#close(this.#probing, id);
  }

  /** Deletes every client of this probe, also those whose create got no answer, and proves that they are gone; never throws `KeywardError`. */
  async cleanUp(): Promise<CleanUp> {
    // All at once, the newest first: after a signal, none may take up the time of another.
    const known = [...this.#live.values()].reverse();
    const ends = Promise.all(known.map((one) => this.#end(one)));
    const [ended, unseen] = await Promise.all([ends, this.#findUnseen()]);
    const found = [...this.#live.values()].filter((client) => !known.includes(client));
    const left: LeftClient[] = [...unseen];
    const removals: Removal[] = [];
    for (const one of [...ended, ...(await Promise.all(found.map((client) => this.#end(client))))]) {
      if ("reason" in one) left.push(one);
      else removals.push(one);
    }
    return { removals, left };
  }

  async #end(client: ProbeClient): Promise<Removal | LeftClient> {
    try {
      return await this.#remove(client);
    } catch (error) {
      await this.#close(this.#cleaning, client.id);
      return this.#left(client, messageOf(error));
    }
  }

  #left(client: Pick<LeftClient, "id" | "name">, reason: string): LeftClient {
    const isOpen = client.id !== null && this.#open.has(client.id);
    return { ...client, reason, access: isOpen ? "open" : "closed" };
  }

  async #send(request: RawRequest, name: string): Promise<RawAnswer> {
    try {
      return await this.#probing.send(request);
    } catch (error) {
      if (isUnsent(error)) this.#unseen.delete(name);
      throw error;
    }
  }

  async #update(api: RawApi, id: number, body: ClientBody): Promise<RawAnswer> {
    const opens = (body["ip_allow_list"] ?? "") === "";
    const before = this.#open.get(id);
    if (opens) this.#open.set(id, body);
    try {
      const answer = await api.send({ ...calls.updateClient(id, notTyped), body });
      if (opens ? isRefusal(answer) && before === undefined : !isRefusal(answer)) this.#open.delete(id);
      return answer;
    } catch (error) {
      if (isUnsent(error) && before === undefined) this.#open.delete(id);
      throw error;
    }
  }

  async #close(api: RawApi, id: number): Promise<void> {
    const body = this.#open.get(id);
    if (body === undefined) return;
    await this.#update(api, id, { ...body, ip_allow_list: probeAddress }).catch(ignoreApiError);
  }

  #own(client: ProbeClient): ProbeClient {
    this.#live.set(client.id, client);
    return client;
  }

  #requireOwn(id: number): number {
    if (this.#live.has(id)) return id;
    throw new Error(`the probe tried to change client ${id}, which it did not create`);
  }

  /** Looks up creates whose answer showed no client; those that may still take effect are returned. */
  async #findUnseen(): Promise<readonly LeftClient[]> {
    if (this.#unseen.size === 0) return [];
    try {
      await this.#lookUp();
      if (this.#lost().length > 0) {
        await this.#clock.sleep(pauseMs);
        await this.#lookUp();
      }
      return this.#lost().map((name) => this.#left({ id: null, name }, lateCreate));
    } catch (error) {
      return this.#lost().map((name) => this.#left({ id: null, name }, messageOf(error)));
    }
  }

  #lost(): readonly string[] {
    return [...this.#unseen].filter(([, how]) => how === "lost").map(([name]) => name);
  }

  async #lookUp(): Promise<void> {
    const { rows } = await readList(this.#cleaning);
    for (const row of rows) {
      const [id, name] = [idOf(row) ?? 0, nameOf(row)];
      const sent = [...this.#unseen.keys()].find((one) => name.startsWith(one));
      if (sent === undefined || this.#known.has(id) || this.#live.has(id)) continue;
      this.#own({ id, name });
      this.#unseen.delete(sent);
    }
  }

  async #remove(client: ProbeClient): Promise<Removal> {
    const answer = await this.#cleaning.send(calls.deleteClient(this.#requireOwn(client.id)));
    const proof = await this.#readUntilGone(client, isRefusal(answer) ? 1 : 3);
    const goneBefore = this.#adopted.has(client.id) ? "already-gone" : "vanished";
    const end = isNotFound(answer) ? goneBefore : "deleted";
    if (proof.status === 404 && this.#readsById) return { client, answer, proof, end };
    if (proof.status === 200) throw isRefusal(answer) ? answer.error() : stillLive(client);
    const { rows } = await readList(this.#cleaning);
    const isListed = rows.some((row) => idOf(row) === client.id);
    if (isRefusal(answer) && (isListed || answer.status !== 404)) throw answer.error();
    if (isListed) throw proof.error();
    return { client, answer, proof: null, end };
  }

  /** Throws `GoneError` where a 404 comes from a client that was seen before, and that is neither read nor listed any more. */
  async #unlessGone(id: number, answer: RawAnswer): Promise<RawAnswer> {
    if (answer.status !== 404 || !this.#readsById) return answer;
    const read = await this.#probing.send(calls.readClient(id));
    if (read.status !== 404) return answer;
    const { rows } = await readList(this.#probing);
    if (rows.some((row) => idOf(row) === id)) return answer;
    throw new GoneError(id);
  }

  async #readWith(api: RawApi, { id }: ProbeClient): Promise<RawAnswer> {
    const answer = await api.send(calls.readClient(id));
    if (clientOf(answer.body) !== null) this.#readsById = true;
    return answer;
  }

  async #readUntilGone(client: ProbeClient, times: number): Promise<RawAnswer> {
    const proof = await this.#readWith(this.#cleaning, client);
    if (proof.status !== 200 || times === 1) return proof;
    await this.#clock.sleep(pauseMs);
    return this.#readUntilGone(client, times - 1);
  }
}

/** A client of the probe no longer exists, although the probe has not deleted it. */
export class GoneError extends KeywardError {
  constructor(id: number) {
    super(`client ${id} is gone, although the probe has not deleted it`);
  }
}

/** Whether the first attempt already found no client: after another one, it may have deleted it itself. */
function isNotFound({ status, attempt }: RawAnswer): boolean {
  return status === 404 && attempt === 1;
}

const lateCreate = "its create got no answer, and the list does not show it: it may still appear";

/** The typed payload that is replaced: the probe also sends bodies that keyward otherwise never sends. */
const notTyped = { name: "", api_privilege_group_id: 0, all_folders: false, folder_ids: [] };

function stillLive({ id }: ProbeClient): KeywardError {
  return new KeywardError(`client ${id} is still live after it was deleted`);
}

function isUnsent(error: unknown): boolean {
  return error instanceof ApiError && ["not-sent", "redis", "aborted", "held-back"].includes(error.failure);
}

function ignoreApiError(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}

function messageOf(error: unknown): string {
  if (error instanceof KeywardError) return error.message;
  throw error;
}
