import { describe, expect, it, onTestFinished } from "vitest";
import { ApiError } from "../../src/model/errors.ts";
import type { Live } from "../../src/model/client.ts";
import { ordinaryReadings, type Readings } from "../../src/sandbox/readings.ts";
import type { Seed } from "../../src/sandbox/seed.ts";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { ClientPayload } from "../../src/fields/payload.ts";
import type { OpenApi } from "../../src/workato/open.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import { fastClock, open } from "../support/api-server.ts";
import { seedOf, talk } from "./talk.ts";

/** 250 clients, so that every list has pages, and among them each form that a field can have. */
const seed: Seed = seedOf(
  Array.from({ length: 250 }, (_, i) => ({
    name: i % 7 === 0 ? `zahlläufer ${i}` : `client ${i}`,
    folders: i % 3 === 0 ? "all" : i % 3 === 1 ? [101, 100] : [],
    ip_allow_list: i % 2 === 0 ? [] : ["198.51.100.5", "192.0.2.0/24", "2001:db8::1"],
    environment: i % 2 === 0 ? "Production" : "Test",
    role: 26779 + (i % 3),
    token_age_days: i,
  })),
  { environments: ["Test", "Production"] },
);

const payload: ClientPayload = {
  name: "made-läufer",
  api_privilege_group_id: 26780,
  all_folders: false,
  folder_ids: [100, 111],
  environment_name: "Test",
  ip_allow_list: "192.0.2.77,198.51.100.0/24",
};

async function both(readings: Partial<Readings>): Promise<{ api: OpenApi; sandbox: Sandbox }> {
  const { sandbox } = await talk({ seed, readings });
  const api = open(sandbox.url, { token: new Secret(sandbox.token) });
  onTestFinished(() => api.close());
  return { api, sandbox };
}

/** What must be the same under every reading: names in one Unicode form, token times to the second. */
function meant({ name, token_updated_at, created_at, has_token: _token, ...rest }: Live): unknown {
  const made = created_at === null ? null : Date.parse(created_at);
  return { ...rest, name: name.normalize("NFC").trim(), day: token_updated_at?.slice(0, 10), made };
}

/** The seed's clients, as they must be read. */
function seeded(sandbox: Sandbox): readonly unknown[] {
  return [...sandbox.state.clients.values()].map(
    ({ id, name, role, folders, environment, tokenAt, ...rest }) => ({
      id,
      name,
      role,
      folders: folders === "all" ? "all" : [...folders].sort((a, b) => a - b),
      environment,
      ip_allow_list: [...rest.ip_allow_list].sort(),
      day: new Date(tokenAt).toISOString().slice(0, 10),
      made: rest.createdAt,
    }),
  );
}

type Row = { readonly [K in keyof Readings]: readonly [K, Readings[K]] }[keyof Readings];

/** Every reading of every open point under which all must be as under the ordinary ones. */
const same: readonly Row[] = [
  ["count", "total"],
  ["count", "page"],
  ["listShape", "items"],
  ["listShape", "bare"],
  ["order", "id"],
  ["order", "reverse"],
  ["order", "shuffle"],
  ["shift", "none"],
  ["shiftAt", 0],
  ["shiftAt", 1],
  ["put", "replace"],
  ["put", "merge"],
  ["ipFormat", "comma"],
  ["ipFormat", "comma-space"],
  ["ipFormat", "array"],
  ["ipEmpty", "missing"],
  ["ipEmpty", "null"],
  ["ipEmpty", "empty"],
  ["allFolderIds", "empty"],
  ["allFolderIds", "null"],
  ["allFolderIds", "missing"],
  ["uniqueNames", "false"],
  ["uniqueNames", "true"],
  ["errorShape", "message"],
  ["errorShape", "error"],
  ["errorShape", "list"],
  ["errorShape", "map"],
  ["errorShape", "both"],
  ["errorShape", "server-error"],
  ["errorShape", "html"],
  ["errorShape", "empty"],
  ["refusal", "status"],
  ["refusal", "success-false"],
  ["deleted", "success"],
  ["deleted", "empty"],
  ["deleted", "no-content"],
  ["retryAfter", "seconds"],
  ["retryAfter", "date"],
  ["retryAfter", "missing"],
  ["rolesStatus", "200"],
  ["rolesStatus", "403"],
  ["rolesStatus", "404"],
  ["foldersShowAll", "false"],
  ["foldersShowAll", "true"],
  ["storedNames", "as-sent"],
  ["storedNames", "trimmed"],
  ["storedNames", "nfd"],
  ["storedNames", "nfc"],
  ["unknownFields", "false"],
  ["unknownFields", "true"],
  ["tokenTime", "ms"],
  ["tokenTime", "s"],
  ["tokenTime", "mixed"],
  ["pageFields", "all"],
  ["pageFields", "roles"],
  ["pageFields", "none"],
  ["activity", "on"],
  ["activity", "forbidden"],
  ["activity", "absent"],
  ["window", "sliding"],
  ["window", "fixed"],
  ["rejectedCount", "false"],
  ["rejectedCount", "true"],
  ["foldersOf", ""],
  ["foldersOf", "Test"],
  ["perPageCap", 100],
  ["perPageCap", 33],
  ["perPageCap", 50],
  ["count", "none"],
  ["pageFields", "asked"],
  ["storedNames", "cut"],
  ["storedNames", "escaped"],
  ["storedNames", "unique"],
  ["listLag", 0],
  ["listLag", 3],
  ["createLag", 0],
  ["createLag", 3],
  ["listOf", "workspace"],
  ["forbid", []],
  ["forbid", ["roles", "folders"]],
  ["clearedList", "accepted"],
  ["prefixes", "accepted"],
  ["ranges", "refused"],
  ["ranges", "accepted"],
  ["ipv6", "accepted"],
  ["nestedFolders", "kept"],
  ["environmentKey", "environment_name"],
  ["requestId", "sent"],
  ["requestId", "missing"],
  ["asSent", "yes"],
  ["asSent", "name"],
  ["asSent", "ip_allow_list"],
  ["asSent", "folders"],
  ["asSent", "role"],
  ["asSent", "environment"],
];

