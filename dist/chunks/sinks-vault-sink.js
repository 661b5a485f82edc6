import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isSafe,
  readAddress
} from "./http-address.js";
import {
  TransportError,
  endingText,
  explainTransportError,
  isRedirect,
  isSuccess,
  mayPass,
  openTransport,
  retryAfter,
  sendWithRetry
} from "./http-retry.js";
import "./util-loopback.js";
import {
  markerText,
  mayReplace,
  parseMarker
} from "./sinks-owned.js";
import {
  createMasker
} from "./http-masking.js";
import {
  KnownSecrets
} from "./model-token-known-secrets.js";
import "./model-token-secret.js";
import {
  fillPath
} from "./sinks-place.js";
import {
  at,
  isRecord,
  numberAt,
  parseJson,
  textAt
} from "./util-json.js";
import "./model-names.js";
import {
  SinkError
} from "./model-errors.js";
import "./runtime.js";

// src/sinks/vault/path.ts
function vaultPlace(mount, template, subject) {
  return `${plain(mount)}/${fillPath(plain(template), subject)}`;
}
function vaultPath(mount, part, place) {
  const root = plain(mount);
  return `${root}/${part}/${place.slice(root.length + 1)}`;
}
function urlPath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
function plain(path) {
  return path.replaceAll(/^\/+|\/+$/g, "");
}

// src/sinks/vault/capabilities.ts
var needed = ["create", "read", "update"];
function pathsOf(mount, places) {
  return places.flatMap((place) => [vaultPath(mount, "data", place), vaultPath(mount, "metadata", place)]);
}
function requireCapabilities(answer, paths, sink) {
  const lacking = paths.flatMap((path) => {
    const missing = missingAt(answer, path);
    return missing.length === 0 ? [] : [{ path, missing }];
  });
  const [first] = lacking;
  if (first === void 0) return;
  const more = lacking.length > 1 ? `, and ${lacking.length - 1} more paths` : "";
  throw new SinkError(
    `the login of the sink ${sink} lacks ${first.missing.join(", ")} at ${first.path}${more}`,
    `grant it this policy in Vault: ${lacking.slice(0, 4).map(({ path }) => policy(path)).join(" ")}`
  );
}
function missingAt(answer, path) {
  const top = isRecord(answer) ? answer : {};
  const data = isRecord(top["data"]) ? top["data"] : top;
  const found = data[path] ?? top[path];
  const capabilities = Array.isArray(found) ? found : [];
  return capabilities.includes("root") ? [] : needed.filter((one) => !capabilities.includes(one));
}
function policy(path) {
  const capabilities = needed.map((one) => JSON.stringify(one)).join(", ");
  return `path ${JSON.stringify(path)} { capabilities = [${capabilities}] }`;
}

