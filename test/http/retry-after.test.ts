import { describe, expect, it } from "vitest";
import { retryAfter } from "../../src/http/retry-after.ts";

const now = Date.parse("2026-06-01T00:00:00Z");
const tenMinutes = 600_000;

function wait(headers: Record<string, string | string[]>): number | null {
  return retryAfter({ headers }, now)?.ms ?? null;
}

describe("Retry-After", () => {
  it.each([
    ["whole seconds", "7", 7000],
    ["seconds with a fraction", " 1.5 ", 1500],
    ["no wait", "0", 0],
    ["more than ten minutes", "86400", tenMinutes],
    ["more than a number holds", "9".repeat(400), tenMinutes],
    ["a date", "Mon, 01 Jun 2026 00:01:30 GMT", 90_000],
    ["a date that has passed", "Sun, 31 May 2026 23:00:00 GMT", 0],
    ["a date later than in ten minutes", "Tue, 02 Jun 2026 00:00:00 GMT", tenMinutes],
  ])("is read as %s", (_what, value, expected) => {
    expect(wait({ "retry-after": value })).toBe(expected);
  });

  it("with a date is compared with the server's own time, however wrong this machine's clock is", () => {
    const headers = {
      "retry-after": "Mon, 01 Jun 2026 09:00:30 GMT",
      date: "Mon, 01 Jun 2026 09:00:00 GMT",
    };
    expect(wait(headers)).toBe(30_000);
    expect(wait({ ...headers, date: "soon" })).toBe(tenMinutes);
  });

  it("is the first where it came several times", () => {
    expect(wait({ "retry-after": ["3", "9"] })).toBe(3000);
  });

  it.each(["", "-3", "soon", "1e3", "0x10"])("asks for no wait as %j", (value) => {
    expect(wait({ "retry-after": value })).toBeNull();
  });

  it("asks for no wait where it is not there", () => {
    expect(wait({})).toBeNull();
  });

  it.each([
    ["600", false],
    ["600.5", true],
    ["9".repeat(400), true],
  ])("says whether %s is more than is waited", (value, shortened) => {
    expect(retryAfter({ headers: { "retry-after": value } }, now)).toEqual({ ms: tenMinutes, shortened });
  });
});
