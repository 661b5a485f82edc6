import { describe, expect, it } from "vitest";
import {
  readClient,
  readClientAnswer,
  readCustomer,
  readDeleted,
  readFolderPage,
  readIssued,
  readPage,
  readRole,
  WireError,
  withoutToken,
} from "../../src/workato/wire.ts";
import { wireClient } from "../support/api-server.ts";

const read = (overrides: Record<string, unknown>) => readClient(wireClient(overrides), "result");

describe("a client on the wire", () => {
  it("is read in canonical form", () => {
    expect(read({ surprise: { new: true } })).toEqual({
      id: 40947,
      name: "finance-loader",
      role: 26779,
      folders: [26136, 26138],
      environment: "Production",
      ip_allow_list: ["192.0.2.10", "198.51.100.5"],
      token_updated_at: "2023-02-22T09:55:36.427Z",
      created_at: "2023-02-22T01:55:35.739-08:00",
      has_token: true,
    });
  });

  it.each([
    ["192.0.2.10,198.51.100.5", ["192.0.2.10", "198.51.100.5"]],
    [" 198.51.100.5 , 192.0.2.10/32", ["192.0.2.10", "198.51.100.5"]],
    [
      ["198.51.100.5", "192.0.2.10"],
      ["192.0.2.10", "198.51.100.5"],
    ],
    [null, []],
    ["", []],
    [undefined, []],
    ["an unknown word", ["an", "unknown", "word"]],
  ])("understands the allow list %j", (list, expected) => {
    expect([...read({ ip_allow_list: list }).ip_allow_list].sort()).toEqual([...expected].sort());
  });

  it.each([[[]], [null], [undefined], [[1, 2]]])(
    "with all folders does not care for folder_ids %j",
    (folder_ids) => {
      expect(read({ all_folders: true, folder_ids }).folders).toBe("all");
    },
  );

  it.each([
    [[], []],
    [null, []],
    [
      ["7", 3, 7],
      [3, 7],
    ],
  ])("reads folder_ids %j as a set", (folder_ids, expected) => {
    expect(read({ folder_ids }).folders).toEqual(expected);
  });

  it("may have no role, no environment and no token time", () => {
    const bare = read({ api_privilege_group_id: null, environment_name: undefined, token: undefined });
    expect(bare).toMatchObject({
      role: null,
      environment: null,
      token_updated_at: null,
    });
  });

  it("takes ids as text, too", () => {
    expect(read({ id: "12", api_privilege_group_id: "34" })).toMatchObject({ id: 12, role: 34 });
  });

  it.each([
    [{ id: null }, "result.id is null, not an id"],
    [{ id: 1.5 }, "result.id is a number"],
    [{ name: undefined }, "result.name is missing"],
    [{ all_folders: "yes" }, "result.all_folders is text"],
    [{ all_folders: undefined, folder_ids: undefined }, "result.all_folders is missing"],
    [{ folder_ids: [1, "x"] }, "result.folder_ids[1] is text"],
    [{ folder_ids: { 1: 2 } }, "result.folder_ids is an object"],
    [{ environment_name: 3 }, "result.environment_name is a number"],
    [{ ip_allow_list: [4] }, "result.ip_allow_list is a number"],
    [{ api_privilege_group_id: "admin" }, "result.api_privilege_group_id is text"],
  ])("is refused, never half read: %j", (overrides, message) => {
    expect(() => read(overrides)).toThrow(message);
  });
});

