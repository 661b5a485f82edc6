import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { behaviourOf, points, readingText } from "../../../src/features/probe/points/points.ts";
import { ordinaryReadings, readingChoices } from "../../../src/sandbox/readings.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "..", "..", "..", "docs", "readings.md"), "utf8");

/** The rows of the page, and what they have to be. */
const rows = page.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
const wanted = points.flatMap(({ name, title, by, behaviour }) =>
  Object.entries(behaviour).map(([value, does]) => {
    const any = Object.keys(behaviour).length === 1 ? "any value" : "any other value";
    const reading = value === "*" ? `\`${name}\`: ${any}` : `\`${name}=${value}\``;
    return [title, reading, does, by === "probe" ? "`keyward probe`" : by.hand];
  }),
);

/** The cells of a row. */
function cells(row: string): readonly string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("the points", () => {
  it("are those of the sandbox's readings, each once", () => {
    const names = points.map(({ name }) => name);
    expect([...names].sort()).toEqual(Object.keys(ordinaryReadings).sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it("say what keyward does under each value of the sandbox", () => {
    const choices = Object.entries(readingChoices).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    );
    const silent = points.flatMap(({ name, behaviour }) =>
      choices
        .filter(([of, value]) => of === name && !Object.hasOwn(behaviour, value))
        .map(([, value]) => [name, value, behaviourOf(name, value)] as const),
    );
    expect(silent.filter(([, , does]) => does === "")).toEqual([]);
    // Only where all values lead to the same.
    expect([...new Set(silent.map(([name]) => name))]).toEqual(["asSent"]);
  });

  it("name no value that the sandbox does not have", () => {
    const closed: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(readingChoices));
    const extra = points.flatMap(({ name, behaviour }) =>
      Object.keys(behaviour).filter((value) => value !== "*" && closed.get(name)?.includes(value) === false),
    );
    expect(extra).toEqual([]);
  });

  it("stand in docs/readings.md, value by value, and nothing else does", () => {
    expect(rows.map(cells)).toEqual(wanted);
  });
});

describe("a reading as text", () => {
  it("is what `keyward sandbox --reading` takes", () => {
    expect([
      readingText("page"),
      readingText(50),
      readingText(["roles", "folders"]),
      readingText([]),
    ]).toEqual(["page", "50", "roles,folders", ""]);
  });
});
