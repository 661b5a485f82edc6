import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Secret } from "../../../src/model/token/secret.ts";
import type { HeldMarker, PendingMarker } from "../../../src/model/token/token.ts";
import type { Wait } from "../../../src/model/wait.ts";
import type { ProxyEnvironment } from "../../../src/http/transport.ts";
import type { VaultSinkOptions } from "../../../src/sinks/sink-options.ts";
import type { Sink } from "../../../src/sinks/sink.ts";
import type { SinkContext } from "../../../src/sinks/sink-context.ts";
import { openVaultSink } from "../../../src/sinks/vault/sink.ts";
import { startProxy } from "../../support/proxy.ts";
import { fastClock, json, reset, text } from "../../support/api-server.ts";
import {
  fault,
  oidcBearer,
  serveVault,
  type StoredSecret,
  type VaultStandIn,
} from "../../support/vault-server.ts";

const value = "wrkaus-canary.0123456789";
const token = new Secret(value);
const held: HeldMarker = {
  state: "held",
  id: 7,
  name: "finance",
  environment: null,
  updated_at: "2026-01-05T10:00:00Z",
};
const pending: PendingMarker = {
  state: "pending",
  name: "finance",
  environment: null,
  about: { action: "regenerate", id: 7, updated_at: "2026-01-05T10:00:00Z" },
  previous: held,
};
const options: VaultSinkOptions = {
  type: "vault-kv2",
  name: "vault",
  trusted: false,
  for: null,
  mount: "team/kv",
  path: "workato/{environment}/{name}",
  field: "token",
  address_env: "VAULT_ADDR",
  login: { method: "token", token_env: "VAULT_TOKEN" },
};
const jwt: VaultSinkOptions["login"] = {
  method: "jwt",
  mount: "jwt",
  role: "keyward",
  audience: "https://vault.example",
};
const place = "team/kv/workato/-/finance";
const key = "ns1:workato/-/finance";

let vault: VaultStandIn;
let sink: Sink;
beforeEach(async () => {
  vault = await serveVault();
  sink = open();
});
afterEach(() => vault.close());

function open(
  env: Record<string, string | undefined> = {},
  login: VaultSinkOptions["login"] = options.login,
  proxy: ProxyEnvironment = { httpProxy: null, httpsProxy: null, noProxy: null },
): Sink {
  return openVaultSink({ ...options, login }, { ...contextOf(env), proxy });
}

function contextOf(env: Record<string, string | undefined>): SinkContext {
  return {
    env: { VAULT_ADDR: vault.host, VAULT_TOKEN: "root-token", VAULT_NAMESPACE: "ns1", ...env },
    clock: fastClock(200),
    timeoutMs: 2_000_000,
    userAgent: "keyward/test",
    pid: 1,
    alive: () => true,
    killGroup: () => {},
    proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
  };
}

function secret(): StoredSecret {
  const found = vault.secrets.get(key);
  if (found === undefined) throw new Error("nothing is stored");
  return found;
}

function put(data: Record<string, unknown>, custom: Record<string, string> = {}): StoredSecret {
  const found = vault.secrets.get(key) ?? { versions: [], custom, max_versions: 7 };
  found.versions.push({ data, deletion_time: "", destroyed: false });
  vault.secrets.set(key, found);
  return found;
}

const newest = (): unknown => secret().versions.at(-1)?.data;
const requests = (): readonly string[] => vault.seen.map(({ method, url }) => `${method} ${url}`);

