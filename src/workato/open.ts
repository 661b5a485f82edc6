import { ApiError } from "../model/errors.ts";
import type { ClientPayload } from "../fields/payload.ts";
import type { Folder, Live, Role } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import type { RequestCounts } from "../model/report.ts";
import type { Secret } from "../model/token/secret.ts";
import type { Extent, Issued, Reading, SendOptions, WriteApi } from "./api.ts";
import type { Call } from "./call.ts";
import { Caller } from "./caller.ts";
import { Calls } from "./calls.ts";
import { type ApiOptions, connectionOf } from "./connection.ts";
import type { Limiter } from "./limiter/limiter.ts";
import { type MessageContext, shapeError } from "./failure.ts";
import {
  type Listing,
  noPageFacts,
  type PageFacts,
  type PagesOptions,
  pageSize,
} from "./lists/page-reading.ts";
import { readPages } from "./lists/pages.ts";
import { workspacePaths } from "./paths.ts";
import { type Page, WireError } from "./wire.ts";

/** An open API, with the connections that it holds. */
export interface OpenApi extends WriteApi {
  close(): Promise<void>;
}

/** Opens the API of one workspace; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export function openApi(options: ApiOptions): OpenApi {
  return new WorkatoApi(options);
}

/** The lists of the API. */
type ListName = "clients" | "roles" | "folders";

class WorkatoApi implements OpenApi {
  readonly #caller: Caller;
  readonly #calls: Calls;
  readonly #clock: Clock;
  readonly #limiter: Limiter;
  readonly #context: MessageContext;
  readonly #onToken: (token: Secret) => void;
  readonly #folders = new Map<number | null, Promise<Listing<Folder>>>();
  /** The roles as far as they were last read. */
  #roles: Listing<Role> | null = null;
  /** What the pages of each list have shown. */
  readonly #facts = new Map<ListName, PageFacts>();
  /** The size of the smallest full page of this server so far. */
  #pageSize = pageSize;
  readonly close: () => Promise<void>;

  constructor(options: ApiOptions) {
    const connection = connectionOf(options);
    const { transport, context, onToken } = connection;
    this.#calls = new Calls(options.paths ?? workspacePaths);
    this.#clock = options.clock;
    this.#limiter = options.limiter;
    this.#onToken = onToken;
    this.#context = context;
    this.#caller = new Caller(connection);
    this.close = async () => {
      if (options.transport === undefined) await transport.close();
    };
  }

  get requests(): RequestCounts {
    return this.#caller.requests;
  }

  recent(): readonly number[] {
    return this.#limiter.ages();
  }

  serverTime(): number | null {
    return this.#caller.serverTime();
  }

  async readClients(): Promise<Reading> {
    let startedAt = this.#clock.monotonic();
    const mayGo = (): boolean => {
      startedAt = this.#clock.monotonic();
      return true;
    };
    const listing = await this.#list("clients", (page) => {
      const call = this.#calls.listClients(page);
      return page === 1 ? { ...call, mayGo } : call;
    });
    return this.#reading(listing, startedAt);
  }

  #reading({ items, stable, more }: Listing<Live>, startedAt: number): Reading {
    const clients = [...items].sort((a, b) => a.id - b.id);
    const readAt = this.#clock.monotonic();
    const rest = more && (async () => this.#reading(await more(), startedAt));
    return { clients, stable, startedAt, readAt, more: rest };
  }

  async readRoles(extent: Extent = "shown"): Promise<readonly Role[]> {
    const known = extent === "whole" ? this.#roles : null;
    const listing = known ?? (await this.#list("roles", (page) => this.#calls.listRoles(page)));
    this.#roles = extent === "whole" && listing.more !== null ? await listing.more() : listing;
    return this.#roles.items;
  }

  async readFolders(parentId: number | null, extent: Extent = "shown"): Promise<readonly Folder[]> {
    const listing = await (this.#folders.get(parentId) ??
      this.#keepFolders(parentId, this.#listFolders(parentId)));
    if (extent === "shown" || listing.more === null) return listing.items;
    return (await this.#keepFolders(parentId, listing.more())).items;
  }

  #listFolders(parentId: number | null): Promise<Listing<Folder>> {
    return this.#list("folders", (page) => this.#calls.listFolders(parentId, page), "end");
  }

  #keepFolders(parentId: number | null, listing: Promise<Listing<Folder>>): Promise<Listing<Folder>> {
    this.#folders.set(parentId, listing);
    listing.catch(() => this.#folders.delete(parentId));
    return listing;
  }

  readClient(id: number): Promise<Live | null> {
    return this.#caller.call(this.#calls.readClient(id));
  }

  async createClient(payload: ClientPayload, options?: SendOptions): Promise<Issued> {
    const call = this.#calls.createClient(payload, options);
    return this.#issued(await this.#caller.call(call), "created");
  }

  updateClient(id: number, payload: ClientPayload, options?: SendOptions): Promise<Live> {
    return this.#caller.call(this.#calls.updateClient(id, payload, options));
  }

  deleteClient(id: number, options?: SendOptions): Promise<void> {
    return this.#caller.call(this.#calls.deleteClient(id, options));
  }

  async regenerateToken(id: number, options?: SendOptions): Promise<Issued> {
    const call = this.#calls.regenerateToken(id, options);
    return this.#issued(await this.#caller.call(call), "given a new token");
  }

  async #list<T extends { readonly id: number }>(
    list: ListName,
    call: (page: number) => Call<Page<T>>,
    repeats: PagesOptions["repeats"] = "error",
  ): Promise<Listing<T>> {
    const options = { size: this.#pageSize, repeats, facts: this.#facts.get(list) ?? noPageFacts };
    return this.#learned(
      list,
      call(1),
      readPages((page) => this.#caller.call(call(page)), options),
    );
  }

  /** The listing, from which the next reading of the list learns; contradictory answers are an `ApiError`. */
  async #learned<T>(list: ListName, call: Call<Page<T>>, reading: Promise<Listing<T>>): Promise<Listing<T>> {
    try {
      const listing = await reading;
      const { more } = listing;
      this.#pageSize = Math.min(this.#pageSize, Math.max(1, listing.pageSize));
      this.#facts.set(list, listing.facts);
      return { ...listing, more: more && (() => this.#learned(list, call, more())) };
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      throw shapeError(this.#context, call, error.message, { status: 200, cause: error, permanent: true });
    }
  }

  #issued({ client, token }: { client: Live; token: Secret | null }, done: string): Issued {
    if (token !== null) {
      this.#onToken(token);
      return { client, token };
    }
    throw new ApiError(
      `client ${client.id} was ${done}, but the answer of ${this.#context.host} does not contain its token`,
      {
        failure: "shape",
        remedy: "apply again: a new token is issued and delivered",
      },
    );
  }
}
