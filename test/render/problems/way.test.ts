import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/model/problem.ts";
import { type Advice, wayFor, withoutCommands } from "../../../src/render/problems/way.ts";

const limit: Problem = {
  rule: "max-deletes",
  message: "12 deletes are planned, and the limit is 5",
  numbers: { planned: 12, limit: 5 },
  way: "--max-deletes 12 for this run, or limits.max_deletes in keyward.yaml",
  source: null,
};

const at = { file: "ops/keyward.yaml", line: 3 };

function reader(kind: Advice["kind"], found: boolean): Advice {
  const setting: Advice["setting"] = (keys) => (found && keys.join(".") === "limits.max_deletes" ? at : null);
  return { kind, config: "ops/keyward.yaml", setting };
}

describe("what a reader can do about a problem", () => {
  it("is a flag at a terminal", () => {
    expect(wayFor(limit, reader("terminal", true))).toEqual({ text: limit.way, at: null });
  });

  it("names the base's line for the reviewer of a pull request that exceeds a limit", () => {
    expect(wayFor(limit, reader("reviewer", true))).toEqual({
      text: "make fewer deletes in one pull request, or raise `limits.max_deletes` to at least 12 on the base branch in a pull request of its own, and then update this branch",
      at,
    });
  });

  it("names the base's file where the limit is the default", () => {
    const { text, at: line } = wayFor(limit, reader("reviewer", false));
    expect(text).toContain(
      "add `limits.max_deletes` with at least 12 to `ops/keyward.yaml` on the base branch",
    );
    expect(line).toBeNull();
  });

  it("is one line to change for a maintainer", () => {
    expect(wayFor(limit, reader("maintainer", true))).toEqual({
      text: "raise `limits.max_deletes` to at least 12",
      at,
    });
  });

  it.each([
    ["try again, or allow more time with --timeout", "try again"],
    [
      "select them with -w NAME, or all of them with --all-workspaces",
      "a maintainer of this workflow finds more in the log of the run",
    ],
    [
      "name a sink in its `deliver_to` (`discard` throws the token away), or add --tokens-to DIR for this run",
      "name a sink in its `deliver_to` (`discard` throws the token away)",
    ],
    [
      "set WORKATO_HOST (or --host) to your data center's code, such as us, eu or jp, or to a URL",
      "set WORKATO_HOST to your data center's code, such as us, eu or jp, or to a URL",
    ],
    [
      "another program uses the same quota: try again later, or lower --rate-limit",
      "another program uses the same quota: try again later",
    ],
    [
      "write `renamed_from: a -x` (or `id: 5`) to keep the client",
      "write `renamed_from: a -x` (or `id: 5`) to keep the client",
    ],
    ["set `fetch-depth: 0`, and use fetch-depth", "set `fetch-depth: 0`, and use fetch-depth"],
    ["", ""],
  ])("leaves out commands and flags: %s", (way, kept) => {
    expect(withoutCommands(way)).toBe(kept);
  });

  it("contains no flag and no command, whatever the code advises", () => {
    for (const text of adviceInSource()) expect(withoutCommands(text)).not.toMatch(/--[a-z]|`keyward [a-z]/);
  });
});

/** Every literal of the source that advises something with a flag or a command. */
function adviceInSource(): readonly string[] {
  const root = path.resolve(import.meta.dirname, "../../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const texts = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), "utf8").matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(
      ([, text = ""]) => text,
    ),
  );
  const found = texts.filter((text) => /--[a-z]|`keyward [a-z]/.test(text) && text.includes(" "));
  expect(found.length).toBeGreaterThan(20);
  return found;
}