describe("a vault sink", () => {
  it("names places as policies do, and never leaves the template's path", () => {
    const subject = { id: null, workspace: "main", customer: null, environment: null };
    expect(sink.place({ ...subject, name: "finance" })).toBe(place);
    expect(sink.place({ ...subject, name: "../a/b" })).toBe("team/kv/workato/-/%2E.%2Fa%2Fb");
  });

  it("delivers into its namespace and marks the version that holds the token", async () => {
    await sink.mark(place, { ...pending, about: { action: "create" }, previous: null });
    expect(await sink.read(place)).toMatchObject({ kind: "marked", marker: { state: "pending" } });
    await sink.deliver(place, token, held);
    expect(newest()).toEqual({ token: value });
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: held });
    expect(secret().custom["keyward_version"]).toBe("1");
    expect(JSON.stringify(secret().custom)).not.toContain("wrkaus");
  });

  it("keeps the secret's other keys, others' custom metadata and its settings", async () => {
    put({ token: "old", user: "loader" }, { owner: "team-a" });
    await sink.mark(place, pending);
    await sink.deliver(place, token, held);
    expect(newest()).toEqual({ token: value, user: "loader" });
    expect(secret()).toMatchObject({ custom: { owner: "team-a", keyward_version: "2" }, max_versions: 7 });
    await sink.mark(place, null);
    expect(secret().custom).toEqual({ owner: "team-a" });
  });

  it("writes nothing where the secret's other keys could not be read", async () => {
    put({ token: "old", user: "loader" }, {});
    await sink.mark(place, pending);
    const isRead = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
      method === "GET" && url.includes("/data/");
    const unreadable = (seen: { readonly method: string; readonly url: string }) =>
      isRead(seen) ? json({ data: null }) : null;
    vault.faults.push(unreadable, unreadable, unreadable);
    await expect(sink.deliver(place, token, held)).rejects.toThrow("does not show the values");
    expect(newest()).toEqual({ token: "old", user: "loader" });
  });

  it("encodes a name like its place, so that both are the same secret", async () => {
    const odd = sink.place({ id: null, workspace: "m", customer: null, environment: "Test 1", name: "é" });
    await sink.deliver(odd, token, { ...held, name: "é" });
    expect([...vault.secrets.keys()]).toEqual(["ns1:workato/Test%201/%C3%A9"]);
    expect(await sink.read(odd)).toMatchObject({ kind: "marked", marker: { name: "é" } });
  });

  it("splits a long marker into several values", async () => {
    const name = "ü".repeat(255);
    const marker: PendingMarker = { ...pending, name, previous: { ...held, name } };
    await sink.mark(place, marker);
    expect(Object.keys(secret().custom).length).toBeGreaterThan(3);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker });
    await sink.mark(place, held);
    expect(Object.keys(secret().custom)).toEqual(["keyward", "keyward_version"]);
  });

  it("writes only the token where the secret was deleted after its metadata were read", async () => {
    put({ token: "old", user: "loader" });
    await sink.mark(place, pending);
    vault.faults.push(
      () => null,
      () => json({ errors: [] }, 404),
    );
    await sink.deliver(place, token, held);
    expect(newest()).toEqual({ token: value });
  });

  it("never replaces a token of another host or customer, and says where it is", async () => {
    const owner = { host: "https://www.workato.com", customer: null };
    await sink.deliver(place, token, { ...held, ...owner, customer: "1199" });
    await expect(sink.deliver(place, new Secret("mine"), { ...held, ...owner })).rejects.toThrow(
      `${place} of the sink vault now holds a token of another host or customer`,
    );
    expect(newest()).toEqual({ token: value });
  });

  it("says where the marker of a place is", () => {
    expect(sink.markerAt(place)).toBe(`the custom metadata keyward… of ${place}`);
  });

  it("never replaces a marker of the same client with a later token", async () => {
    await sink.deliver(place, token, { ...held, updated_at: "2026-02-01T00:00:00Z" });
    await sink.deliver(place, new Secret("wrkaus-older"), held);
    expect(newest()).toEqual({ token: value });
  });
});

