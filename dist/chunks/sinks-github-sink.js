import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openGithub
} from "./github-open.js";
import {
  GithubError
} from "./github-error.js";
import {
  readAddress
} from "./http-address.js";
import "./http-retry.js";
import "./util-loopback.js";
import {
  markerText,
  mayReplace,
  parseMarker
} from "./sinks-owned.js";
import {
  mapConcurrent
} from "./http-masking.js";
import "./model-token-known-secrets.js";
import {
  Secret
} from "./model-token-secret.js";
import {
  fillPath,
  shortened,
  upperName,
  upperSnake
} from "./sinks-place.js";
import {
  at,
  isRecord,
  textAt
} from "./util-json.js";
import "./model-names.js";
import {
  KeywardError,
  SinkError
} from "./model-errors.js";
import "./runtime.js";

// src/sinks/github/place.ts
var longestName = 255;
var markerEnding = "_KEYWARD";
function githubPlace({ owner, secret }, subject) {
  return `${ownerWords(owner, subject)}/${secretName(secret, subject)}`;
}
function ownerWords(owner, subject) {
  if (owner.kind === "organization") return `${owner.organization} (organisation)`;
  const repository = fillPath(owner.repository, subject);
  if (owner.environment === null) return repository;
  const environment = fillPath(owner.environment.replaceAll("%", "%25"), subject);
  return `${repository} (environment ${environment})`;
}
function secretName(template, subject) {
  const name = template.replaceAll(
    /\{\w+\}|[^{]+|\{/g,
    (part) => part === "{id}" && subject.id === null ? part : filled(part, subject)
  );
  return shortened(name, longestName - markerEnding.length, "_");
}
function filled(part, subject) {
  const { id, name, environment, workspace, customer } = subject;
  const values = /* @__PURE__ */ new Map([
    ["{name}", name],
    ["{NAME}", name],
    ["{id}", String(id)],
    ["{environment}", environment],
    ["{workspace}", workspace],
    ["{customer}", customer]
  ]);
  if (!values.has(part)) return upperSnake(part);
  const value = values.get(part) ?? null;
  return value === null ? "_" : upperName(value, subject);
}
function parsePlace(place) {
  const match = /^([^/ ]+)(?:\/([^/ ]+))?(?: \((organisation|environment .*)\))?\/([^/]+)$/s.exec(place);
  const [, first = "", name, words, secret = ""] = match ?? [];
  if (name === void 0 !== (words === "organisation")) return null;
  if (name === void 0) return { owner: { kind: "organization", organization: first }, secret };
  const repository = `${first}/${name}`;
  if (words === void 0) return { owner: { kind: "repository", repository }, secret };
  const environment = decoded(words.slice("environment ".length));
  return environment === null ? null : { owner: { kind: "environment", repository, environment }, secret };
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
function githubSpot(place, apiUrl) {
  const address = readAddress(apiUrl);
  const server = typeof address === "string" ? apiUrl : address.origin + address.prefix;
  const parsed = parsePlace(place);
  const path = parsed === null ? place : `${ownerPath(parsed.owner)}/${parsed.secret}`;
  return `github ${server} ${path}`.toLowerCase();
}
function ownerPath(owner) {
  switch (owner.kind) {
    case "repository":
      return `${repositoryPath(owner.repository)}/actions`;
    case "environment":
      return `${repositoryPath(owner.repository)}/environments/${environmentSegment(owner.environment)}`;
    case "organization":
      return `/orgs/${encodeURIComponent(owner.organization)}/actions`;
  }
}
function environmentSegment(environment) {
  const segment = encodeURIComponent(environment);
  return /^\.{1,2}$/.test(segment) ? segment.replaceAll(".", "%252E") : segment;
}
function repositoryPath(repository) {
  return `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
}
function ownerTitle(owner) {
  switch (owner.kind) {
    case "repository":
      return owner.repository;
    case "environment":
      return `the environment ${owner.environment} of ${owner.repository}`;
    case "organization":
      return `the organisation ${owner.organization}`;
  }
}
function markerName(secret) {
  return secret + markerEnding;
}
function secretNameError(secret) {
  if (!/^[A-Z0-9_]+$/.test(secret)) return "contains characters other than letters, digits and _";
  if (/^\d/.test(secret)) return "begins with a digit";
  if (secret.startsWith("GITHUB_")) return "begins with GITHUB_";
  if (markerName(secret).length > longestName)
    return `is longer than ${longestName - markerEnding.length} characters`;
  return null;
}

// src/sinks/github/missing.ts
async function whyMissing(api, owner) {
  if (owner.kind === "organization")
    return unseen(
      owner,
      "give the token write access to its secrets and variables (classic tokens: the scope admin:org)"
    );
  const { repository } = owner;
  if (!await isThere(api, repositoryPath(repository), `look for ${repository}`))
    return unseen({ kind: "repository", repository }, "give the token access to the repository");
  if (owner.kind === "environment" && !await hasEnvironment(api, owner))
    return {
      message: `${repository} has no environment ${owner.environment}`,
      remedy: `create it in the repository's settings (Environments), or name another in the sink`
    };
  return {
    message: `the token has no write access to the secrets and variables of ${ownerTitle(owner)}`,
    remedy: `give it write access to secrets and variables${owner.kind === "environment" ? ", and environments" : ""}, and make its user a collaborator`
  };
}
function unseen(owner, remedy) {
  return {
    message: `${ownerTitle(owner)} does not exist, or the token has no access to it`,
    remedy: `check the name; if it is right, ${remedy}`
  };
}
function hasEnvironment(api, { repository, environment }) {
  const path = `${repositoryPath(repository)}/environments/${encodeURIComponent(environment)}`;
  return isThere(api, path, `look for the environment ${environment} of ${repository}`);
}
async function isThere(api, path, doing) {
  return (await api.send({ method: "GET", path, doing, also: [403, 404] })).status !== 404;
}

// src/sinks/github/group.ts
function groupPlaces(places) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of places) {
    const { owner, secret } = parsedPlace(place);
    const key = ownerPath(owner);
    const group = groups.get(key) ?? { owner, members: [] };
    group.members.push({ place, secret });
    groups.set(key, group);
  }
  return [...groups.values()];
}
function parsedPlace(place) {
  const parsed = parsePlace(place);
  if (parsed !== null) return parsed;
  throw new SinkError(
    `${place} is not a secret of GitHub Actions`,
    "write the sink's repository as owner/name"
  );
}

