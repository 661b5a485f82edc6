import { describe, expect, it } from "vitest";
import type { WorkspacePlan } from "../../../src/model/plan.ts";
import { blankPlan } from "../../../src/plan/blank.ts";
import { totalsText } from "../../../src/render/plan/totals.ts";
import { change, workspace } from "../samples.ts";

const blank = blankPlan(workspace, { prune: false }, "error", []);
const summary = { create: 0, update: 0, delete: 0, rotate: 0, unchanged: 5, unmanaged: 0, out_of_scope: 9 };
const plan = (counts: Partial<typeof summary>): WorkspacePlan => ({
  ...blank,
  status: "ok",
  summary: { ...summary, ...counts },
});

describe("the totals of a plan", () => {
  it("sum what several workspaces change, and count those that are refused or could not be read", () => {
    const refused = { ...plan({ delete: 6 }), status: "refused" } as const;
    expect(
      totalsText({ plans: [plan({ create: 40 }), plan({ create: 1200, unmanaged: 3 }), refused, blank] }),
    ).toBe("4 workspaces: 1,240 to create, 6 to delete, 3 unmanaged · 1 refused, 1 with an error");
  });

  it("count what widens access in all workspaces", () => {
    const widened = { ...plan({ update: 1 }), changes: [change()] };
    expect(totalsText({ plans: [widened, plan({ update: 1 }), widened] })).toBe(
      "3 workspaces: 3 to update · 2 widen access",
    );
  });

  it("say where nothing changes, and nothing for one workspace", () => {
    expect(totalsText({ plans: [plan({}), plan({})] })).toBe("2 workspaces: no changes");
    expect(totalsText({ plans: [blank, blank] })).toBe("2 workspaces: 2 with an error");
    expect(totalsText({ plans: [plan({ create: 1 })] })).toBe("");
  });
});
