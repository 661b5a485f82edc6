import sodium from "libsodium-wrappers";
import { json, type Step } from "./api-server.ts";
import {
  done,
  type GithubStandIn,
  type Handler,
  notFound,
  paged,
  refusal,
  type Routed,
} from "./github-server.ts";

/** A secret as the stand-in keeps it, its box opened. */
export interface KeptSecret {
  readonly name: string;
  value: string;
  visibility: string | null;
  updated_at: string;
}

/** A variable as the stand-in keeps it. */
export interface KeptVariable {
  readonly name: string;
  value: string;
  visibility: string | null;
  updated_at: string;
}

/** The secrets and variables of one owner, and the keys that open them. */
export interface Shelf {
  keys: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };
  keyId: string;
  readonly secrets: Map<string, KeptSecret>;
  readonly variables: Map<string, KeptVariable>;
}

/** That part of GitHub. */
export interface SecretsStandIn {
  /** By path: `/repos/acme/app/actions`, `/repos/acme/app/environments/production`, `/orgs/acme/actions`. */
  readonly shelves: Map<string, Shelf>;
  /** What the token lacks: `secrets=read`, `secrets=write`, `variables=read`, `variables=write`. */
  readonly lacking: Set<string>;
  /** Repositories that the token sees beside those with a shelf. */
  readonly repositories: Set<string>;
  /** Seconds since 1970. */
  now: number;
  add(path: string): Shelf;
  /** Another pair of keys, as when GitHub rotates them. */
  rotate(path: string): void;
}

/** Lets a stand-in keep secrets and variables of Actions. */
export async function keepSecrets(github: GithubStandIn): Promise<SecretsStandIn> {
  await sodium.ready;
  let pairs = 0;
  const kept: SecretsStandIn = {
    shelves: new Map(),
    lacking: new Set(),
    repositories: new Set(),
    now: Date.parse("2026-01-05T10:00:00Z") / 1000,
    add(path) {
      const shelf = { ...newKeys(++pairs), secrets: new Map(), variables: new Map() };
      kept.shelves.set(path, shelf);
      return shelf;
    },
    rotate: (path) => void Object.assign(kept.shelves.get(path) ?? {}, newKeys(++pairs)),
  };
  for (const [base, organization] of [
    ["/repos/:owner/:repo/actions", false],
    ["/repos/:owner/:repo/environments/:environment", false],
    ["/orgs/:organization/actions", true],
  ] as const)
    routes(github, kept, base, organization);
  github.route("GET", "/repos/:owner/:repo", ({ path }) => seesRepository(kept, path));
  github.route("GET", "/repos/:owner/:repo/environments/:environment", ({ path }) =>
    kept.shelves.has(path) ? json({ name: path }) : notFound,
  );
  return kept;
}

function newKeys(number: number): Pick<Shelf, "keys" | "keyId"> {
  return { keys: sodium.crypto_box_keypair(), keyId: `56838060${number}` };
}

function seesRepository(kept: SecretsStandIn, path: string): Step {
  const known = [...kept.shelves.keys(), ...kept.repositories].some((one) =>
    `${one}/`.startsWith(`${path}/`),
  );
  return known ? json({ full_name: path.slice("/repos/".length) }) : notFound;
}

type Work = (shelf: Shelf, request: Routed) => Step;