describe("the reading of a vault sink", () => {
  it("is absent without a secret, and after restoring an empty place", async () => {
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    await sink.mark(place, pending);
    await sink.mark(place, null);
    expect(await sink.read(place)).toEqual({ kind: "absent" });
  });

  it("is foreign without keyward's marker, with a garbled one, and after another process wrote", async () => {
    put({ token: "theirs" });
    expect(await sink.read(place)).toEqual({ kind: "foreign" });
    secret().custom = { keyward: "{", keyward_version: "1" };
    expect(await sink.read(place)).toEqual({ kind: "foreign" });
    secret().custom = {};
    await sink.deliver(place, token, held);
    put({ token: "theirs" });
    expect(await sink.read(place)).toEqual({ kind: "foreign" });
  });

  it("is absent if the token's version was deleted or destroyed", async () => {
    await sink.deliver(place, token, held);
    for (const ending of [{ deletion_time: "2026-01-06T00:00:00.5Z" }, { destroyed: true }]) {
      Object.assign(secret().versions[0] ?? {}, { deletion_time: "", destroyed: false }, ending);
      expect(await sink.read(place)).toEqual({ kind: "absent" });
    }
    Object.assign(secret().versions[0] ?? {}, { deletion_time: "2999-01-01T00:00:00Z", destroyed: false });
    expect(await sink.read(place)).toMatchObject({ kind: "marked" });
  });

  it("is unknown if the marker describes a future version, and without an answer", async () => {
    await sink.deliver(place, token, held);
    secret().custom["keyward_version"] = "5";
    expect(await sink.read(place)).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("version 5"),
    });
    vault.tokens.clear();
    expect(await sink.read(place)).toMatchObject({ reason: expect.stringContaining("status 403") });
    expect(await open({ VAULT_ADDR: "http://127.0.0.1:1" }).read(place)).toMatchObject({
      reason: expect.stringContaining("ECONNREFUSED"),
    });
    vault.mountVersion = null;
    vault.tokens.add("root-token");
    expect(await sink.read(place)).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("mount"),
    });
  });

  it("restores a held marker with its own version, so that a write in between is detected", async () => {
    await sink.deliver(place, token, held);
    await sink.mark(place, pending);
    put({ token: "theirs" });
    expect(await sink.read(place)).toMatchObject({ marker: { state: "pending" } });
    await sink.mark(place, held);
    expect(await sink.read(place)).toEqual({ kind: "foreign" });
  });
});

describe("the probe of a vault sink", () => {
  it("sends one request for all paths, and leaves nothing behind", async () => {
    await sink.probe([place, `${place}2`]);
    expect(requests()).toEqual(["POST /v1/sys/capabilities-self", "GET /v1/sys/internal/ui/mounts/team/kv"]);
    expect(vault.secrets.size).toBe(0);
    vault.capabilities.set("*", ["root"]);
    await sink.probe([place]);
  });

  it("reports the missing capabilities and the path, with the policy that grants them", async () => {
    vault.capabilities.set("team/kv/metadata/workato/-/finance", ["read"]);
    await expect(sink.probe([place])).rejects.toMatchObject({
      message: expect.stringContaining("lacks create, update at team/kv/metadata/workato/-/finance"),
      remedy: expect.stringContaining('path "team/kv/metadata/workato/-/finance" { capabilities = ["create"'),
    });
  });

  it("reads its variables without the spaces around them", async () => {
    const padded = { VAULT_ADDR: ` ${vault.host} `, VAULT_TOKEN: " root-token\n", VAULT_NAMESPACE: " ns1 " };
    await open(padded).mark(place, pending);
    expect([...vault.secrets.keys()]).toEqual([key]);
    await open({ VAULT_NAMESPACE: " " }).mark(place, pending);
    await open({ VAULT_NAMESPACE: undefined }).mark(place, pending);
    expect(vault.seen.at(-1)?.headers).not.toHaveProperty("x-vault-namespace");
    expect([...vault.secrets.keys()]).toEqual([key, ":workato/-/finance"]);
  });

  it("rejects a mount of version 1 and one that does not exist", async () => {
    vault.mountVersion = "1";
    await expect(sink.probe([place])).rejects.toThrow("not a KV version 2 secrets engine");
    vault.mountVersion = null;
    await expect(sink.probe([place])).rejects.toThrow("does not exist");
  });

  it.each([
    [{ VAULT_ADDR: undefined }, "VAULT_ADDR is not set"],
    [{ VAULT_ADDR: "vault.example.com" }, "not an http or https URL"],
    [{ VAULT_ADDR: "http://vault.example.com" }, "plain http"],
    [{ VAULT_ADDR: "https://a:b@vault.example.com" }, "more than a host"],
    [{ VAULT_TOKEN: "" }, "VAULT_TOKEN is not set"],
    [{ VAULT_TOKEN: undefined }, "VAULT_TOKEN is not set"],
  ])("reports what is wrong with %o", async (env, message) => {
    await expect(open(env).probe([place])).rejects.toMatchObject({
      name: "SinkError",
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(/./),
    });
    expect(vault.seen).toEqual([]);
  });
});