// src/sinks/github/marker.ts
var rounds = 3;
async function writeMarker(secretsApi, secret, marker) {
  const name = markerName(secret);
  const text = JSON.stringify(JSON.parse(markerText(marker)));
  for (let round = 1; round <= rounds; round++) {
    if (await secretsApi.updateVariable(name, text)) return;
    if (await isCreated(secretsApi, name, text, round < rounds)) return;
  }
  throw new SinkError(
    `could not write the variable ${name}: another process keeps removing it`,
    "stop that process, then run again"
  );
}
async function isCreated(secretsApi, name, text, again) {
  try {
    return await secretsApi.createVariable(name, text);
  } catch (error) {
    if (again && error instanceof GithubError && (error.status === null || error.status >= 500)) return false;
    throw error;
  }
}

// src/sinks/github/seal.ts
async function seal(text, { key }) {
  const { default: sodium } = await import("./libsodium-wrappers.js");
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  const sealed = sodium.crypto_box_seal(text, sodium.from_base64(key, ORIGINAL));
  return sodium.to_base64(sealed, ORIGINAL);
}

// src/sinks/github/probe.ts
var probeSecret = "KEYWARD_PROBE";
var probeVariable = "GITHUB_KEYWARD_PROBE";
var noKey = "0";
var nothing = "nothing";
var most = { repository: 100, environment: 100, organization: 1e3 };
async function probeActionsSecrets(secretsApi, names, sink) {
  const key = await secretsApi.key();
  const sealed = await seal(nothing, key);
  if (!await isRefused(() => secretsApi.putSealed(probeSecret, sealed, noKey)))
    await secretsApi.remove("secrets", probeSecret);
  if (!await isRefused(() => secretsApi.createVariable(probeVariable, nothing)))
    await secretsApi.remove("variables", probeVariable);
  await requireRoom(secretsApi, names, sink);
}
async function isRefused(work) {
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof GithubError && (error.status === 422 || error.status === 400)) return true;
    throw error;
  }
}
async function requireRoom(secretsApi, names, sink) {
  const existing = await secretsApi.secrets();
  if (existing === null) return;
  const added = new Set(names.filter((name) => !existing.has(name))).size;
  const limit = most[secretsApi.owner.kind];
  if (added === 0 || existing.size + added <= limit) return;
  throw new SinkError(
    `${ownerTitle(secretsApi.owner)} has ${existing.size} secrets and would get ${added} more, but GitHub allows at most ${limit} (sink ${sink})`,
    "spread the tokens over several repositories or environments, or remove unused secrets"
  );
}

