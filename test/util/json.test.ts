import { describe, expect, it } from "vitest";
import { at, isRecord, numberAt, parseJson, textAt } from "../../src/util/json.ts";

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