describe("a JWT login", () => {
  const oidc = (): Record<string, string | undefined> => ({
    VAULT_TOKEN: undefined,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${vault.host}/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcBearer,
  });

  it("happens once for a run, with GitHub's identity token for the audience", async () => {
    const one = open(oidc(), jwt);
    await Promise.all([one.read(place), one.read(`${place}2`)]);
    await one.read(place);
    expect(requests().filter((line) => /login|oidc/.test(line))).toEqual([
      "GET /oidc?api-version=2.0&audience=https%3A%2F%2Fvault.example",
      "POST /v1/auth/jwt/login",
    ]);
    expect(vault.seen[1]?.headers["x-vault-namespace"]).toBe("ns1");
  });

  it("sends no Vault token, and no audience if the sink names none", async () => {
    const error = await open(oidc(), { ...jwt, audience: null })
      .probe([place])
      .catch((caught: unknown) => caught);
    expect(requests()[0]).toBe("GET /oidc?api-version=2.0");
    expect(vault.seen[1]?.headers).not.toHaveProperty("x-vault-token");
    expect(error).toMatchObject({ message: expect.stringContaining("status 400 (error validating token") });
  });

  it("lasts for the whole run if Vault does not say how long it lives", async () => {
    vault.lease = 0;
    const one = open(oidc(), jwt);
    for (let read = 0; read < 3; read++) await one.read(place);
    expect(requests().filter((line) => line.includes("login"))).toHaveLength(1);
  });

  it("is used for four fifths of its lifetime", async () => {
    vault.lease = 100;
    let at = 0;
    const clock = { ...fastClock(200), monotonic: () => at };
    const one = openVaultSink({ ...options, login: jwt }, { ...contextOf(oidc()), clock });
    for (at of [0, 79_999, 80_001]) await one.read(place);
    expect(requests().filter((line) => line.includes("login"))).toHaveLength(2);
  });

  it("that failed is not tried again at once, so that many places do not ask together", async () => {
    let at = 0;
    const clock = { ...fastClock(200), monotonic: () => at };
    const one = openVaultSink(
      { ...options, login: { ...jwt, role: "other" } },
      { ...contextOf(oidc()), clock },
    );
    for (at of [0, 999, 1001]) expect(await one.read(place)).toMatchObject({ kind: "unknown" });
    expect(requests().filter((line) => line.includes("login"))).toHaveLength(2);
  });

  it.each([
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: undefined }, "are not set"],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: "" }, "are not set"],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: "no address" }, "are not set"],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }, "are not set"],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" }, "are not set"],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: "http://github.invalid/oidc" }, "plain http"],
  ])("asks nobody for an identity with %o", async (env, message) => {
    await expect(open({ ...oidc(), ...env }, jwt).probe([place])).rejects.toThrow(message);
    expect(vault.seen).toEqual([]);
  });

  it("reports an answer of GitHub or Vault that holds no token", async () => {
    vault.faults.push(() => json({ value: "" }));
    await expect(open(oidc(), jwt).probe([place])).rejects.toThrow(
      "GitHub returned no identity token (sink vault)",
    );
    vault.faults.push(
      () => null,
      () => json({ auth: { client_token: "" } }),
    );
    await expect(open(oidc(), jwt).probe([place])).rejects.toMatchObject({
      message: "the login at auth/jwt returned no token (sink vault)",
      remedy: "check the role keyward in Vault",
    });
  });

  it("reveals neither what asks GitHub nor the identity, even if an answer repeats it", async () => {
    vault.faults.push(() => fault(400, `no ${oidcBearer}`));
    await expect(open(oidc(), jwt).probe([place])).rejects.toThrow("status 400 (no [secret])");
  });

  it("happens again when its lifetime is almost over", async () => {
    vault.lease = 0.001;
    const one = open(oidc(), jwt);
    await one.read(place);
    await one.read(place);
    expect(requests().filter((line) => line.includes("login"))).toHaveLength(2);
  });

  it("reports the remedy outside a workflow, and for a wrong role", async () => {
    await expect(open({}, jwt).probe([place])).rejects.toMatchObject({
      remedy: expect.stringContaining("id-token: write"),
    });
    const wrong = open(oidc(), { ...jwt, audience: "other" });
    const error = await wrong.probe([place]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: expect.stringContaining("log in at auth/jwt/login") });
    expect(String(error)).not.toContain("jwt.other");
  });
});