// src/sinks/github/state.ts
var slackMs = 6e4;
function readingOf(secret, variable) {
  if (variable === null) return { kind: secret === null ? "absent" : "foreign" };
  const marker = parseMarker(variable.value);
  if (marker === null) return { kind: "foreign" };
  if (marker.state === "pending") return { kind: "marked", marker };
  if (secret === null) return { kind: "absent" };
  return isYounger(secret, variable) ? { kind: "foreign" } : { kind: "marked", marker };
}
function isYounger(secret, variable) {
  if (secret.updated_at === null || variable.updated_at === null) return false;
  return Date.parse(secret.updated_at) - Date.parse(variable.updated_at) > slackMs;
}
function secretRow(value) {
  if (!isRecord(value) || typeof value["name"] !== "string") return null;
  const { name, updated_at } = value;
  return { name, updated_at: typeof updated_at === "string" ? updated_at : null };
}
function variableRow(value) {
  const row = secretRow(value);
  if (row === null || !isRecord(value) || typeof value["value"] !== "string") return null;
  return { ...row, value: value["value"] };
}

// src/sinks/github/actions-secrets-api.ts
var perPage = { secrets: 100, variables: 30 };
var ActionsSecretsApi = class {
  owner;
  #api;
  #seenBy;
  #key = null;
  /** `visibility`: the repositories that can use the secrets of an organisation; null for other owners. */
  constructor(api, owner, visibility) {
    this.owner = owner;
    this.#api = api;
    this.#seenBy = visibility === null ? {} : { visibility };
  }
  /** The key that encrypts its secrets, fetched once; `refresh`: fetched again. */
  key(refresh = false) {
    if (refresh) this.#key = null;
    this.#key ??= this.#fetchKey().catch((error) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }
  /** Encrypts a value and writes it; retries once if GitHub's key has changed. */
  async putSecret(name, value) {
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
  async putSealed(name, encrypted_value, key_id) {
    const body = { encrypted_value, key_id, ...this.#seenBy };
    await this.#send({ method: "PUT", part: "secrets", name, body });
  }
  /** A secret, or null if it does not exist. */
  async secret(name) {
    return this.#one("secrets", name, secretRow, false);
  }
  /** A variable, or null if it does not exist. */
  async variable(name, patient = false) {
    return this.#one("variables", name, variableRow, patient);
  }
  /** Every secret by name; null if some were added or removed while the pages were read. */
  secrets() {
    return this.#all("secrets", secretRow);
  }
  /** Every variable by name; null if some were added or removed while the pages were read. */
  variables() {
    return this.#all("variables", variableRow);
  }
  /** Creates a variable; false if it already exists. */
  async createVariable(name, value) {
    const body = { name, value, ...this.#seenBy };
    return await this.#send({ method: "POST", part: "variables", body, also: 409 }) !== 409;
  }
  /** Updates a variable; false if it does not exist. */
  async updateVariable(name, value) {
    return await this.#send({ method: "PATCH", part: "variables", name, body: { value }, also: 404 }) !== 404;
  }
  /** Removes a secret or a variable, if it exists. */
  async remove(part, name) {
    await this.#send({ method: "DELETE", part, name, also: 404 });
  }
  async #fetchKey() {
    const doing = `read the public key of ${ownerTitle(this.owner)}`;
    const path = `${ownerPath(this.owner)}/secrets/public-key`;
    const { json, status } = await this.#api.send({ method: "GET", path, doing, patient: true });
    const [key, id] = [textAt(json, "key"), textAt(json, "key_id")];
    if (key !== null && id !== null) return { key, id };
    throw noShape(doing, status);
  }
  /** Sends a request and returns the status. */
  async #send(asked) {
    const { method, part, name, body, also } = asked;
    const request = {
      method,
      path: this.#path(part, name),
      doing: `${method === "DELETE" ? "remove" : "write"} ${this.#title(part, name)}`,
      ...body === void 0 ? {} : { body },
      ...also === void 0 ? {} : { also: [also] },
      patient: true
    };
    return (await this.#api.send(request)).status;
  }
  async #one(part, name, row, patient) {
    const doing = `read ${this.#title(part, name)}`;
    const path = this.#path(part, name);
    const { status, json } = await this.#api.send({ method: "GET", path, doing, also: [404], patient });
    if (status === 404) return null;
    return row(json) ?? fail(noShape(doing, status));
  }
  async #all(part, row) {
    const doing = `list the ${part} of ${ownerTitle(this.owner)}`;
    const totals = /* @__PURE__ */ new Set();
    const rows = await this.#api.all(
      { method: "GET", path: this.#path(part), query: { per_page: perPage[part] }, doing },
      (json) => {
        totals.add(at(json, "total_count"));
        return rowsIn(json, part, row) ?? fail(noShape(doing, 200));
      }
    );
    const byName = new Map(rows.map((one) => [one.name.toUpperCase(), one]));
    return totals.size === 1 && totals.has(byName.size) ? byName : null;
  }
  #path(part, name) {
    return `${ownerPath(this.owner)}/${part}${name === void 0 ? "" : `/${encodeURIComponent(name)}`}`;
  }
  #title(part, name) {
    const what = name === void 0 ? `a ${part.slice(0, -1)}` : `the ${part.slice(0, -1)} ${name}`;
    return `${what} of ${ownerTitle(this.owner)}`;
  }
};
function rowsIn(json, part, row) {
  const list = at(json, part);
  if (!Array.isArray(list)) return null;
  const rows = list.map(row);
  return rows.includes(null) ? null : rows.filter((one) => one !== null);
}
function noShape(doing, status) {
  return new GithubError(`could not ${doing}: the answer does not have the format of GitHub's API`, {
    status,
    remedy: "check that GITHUB_API_URL is correct and that no proxy answers instead"
  });
}
function fail(error) {
  throw error;
}