// src/sinks/vault/marker.ts
var longestValue = 512;
var key = "keyward";
var versionKey = "keyward_version";
var ours = /^keyward(_\d+|_version)?$/;
function withMarker(existing, versioned) {
  const others = Object.entries(existing).filter(([name]) => !ours.test(name));
  return Object.fromEntries([...others, ...versioned === null ? [] : entries(versioned)]);
}
function markerIn(metadata) {
  if (!Object.keys(metadata).some((name) => ours.test(name))) return "none";
  const marker = parseMarker(joined(metadata));
  const version = metadata[versionKey] ?? "";
  if (marker === null || !/^\d{1,15}$/.test(version)) return "garbled";
  return { marker, version: Number(version) };
}
function entries({ marker, version }) {
  const text = printable(JSON.stringify(JSON.parse(markerText(marker))));
  const parts = text.match(new RegExp(`.{1,${longestValue}}`, "g")) ?? [];
  return [...parts.map((part, at2) => [partKey(at2), part]), [versionKey, String(version)]];
}
function joined(metadata) {
  const parts = [];
  for (let part = metadata[key]; part !== void 0; part = metadata[partKey(parts.length)]) parts.push(part);
  return parts.join("");
}
function partKey(at2) {
  return at2 === 0 ? key : `${key}_${at2}`;
}
function printable(json) {
  return json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/sinks/vault/mount.ts
function requireVersion2({ status, json }, mount, sink) {
  if (status === 404) return;
  if (status === 403)
    throw new SinkError(
      `the mount ${mount} of the sink ${sink} does not exist`,
      `check the mount and VAULT_NAMESPACE, or enable it: vault secrets enable -path=${mount} kv-v2`
    );
  const [type, version] = [textAt(json, "data", "type"), textAt(json, "data", "options", "version")];
  if (type === "kv" && version === "2") return;
  throw new SinkError(
    `the mount ${mount} of the sink ${sink} is not a KV version 2 secrets engine`,
    `name another mount, or upgrade it: vault kv enable-versioning ${mount}`
  );
}

// src/sinks/vault/state.ts
var nothingThere = { version: 0, live: false, custom: {} };
function secretState(answer, now) {
  const data = isRecord(answer) ? answer["data"] : null;
  if (!isRecord(data)) return null;
  const { current_version: version, versions, custom_metadata: custom } = data;
  if (typeof version !== "number" || !isRecord(versions)) return null;
  return {
    version,
    live: isLive(versions[String(version)], now),
    custom: texts(custom)
  };
}
function readingOf({ version, live, custom }) {
  const found = markerIn(custom);
  if (found === "garbled") return { kind: "foreign" };
  if (found === "none") return { kind: live ? "foreign" : "absent" };
  const { marker } = found;
  if (marker.state === "pending") return { kind: "marked", marker };
  if (found.version > version)
    return {
      kind: "unknown",
      reason: `its marker describes version ${found.version} of the secret, but the newest version is ${version}`
    };
  if (!live) return { kind: "absent" };
  return found.version < version ? { kind: "foreign" } : { kind: "marked", marker };
}
function isLive(version, now) {
  if (!isRecord(version) || version["destroyed"] === true) return false;
  const deleted = version["deletion_time"];
  return typeof deleted !== "string" || deleted === "" || Date.parse(deleted) > now;
}
function texts(value) {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry) => typeof entry[1] === "string")
  );
}

// src/sinks/vault/secret.ts
var VaultSecret = class {
  #server;
  #data;
  #metadata;
  #now;
  /** `now` in ms since 1970. */
  constructor(server, mount, place, now) {
    this.#server = server;
    this.#data = vaultPath(mount, "data", place);
    this.#metadata = vaultPath(mount, "metadata", place);
    this.#now = now;
  }
  /** The metadata of the secret. */
  async state() {
    const { status, json, errors } = await this.#server.send({
      method: "GET",
      path: urlPath(this.#metadata),
      doing: `read ${this.#metadata}`,
      also: [404]
    });
    if (status === 404 && errors.length === 0) return nothingThere;
    const state = secretState(json, this.#now());
    if (state !== null) return state;
    throw new SinkError(
      `could not read ${this.#metadata}: it is not a secret of a KV version 2 mount`,
      "check the mount of the sink, its version and VAULT_NAMESPACE"
    );
  }
  /** The values of a live version; empty if it was deleted meanwhile. */
  async data(version) {
    const { status, json } = await this.#server.send({
      method: "GET",
      path: `${urlPath(this.#data)}?version=${version}`,
      doing: `read ${this.#data}`,
      also: [404]
    });
    if (status === 404) return {};
    const data = at(json, "data", "data");
    if (isRecord(data)) return data;
    throw new SinkError(
      `could not read ${this.#data}: the answer does not show the values of the secret`,
      "check the mount of the sink, its version and any proxy between keyward and Vault"
    );
  }
  /** Writes a new version if `cas` is still the newest; returns its number, or null otherwise. */
  async write(data, cas, secret) {
    const request = {
      method: "POST",
      path: urlPath(this.#data),
      body: { options: { cas }, data },
      doing: `write ${this.#data}`,
      also: [400],
      secret
    };
    const answer = await this.#server.send(request);
    if (isOutdatedWrite(answer)) return null;
    if (answer.status === 400) throw this.#server.failure(request, answer);
    const version = numberAt(answer.json, "data", "version");
    if (version !== null) return version;
    throw new SinkError(
      `could not write ${this.#data}: the answer is not one of a KV version 2 mount`,
      "check the mount of the sink, its version and VAULT_NAMESPACE"
    );
  }
  /** Writes or removes the marker in the custom metadata and keeps the other keys. */
  async mark({ custom }, versioned) {
    await this.#server.send({
      method: "POST",
      path: urlPath(this.#metadata),
      // Omitted fields, such as max_versions, are kept.
      body: { custom_metadata: withMarker(custom, versioned) },
      doing: `mark ${this.#metadata}`
    });
  }
};
function isOutdatedWrite({ status, errors }) {
  return status === 400 && errors.some((error) => error.includes("check-and-set"));
}