describe("an issued token", () => {
  it.each([
    ["name", { name: "wrkaus-secret" }],
    ["environment", { environment_name: "of wrkaus-secret" }],
    ["allow list", { ip_allow_list: ["wrkaus-secret"] }],
    ["time", { token: { value: "wrkaus-secret", updated_at: "wrkaus-secret" } }],
  ])("stands in no value of its client, though the answer repeats it as the %s", (_field, repeated) => {
    const result = wireClient({ token: { value: "wrkaus-secret" }, ...repeated });
    const { client, token } = readIssued({ result }, null);
    expect(JSON.stringify(client)).not.toContain("wrkaus-secret");
    expect(token?.reveal()).toBe("wrkaus-secret");
  });

  it.each(["soon", "2026-13-40T00:00:00Z"])("has no known time where the answer says %j", (updated_at) => {
    expect(read({ token: { updated_at } }).token_updated_at).toBeNull();
  });

  it.each([
    [{ updated_at: "2023-02-22T09:55:36.427Z" }, true],
    [{}, true],
    [null, false],
    [undefined, false],
  ])("has a live token only if one is shown: %j", (token, has_token) => {
    expect(read({ token }).has_token).toBe(has_token);
  });
});

describe("lists", () => {
  it.each([
    [{ result: [], errors: ["no access"] }, "no access"],
    [{ result: { items: [], count: 0 }, error: "not now" }, "not now"],
    [{ result: { items: [], errors: { scope: ["is wrong"] } } }, "scope is wrong"],
    [{ result: [], errors: [17] }, "without a message"],
  ])("that are empty are an error where the answer reports one: %j", (body, words) => {
    expect(() => readPage(body, readRole)).toThrow(`its list is empty, and it reports an error: ${words}`);
    expect(() => readFolderPage(body)).toThrow(words);
  });

  it.each([
    { result: [], errors: [] },
    { result: [], errors: {}, error: "" },
    { result: { items: [], error: null } },
  ])("are empty where the answer reports no error: %j", (body) => {
    expect(readPage(body, readRole).items).toEqual([]);
  });

  it("come with items and facts, or as a bare result", () => {
    const role = { id: 1, name: "Admin", created_at: "x" };
    const full = readPage({ result: { items: [role], count: 3, page: 1, per_page: 100 } }, readRole);
    expect(full).toEqual({ items: [{ id: 1, name: "Admin" }], count: 3, perPage: 100 });
    expect(readPage({ result: [role] }, readRole)).toEqual({ ...full, count: null, perPage: null });
  });

  it("of folders come as a bare array, or wrapped", () => {
    const folder = { id: 5, name: "Finance", parent_id: null };
    for (const body of [[folder], { result: [folder] }, { result: { items: [folder] } }]) {
      expect(readFolderPage(body).items).toEqual([folder]);
    }
    expect(() => readFolderPage({ folders: [] })).toThrow("an object with folders");
  });

  it("never put a value into a message, only its kind", () => {
    expect(() => readIssued({ result: "wrkaus-secret" }, null)).toThrow(/^(?!.*secret)/);
  });
});

describe("an id", () => {
  it.each<[unknown, number]>([
    [0, 0],
    [7, 7],
    ["7", 7],
    ["007", 7],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ["123456789012345", 123_456_789_012_345],
  ])("is read from %j", (id, read) => {
    expect(readCustomer({ id }, "result[0]")).toEqual({ id: read });
  });

  it.each([
    [-1, "a number"],
    [1.5, "a number"],
    [Number.MAX_SAFE_INTEGER + 1, "a number"],
    ["1234567890123456", "text"],
    ["-1", "text"],
    ["1e3", "text"],
    [" 7", "text"],
    ["", "text"],
    [true, "a boolean"],
    [null, "null"],
    [undefined, "missing"],
    [[7], "a list of 1"],
    [{}, "an empty object"],
  ])("is never guessed from %j", (id, kind) => {
    const read = (): unknown => readCustomer({ id }, "result[0]");
    expect(read).toThrow(WireError);
    expect(read).toThrow(`result[0].id is ${kind}, not an id`);
  });
});

