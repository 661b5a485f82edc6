import { describe, expect, it } from "vitest";
import type { Marker } from "../../src/model/token/token.ts";
import { markerText, parseMarker } from "../../src/sinks/marker-text.ts";

const held = {
  state: "held",
  id: 7,
  name: "a",
  environment: null,
  updated_at: "2026-01-05T10:00:00Z",
} as const;
const words = { state: "pending", name: "a", environment: "Prod" } as const;
const pendingCreate: Marker = { ...words, about: { action: "create" }, previous: null };
const sentCreate: Marker = { ...words, about: { action: "create", sent: ["a", "b"] }, previous: null };
const createdAs: Marker = { ...words, about: { action: "create", id: 7 }, previous: null };
const regenerate = { action: "regenerate", id: 7, updated_at: null } as const;
const pendingRegenerate: Marker = { ...words, about: regenerate, previous: held };

describe("a marker", () => {
  it.each([held, pendingCreate, createdAs, sentCreate, pendingRegenerate])(
    "is parsed as it was formatted: %o",
    (marker) => {
      expect(parseMarker(markerText(marker))).toEqual(marker);
    },
  );

  it("names its format", () => {
    expect(JSON.parse(markerText(held))).toEqual({ format: "keyward.marker/v1", ...held });
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["another document", '{"state":"held"}'],
    ["another version", JSON.stringify({ ...held, format: "keyward.marker/v2" })],
    ["no id", JSON.stringify({ ...held, format: "keyward.marker/v1", id: "7" })],
    ["an unknown state", JSON.stringify({ ...held, format: "keyward.marker/v1", state: "gone" })],
    [
      "an unknown action",
      JSON.stringify({ ...pendingCreate, format: "keyward.marker/v1", about: { action: "x" } }),
    ],
    [
      "no word on what was before",
      JSON.stringify({ ...pendingCreate, format: "keyward.marker/v1", previous: undefined }),
    ],
    ["a list", "[]"],
  ])("is not parsed from %s", (_, text) => {
    expect(parseMarker(text)).toBeNull();
  });
});