describe("errors of a vault sink", () => {
  it("retries a delivery if another process wrote meanwhile", async () => {
    vault.beforeWrite = () => put({ other: 1 });
    await sink.deliver(place, token, held);
    expect(newest()).toEqual({ other: 1, token: value });
    expect(await sink.read(place)).toMatchObject({ kind: "marked" });
  });

  it("gives up a delivery if another process keeps writing, after four attempts", async () => {
    const keepWriting = (): void => {
      put({ other: 1 });
      vault.beforeWrite = keepWriting;
    };
    vault.beforeWrite = keepWriting;
    await expect(sink.deliver(place, token, held)).rejects.toThrow("another process keeps writing it");
    expect(requests().filter((line) => line === "POST /v1/team/kv/data/workato/-/finance")).toHaveLength(4);
  });

  it("retries a delivery whatever else the server says of the write, and fails where it says nothing of it", async () => {
    const pass = (): null => null;
    vault.faults.push(pass, () => fault(400, "a warning", "check-and-set parameter did not match"));
    await sink.deliver(place, token, held);
    expect(newest()).toEqual({ token: value });
    vault.faults.push(pass, pass, () => fault(400));
    await expect(sink.deliver(place, new Secret("other"), { ...held, id: 8 })).rejects.toThrow("status 400");
    vault.faults.push(pass, pass, () => json({ data: {} }));
    await expect(sink.deliver(place, new Secret("other"), { ...held, id: 8 })).rejects.toThrow(
      "the answer is not one of a KV version 2 mount",
    );
  });

  it("is not hidden as a place that cannot be read, if it is a fault of keyward itself", async () => {
    const now = (): number => {
      throw new TypeError("no clock");
    };
    put({ token: "old" });
    const broken = openVaultSink(options, { ...contextOf({}), clock: { ...fastClock(200), now } });
    await expect(broken.read(place)).rejects.toThrow(TypeError);
  });

  it("shows the texts of the server, and nothing that is no text", async () => {
    vault.faults.push(() => json({ errors: [5, "root-token is no good", { no: 1 }] }, 403));
    expect(await sink.read(place)).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("status 403 ([secret] is no good);"),
    });
  });

  it("writes one version if the answer to a write is lost", async () => {
    const pass = (): null => null;
    vault.faults.push(pass, () => (response) => {
      put({ token: value });
      response.socket?.resetAndDestroy();
    });
    await sink.deliver(place, token, held);
    expect(secret().versions).toHaveLength(1);
    expect(secret().custom["keyward_version"]).toBe("1");
  });

  it.each([
    [412, "lags"],
    [429, "quota"],
    [500, "run again"],
    [503, "unseal"],
  ])("retries on %i, and finally reports the remedy", async (status, remedy) => {
    const bad = () => fault(status, status === 503 ? "Vault is sealed" : "no");
    vault.faults.push(bad, () => reset, bad);
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    vault.faults.push(bad, bad, bad, bad);
    await expect(sink.mark(place, pending)).rejects.toMatchObject({
      name: "SinkError",
      remedy: expect.stringContaining(remedy),
    });
  });

  it("is not retried if a proxy requires a password, as the next attempt would fail too", async () => {
    const proxy = await startProxy("http://127.0.0.1:1", 407);
    const proxies = { httpProxy: null, httpsProxy: proxy.uri, noProxy: null };
    const behind = open({ VAULT_ADDR: "https://vault.invalid" }, options.login, proxies);
    await expect(behind.probe([place])).rejects.toMatchObject({
      message: expect.stringContaining("the proxy answered 407 for https://vault.invalid"),
      remedy: expect.stringContaining("HTTPS_PROXY"),
    });
    proxy.close();
    expect(proxy.tunnels).toHaveLength(1);
  });

  it("waits until the date that the server returns", async () => {
    const headers = {
      date: "Mon, 05 Jan 2026 10:00:00 GMT",
      "retry-after": "Mon, 05 Jan 2026 10:00:20 GMT",
    };
    vault.faults.push(() => json({ errors: ["quota"] }, 429, headers));
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    const [first, second] = vault.seen;
    // Waits take a two-hundredth of their time here.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(90);
  });

  it("takes no answer with errors for a success, whatever its status is", async () => {
    vault.faults.push(
      () => null,
      () => fault(200, "permission denied"),
    );
    await expect(sink.mark(place, held)).rejects.toThrow("permission denied");
  });

  it("announces its waits", async () => {
    vault.faults.push(() => json({ errors: ["quota"] }, 429, { "retry-after": "86400" }));
    const announced: Wait[] = [];
    // Leaps over every wait but the bound of a request.
    const sleep = (_ms: number, signal?: AbortSignal): Promise<void> =>
      signal === undefined ? Promise.resolve() : new Promise(() => {});
    const context = { ...contextOf({}), clock: { ...fastClock(), sleep } };
    await openVaultSink(options, { ...context, onWait: (wait) => announced.push(wait) }).read(place);
    expect(announced).toEqual([
      {
        ms: 600_000,
        purpose: "to read team/kv/metadata/workato/-/finance again",
        why: `${vault.host} answered 429`,
        shortened: true,
      },
    ]);
  });

  it("announces a wait that the server did not ask for as it is", async () => {
    const announced: Wait[] = [];
    vault.faults.push(() => fault(500, "no"));
    await openVaultSink(options, { ...contextOf({}), onWait: (wait) => announced.push(wait) }).read(place);
    expect(announced).toMatchObject([{ ms: 200, shortened: false }]);
  });

  it("is not asked again after an answer that is too large", async () => {
    vault.faults.push(() => text(`"${"x".repeat(33 * 1024 * 1024)}"`));
    expect(await sink.read(place)).toMatchObject({ kind: "unknown" });
    expect(vault.seen).toHaveLength(1);
  });

  it("is asked again after an answer that did not come in time", async () => {
    vault.faults.push(() => () => {});
    const hurried = openVaultSink(options, { ...contextOf({}), timeoutMs: 100_000 });
    expect(await hurried.read(place)).toEqual({ kind: "absent" });
    expect(vault.seen.length).toBeGreaterThanOrEqual(2);
  });

  it.each([408, 412, 425, 429, 500, 520])("is asked again after a %d", async (status) => {
    vault.faults.push(() => fault(status, "not now"));
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    expect(vault.seen).toHaveLength(2);
  });

  it("waits as long as the server asks for with a 503, too", async () => {
    vault.faults.push(() => json({ errors: ["busy"] }, 503, { "retry-after": "60" }));
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    const [first, second] = vault.seen;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(290);
  });

  it("reveals no token, even if the server returns it", async () => {
    const pass = (): null => null;
    vault.faults.push(pass, () => fault(400, `cannot store ${value} for root-token\u001b[31m`));
    const error = await sink.deliver(place, token, held).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: expect.stringContaining("cannot store [secret] for [secret]") });
    expect(JSON.stringify(vault.seen.map(({ url }) => url))).not.toContain(value);
  });

  it("reports a page that is not the API", async () => {
    vault.faults.push(() => text("<html>"));
    await expect(sink.probe([place])).rejects.toThrow("not JSON");
  });
});
