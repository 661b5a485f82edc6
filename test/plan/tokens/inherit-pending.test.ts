import { describe, expect, it } from "vitest";
import type { Marker, MarkerReading, PendingMarker } from "../../../src/model/token/token.ts";
import { inheritPending, leftMarkerNotes } from "../../../src/plan/tokens/inherit-pending.ts";
import { tokenState } from "../../../src/plan/tokens/token-state.ts";
import { declared, live } from "../../support/builders.ts";

const wanted = declared({ name: "after", renamed_from: "before" });
const client = live({ id: 5, name: "before" });
const issued = client.token_updated_at;
const before = { name: "before", environment: null };
const create: PendingMarker = { state: "pending", ...before, about: { action: "create" }, previous: null };
const regenerate = (updated_at: string, id = 5): PendingMarker => ({
  state: "pending",
  ...before,
  about: { action: "regenerate", id, updated_at },
  previous: null,
});
const marked = (marker: Marker): MarkerReading => ({ kind: "marked", marker });
const claims = [{ declared: wanted, live: client }];

function formersWith(reading: MarkerReading) {
  const places = [{ sink: "vault", place: "kv/before", reading }];
  return new Map([[wanted, { client: { ...wanted, ...before }, places }]]);
}

/** What is known of the place under the new name, where this was read there and at the former place. */
function placeAfter(now: MarkerReading, former: MarkerReading) {
  const tokens = new Map([[wanted, [{ sink: "vault", place: "kv/after", reading: now }]]]);
  const [place] = inheritPending(claims, tokens, formersWith(former)).get(wanted) ?? [];
  if (place === undefined) throw new Error("the place is gone");
  return place;
}

const absent: MarkerReading = { kind: "absent" };

describe("a pending marker at the place of a former name", () => {
  it.each([
    ["a create", create],
    ["a regenerate", regenerate("2025-01-01T00:00:00.000Z")],
  ])("of %s moves to the place of the new name, and is about the client's id from then on", (_, marker) => {
    const place = placeAfter(absent, marked(marker));
    expect(place).toMatchObject({
      place: "kv/after",
      reading: { marker: { state: "pending", name: "after", about: { action: "regenerate", id: 5 } } },
    });
    expect(tokenState(client, [place])).toBe("pending");
    expect(tokenState({ ...client, name: "after" }, [place])).toBe("pending");
  });

  it("keeps what the place of the new name holds", () => {
    const old = { state: "held", id: 9, name: "after", environment: null, updated_at: null } as const;
    expect(placeAfter(marked(old), marked(create))).toMatchObject({
      reading: { marker: { state: "pending", previous: old } },
    });
  });

  it.each([
    [
      "the new place holds the live token",
      marked({ state: "held", id: 5, ...before, updated_at: issued }),
      create,
    ],
    ["the new place holds somebody else's content", { kind: "foreign" } as const, create],
    ["the new place cannot be read", { kind: "unknown", reason: "denied" } as const, create],
    ["no token was issued since", absent, regenerate(issued ?? "")],
    ["it is about another client", absent, regenerate("2025-01-01T00:00:00.000Z", 6)],
  ])("stays where it is if %s", (_, now, marker) => {
    expect(placeAfter(now, marked(marker)).reading).toEqual(now);
  });
});

describe("the note about a marker that was left", () => {
  const notes = (marker: PendingMarker, lives = claims) =>
    leftMarkerNotes(lives, formersWith(marked(marker)));

  it("says where it is, and what happens to it", () => {
    const [note] = notes(create);
    expect(note).toMatchObject({ rule: "pending-marker-left", source: wanted.source });
    expect(note?.message).toMatch(
      /kv\/before \(vault\).*former name "before" of "after".*a new one is issued/,
    );
  });

  it("asks to remove it if no client of the former name is live", () => {
    expect(notes(create, [])[0]?.message).toMatch(/no client of that name is live, so remove the marker/);
  });

  it("is none if no token was issued since", () => {
    expect(notes(regenerate(issued ?? ""))).toEqual([]);
  });
});
