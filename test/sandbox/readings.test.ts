import { describe, expect, it } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
import { ordinaryReadings, parseReadings, type Readings } from "../../src/sandbox/readings.ts";
import { clients, payload, roles, seedOf, type Talk, talk } from "./talk.ts";

const three = seedOf([
  { id: 1, name: "a" },
  { id: 2, name: "b", folders: "all", ip_allow_list: [] },
  { id: 3, name: "c" },
]);

function under(readings: Partial<Readings>, seed = three): Promise<Talk> {
  return talk({ seed, readings });
}

async function idsOf({ ask }: Talk, query: string): Promise<number[]> {
  return (await ask("GET", `${clients}${query}`)).body.result.items.map(({ id }) => id);
}

describe("the readings of a list", () => {
  it.each([
    ["total", 3],
    ["page", 2],
    ["none", undefined],
  ] as const)("count: %s", async (count, shown) => {
    const { ask } = await under({ count });
    expect((await ask("GET", `${clients}?per_page=2`)).body.result.count).toBe(shown);
  });

  it("pageFields: asked claims the size that was requested", async () => {
    const { ask } = await under({ pageFields: "asked", perPageCap: 2 });
    const { result } = (await ask("GET", clients)).body;
    expect([result.items.length, result.per_page]).toEqual([2, 100]);
  });

  it.each([
    ["items", false],
    ["bare", true],
  ] as const)("listShape: %s", async (listShape, bare) => {
    const { ask } = await under({ listShape });
    for (const path of [clients, roles])
      expect(Array.isArray((await ask("GET", path)).body.result)).toBe(bare);
  });

  it.each([
    ["id", [1, 2, 3]],
    ["reverse", [3, 2, 1]],
  ] as const)("order: %s", async (order, ids) => {
    expect(await idsOf(await under({ order }), "")).toEqual(ids);
  });

  it.each([
    ["none", [2]],
    ["repeat", [1]],
    ["miss", [3]],
  ] as const)("shift: %s, of the first second page only", async (shift, second) => {
    const one = await under({ shift });
    expect(await idsOf(one, "?per_page=1&page=1")).toEqual([1]);
    expect(await idsOf(one, "?per_page=1&page=2")).toEqual(second);
    expect(await idsOf(one, "?per_page=1&page=2")).toEqual([2]);
  });

  it("perPageCap: fewer than requested, and returned as per_page", async () => {
    const one = await under({ perPageCap: 2 });
    expect(await idsOf(one, "?per_page=100")).toEqual([1, 2]);
    expect((await one.ask("GET", clients)).body.result.per_page).toBe(2);
    expect((await one.ask("GET", "/api/folders")).body).toHaveLength(2);
  });

  it.each([
    ["false", [100, 110, 120]],
    ["true", [100, 101, 102, 110, 111, 120]],
  ] as const)("foldersShowAll: %s", async (foldersShowAll, ids) => {
    const { ask } = await under({ foldersShowAll });
    expect((await ask("GET", "/api/folders")).body.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["200", 200],
    ["403", 403],
    ["404", 404],
  ] as const)("rolesStatus: %s", async (rolesStatus, status) => {
    const { ask } = await under({ rolesStatus });
    expect((await ask("GET", roles)).status).toBe(status);
    expect((await ask("GET", clients)).status).toBe(200);
  });

  it.each([
    ["clients", clients],
    ["roles", roles],
    ["folders", "/api/folders"],
  ])("forbid: %s alone is 403", async (word, path) => {
    const { ask } = await under({ forbid: [word] });
    for (const other of [clients, roles, "/api/folders"])
      expect((await ask("GET", other)).status).toBe(other === path ? 403 : 200);
  });
});

describe("the readings of a client", () => {
  it.each([
    ["comma", "192.0.2.10,198.51.100.5"],
    ["comma-space", "192.0.2.10, 198.51.100.5"],
    ["array", ["192.0.2.10", "198.51.100.5"]],
  ] as const)("ipFormat: %s", async (ipFormat, list) => {
    const { ask } = await under({ ipFormat });
    expect((await ask("GET", `${clients}/1`)).body.result.ip_allow_list).toEqual(list);
  });

  it.each([
    ["missing", undefined],
    ["null", null],
    ["empty", ""],
  ] as const)("ipEmpty: %s", async (ipEmpty, value) => {
    const { ask } = await under({ ipEmpty });
    expect((await ask("GET", `${clients}/2`)).body.result.ip_allow_list).toBe(value);
  });

  it.each([
    ["empty", []],
    ["null", null],
    ["missing", undefined],
  ] as const)("allFolderIds: %s", async (allFolderIds, value) => {
    const { ask } = await under({ allFolderIds });
    expect((await ask("GET", `${clients}/2`)).body.result.folder_ids).toEqual(value);
    expect((await ask("GET", `${clients}/1`)).body.result.folder_ids).toEqual([100, 101]);
  });

  it.each([
    ["as-sent", " é\u0065\u0301 "],
    ["trimmed", "éé"],
    ["nfd", " e\u0301e\u0301 "],
    ["nfc", " éé "],
  ] as const)("storedNames: %s", async (storedNames, name) => {
    const { ask } = await under({ storedNames });
    const made = await ask("POST", clients, payload({ name: " é\u0065\u0301 " }));
    const shown = storedNames === "trimmed" ? "é\u0065\u0301" : name;
    expect(made.body.result.name).toBe(shown);
  });

  it.each([
    ["cut", "n".repeat(70), "n".repeat(64)],
    ["escaped", "R&D <eu>", "R&amp;D &lt;eu&gt;"],
    ["unique", "a", "a (2)"],
    ["unique", "free", "free"],
  ] as const)("storedNames: %s stores another name", async (storedNames, sent, name) => {
    const { ask } = await under({ storedNames });
    const { id } = (await ask("POST", clients, payload({ name: sent }))).body.result;
    expect((await ask("GET", `${clients}/${id}`)).body.result.name).toBe(name);
    const again = await ask("PUT", `${clients}/${id}`, payload({ name: sent }));
    expect(again.body.result.name).toBe(name);
  });

  it.each([
    ["false", false],
    ["true", true],
  ] as const)("unknownFields: %s", async (unknownFields, there) => {
    const { ask } = await under({ unknownFields });
    expect("unknown_field" in (await ask("GET", `${clients}/1`)).body.result).toBe(there);
  });

  it.each([
    ["ms", /\.\d{3}Z$/],
    ["s", /:\d\dZ$/],
  ] as const)("tokenTime: %s", async (tokenTime, form) => {
    const { ask } = await under({ tokenTime });
    expect((await ask("GET", `${clients}/1`)).body.result.token.updated_at).toMatch(form);
    expect((await ask("POST", `${clients}/1/regenerate`)).body.result.token.updated_at).toMatch(form);
  });

  it("listLag: that many list reads still show the previous time", async () => {
    const { ask } = await under({ listLag: 2 });
    const listed = async (): Promise<string | undefined> =>
      (await ask("GET", clients)).body.result.items[0]?.token.updated_at;
    const before = await listed();
    const after = (await ask("POST", `${clients}/1/regenerate`)).body.result.token.updated_at;
    expect((await ask("GET", `${clients}/1`)).body.result.token.updated_at).toBe(after);
    expect([await listed(), await listed(), await listed()]).toEqual([before, before, after]);
  });
});

describe("the readings of which clients a list shows", () => {
  it("createLag: that many list reads do not show a new client, which its id shows at once", async () => {
    const one = await under({ createLag: 2 });
    const { id } = (await one.ask("POST", clients, payload({ name: "new" }))).body.result;
    expect((await one.ask("GET", `${clients}/${id}`)).status).toBe(200);
    const listed = async (): Promise<boolean> => (await idsOf(one, "")).includes(id);
    expect([await listed(), await listed(), await listed()]).toEqual([false, false, true]);
  });

  it.each([
    ["workspace", [1, 2, 3], [1, 2, 3]],
    ["own-environment", [1, 2], [3]],
  ] as const)("listOf: %s", async (listOf, ofTheSandbox, ofTheOther) => {
    const environments = ["Test", "Production"];
    const seed = seedOf(
      [
        { id: 1, name: "a", environment: "Test" },
        { id: 2, name: "b", environment: "Test" },
        { id: 3, name: "c", environment: "Production" },
      ],
      { environments },
    );
    const { ask, sandbox } = await under({ listOf }, seed);
    const token = sandbox.state.clients.get(3)?.tokenValue ?? "";
    const as = { authorization: `Bearer ${token}` };
    expect(await idsOf({ ask, sandbox }, "")).toEqual(ofTheSandbox);
    const other = (await ask("GET", clients, undefined, as)).body.result.items;
    expect(other.map(({ id }) => id)).toEqual(ofTheOther);
    for (const id of [1, 2, 3]) expect((await ask("GET", `${clients}/${id}`)).status).toBe(200);
  });
});

describe("the readings of a mutation", () => {
  it("put: replace clears omitted fields", async () => {
    const { ask } = await under({ put: "replace" });
    const { body } = await ask("PUT", `${clients}/1`, payload({ name: "a" }));
    expect(body.result.ip_allow_list).toBeUndefined();
    expect((await ask("PUT", `${clients}/1`, { name: "a" })).status).toBe(422);
  });

  it("put: merge keeps omitted fields, and an empty string still clears the list", async () => {
    const { ask } = await under({ put: "merge" });
    const kept = (await ask("PUT", `${clients}/1`, { name: "a2" })).body.result;
    expect(kept).toMatchObject({
      name: "a2",
      folder_ids: [100, 101],
      ip_allow_list: "192.0.2.10,198.51.100.5",
    });
    const cleared = await ask("PUT", `${clients}/1`, { ip_allow_list: "" });
    expect(cleared.body.result.ip_allow_list).toBeUndefined();
  });

  it("uniqueNames: false accepts a name twice", async () => {
    const { ask } = await under({ uniqueNames: "false" });
    expect((await ask("POST", clients, payload({ name: "a" }))).status).toBe(200);
  });

  it("uniqueNames: true accepts it once in an environment, and a client can keep its own", async () => {
    const seed = seedOf([{ id: 1, name: "a", environment: "Dev" }], { environments: ["Dev", "Test"] });
    const { ask } = await under({ uniqueNames: "true" }, seed);
    const twin = await ask("POST", clients, payload({ name: "a", environment_name: "Dev" }));
    expect([twin.status, twin.body]).toEqual([422, { message: "Name has already been taken" }]);
    const itself = payload({ name: "a", environment_name: "Dev" });
    expect((await ask("PUT", `${clients}/1`, itself)).status).toBe(200);
    expect((await ask("POST", clients, payload({ name: "a", environment_name: "Test" }))).status).toBe(200);
  });

  it.each([
    ["yes", {}],
    ["name", { name: "made (copy)" }],
    ["ip_allow_list", { ip_allow_list: "203.0.113.77" }],
    ["folders", { all_folders: true }],
  ] as const)("asSent: %s, in the answer and not in what is stored", async (asSent, other) => {
    const { ask } = await under({ asSent });
    const sent = payload({ all_folders: false, folder_ids: [100], ip_allow_list: "192.0.2.1" });
    const made = (await ask("POST", clients, sent)).body.result;
    const updated = (await ask("PUT", `${clients}/${made.id}`, sent)).body.result;
    const again = (await ask("POST", `${clients}/${made.id}/regenerate`)).body.result;
    for (const shown of [made, updated, again]) expect(shown).toMatchObject({ ...sent, ...other });
    expect((await ask("GET", `${clients}/${made.id}`)).body.result).toMatchObject(sent);
  });

  it.each([
    ["message", '{"message":"Client not found"}'],
    ["error", '{"error":"Client not found"}'],
    ["list", '{"errors":[{"message":"Client not found"}]}'],
    ["map", '{"errors":{"base":["Client not found"]}}'],
    ["both", '{"message":"Validation failed","errors":{"base":["Client not found"]}}'],
    [
      "server-error",
      '{"message":"Client not found","id":"3188f0c2-1d5e-4b1a-9d57-0a4b6b1c2d3e","error_type":"RecordInvalid"}',
    ],
    ["empty", ""],
  ] as const)("errorShape: %s", async (errorShape, text) => {
    const { ask } = await under({ errorShape });
    const answer = await ask("DELETE", `${clients}/99`);
    expect([answer.status, answer.text]).toEqual([404, text]);
  });

  it("errorShape: html", async () => {
    const { ask } = await under({ errorShape: "html" });
    const { headers, text } = await ask("DELETE", `${clients}/99`);
    expect(headers.get("content-type")).toBe("text/html");
    expect(text).toContain("<title>Client not found</title>");
  });
});

describe("the readings of a mutation", () => {
  const invalid = payload({ name: "" });

  it.each([
    ["status", 422, '{"message":"Name can\'t be blank"}'],
    ["success-false", 200, '{"success":false,"message":"Name can\'t be blank"}'],
  ] as const)("refusal: %s, and nothing is changed", async (refusal, status, text) => {
    const { ask, sandbox } = await under({ refusal });
    for (const [method, path] of [
      ["POST", clients],
      ["PUT", `${clients}/1`],
    ] as const) {
      const answer = await ask(method, path, invalid);
      expect([answer.status, answer.text]).toEqual([status, text]);
    }
    expect([...sandbox.state.clients.values()].map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it.each(["Migrated API client", "Migrated API client - Production"])(
    "%s never gets a new token",
    async (name) => {
      const migrated = seedOf([{ id: 1, name }]);
      for (const [refusal, status] of [
        ["status", 422],
        ["success-false", 200],
      ] as const) {
        const { ask, sandbox } = await under({ refusal }, migrated);
        const token = sandbox.state.clients.get(1)?.tokenValue;
        const answer = await ask("POST", `${clients}/1/regenerate`);
        expect(answer.status).toBe(status);
        expect(answer.text).toContain("can't be regenerated");
        expect(sandbox.state.clients.get(1)?.tokenValue).toBe(token);
      }
    },
  );

  it.each([
    ["success", 200, '{"result":"success"}'],
    ["empty", 200, ""],
    ["no-content", 204, ""],
    ["other", 200, '{"result":"pending"}'],
  ] as const)("deleted: %s, and the client is gone", async (deleted, status, text) => {
    const { ask, sandbox } = await under({ deleted });
    const answer = await ask("DELETE", `${clients}/1`);
    expect([answer.status, answer.text]).toEqual([status, text]);
    expect(sandbox.state.clients.has(1)).toBe(false);
  });
});

describe("the readings of an allow list", () => {
  const update = async (readings: Partial<Readings>, ip_allow_list: string) => {
    const { ask } = await under(readings);
    return ask("PUT", `${clients}/1`, payload({ name: "a", ip_allow_list }));
  };

  it.each([
    ["accepted", 200],
    ["refused", 422],
  ] as const)("clearedList: an empty text is %s for an update", async (clearedList, status) => {
    expect((await update({ clearedList }, "")).status).toBe(status);
  });

  it.each([
    ["prefixes", "accepted", "192.0.2.0/30", 200],
    ["prefixes", "refused", "192.0.2.0/30", 422],
    ["ranges", "accepted", "192.0.2.1-192.0.2.2", 200],
    ["ranges", "refused", "192.0.2.1-192.0.2.2", 422],
    ["ipv6", "accepted", "2001:db8::1", 200],
    ["ipv6", "refused", "2001:db8::1", 422],
  ] as const)("%s: %s", async (name, value, list, status) => {
    const answer = await update({ [name]: value }, list);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body.result.ip_allow_list).toBe(list);
    expect((await update({ [name]: value }, "192.0.2.1")).status).toBe(200);
    expect((await update({ [name]: value }, "192.0.2.1-x")).status).toBe(422);
  });
});

describe("the readings of folders, environments and headers", () => {
  it.each([
    ["kept", 200, [100, 101]],
    ["dropped", 200, [100]],
    ["refused", 422, undefined],
  ] as const)("nestedFolders: %s", async (nestedFolders, status, ids) => {
    const { ask } = await under({ nestedFolders });
    const folders = { all_folders: false, folder_ids: [100, 101] };
    const answer = await ask("POST", clients, payload(folders));
    expect([answer.status, answer.body.result?.folder_ids]).toEqual([status, ids]);
    expect((await ask("POST", clients, payload({ ...folders, folder_ids: [100] }))).status).toBe(200);
  });

  it.each(["environment_name", "environment"] as const)("environmentKey: %s", async (environmentKey) => {
    const seed = seedOf([{ id: 1, name: "a", environment: "Dev" }], { environments: ["Dev"] });
    const { ask } = await under({ environmentKey }, seed);
    const text = (await ask("GET", `${clients}/1`)).text;
    expect(text).toContain(`"${environmentKey}":"Dev"`);
  });

  it.each([
    ["sent", true],
    ["missing", false],
  ] as const)("requestId: %s", async (requestId, there) => {
    const { ask } = await under({ requestId });
    expect((await ask("GET", clients)).headers.has("x-request-id")).toBe(there);
  });
});

describe("readings as text", () => {
  it("are none, one or many", () => {
    expect(parseReadings([])).toEqual({});
    expect(parseReadings(["count=page", "perPageCap=7", "listLag=0", "forbid=roles,folders"])).toEqual({
      count: "page",
      perPageCap: 7,
      listLag: 0,
      forbid: ["roles", "folders"],
    });
  });

  it("accept every default value", () => {
    const texts = Object.entries(ordinaryReadings).map(([name, value]) => `${name}=${String(value)}`);
    expect(parseReadings(texts)).toEqual(ordinaryReadings);
  });

  it.each([
    "colour=red",
    "count",
    "count=some",
    "perPageCap=0",
    "listLag=-1",
    "forbid=all",
    "toString=x",
    "",
  ])("reject %j, and list the known ones", (text) => {
    expect(() => parseReadings([text])).toThrow(KeywardError);
    expect(() => parseReadings([text])).toThrow(JSON.stringify(text));
  });
});
