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
const owner = { host: "https://www.workato.com", customer: null } as const;
const dated: Marker = { ...pendingCreate, marked_at: "2026-06-01T00:00:00.000Z" };
const pendingRegenerate: Marker = { ...words, about: regenerate, previous: held };

/** A marker with whatever values. */
const document = (value: object): string => JSON.stringify({ format: "keyward.marker/v1", ...value });

describe("a marker", () => {
  it.each<Marker>([
    held,
    { ...held, updated_at: null },
    { ...held, environment: "Prod", ...owner },
    { ...pendingCreate, ...owner, customer: "E1234" },
    pendingCreate,
    createdAs,
    sentCreate,
    dated,
    { ...dated, marked_at: null },
    pendingRegenerate,
  ])("is parsed as it was formatted: %o", (marker) => {
    expect(parseMarker(markerText(marker))).toStrictEqual(marker);
  });

  it("names its format", () => {
    expect(JSON.parse(markerText(held))).toEqual({ format: "keyward.marker/v1", ...held });
  });

  it("belongs to no customer of its host if it names none", () => {
    const { customer: _none, ...host } = owner;
    expect(parseMarker(markerText({ ...held, ...host }))).toStrictEqual({ ...held, ...owner });
  });

  it("names an owner only with its host", () => {
    expect(parseMarker(markerText({ ...held, customer: "E1234" }))).toStrictEqual(held);
  });

  it.each<[string, object, readonly string[]]>([
    ["of a held token", held, ["id", "name", "environment", "updated_at"]],
    ["of a pending one", pendingRegenerate, ["state", "name", "environment", "about", "previous"]],
    ["of a create", sentCreate, ["state", "name", "environment", "about", "previous"]],
  ])("%s is not parsed if something that it must hold is missing or of another type", (_, marker, keys) => {
    for (const key of keys)
      for (const value of [undefined, true, {}, []])
        expect({ key, value, parsed: parseMarker(document({ ...marker, [key]: value })) }).toEqual({
          key,
          value,
          parsed: null,
        });
  });

  it.each([
    { id: 7 },
    { action: "replace", id: 7, updated_at: null },
    { action: "regenerate", id: "7", updated_at: null },
    { action: "regenerate", id: 7 },
    { action: "regenerate", updated_at: null },
  ])("is not parsed if it is about %j", (about) => {
    expect(parseMarker(document({ ...pendingRegenerate, about }))).toBeNull();
  });

  it("is parsed without what it need not hold, if that is of another type", () => {
    const odd = { ...pendingCreate, marked_at: 5, host: 5, customer: "E1234" };
    const about = { action: "create", id: "7", sent: "a" };
    expect(parseMarker(document({ ...odd, about }))).toStrictEqual(pendingCreate);
    expect(parseMarker(document({ ...held, ...owner, customer: 5 }))).toStrictEqual({ ...held, ...owner });
    const sent = ["a", 5, "b"];
    expect(parseMarker(document({ ...sentCreate, about: { action: "create", sent } }))).toStrictEqual(
      sentCreate,
    );
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
