import { describe, expect, it } from "vitest";
import type { HeldMarker, Marker, MarkerReading, PendingMarker } from "../../src/model/token/token.ts";
import { namedIds } from "../../src/sinks/named-ids.ts";

const client = { name: "zoë", environment: "Prod" };
const held: HeldMarker = { state: "held", id: 7, ...client, updated_at: null };
const pending: PendingMarker = { state: "pending", ...client, about: { action: "create" }, previous: null };
const regenerate = { action: "regenerate", id: 8, updated_at: null } as const;

/** The ids in the markers of these places. */
function idsOf(...readings: readonly (Marker | MarkerReading)[]): readonly number[] {
  const places = readings.map((one) => ({
    reading: "kind" in one ? one : ({ kind: "marked", marker: one } as const),
  }));
  return [...namedIds(client, places)];
}

describe("the clients that the places of a token name", () => {
  it("are those whose token is held, about to be issued, or was held before, each once", () => {
    expect(idsOf(held)).toEqual([7]);
    expect(idsOf({ ...pending, about: regenerate, previous: held })).toEqual([8, 7]);
    expect(idsOf({ ...pending, about: { action: "create", id: 9 } })).toEqual([9]);
    expect(idsOf(held, { ...pending, previous: held })).toEqual([7]);
  });

  it("are none where a create is pending whose client is not known, or where there is no marker", () => {
    expect(idsOf(pending)).toEqual([]);
    expect(idsOf({ kind: "absent" }, { kind: "foreign" }, { kind: "unknown", reason: "no" })).toEqual([]);
  });

  it("are those of its name, in either Unicode form, and of its environment", () => {
    expect(idsOf({ ...held, name: "zoe\u0308" })).toEqual([7]);
    expect(idsOf({ ...held, name: "Zoë" })).toEqual([]);
    expect(idsOf({ ...held, environment: "Test" })).toEqual([]);
    expect(idsOf({ ...held, environment: null })).toEqual([]);
  });
});