describe.each(same)("under %s = %j", (name, value) => {
  it("the same clients are read", async () => {
    const { api, sandbox } = await both({ [name]: value });
    const { clients, stable } = await api.readClients();
    expect(clients.map(meant)).toEqual(seeded(sandbox));
    // Without a total, several pages could hide a row that moved.
    expect(stable).toBe(!(name === "count" && value !== "total") && value !== "bare");
  });

  it("a create, an update, a new token and a delete take effect", async () => {
    const { api, sandbox } = await both({ [name]: value });
    const { client, token } = await api.createClient(payload);
    const stored = sandbox.state.clients.get(client.id);
    expect(stored).toMatchObject({
      name: "made-läufer",
      role: 26780,
      folders: [100, 111],
      environment: "Test",
    });
    expect(stored?.tokenValue).toBe(token.reveal());

    const cleared = { ...payload, all_folders: true, folder_ids: [], ip_allow_list: "" };
    expect((await api.updateClient(client.id, cleared)).id).toBe(client.id);
    expect(stored).toMatchObject({ folders: "all", ip_allow_list: [] });
    expect(stored?.tokenValue).toBe(token.reveal());

    const again = await api.regenerateToken(client.id);
    expect(again.token.reveal()).not.toBe(token.reveal());
    expect(stored?.tokenValue).toBe(again.token.reveal());
    const read = await api.readClient(client.id);
    expect(read).toMatchObject({ role: 26780, folders: "all", environment: "Test", ip_allow_list: [] });

    await api.deleteClient(client.id);
    if (value === "html") {
      // A page may be a proxy's: it does not say that a client is gone.
      await expect(api.deleteClient(client.id)).rejects.toMatchObject({ status: 404 });
      await expect(api.readClient(client.id)).rejects.toMatchObject({ status: 404 });
    } else {
      await api.deleteClient(client.id);
      expect(await api.readClient(client.id)).toBeNull();
    }
    expect(sandbox.state.clients.size).toBe(seed.clients.length);
  });
});

it("every reading is in the table", () => {
  const named = new Set<string>(same.map(([name]) => name));
  expect(Object.keys(ordinaryReadings).filter((name) => !named.has(name))).toEqual([]);
});

describe("rows that shift between pages", () => {
  it.each(["repeat", "miss"] as const)(
    "are reported as unstable, and the next reading is stable: %s",
    async (shift) => {
      const { api, sandbox } = await both({ shift });
      const first = await api.readClients();
      expect(first.stable).toBe(false);
      expect(new Set(first.clients.map(({ id }) => id)).size).toBe(first.clients.length);
      const second = await api.readClients();
      expect(second.stable).toBe(true);
      expect(second.clients.map(meant)).toEqual(seeded(sandbox));
    },
  );

  it("are reported as unstable where count is no total, if a client comes twice", async () => {
    const { api } = await both({ shift: "repeat", count: "page" });
    expect((await api.readClients()).stable).toBe(false);
  });
});

describe("a server that silently caps its pages", () => {
  it.each(["roles", "none"] as const)(
    "is read to its end by its total: pageFields %s",
    async (pageFields) => {
      const { api, sandbox } = await both({ pageFields, perPageCap: 33 });
      expect((await api.readClients()).clients.map(meant)).toEqual(seeded(sandbox));
    },
  );
});

