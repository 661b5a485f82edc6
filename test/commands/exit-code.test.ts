import { describe, expect, it } from "vitest";
import { endedCode } from "../../src/commands/exit-code.ts";
import type { OutcomeCode } from "../../src/model/rules.ts";
import type { Outcome } from "../../src/model/report.ts";
import { report } from "../render/samples.ts";

function outcome(status: Outcome["status"], code: OutcomeCode | null): Outcome {
  const error = code === null ? null : { code, message: "why" };
  return { action: "create", name: "x", environment: null, id: null, status, error };
}

function codeOf(outcomes: readonly Outcome[], auditIsBroken = false): number {
  const results = report.results.slice(0, 1).map((result) => ({ ...result, outcomes }));
  const applied = {
    kind: "applied",
    report: { ...report, results },
    auditIsBroken,
    written: "written",
  } as const;
  return endedCode(applied, { detailed: false });
}

const done = outcome("done", null);
const withheld = outcome("skipped", "redis");

describe("the exit code of an apply", () => {
  it("is 1 where Redis could not be used before anything was sent, and 3 after that", () => {
    expect(codeOf([withheld, withheld])).toBe(1);
    expect(codeOf([withheld, outcome("skipped", "changed-since")])).toBe(1);
    expect(codeOf([done, withheld])).toBe(3);
    expect(codeOf([outcome("unknown", "no-answer"), withheld])).toBe(3);
  });

  it("is 3 where everything was skipped for another reason, and 0 where all is done", () => {
    expect(codeOf([outcome("skipped", "changed-since")])).toBe(3);
    expect(codeOf([done, done])).toBe(0);
    expect(codeOf([])).toBe(0);
  });
});
