import { describe, expect, it } from "vitest";
import { blankPlan } from "../../../src/plan/blank.ts";
import { passes } from "../../../src/run/gate/gate.ts";
import { change } from "../../render/samples.ts";
import { testSystem } from "../../support/system.ts";

const workspace = { name: "main", host: "https://workato.invalid", customer: null };
const question = { kind: "ask", question: "Apply these changes?" } as const;

describe("the question before an apply", () => {
  it("is not asked where the plan could not be shown", async () => {
    const asked: string[] = [];
    const ask = async (text: string): Promise<boolean> => asked.push(text) > 0;
    const plan = { ...blankPlan(workspace, { prune: false }, "refused", []), changes: [change()] };
    const { system } = testSystem({ ask, flush: async () => "closed" });
    await expect(passes(question, [plan], system)).rejects.toThrow("the plan could not be shown");
    expect(asked).toEqual([]);
    expect(await passes(question, [plan], testSystem({ ask }).system)).toBe(true);
  });
});
