import { describe, expect, it } from "vitest";
import { isApart, isProven } from "../../../src/features/import/proven-pairs.ts";
import type { HeldMarker, MarkerReading } from "../../../src/model/token/token.ts";
import { live } from "../../support/builders.ts";

const first = live({ id: 1, name: "loader" });
const second = live({ id: 2, name: "loader-b" });
const updated_at = second.token_updated_at;

function holding(marker: Partial<HeldMarker> = {}): MarkerReading {
  const held = { state: "held", id: 2, name: "loader-b", environment: null, updated_at } as const;
  return { kind: "marked", marker: { ...held, ...marker } };
}

const absent: MarkerReading = { kind: "absent" };
const ofFirst = holding({ id: 1, name: "loader" });
const pending: MarkerReading = {
  kind: "marked",
  marker: {
    state: "pending",
    name: "loader-b",
    environment: null,
    about: { action: "regenerate", id: 2, updated_at },
    previous: { state: "held", id: 2, name: "loader-b", environment: null, updated_at },
  },
};

function pair(places: readonly MarkerReading[], own: readonly MarkerReading[] = places.map(() => absent)) {
  const at = (name: string) => (reading: MarkerReading, index: number) => ({
    sink: `sink-${index}`,
    place: `kv/${name}`,
    reading,
  });
  return { first, second, places: places.map(at("loader")), own: own.map(at("loader-b")) };
}

describe("two clients", () => {
  it.each<readonly [string, readonly MarkerReading[]]>([
    ["the second one's token", [holding()]],
    ["it within 2 s of what the list shows", [holding({ updated_at: "2026-01-05T10:00:02.000Z" })]],
    ["it, and another place nothing, as after a sink was added", [holding(), absent]],
    ["it, and another place the first one's, as after half a rotation", [ofFirst, holding()]],
  ])("are one entry where a place holds %s", (_, places) => {
    expect(isProven(pair(places))).toBe(true);
  });

  it.each<readonly [string, readonly MarkerReading[]]>([
    ["there is no place", []],
    ["the places hold nothing", [absent, absent]],
    ["the place holds the first one's token", [ofFirst]],
    [
      "the place holds an earlier token of the second one",
      [holding({ updated_at: "2025-12-05T10:00:00.000Z" })],
    ],
    ["the age of its token is unknown", [holding({ updated_at: null })]],
    ["it was delivered under another name", [holding({ name: "loader" })]],
    ["it was delivered in another environment", [holding({ environment: "Test" })]],
    ["the place holds a third client's token", [holding({ id: 3 })]],
    ["another place holds a third client's token", [holding(), holding({ id: 3 })]],
    ["a marker is pending", [pending]],
    ["a marker of another place is pending", [holding(), pending]],
    ["another place is foreign", [holding(), { kind: "foreign" }]],
    ["another place cannot be read", [holding(), { kind: "unknown", reason: "HTTP 503" }]],
    ["another place has no markers", [holding(), { kind: "unmarked" }]],
  ])("are not certain to be one where %s", (_, places) => {
    expect(isProven(pair(places))).toBe(false);
  });

  it.each<readonly [string, readonly MarkerReading[]]>([
    ["its token", [holding()]],
    ["something foreign", [{ kind: "foreign" }]],
    ["what cannot be read", [absent, { kind: "unknown", reason: "HTTP 503" }]],
  ])("are not certain to be one where the second one's own place holds %s", (_, own) => {
    expect(isProven(pair([holding()], own))).toBe(false);
  });

  it("are known to be two only where the second one's own place holds its token", () => {
    expect(isApart(pair([ofFirst], [holding()]))).toBe(true);
    expect(isApart(pair([holding()], [absent]))).toBe(false);
    expect(isApart(pair([ofFirst], [ofFirst]))).toBe(false);
  });
});
