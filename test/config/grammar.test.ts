import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/util/duration.ts";
import { parseLimit } from "../../src/config/limit.ts";
import { parseRate } from "../../src/config/rate.ts";
import { templateFindings } from "../../src/config/check/template.ts";

describe("a duration", () => {
  it.each([
    ["45s", 45_000],
    ["30m", 1_800_000],
    ["12h", 43_200_000],
    ["90d", 7_776_000_000],
    ["2w", 1_209_600_000],
  ])("%s is %i ms", (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(["", "0s", "5", "s", "05s", "1.5h", "-1s", "1 s", "1d12h", "10ms", "1D", "1000000s"])(
    "%j is invalid",
    (text) => expect(parseDuration(text)).toBeNull(),
  );
});

describe("a rate", () => {
  it("is requests in a window", () => expect(parseRate("20/1s")).toEqual({ limit: 20, windowMs: 1000 }));

  it.each(["60", "0/60s", "60/0s", "60/60", "60 / 60s", "/1s", "1/2/3s"])("%j is invalid", (text) =>
    expect(parseRate(text)).toBeNull(),
  );
});

describe("a limit", () => {
  it("is a count or a percentage", () => {
    expect(parseLimit("0")).toEqual({ kind: "count", value: 0 });
    expect(parseLimit(12)).toEqual({ kind: "count", value: 12 });
    expect(parseLimit("100%")).toEqual({ kind: "percent", value: 100 });
  });

  it.each(["", "-1", "1.5", "0%", "101%", "all", "1e3"])("%j is invalid", (text) =>
    expect(parseLimit(text)).toBeNull(),
  );
});

describe("a template", () => {
  it.each([
    "tokens/{name}",
    "/var/tokens/{workspace}/{environment}/{NAME}.txt",
    "../t/{customer}-{name}",
    "t{name}",
  ])("%s is valid", (text) => expect(templateFindings(text)).toEqual([]));

  it.each([
    "{name}",
    "./{name}",
    "/{name}",
    "../{name}",
    "a/{name}/../b",
    "a/{name",
    "a/name}",
    "a/{}/{name}",
    "a/{environment}",
  ])("%s is rejected", (text) => expect(templateFindings(text)).not.toEqual([]));
});