describe("what a token may not read", () => {
  it.each([
    [{ forbid: ["clients"] }, 403, (api: OpenApi) => api.readClients()],
    [{ forbid: ["roles"] }, 403, (api: OpenApi) => api.readRoles()],
    [{ rolesStatus: "403" }, 403, (api: OpenApi) => api.readRoles()],
    [{ rolesStatus: "404" }, 404, (api: OpenApi) => api.readRoles()],
    [{ forbid: ["folders"] }, 403, (api: OpenApi) => api.readFolders(null)],
  ] as const)(
    "%j is an error that says what to do, and never an empty list",
    async (readings, status, read) => {
      const { api, sandbox } = await both(readings);
      const error: unknown = await read(api).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ failure: "status", status, remedy: expect.stringMatching(/role/) });
      expect(sandbox.journal).toHaveLength(1);
    },
  );
});

describe("roles and folders", () => {
  it.each([
    {},
    { listShape: "bare" },
    { perPageCap: 1 },
    { count: "page", perPageCap: 2 },
    { foldersShowAll: "true" },
    { foldersShowAll: "true", perPageCap: 2 },
  ] as const)("are whole under %j", async (readings) => {
    const { api } = await both(readings);
    expect((await api.readRoles()).map(({ id }) => id)).toEqual([26779, 26780, 26781]);
    const ids = (await api.readFolders(100)).filter(({ parent_id }) => parent_id === 100).map(({ id }) => id);
    expect(ids).toEqual([101, 102]);
  });
});

describe("the message of a rejection", () => {
  const twin = { ...payload, name: "client 1" };
  const shapes = ["message", "error", "list", "map", "both", "server-error"] as const;

  it.each([...shapes, "html"] as const)("is kept from the shape %s", async (errorShape) => {
    const { api } = await both({ errorShape, uniqueNames: "true" });
    await expect(api.createClient(twin)).rejects.toThrow(/answered 422: .*Name has already been taken/);
  });

  it.each(shapes)("is kept from a 200 with success: false in the shape %s", async (errorShape) => {
    const { api, sandbox } = await both({ errorShape, uniqueNames: "true", refusal: "success-false" });
    const before = sandbox.journal.length;
    const error = api.createClient(twin);
    await expect(error).rejects.toThrow(/success: false\): .*Name has already been taken/);
    await expect(error).rejects.toMatchObject({ failure: "refused" });
    expect(sandbox.journal).toHaveLength(before + 1);
  });

  it("may be none", async () => {
    const { api } = await both({ errorShape: "empty" });
    const error = api.createClient({ ...payload, environment_name: "Moon" });
    await expect(error).rejects.toMatchObject({ failure: "status", status: 422 });
  });
});

describe("a delete that is answered otherwise", () => {
  it("is not taken for done, and is sent once", async () => {
    const { api, sandbox } = await both({ deleted: "other" });
    const [id = 0] = sandbox.state.clients.keys();
    const error = api.deleteClient(id);
    await expect(error).rejects.toMatchObject({ failure: "lost", status: 200 });
    await expect(error).rejects.toThrow('its result is "pending"');
    expect(sandbox.journal.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });
});

describe("a value that is not as sent", () => {
  it.each([
    ["name", { name: "made-läufer (copy)" }],
    ["ip_allow_list", { ip_allow_list: ["203.0.113.77"] }],
    ["folders", { folders: "all" }],
    ["role", { role: 26781 }],
    ["environment", { environment: "Elsewhere" }],
  ] as const)("is handed on as it was shown: %s", async (asSent, shown) => {
    const { api } = await both({ asSent });
    const { client } = await api.createClient(payload);
    expect(client).toMatchObject(shown);
    expect(await api.updateClient(client.id, payload)).toMatchObject(shown);
  });
});

describe("the limit", () => {
  const rate = { limit: 2, windowMs: 600 };

  it.each(["seconds", "date", "missing"] as const)(
    "is waited for where somebody else calls too, with Retry-After %s",
    async (retryAfter) => {
      const { sandbox } = await talk({ seed, readings: { retryAfter }, rate });
      const clock = fastClock();
      const limiter = createLimiter({ limit: 4, windowMs: 600 }, clock);
      const api = open(sandbox.url, { token: new Secret(sandbox.token), clock, limiter });
      onTestFinished(() => api.close());
      expect((await api.readClients()).clients.map(meant)).toEqual(seeded(sandbox));
      expect(api.requests.rate_limited).toBeGreaterThan(0);
    },
  );

  it.each([{ window: "sliding" }, { window: "fixed" }, { rejectedCount: "true" }] as const)(
    "is never met by a limiter of the same rate, under %j",
    async (readings) => {
      const { sandbox } = await talk({ seed, rate, readings });
      const clock = fastClock();
      const limiter = createLimiter(rate, clock);
      const api = open(sandbox.url, { token: new Secret(sandbox.token), clock, limiter });
      onTestFinished(() => api.close());
      await Promise.all([api.readClients(), api.readRoles(), api.readFolders(null)]);
      expect(sandbox.journal.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    },
  );
});