// src/sinks/vault/address.ts
var reasons = {
  "no-url": "is not an http or https URL",
  "more-than-a-path": "contains more than a host and a path",
  "plain-http": "is plain http, which would expose tokens on the network"
};
function readVaultAddress(env, variable, sink) {
  const text = env[variable]?.trim() ?? "";
  const address = text === "" ? null : readAddress(text);
  if (address !== null && typeof address !== "string") return address;
  throw new SinkError(
    `${variable} ${address === null ? "is not set" : reasons[address]} (sink ${sink})`,
    `set ${variable} to the address of Vault, such as https://vault.example.com:8200`
  );
}

// src/sinks/vault/error.ts
function unansweredError(facts, error) {
  const { message, remedy: remedy2 } = explainTransportError(error, facts);
  return new SinkError(`could not ${facts.doing} (sink ${facts.sink}): ${message}`, remedy2, { cause: error });
}
function vaultError({ doing, sink, secrets }, { status, errors }) {
  const words = createMasker({ secrets: new KnownSecrets(secrets), keep: "start" })(errors.join("; "));
  const shown = words === "" ? "" : ` (${words})`;
  return new SinkError(`could not ${doing} (sink ${sink}): status ${status}${shown}`, remedy(status, words));
}
function remedy(status, words) {
  if (isRedirect({ status })) return "set the address to a node or load balancer that does not redirect";
  switch (status) {
    case 400:
      return "check the mount, the path and the login of the sink";
    case 401:
    case 403:
      return "check that the login has not expired, that VAULT_NAMESPACE is right, and that its policy allows this";
    case 404:
      return "check the mount, and that VAULT_NAMESPACE is right";
    case 412:
      return "run again, as the node lags behind the active one, or set the address to the active node";
    case 429:
      return "run again later, or raise the rate limit quota; a standby node also answers with 429";
    case 503:
      return /sealed/i.test(words) || words === "" ? "unseal the server, or wait for the end of its maintenance, then run again" : "run again when the server is available";
    default:
      return "run again; if it fails again, check the log of the server";
  }
}

// src/sinks/vault/http.ts
var retryWaits = [200, 1e3, 3e3];
async function callVault(call) {
  const { transport, clock, request, onWait } = call;
  let tries = 0;
  const pauseAfter = (ending) => {
    const wait = mayBeSentAgain(call, ending) ? retryWaits[tries++] : void 0;
    if (wait === void 0) return null;
    const asked = ending instanceof TransportError ? null : retryAfter(ending, clock.now());
    const ms = Math.max(wait, asked?.ms ?? 0);
    const shortened = asked?.shortened ?? false;
    onWait?.({ ms, shortened, purpose: `to ${call.doing} again`, why: endingText(ending, call) });
    return ms;
  };
  try {
    return accepted(call, await sendWithRetry(() => transport.send(request), { clock, pauseAfter }));
  } catch (error) {
    throw error instanceof TransportError ? unansweredError(call, error) : error;
  }
}
function mayBeSentAgain(call, ending) {
  if (!(ending instanceof TransportError))
    return mayPass(ending.status) || ending.status === 412 || ending.status === 429;
  if (explainTransportError(ending, call).permanent) return false;
  return ending.reason === "network" || ending.reason === "timeout";
}
function accepted(call, answer) {
  const json = parseJson(answer.text);
  const errors = errorsIn(json);
  const failed = isSuccess(answer) ? errors.length > 0 : !call.also.includes(answer.status);
  if (failed) throw vaultError(call, { status: answer.status, errors });
  if (json === void 0)
    throw new SinkError(
      `could not ${call.doing} (sink ${call.sink}): the answer is not JSON`,
      "check that the address is correct, and that no proxy or login page answers instead"
    );
  return { status: answer.status, json, errors };
}
function errorsIn(json) {
  const errors = at(json, "errors");
  return Array.isArray(errors) ? errors.filter((error) => typeof error === "string") : [];
}

