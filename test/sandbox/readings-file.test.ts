import { describe, expect, it } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
import { parseReadingsFile } from "../../src/sandbox/readings-file.ts";

const file = (readings: unknown, format: unknown = "keyward.readings/v1"): unknown => ({
  format,
  keyward: "1.0.0",
  readings,
  not_found_out: { order: "fewer than 4 clients are live" },
  facts: { requests: 26 },
});

function errorOf(json: unknown): KeywardError {
  try {
    parseReadingsFile(json, "readings.json");
  } catch (error) {
    if (error instanceof KeywardError) return error;
  }
  throw new Error("it was accepted");
}

describe("a file of readings", () => {
  it("gives the readings that were found out, and no others", () => {
    const readings = { count: "page", perPageCap: 50, forbid: ["roles", "folders"], createLag: 0 };
    expect(parseReadingsFile(file(readings), "readings.json")).toEqual(readings);
    expect(parseReadingsFile(file({ forbid: [] }), "readings.json")).toEqual({ forbid: [] });
    expect(parseReadingsFile(file({}), "readings.json")).toEqual({});
  });

  it("of a newer format is an error that says so", () => {
    expect(errorOf(file({}, "keyward.readings/v2"))).toMatchObject({
      message:
        "readings.json has the format keyward.readings/v2, but this version of keyward reads keyward.readings/v1 only",
      remedy: "update keyward, or write the file again with `keyward probe`",
    });
  });

  it.each([
    ["a list", []],
    ["null", null],
    ["a plan", { format: "keyward.plan/v1" }],
    ["no format", file({}, null)],
  ])("is not %s", (_, json) => {
    expect(errorOf(json).message).toContain("readings.json is not a file of readings");
  });

  it.each([
    ["an unknown reading", { colour: "red" }, 'readings.json: the sandbox has no reading "colour=red"'],
    ["an unknown value", { count: "some" }, 'readings.json: the sandbox has no reading "count=some"'],
    ["an object as a value", { count: {} }, 'the reading "count" is not a text, a number or a list'],
    ["null as a value", { count: null }, 'the reading "count" is not a text, a number or a list'],
  ])("with %s is an error that names it", (_, readings, message) => {
    expect(errorOf(file(readings)).message).toContain(message);
  });

  it("without readings is an error", () => {
    expect(errorOf(file(undefined)).message).toBe("readings.json has no object `readings`");
  });
});
