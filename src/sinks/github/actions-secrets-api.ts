import type { GithubApi, GithubRequest } from "../../github/api.ts";
import { GithubError } from "../../github/error.ts";
import { type GithubOwner, ownerPath, ownerTitle } from "./place.ts";
import { type PublicKey, seal } from "./seal.ts";
import { at, textAt } from "../../util/json.ts";
import { type SecretRow, secretRow, type VariableRow, variableRow } from "./state.ts";

/** The maximum number of rows of a page (REST API: Actions secrets, Actions variables). */
const perPage = { secrets: 100, variables: 30 } as const;

/** Secrets or variables. */
type Part = keyof typeof perPage;

/**
 * The secrets and variables of one repository, environment or organisation. Every call throws `GithubError`;
 * writes wait for a rate limit as long as necessary.
 */
export class ActionsSecretsApi {
  readonly owner: GithubOwner;
  readonly #api: GithubApi;
  readonly #seenBy: { readonly visibility?: "all" | "private" };
  #key: Promise<PublicKey> | null = null;

  /** `visibility`: the repositories that can use the secrets of an organisation; null for other owners. */
  constructor(api: GithubApi, owner: GithubOwner, visibility: "all" | "private" | null) {
    this.owner = owner;
    this.#api = api;
    this.#seenBy = visibility === null ? {} : { visibility };
  }

  /** The key that encrypts its secrets, fetched once; `refresh`: fetched again. */
  key(refresh = false): Promise<PublicKey> {
    if (refresh) this.#key = null;
    this.#key ??= this.#fetchKey().catch((error: unknown) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }

  /** Encrypts a value and writes it; retries once if GitHub's key has changed. */
  async putSecret(name: string, value: string): Promise<void> {
    const key = await this.key();
    try {
      await this.putSealed(name, await seal(value, key), key.id);
    } catch (error) {
      if (!(error instanceof GithubError) || error.status !== 422) throw error;
      const newer = await this.key(true);
      if (newer.id === key.id) throw error;
      await this.putSealed(name, await seal(value, newer), newer.id);
    }
  }

  /** Writes an encrypted value. */
  async putSealed(name: string, encrypted_value: string, key_id: string): Promise<void> {
    const body = { encrypted_value, key_id, ...this.#seenBy };
    await this.#send({ method: "PUT", part: "secrets", name, body });
  }

  /** A secret, or null if it does not exist. */
  async secret(name: string): Promise<SecretRow | null> {
    return this.#one("secrets", name, secretRow, false);
  }

  /** A variable, or null if it does not exist. */
  async variable(name: string, patient = false): Promise<VariableRow | null> {
    return this.#one("variables", name, variableRow, patient);
  }

  /** Every secret by name; null if some were added or removed while the pages were read. */
  secrets(): Promise<ReadonlyMap<string, SecretRow> | null> {
    return this.#all("secrets", secretRow);
  }

  /** Every variable by name; null if some were added or removed while the pages were read. */
  variables(): Promise<ReadonlyMap<string, VariableRow> | null> {
    return this.#all("variables", variableRow);
  }

  /** Creates a variable; false if it already exists. */
  async createVariable(name: string, value: string): Promise<boolean> {
    const body = { name, value, ...this.#seenBy };
    return (await this.#send({ method: "POST", part: "variables", body, also: 409 })) !== 409;
  }

  /** Updates a variable; false if it does not exist. */
  async updateVariable(name: string, value: string): Promise<boolean> {
    return (
      (await this.#send({ method: "PATCH", part: "variables", name, body: { value }, also: 404 })) !== 404
    );
  }

  /** Removes a secret or a variable, if it exists. */
  async remove(part: Part, name: string): Promise<void> {
    await this.#send({ method: "DELETE", part, name, also: 404 });
  }

  async #fetchKey(): Promise<PublicKey> {
    const doing = `read the public key of ${ownerTitle(this.owner)}`;
    const path = `${ownerPath(this.owner)}/secrets/public-key`;
    const { json, status } = await this.#api.send({ method: "GET", path, doing, patient: true });
    const [key, id] = [textAt(json, "key"), textAt(json, "key_id")];
    if (key !== null && id !== null) return { key, id };
    throw noShape(doing, status);
  }

  /** Sends a request and returns the status. */
  async #send(asked: {
    readonly method: "POST" | "PUT" | "PATCH" | "DELETE";
    readonly part: Part;
    readonly name?: string;
    readonly body?: unknown;
    readonly also?: number;
  }): Promise<number> {
    const { method, part, name, body, also } = asked;
    const request: GithubRequest = {
      method,
      path: this.#path(part, name),
      doing: `${method === "DELETE" ? "remove" : "write"} ${this.#title(part, name)}`,
      ...(body === undefined ? {} : { body }),
      ...(also === undefined ? {} : { also: [also] }),
      patient: true,
    };
    return (await this.#api.send(request)).status;
  }

  async #one<T>(
    part: Part,
    name: string,
    row: (value: unknown) => T | null,
    patient: boolean,
  ): Promise<T | null> {
    const doing = `read ${this.#title(part, name)}`;
    const path = this.#path(part, name);
    const { status, json } = await this.#api.send({ method: "GET", path, doing, also: [404], patient });
    if (status === 404) return null;
    return row(json) ?? fail(noShape(doing, status));
  }

  async #all<T extends SecretRow>(
    part: Part,
    row: (value: unknown) => T | null,
  ): Promise<ReadonlyMap<string, T> | null> {
    const doing = `list the ${part} of ${ownerTitle(this.owner)}`;
    const totals = new Set<unknown>();
    const rows = await this.#api.all(
      { method: "GET", path: this.#path(part), query: { per_page: perPage[part] }, doing },
      (json) => {
        totals.add(at(json, "total_count"));
        return rowsIn(json, part, row) ?? fail(noShape(doing, 200));
      },
    );
    const byName = new Map(rows.map((one) => [one.name.toUpperCase(), one]));
    // A row that moved between two pages would be missed, and its place would be read as empty.
    return totals.size === 1 && totals.has(byName.size) ? byName : null;
  }

  #path(part: Part, name?: string): string {
    return `${ownerPath(this.owner)}/${part}${name === undefined ? "" : `/${encodeURIComponent(name)}`}`;
  }

  #title(part: Part, name?: string): string {
    const what = name === undefined ? `a ${part.slice(0, -1)}` : `the ${part.slice(0, -1)} ${name}`;
    return `${what} of ${ownerTitle(this.owner)}`;
  }
}

function rowsIn<T>(json: unknown, part: Part, row: (value: unknown) => T | null): readonly T[] | null {
  const list = at(json, part);
  if (!Array.isArray(list)) return null;
  const rows = list.map(row);
  return rows.includes(null) ? null : rows.filter((one) => one !== null);
}

function noShape(doing: string, status: number): GithubError {
  return new GithubError(`could not ${doing}: the answer does not have the format of GitHub's API`, {
    status,
    remedy: "check that GITHUB_API_URL is correct and that no proxy answers instead",
  });
}

function fail(error: Error): never {
  throw error;
}