// src/sinks/github/server.ts
function apiUrlOf(env) {
  return env["GITHUB_API_URL"]?.trim() || "https://api.github.com";
}
var GithubServer = class {
  #options;
  #context;
  #secretsApis = /* @__PURE__ */ new Map();
  #opened = null;
  constructor(options, context) {
    this.#options = options;
    this.#context = context;
  }
  /** Throws `SinkError` if the environment lacks a valid address or token. */
  get api() {
    this.#opened ??= this.#open();
    return this.#opened;
  }
  /** Throws `SinkError` as `api` does. */
  secretsApi(owner) {
    const { owner: named } = this.#options;
    const key = ownerPath(owner).toLowerCase();
    const visibility = named.kind === "organization" ? named.visibility : null;
    const secretsApi = this.#secretsApis.get(key) ?? new ActionsSecretsApi(this.api, owner, visibility);
    this.#secretsApis.set(key, secretsApi);
    return secretsApi;
  }
  /** Runs `work`, and turns every `KeywardError` into a `SinkError`. */
  async asSinkErrors(work) {
    try {
      return await work();
    } catch (error) {
      throw this.#asSinkError(error);
    }
  }
  #open() {
    const { clock, timeoutMs, userAgent, proxy, env, onWait } = this.#context;
    const apiUrl = apiUrlOf(env);
    const token = this.#token();
    try {
      return openGithub({ apiUrl, token, clock, timeoutMs, userAgent, proxy, onWait });
    } catch (error) {
      throw this.#asSinkError(error);
    }
  }
  #token() {
    const { name, token_env: variable } = this.#options;
    const token = this.#context.env[variable]?.trim() ?? "";
    const remedy = "set it to the token of a GitHub App or a fine-grained token with write access to secrets and variables";
    if (token === "") throw new SinkError(`${variable} is not set (sink ${name})`, remedy);
    if (/\s/.test(token))
      throw new SinkError(`${variable} does not hold a valid token (sink ${name})`, remedy);
    if (token.startsWith("ghs_") && token === this.#context.env["GITHUB_TOKEN"]?.trim())
      throw new SinkError(
        `${variable} holds the workflow's GITHUB_TOKEN, which cannot write secrets (sink ${name})`,
        remedy
      );
    return new Secret(token);
  }
  #asSinkError(error) {
    if (!(error instanceof KeywardError) || error instanceof SinkError) return error;
    return new SinkError(`${error.message} (sink ${this.#options.name})`, error.remedy, { cause: error });
  }
};