describe("a shape that the API does not have", () => {
  it.each<[string, () => unknown, string]>([
    ["a list", () => readPage("secret", readRole), "its body is text, not a list in result.items"],
    [
      "a list",
      () => readPage({ result: { items: {} } }, readRole),
      "its body is an object with result, not a list",
    ],
    [
      "a row",
      () => readPage({ result: { items: [{ id: 1, name: "A" }, 7] } }, readRole),
      "result.items[1] is a number",
    ],
    ["a row", () => readPage({ result: [null] }, readRole), "result[0] is null, not a role"],
    [
      "a client in a list",
      () => readPage({ result: [[]] }, readClient),
      "result[0] is a list of 0, not a client",
    ],
    ["a folder", () => readFolderPage(["x"]), "result[0] is text, not a folder"],
    ["a customer", () => readCustomer(null, "result[0]"), "result[0] is null, not a customer"],
    ["a role's name", () => readRole({ id: 1, name: null }, "result[0]"), "result[0].name is null, not text"],
    [
      "a client",
      () => readClientAnswer({ result: "x" }, 7),
      "its body is an object with result, not a client in result",
    ],
    ["a client", () => readClientAnswer([], null), "its body is a list of 0, not a client in result"],
    ["another client", () => readClientAnswer({ result: wireClient({ id: 8 }) }, 7), "result.id is 8, not 7"],
    ["a deletion", () => readDeleted({ result: "failure" }), 'its result is "failure", not "success"'],
    [
      "a deletion",
      () => readDeleted({ result: null }),
      'its body is an object with result, not "success" in result',
    ],
    ["a deletion", () => readDeleted("success"), 'its body is text, not "success" in result'],
  ])("is an error where it should be %s", (_what, read, message) => {
    expect(read).toThrow(WireError);
    expect(read).toThrow(message);
  });

  it("is named by eight of its keys at most", () => {
    const keys = Object.fromEntries("abcdefghij".split("").map((key) => [key, 1]));
    expect(() => readPage(keys, readRole)).toThrow("an object with a, b, c, d, e, f, g, h, not");
  });
});

describe("an answer about one client", () => {
  it("is read for the one that was asked for, and for the one that was just created", () => {
    const body = { result: wireClient({ id: 7 }) };
    expect([readClientAnswer(body, 7).id, readClientAnswer(body, null).id]).toEqual([7, 7]);
  });

  it("has no token where its value is blank or missing", () => {
    for (const token of [{ value: " " }, { value: "" }, { value: 7 }, {}, null, undefined])
      expect(readIssued({ result: wireClient({ token }) }, null).token).toBeNull();
  });

  it("is rid of its token wherever a text contains it, and of nothing else", () => {
    const body = { a: "t-1", list: ["x t-1 t-1", 7, null], deep: { b: "t-2" } };
    const hidden = JSON.stringify(withoutToken(body, "t-1"));
    expect(hidden).not.toContain("t-1");
    expect(hidden).toContain("t-2");
    expect(withoutToken(body, "none of it")).toEqual(body);
  });
});

describe("facts of a list", () => {
  it("are those of the answer where its result is a bare list", () => {
    const body = { result: [], count: "3", per_page: 50 };
    expect(readPage(body, readRole)).toEqual({ items: [], count: 3, perPage: 50 });
  });

  it("are unknown where they are no whole numbers", () => {
    const result = { items: [], count: -1, per_page: "many" };
    expect(readPage({ result }, readRole)).toEqual({ items: [], count: null, perPage: null });
  });

  it.each([
    [{ result: [], error: true }, true],
    [{ result: [], error: 500 }, true],
    [{ result: [], error: " " }, false],
    [{ result: [], error: false }, false],
    [{ result: { items: [], errors: [] }, error: null }, false],
    [{ result: [{ id: 1, name: "A" }], error: "partly" }, false],
  ])("never hide an error beside an empty list: %j", (body, isError) => {
    const read = (): unknown => readPage(body, readRole);
    if (isError) expect(read).toThrow("its list is empty, and it reports an error: without a message");
    else expect(read).not.toThrow();
  });
});
