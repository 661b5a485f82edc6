import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPath, lacksId, safeSegment, shortened, upperName } from "../../src/sinks/place.ts";

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
    ["x.keyward.json.bak", "x.keyward.json.bak"],
    ["console", "console"],
    ["my-con", "my-con"],
  ])("writes %j as %s", (name, written) => {
    expect(safeSegment(name)).toBe(written);
  });

  it("keeps the placeholder of an unknown id, which no name can imitate", () => {
    expect(fillPath("/t/{id}", { ...subject, id: 7 })).toBe("/t/7");
    expect(lacksId(fillPath("/t/{id}", subject))).toBe(true);
    expect(lacksId(fillPath("/t/{name}", { ...subject, name: "{id}" }))).toBe(false);
  });

  it("leaves what is no value as it is, also a word that every object has", () => {
    expect(fillPath("/t/{other}/{constructor}/{name}", subject)).toBe(
      "/t/{other}/{constructor}/finance-loader",
    );
  });

  it("encodes each character alone, also outside the basic plane", () => {
    expect(safeSegment("a😀é/b")).toBe("a%F0%9F%98%80%C3%A9%2Fb");
  });

  it("distinguishes a missing environment from one named -", () => {
    expect(safeSegment(null)).toBe("-");
    expect(safeSegment("-")).not.toBe("-");
  });

  it.each([
    ["finance-loader", "FINANCE_LOADER"],
    ["Müller-loader", "M_LLER_LOADER"],
    ["財務 loader", "_LOADER"],
    ["2024-01", "2024_01"],
    ["財務ローダー", "FD2D41B3EF6B"],
    ["営業ローダー", "5C581D903A21"],
    ["財務1", "1_"],
    ["---", ""],
  ])("writes {NAME} of %s as %s", (name, written) => {
    expect(upperName(name, {})).toMatch(new RegExp(`^${written}[0-9A-F]*$`));
    expect(upperName(name, {})).toMatch(/^[A-Z0-9_]+$/);
  });

  it("writes {NAME} of an ASCII name with a digit as it is, and otherwise keeps the digits before the hash", () => {
    expect(["5", "7-", "-7"].map((name) => upperName(name, {}))).toEqual(["5", "7_", "_7"]);
    expect(upperName("財1務2", {})).toMatch(/^1_2_[0-9A-F]{12}$/);
    expect(upperName("1財", {})).not.toBe(upperName("1営", {}));
  });

  it("distinguishes names without Latin letters in {NAME}, in either Unicode form alike", () => {
    const names = ["財務", "営業", "財務1", "営業1", "Ωμέγα", "é", "ö", "---", "..."];
    expect(new Set(names.map((name) => upperName(name, {}))).size).toBe(names.length);
    expect(upperName("e\u0301", {})).toBe(upperName("\u00e9", {}));
    expect(names.map((name) => upperName(name, { former: true }))).not.toContain(upperName("財務", {}));
  });

  it("is cut to a length with a hash of the whole, never within a percent-encoded byte", () => {
    expect(shortened("a".repeat(50), 50, "~")).toBe("a".repeat(50));
    const text = safeSegment("財".repeat(30));
    for (let most = 60; most < 100; most += 1) {
      const cut = shortened(text, most, "~", ".age");
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut).toMatch(/^(?:%[0-9A-F]{2})+~[0-9A-F]{32}\.age$/);
    }
    expect(shortened(`${text}a`, 60, "~")).not.toBe(shortened(`${text}b`, 60, "~"));
    expect(Buffer.byteLength(shortened("財".repeat(30), 60, "~"))).toBeLessThanOrEqual(60);
    expect(shortened(`${text}{id}`, 60, "~")).toBe(`${text}{id}`);
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