// src/sinks/vault/login.ts
var urlVariable = "ACTIONS_ID_TOKEN_REQUEST_URL";
var tokenVariable = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
async function logIn({ name, login }, context, send) {
  if (login.method === "jwt") return logInWithJwt(name, login, context, send);
  const token = context.env[login.token_env]?.trim() ?? "";
  if (token !== "") return { token, livesMs: null };
  throw new SinkError(
    `${login.token_env} is not set (sink ${name})`,
    `set ${login.token_env} to a Vault token, or add \`jwt\` to the sink`
  );
}
async function logInWithJwt(sink, login, context, send) {
  const jwt = await identityToken(sink, login.audience, context);
  const json = await send(`auth/${urlPath(plain(login.mount))}/login`, { role: login.role, jwt }, jwt);
  const token = textAt(json, "auth", "client_token") ?? "";
  if (token === "")
    throw new SinkError(
      `the login at auth/${plain(login.mount)} returned no token (sink ${sink})`,
      `check the role ${login.role} in Vault`
    );
  const seconds = numberAt(json, "auth", "lease_duration") ?? 0;
  return { token, livesMs: seconds > 0 ? seconds * 1e3 : null };
}
async function identityToken(sink, audience, context) {
  const { url, bearer } = requestOf(sink, context);
  if (audience !== null) url.searchParams.set("audience", audience);
  const headers = () => ({ authorization: `Bearer ${bearer}` });
  const transport = openTransport({ ...context, host: url.origin, headers });
  try {
    const { json } = await callVault({
      transport,
      clock: context.clock,
      onWait: context.onWait,
      timeoutMs: context.timeoutMs,
      host: url.origin,
      request: { method: "GET", path: url.pathname + url.search, body: null },
      doing: "get the workflow's identity token",
      sink,
      also: [],
      secrets: [bearer]
    });
    const value = textAt(json, "value") ?? "";
    if (value !== "") return value;
    throw new SinkError(`GitHub returned no identity token (sink ${sink})`, permission);
  } finally {
    await transport.close();
  }
}
var permission = "add `permissions: { id-token: write }` to the job";
function requestOf(sink, { env }) {
  const text = env[urlVariable] ?? "";
  const bearer = env[tokenVariable] ?? "";
  if (text === "" || bearer === "" || !URL.canParse(text))
    throw new SinkError(
      `${urlVariable} and ${tokenVariable} are not set (sink ${sink}), so no workflow identity is available`,
      `${permission}, or remove \`jwt\` from the sink and set its \`token_env\` outside GitHub Actions`
    );
  const url = new URL(text);
  if (!isSafe(url))
    throw new SinkError(
      `${urlVariable} is plain http, which would expose tokens on the network (sink ${sink})`,
      `use a runner that sets ${urlVariable} to an https:// address`
    );
  return { url, bearer };
}

// src/sinks/vault/server.ts
var usedLife = 0.8;
var pauseAfterFailure = 1e3;
var VaultServer = class {
  #options;
  #context;
  #transport = null;
  #login = null;
  #loginEnds = Number.POSITIVE_INFINITY;
  #token = null;
  constructor(options, context) {
    this.#options = options;
    this.#context = context;
  }
  /** Throws `SinkError` for every status except 2xx and those in `also`. */
  async send(request) {
    const { token } = await this.#loggedIn();
    this.#token = token;
    this.#transport ??= this.#open(() => this.#headers(this.#token));
    return this.#call(this.#transport, request, [token, request.secret ?? ""]);
  }
  /** The error for an answer with a status in `also` that turned out to be one. */
  failure({ doing, secret = "" }, answer) {
    return vaultError({ doing, sink: this.#options.name, secrets: [this.#token ?? "", secret] }, answer);
  }
  #loggedIn() {
    const now = this.#context.clock.monotonic();
    if (this.#login !== null && now < this.#loginEnds) return this.#login;
    this.#loginEnds = Number.POSITIVE_INFINITY;
    this.#login = this.#logIn(now).catch((error) => {
      this.#loginEnds = this.#context.clock.monotonic() + pauseAfterFailure;
      throw error;
    });
    return this.#login;
  }
  async #logIn(now) {
    this.#address();
    const login = await logIn(
      this.#options,
      this.#context,
      (path, body, secret) => this.#sendLogin(path, body, secret)
    );
    if (login.livesMs !== null) this.#loginEnds = now + login.livesMs * usedLife;
    return login;
  }
  async #sendLogin(path, body, secret) {
    const transport = this.#open(() => this.#headers(null));
    try {
      const request = { method: "POST", path, body, doing: `log in at ${path}` };
      return (await this.#call(transport, request, [secret])).json;
    } finally {
      await transport.close();
    }
  }
  #call(transport, asked, secrets) {
    const { method, path, body, doing, also = [] } = asked;
    const { clock, timeoutMs, onWait } = this.#context;
    const { origin, prefix } = this.#address();
    const text = body === void 0 ? null : JSON.stringify(body);
    const request = { method, path: `${prefix}/v1/${path}`, body: text };
    const sink = this.#options.name;
    return callVault({
      transport,
      clock,
      onWait,
      timeoutMs,
      host: origin,
      request,
      doing,
      sink,
      also,
      secrets
    });
  }
  #address() {
    return readVaultAddress(this.#context.env, this.#options.address_env, this.#options.name);
  }
  #open(headers) {
    return openTransport({ ...this.#context, host: this.#address().origin, headers });
  }
  #headers(token) {
    const namespace = this.#context.env["VAULT_NAMESPACE"]?.trim() ?? "";
    return {
      // A Vault agent can require this header as protection against cross-site requests.
      "x-vault-request": "true",
      ...namespace === "" ? {} : { "x-vault-namespace": namespace },
      ...token === null ? {} : { "x-vault-token": token }
    };
  }
};

