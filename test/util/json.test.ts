import { describe, expect, it } from "vitest";
import { at, isRecord, numberAt, parseJson, textAt, jsonText } from "../../src/util/json.ts";

describe("a JSON text", () => {
  it("is parsed; an empty one is null, and what is not JSON is undefined", () => {
    expect(parseJson('{"a":1}')).toEqual({ a: 1 });
    expect(parseJson(" \n")).toBeNull();
    expect(parseJson("<html>")).toBeUndefined();
  });
});

describe("a JSON value", () => {
  it("is an object, or a list, null, text, number", () => {
    expect(isRecord({})).toBe(true);
    for (const other of [[], null, undefined, "a", 1]) expect(isRecord(other)).toBe(false);
  });

  it("is read at a path, by its own keys only", () => {
    const value = { data: { version: 2, type: "kv" } };
    expect(numberAt(value, "data", "version")).toBe(2);
    expect(textAt(value, "data", "type")).toBe("kv");
    expect([textAt(value, "data", "version"), numberAt(value, "data", "type")]).toEqual([null, null]);
    expect(at(value, "data", "constructor")).toBeUndefined();
    expect(at(value, "none", "deeper")).toBeUndefined();
  });
});

describe("JSON that is printed", () => {
  it.each([
    ["a runner's command", "a ##[add-mask]b", "##\\u005badd-mask]"],
    ["a character that turns the direction of text", "a\u202eb", "a\\u202eb"],
    ["an invisible character", "a\u200bb", "a\\u200bb"],
    ["a control character of the second set", "a\u009bb", "a\\u009bb"],
    ["a line separator", "a\u2028b", "a\\u2028b"],
    ["a tag character beyond the first plane", "a\u{e0041}b", "a\\udb40\\udc41b"],
  ])("escapes %s, which is the same value for a program", (_, value, shown) => {
    const text = jsonText({ name: value });
    expect(text).toContain(shown);
    expect(JSON.parse(text)).toEqual({ name: value });
  });

  it("leaves every other text as it is", () => {
    const name = "Zürich 東京 #[1] [##] 😀";
    expect(jsonText({ name })).toBe(`{\n  "name": "${name}"\n}\n`);
  });
});