// src/sinks/github/sink.ts
function openGithubSink(options, context) {
  return new GithubSink(options, context);
}
var GithubSink = class {
  name;
  #options;
  #server;
  #apiUrl;
  constructor(options, context) {
    this.name = options.name;
    this.#options = options;
    this.#server = new GithubServer(options, context);
    this.#apiUrl = apiUrlOf(context.env);
  }
  place(subject) {
    return githubPlace(this.#options, subject);
  }
  async spots(places) {
    return places.map((place) => githubSpot(place, this.#apiUrl));
  }
  markerAt(place) {
    const parsed = parsePlace(place);
    return parsed === null ? `the marker of ${place}` : `the Actions variable ${markerName(parsed.secret)} of ${ownerTitle(parsed.owner)}`;
  }
  async probe(places) {
    const groups = groupPlaces(places);
    for (const { members } of groups) members.forEach((member) => this.#requireName(member));
    for (const group of groups) await this.#server.asSinkErrors(() => this.#probe(group));
  }
  async read(place) {
    try {
      const { secretsApi, secret } = this.#at(place);
      return await this.#server.asSinkErrors(() => readOne(secretsApi, secret));
    } catch (error) {
      return unknown(error);
    }
  }
  async readAll(places) {
    const found = /* @__PURE__ */ new Map();
    for (const group of groupPlaces(places)) {
      for (const [place, reading] of await this.#readGroup(group)) found.set(place, reading);
    }
    return places.map((place) => found.get(place) ?? notRead);
  }
  async mark(place, marker) {
    await this.#server.asSinkErrors(async () => {
      const { secretsApi, secret } = this.#at(place);
      if (marker === null) await secretsApi.remove("variables", markerName(secret));
      else await writeMarker(secretsApi, secret, marker);
    });
  }
  async deliver(place, token, marker) {
    await this.#server.asSinkErrors(async () => {
      const { secretsApi, secret } = this.#at(place);
      const variable = await secretsApi.variable(markerName(secret), true);
      const existing = variable === null ? null : parseMarker(variable.value);
      if (existing !== null && !mayReplace(existing, marker, { place, sink: this.name })) return;
      await secretsApi.putSecret(secret, token.reveal());
      await writeMarker(secretsApi, secret, marker);
    });
  }
  async #probe({ owner, members }) {
    const names = members.map(({ secret }) => secret);
    try {
      await probeActionsSecrets(this.#server.secretsApi(owner), names, this.name);
    } catch (error) {
      if (!(error instanceof GithubError) || error.status !== 404) throw error;
      const { message, remedy } = await whyMissing(this.#server.api, owner);
      throw new SinkError(`${message} (sink ${this.name})`, remedy, { cause: error });
    }
  }
  /** Two list requests replace two requests for each place. */
  async #readGroup({ owner, members }) {
    const all = (reading) => members.map((member) => [member.place, reading(member)]);
    try {
      const listed = members.length > 1 ? await this.#list(owner) : null;
      if (listed !== null) return all(({ secret }) => listed(secret));
    } catch (error) {
      return all(() => unknown(error));
    }
    const readings = await mapConcurrent(members, ({ place }) => this.read(place));
    return members.map(({ place }, index) => [place, readings[index] ?? notRead]);
  }
  async #list(owner) {
    const secretsApi = this.#server.secretsApi(owner);
    const [secrets, variables] = await this.#server.asSinkErrors(
      () => Promise.all([secretsApi.secrets(), secretsApi.variables()])
    );
    if (secrets === null || variables === null) return null;
    return (secret) => readingOf(secrets.get(secret) ?? null, variables.get(markerName(secret)) ?? null);
  }
  #at(place) {
    const { owner, secret } = parsedPlace(place);
    return { secretsApi: this.#server.secretsApi(owner), secret };
  }
  #requireName({ place, secret }) {
    const nameError = secretNameError(secret);
    if (nameError === null) return;
    throw new SinkError(
      `invalid secret name (sink ${this.name}): ${place} ${nameError}`,
      "change the template `secret` of the sink, for example to WORKATO_{NAME}"
    );
  }
};
async function readOne(secretsApi, secret) {
  const variable = await secretsApi.variable(markerName(secret));
  const pending = variable !== null && parseMarker(variable.value)?.state === "pending";
  return readingOf(pending ? null : await secretsApi.secret(secret), variable);
}
var notRead = { kind: "unknown", reason: "it was not read" };
function unknown(error) {
  if (!(error instanceof SinkError)) throw error;
  return { kind: "unknown", reason: [error.message, error.remedy].filter(Boolean).join("; ") };
}
export {
  openGithubSink
};