// src/sinks/vault/spot.ts
function vaultSpot(place, { env, addressVariable }) {
  const address = readAddress(env[addressVariable]?.trim() ?? "");
  const server = typeof address === "string" ? `$${addressVariable}` : address.origin + address.prefix;
  const namespace = env["VAULT_NAMESPACE"]?.trim() ?? "";
  const path = `${namespace}/${place}`.split("/").filter((segment) => segment !== "");
  return `vault ${server.replaceAll(/(?<!:)\/{2,}/g, "/")}/v1/${path.join("/")}`;
}

// src/sinks/vault/sink.ts
var rounds = 4;
function openVaultSink(options, context) {
  return new VaultSink(options, context);
}
var VaultSink = class {
  name;
  #options;
  #server;
  #now;
  #spot;
  constructor(options, context) {
    this.name = options.name;
    this.#options = options;
    this.#server = new VaultServer(options, context);
    this.#now = () => context.clock.now();
    const { env } = context;
    this.#spot = (place) => vaultSpot(place, { env, addressVariable: options.address_env });
  }
  place(subject) {
    return vaultPlace(this.#options.mount, this.#options.path, subject);
  }
  async spots(places) {
    return places.map((place) => this.#spot(place));
  }
  markerAt(place) {
    return `the custom metadata keyward\u2026 of ${place}`;
  }
  async probe(places) {
    const { mount } = this.#options;
    const paths = pathsOf(mount, places);
    const capabilities = await this.#server.send({
      method: "POST",
      path: "sys/capabilities-self",
      body: { paths },
      doing: "read the capabilities of the login"
    });
    requireCapabilities(capabilities.json, paths, this.name);
    const found = await this.#server.send({
      method: "GET",
      path: `sys/internal/ui/mounts/${urlPath(plain(mount))}`,
      doing: `read the mount ${plain(mount)}`,
      also: [403, 404]
    });
    requireVersion2(found, plain(mount), this.name);
  }
  async read(place) {
    try {
      return readingOf(await this.#secret(place).state());
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      return { kind: "unknown", reason: `${error.message}; ${error.remedy}` };
    }
  }
  async mark(place, marker) {
    const secret = this.#secret(place);
    const state = await secret.state();
    await secret.mark(state, marker === null ? null : { marker, version: markedVersion(state) });
  }
  async deliver(place, token, marker) {
    const secret = this.#secret(place);
    for (let round = 0; round < rounds; round++) {
      const state = await secret.state();
      const reading = readingOf(state);
      if (reading.kind === "marked" && !mayReplace(reading.marker, marker, { place, sink: this.name }))
        return;
      const version = await this.#put(secret, state, token.reveal());
      if (version !== null) return secret.mark(state, { marker, version });
    }
    throw new SinkError(
      `could not write ${place} (sink ${this.name}): another process keeps writing it`,
      "stop that process, then run again"
    );
  }
  /** Writes the token, keeping the secret's other keys; returns its version, or null if another process wrote meanwhile. */
  async #put(secret, { version, live }, value) {
    const existing = live ? await secret.data(version) : {};
    if (existing[this.#options.field] === value) return version;
    return secret.write({ ...existing, [this.#options.field]: value }, version, value);
  }
  #secret(place) {
    return new VaultSecret(this.#server, this.#options.mount, place, this.#now);
  }
};
function markedVersion({ version, custom }) {
  const existing = markerIn(custom);
  return typeof existing === "string" ? version : existing.version;
}
export {
  openVaultSink
};
