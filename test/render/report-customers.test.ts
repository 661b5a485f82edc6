import { describe, expect, it } from "vitest";
import type { OutcomeStatus, ReportDocument, WorkspaceReport } from "../../src/model/report.ts";
import { leftText } from "../../src/render/report/left-text.ts";
import { renderReportMarkdown } from "../../src/render/report/report-markdown.ts";
import { renderReportText } from "../../src/render/report/report-text.ts";
import { plainStyle } from "../../src/render/style.ts";

function resultOf(n: number, status: OutcomeStatus): WorkspaceReport {
  const workspace = { name: `p/${n}`, host: "https://app.workato.com", customer: String(n) };
  const stopped = { code: "stopped", message: "the run was stopped" } as const;
  const error = status === "done" ? null : stopped;
  const outcome = { action: "update", name: "a", environment: null, id: 5, status, error } as const;
  return { workspace, outcomes: [outcome], requests: { total: 1, retried: 0, rate_limited: 0 }, seconds: 1 };
}

const many = (from: number, count: number, status: OutcomeStatus): readonly WorkspaceReport[] =>
  Array.from({ length: count }, (_, n) => resultOf(from + n, status));
const problem = { rule: "api", message: "answered 403", numbers: {}, way: "grant it", source: null };
const unread: WorkspaceReport = { ...resultOf(9999, "done"), outcomes: [], problems: [problem] };
const report: ReportDocument = {
  format: "keyward.report/v1",
  results: [...many(0, 2000, "done"), ...many(2000, 2998, "skipped"), resultOf(4998, "failed"), unread],
};

describe("a report of 5,000 customers", () => {
  it("has a line for those that are done, one for those that were skipped, and each of the others", () => {
    const text = renderReportText(report, plainStyle);
    expect(text.split("\n")).toEqual([
      "p · https://app.workato.com · 2,000 customers: 2,000 done · 2,000 requests in 1 s",
      "p · https://app.workato.com · 2,998 customers: 2,998 skipped · 2,998 requests in 1 s",
      "p/4998 · https://app.workato.com · customer 4998 · 1 failed · 1 request in 1 s",
      "  failed: update a (id 5)",
      "    → the run was stopped [stopped]",
      "p/9999 · https://app.workato.com · customer 9999 · not read, left out · 1 request in 1 s",
      "  Error: answered 403 [api]",
      "    → grant it",
      "",
      "  2,998 skipped: the run was stopped [stopped]",
      "5,000 workspaces: 2,000 done, 1 failed, 2,998 skipped · 1 customer not read · 5,000 requests in 1 s",
      "",
    ]);
    const markdown = renderReportMarkdown(report);
    expect(markdown).toContain("❌ `p` · `https://app.workato.com`: **2,998 customers: 2,998 skipped");
    expect(markdown).toContain("- 2,998 skipped: the run was stopped `stopped`");
    expect(markdown.length).toBeLessThan(1500);
  });

  it("says what is left in how many of them", () => {
    expect(leftText(report)).toBe(
      "2,999 changes left, in 2,999 of 5,000 customers; 1 customer not read; 2,000 are done. To continue, which repeats nothing that is done",
    );
    expect(leftText({ ...report, results: many(0, 3, "done") })).toBe("");
    expect(leftText({ ...report, results: many(0, 1, "skipped") })).toBe("1 change left. To continue");
    expect(leftText({ ...report, results: many(0, 2, "skipped") })).toContain("; none is done.");
  });
});
