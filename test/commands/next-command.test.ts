import { describe, expect, it } from "vitest";
import { commandAfterApply, commandAfterRotate } from "../../src/commands/next-command.ts";
import { report } from "../render/samples.ts";

describe("the command after an interrupted apply", () => {
  it("is the same one, with the flags that select and limit it", () => {
    const flags = {
      workspace: ["a", "it's b"],
      config: "k.yaml",
      yes: true,
      maxDeletes: "50%",
      audit: "a.jsonl",
    };
    expect(commandAfterApply(flags, flags, report)).toBe(
      String.raw`keyward apply -c k.yaml -w a -w 'it'\''s b' --max-deletes 50% --audit a.jsonl --yes`,
    );
    expect(commandAfterApply({}, {}, report)).toBe("keyward apply");
  });

  it("makes another plan where a reviewed one was applied in part, for the same workspaces", () => {
    const given = { plan: "my plan.json", yes: true };
    expect(commandAfterApply(given, { ...given, workspace: ["a"], prune: true }, report)).toBe(
      "keyward plan -w a --prune --out 'my plan.json'",
    );
  });
});

describe("the command after an interrupted rotate", () => {
  const flags = { names: [], yes: true, allWorkspaces: true };

  it("selects in the same way, where what was issued is not selected again", () => {
    const older = { ...flags, olderThan: "90d", environment: "Production" };
    expect(commandAfterRotate(older, null, report)).toBe(
      "keyward rotate --all-workspaces --yes --environment Production --older-than 90d",
    );
  });

  it("of all names the instant before which the rest was issued", () => {
    expect(commandAfterRotate({ ...flags, all: true }, "2026-06-01T00:00:00.001Z", report)).toBe(
      "keyward rotate --all-workspaces --yes --issued-before 2026-06-01T00:00:00.001Z",
    );
  });

  it("ends overlaps, and does not issue new tokens instead", () => {
    expect(commandAfterRotate({ names: ["a"], endOverlap: true }, null, null)).toBe(
      "keyward rotate --end-overlap a",
    );
  });

  it("of names in several workspaces has all of them, and the instant before which the rest was issued", () => {
    const given = { names: ["a", "b"], workspace: ["p"], maxCustomersChanged: "50" };
    expect(commandAfterRotate(given, "2026-06-01T00:00:00.001Z", report)).toBe(
      "keyward rotate -w p --max-customers-changed 50 --issued-before 2026-06-01T00:00:00.001Z a b",
    );
  });

  it("of names has only those that are not done, as words that no shell expands and no flag", () => {
    const [result] = report.results;
    if (result === undefined) expect.unreachable();
    const outcome = { action: "rotate", environment: null, id: 1, error: null } as const;
    const outcomes = [
      { ...outcome, name: "done", status: "done" },
      { ...outcome, name: "$(left)", status: "skipped" },
      { ...outcome, name: "-x", status: "unknown" },
    ] as const;
    const names = ["done", "$(left)", "-x"];
    expect(commandAfterRotate({ names }, null, { ...report, results: [{ ...result, outcomes }] })).toBe(
      "keyward rotate -- '$(left)' -x",
    );
  });
});
