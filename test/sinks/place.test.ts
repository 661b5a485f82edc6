import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPath, lacksId, safeSegment } from "../../src/sinks/place.ts";

const subject = {
  id: null,
  workspace: "production",
  customer: null,
  environment: "Prod",
  name: "finance-loader",
};

describe("a place", () => {
  it("is the template filled with the subject's values", () => {
    const template = "/t/{workspace}/{customer}/{environment}/{NAME}-{name}";
    expect(fillPath(template, subject)).toBe("/t/production/-/Prod/FINANCE_LOADER-finance-loader");
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["..", "%2E%2E"],
    [".", "%2E"],
    [".hidden", "%2Ehidden"],
    ["dots..", "dots.%2E"],
    ["zoe\u0308", "zo%C3%AB"],
    ["zoë", "zo%C3%AB"],
    ["100%", "100%25"],
    ["-", "%2D"],
    ["CON", "%43ON"],
    ["nul.txt", "%6Eul.txt"],
    ["a\\b\u0000c", "a%5Cb%00c"],
    ["x.keyward.json", "x%2Ekeyward.json"],
    ["x.KEYWARD.JSON", "x%2EKEYWARD.JSON"],
  ])("writes %j as %s", (name, written) => {
    expect(safeSegment(name)).toBe(written);
  });

  it("keeps the placeholder of an unknown id, which no name can imitate", () => {
    expect(fillPath("/t/{id}", { ...subject, id: 7 })).toBe("/t/7");
    expect(lacksId(fillPath("/t/{id}", subject))).toBe(true);
    expect(lacksId(fillPath("/t/{name}", { ...subject, name: "{id}" }))).toBe(false);
  });

  it("distinguishes a missing environment from one named -", () => {
    expect(safeSegment(null)).toBe("-");
    expect(safeSegment("-")).not.toBe("-");
  });

  it("never leaves the template's folder or adds a segment, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => {
        const place = fillPath("/srv/tokens/{name}", { ...subject, name });
        expect(path.dirname(path.resolve(place))).toBe("/srv/tokens");
        expect(path.resolve(place)).toBe(place);
        expect(place).toMatch(/^\/srv\/tokens\/[A-Za-z0-9._%-]+$/);
      }),
    );
  });

  it("differs for different names", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(one.normalize("NFC") !== other.normalize("NFC"));
        expect(safeSegment(one)).not.toBe(safeSegment(other));
      }),
    );
  });
});
