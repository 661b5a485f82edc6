import { describe, expect, it } from "vitest";
import { markerText } from "../../../src/sinks/marker-text.ts";
import { readingOf, secretRow, variableRow } from "../../../src/sinks/github/state.ts";

const held = { state: "held", id: 7, name: "a", environment: null, updated_at: null } as const;
const variable = { name: "A_KEYWARD", value: markerText(held), updated_at: "2026-01-05T10:00:00Z" };
const marked = { kind: "marked", marker: held };

describe("what a secret and its marker show", () => {
  it.each([
    ["2026-01-05T10:01:00Z", marked],
    ["2026-01-05T10:01:01Z", { kind: "foreign" }],
    ["2025-01-05T10:00:00Z", marked],
    [null, marked],
  ])(
    "is another's value only if it was written more than a minute after its marker: %s",
    (updated_at, reading) => {
      expect(readingOf({ name: "A", updated_at }, variable)).toEqual(reading);
    },
  );

  it("is its own if GitHub does not say when its marker was written", () => {
    expect(
      readingOf({ name: "A", updated_at: "2026-01-05T10:05:00Z" }, { ...variable, updated_at: null }),
    ).toEqual(marked);
  });
});

describe("a row of an answer", () => {
  it.each([null, "A", [], {}, { name: 5 }, { updated_at: "2026-01-05T10:00:00Z" }])("is not %j", (value) => {
    expect([secretRow(value), variableRow(value)]).toEqual([null, null]);
  });

  it("has a time only if that is a text, and a variable needs a value", () => {
    expect(secretRow({ name: "A", updated_at: 5 })).toEqual({ name: "A", updated_at: null });
    expect(secretRow({ name: "A", updated_at: "now", more: 1 })).toEqual({ name: "A", updated_at: "now" });
    expect(variableRow({ name: "A", value: "x" })).toEqual({ name: "A", value: "x", updated_at: null });
    expect([variableRow({ name: "A" }), variableRow({ name: "A", value: 5 })]).toEqual([null, null]);
  });
});
