import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { PlanDocument, WorkspacePlan } from "../../../src/model/plan.ts";
import { blankPlan } from "../../../src/plan/blank.ts";
import { renderCountsMarkdown } from "../../../src/render/plan/counts-markdown.ts";
import { renderPlanMarkdown } from "../../../src/render/plan/plan-markdown.ts";
import { renderPlanText } from "../../../src/render/plan/text/plan-text.ts";
import { terminalReader } from "../../../src/render/markdown/reader.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { change, risks } from "../samples.ts";

const host = "https://app.workato.com";
const summary = { create: 0, update: 1, delete: 0, rotate: 0, unchanged: 1, unmanaged: 0, out_of_scope: 0 };

function planFor(customer: number, changes: readonly Change[]): WorkspacePlan {
  const workspace = { name: `p/${customer}`, host, customer: String(customer) };
  const blank = blankPlan(workspace, { prune: false }, "error", []);
  return { ...blank, status: "ok", digest: "sha256:00", summary, changes, token_changes: [], tokens: [] };
}

const documentOf = (plans: readonly WorkspacePlan[]): PlanDocument => ({
  format: "keyward.plan/v1",
  keyward: "1",
  created_at: "2026-01-05T10:00:00Z",
  problems: [],
  plans,
});

const same = Array.from({ length: 5000 }, (_, n) => planFor(n + 1, [change({ id: n + 1 })]));
/** Each customer changes in a way of its own; the last one widens access. */
const different = Array.from({ length: 5000 }, (_, n) =>
  planFor(n + 1, [
    change({ id: n + 1, name: `client-${n}`, risks: n === 4999 ? risks("all-folders-granted") : [] }),
  ]),
);
const reader = { ...terminalReader, merge: { held: () => [] }, kind: "reviewer" } as const;

describe("5,000 customers", () => {
  it("with the same changes are read once", () => {
    const text = renderPlanText(documentOf(same), plainStyle);
    expect(text.split("\n").length).toBeLessThan(15);
    expect(text).toContain(`p: 5,000 customers with the same changes · ${host}`);
    expect(text).toContain("p/1, p/2, p/3 and 4,997 more");
    expect(text).toContain("ids and places below are those of p/1");
    const comment = renderPlanMarkdown(documentOf(same), reader, { limit: 60_000 });
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toContain("updates 5,000 API clients in 5,000 of 5,000 customers");
    expect(comment.match(/ip_allow_list/g)).toHaveLength(1);
  });

  it("with changes of their own fit into a comment, what widens first, and the rest is counted", () => {
    const comment = renderPlanMarkdown(documentOf(different), reader, { limit: 60_000 });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    const [, first] = comment.split("---");
    expect(first).toContain("**Customer `p/5000`**");
    const [, left] = /\*\*Not shown here: ([\d,]+) more customers/.exec(comment) ?? [];
    const shown = comment.match(/^\*\*Customer /gm)?.length ?? 0;
    expect(Number(left?.replace(",", "")) + shown).toBe(5000);
  });

  it("are numbers without names where no names are shown", () => {
    const counts = renderCountsMarkdown(documentOf(different), reader);
    expect(counts).toContain("updates 5,000 API clients in 5,000 of 5,000 customers");
    expect(counts).not.toContain("p/1");
    expect(counts.length).toBeLessThan(1000);
  });

  it("show a limit over all of them with the changes that it refuses", () => {
    const problem = {
      rule: "max-customers-changed",
      message: "too many",
      numbers: {},
      way: "",
      source: null,
    };
    const [first, ...others] = same.slice(0, 30);
    if (first === undefined) expect.unreachable();
    const plans = [{ ...first, status: "refused", problems: [problem] } as const, ...others];
    const text = renderPlanText(documentOf(plans), plainStyle);
    expect(text).toContain("p: 30 customers with the same changes");
    expect(text).toContain("Refused: too many");
    expect(renderPlanMarkdown(documentOf(plans), reader)).toContain("keyward refuses its plan");
  });

  it("of which few do the same are shown one by one", () => {
    const text = renderPlanText(documentOf(same.slice(0, 2)), plainStyle);
    expect(text).toContain(`p/1 · ${host} · customer 1`);
    expect(text).not.toContain("with the same changes");
  });
});