function routes(github: GithubStandIn, kept: SecretsStandIn, base: string, organization: boolean): void {
  const route = (method: string, path: string, needs: string, work: Work): void =>
    github.route(method, base + path, guarded(kept, needs, work));
  const time = (): string => `${new Date(kept.now * 1000).toISOString().slice(0, 19)}Z`;
  route("GET", "/secrets", "secrets=read", (shelf, request) =>
    list(request, [...shelf.secrets.values()].map(shown), "secrets", 100),
  );
  route("GET", "/secrets/:name", "secrets=read", ({ secrets }, { params }) => {
    const secret = secrets.get(upper(params));
    return secret === undefined ? notFound : json(shown(secret));
  });
  route("GET", "/secrets/public-key", "secrets=read", ({ keys, keyId }) =>
    json({ key_id: keyId, key: sodium.to_base64(keys.publicKey, sodium.base64_variants.ORIGINAL) }),
  );
  route("PUT", "/secrets/:name", "secrets=write", (shelf, request) =>
    putSecret(shelf, request, organization, time()),
  );
  route("DELETE", "/secrets/:name", "secrets=write", ({ secrets }, { params }) =>
    secrets.delete(upper(params)) ? done : notFound,
  );
  route("GET", "/variables", "variables=read", (shelf, request) =>
    list(request, [...shelf.variables.values()], "variables", 30),
  );
  route("GET", "/variables/:name", "variables=read", ({ variables }, { params }) => {
    const variable = variables.get(upper(params));
    return variable === undefined ? notFound : json(variable);
  });
  route("POST", "/variables", "variables=write", (shelf, request) =>
    postVariable(shelf, request, organization, time()),
  );
  route("PATCH", "/variables/:name", "variables=write", ({ variables }, { params, body }) => {
    const variable = variables.get(upper(params));
    if (variable === undefined) return notFound;
    Object.assign(variable, { value: textOf(body, "value"), updated_at: time() });
    return done;
  });
  route("DELETE", "/variables/:name", "variables=write", ({ variables }, { params }) =>
    variables.delete(upper(params)) ? done : notFound,
  );
}

function guarded(kept: SecretsStandIn, needs: string, work: Work): Handler {
  return (request) => {
    const path = request.path.replace(/\/(secrets|variables)(\/.*)?$/, "");
    const shelf = kept.shelves.get(decodeURIComponent(path));
    if (shelf === undefined) return notFound;
    if (!kept.lacking.has(needs)) return work(shelf, request);
    const headers = { "x-accepted-github-permissions": needs };
    return refusal(403, "Resource not accessible by personal access token", headers);
  };
}

function list(request: Routed, rows: readonly { readonly name: string }[], key: string, most: number): Step {
  const sorted = rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return paged(request, sorted, { most, wrap: (page) => ({ total_count: sorted.length, [key]: page }) });
}

function putSecret(shelf: Shelf, { params, body }: Routed, organization: boolean, time: string): Step {
  const name = upper(params);
  const [sealed, keyId, visibility] = ["encrypted_value", "key_id", "visibility"].map((key) =>
    textOf(body, key),
  );
  const fault = refusedName(name, "Secret");
  if (fault !== null) return fault;
  if (sealed === undefined || keyId === undefined)
    return refusal(422, 'Invalid request.\n\n"key_id" wasn\'t supplied.');
  if (organization && visibility === undefined) return refusal(422, '"visibility" wasn\'t supplied.');
  if (keyId !== shelf.keyId) return refusal(422, "Bad request - the key_id does not match");
  const box = sodium.from_base64(sealed, sodium.base64_variants.ORIGINAL);
  const { publicKey, privateKey } = shelf.keys;
  const value = sodium.crypto_box_seal_open(box, publicKey, privateKey, "text");
  const isNew = !shelf.secrets.has(name);
  shelf.secrets.set(name, { name, value, visibility: visibility ?? null, updated_at: time });
  return isNew ? json({}, 201) : done;
}

function postVariable(shelf: Shelf, { body }: Routed, organization: boolean, time: string): Step {
  const name = (textOf(body, "name") ?? "").toUpperCase();
  const visibility = textOf(body, "visibility");
  const fault = refusedName(name, "Variable");
  if (fault !== null) return fault;
  if (organization && visibility === undefined) return refusal(422, '"visibility" wasn\'t supplied.');
  if (shelf.variables.has(name)) return refusal(409, "Already exists - Variable already exists");
  const value = textOf(body, "value") ?? "";
  shelf.variables.set(name, { name, value, visibility: visibility ?? null, updated_at: time });
  return json({}, 201);
}

function refusedName(name: string, what: string): Step | null {
  const good = /^[A-Z_][A-Z0-9_]*$/.test(name) && !name.startsWith("GITHUB_") && name.length <= 255;
  return good ? null : refusal(422, `${what} names can only contain alphanumeric characters or underscores`);
}

function shown({ name, updated_at, visibility }: KeptSecret): Omit<KeptSecret, "value" | "visibility"> {
  return { name, updated_at, ...(visibility === null ? {} : { visibility }) };
}

function upper(params: Routed["params"]): string {
  return (params["name"] ?? "").toUpperCase();
}

function textOf(body: unknown, key: string): string | undefined {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, key) : undefined;
  return typeof value === "string" ? value : undefined;
}
