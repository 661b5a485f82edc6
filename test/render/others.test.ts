import { describe, expect, it } from "vitest";
import { renderFindingsMarkdown } from "../../src/render/problems/findings-markdown.ts";
import { renderFindings } from "../../src/render/problems/findings-text.ts";
import { renderMoved } from "../../src/render/plan/text/stale-text.ts";
import { progressLine, renderProgress, renderReading } from "../../src/render/report/progress.ts";
import { renderReportMarkdown } from "../../src/render/report/report-markdown.ts";
import { renderReportText } from "../../src/render/report/report-text.ts";
import { plainStyle } from "../../src/render/style.ts";
import { report, workspace } from "./samples.ts";

describe("a report", () => {
  it("lists what was not done on a terminal, the failed first, and ends with the counts", () => {
    expect(renderReportText(report, plainStyle)).toMatchInlineSnapshot(`
      "production · https://app.jp.workato.com
        failed: update orders (Production, id 40948)
          → the answer shows another role: look at the client [not-as-sent]
        skipped: delete team-gone (id 40951)
          → the run was ended: run apply again [stopped]
      1 done, 1 failed, 1 skipped · 14 requests (1 retried) in 2 min 5 s
      "
    `);
  });

  it("lists it in Markdown too", () => {
    expect(renderReportMarkdown(report)).toMatchInlineSnapshot(`
      "### \`production\` · \`https://app.jp.workato.com\`

      ❌ **1 done, 1 failed, 1 skipped** · 14 requests (1 retried) in 2 min 5 s

      - failed: update **\`orders\`** (Production, id 40948): the answer shows another role: look at the client \`not-as-sent\`
      - skipped: delete **\`team-gone\`** (id 40951): the run was ended: run apply again \`stopped\`
      "
    `);
  });

  it("counts what was skipped for one reason in one line, whatever else was not done", () => {
    const [result, ...others] = report.results;
    if (result === undefined) expect.unreachable();
    const skipped = result.outcomes.filter(({ status }) => status === "skipped");
    const outcomes = [...result.outcomes, ...Array.from({ length: 199 }, () => skipped).flat()];
    const many = { ...report, results: [{ ...result, outcomes }, ...others] };
    expect(renderReportText(many, plainStyle)).toMatchInlineSnapshot(`
      "production · https://app.jp.workato.com
        failed: update orders (Production, id 40948)
          → the answer shows another role: look at the client [not-as-sent]
        200 skipped: the run was ended: run apply again [stopped]
      1 done, 1 failed, 200 skipped · 14 requests (1 retried) in 2 min 5 s
      "
    `);
    expect(renderReportMarkdown(many)).toContain(
      "- 200 skipped: the run was ended: run apply again `stopped`",
    );
  });

  it("of several workspaces has a line for each, and ends with the totals", () => {
    const [result] = report.results;
    if (result === undefined) expect.unreachable();
    const done = result.outcomes.filter(({ status }) => status === "done");
    const whole = { ...result, workspace: { ...workspace, name: "stag\u001b[31ming" }, outcomes: done };
    const both = { ...report, results: [whole, result] };
    expect(renderReportText(both, plainStyle)).toMatchInlineSnapshot(`
      "stag\\u{1b}[31ming · https://app.jp.workato.com · 1 done · 14 requests (1 retried) in 2 min 5 s
      production · https://app.jp.workato.com · 1 done, 1 failed, 1 skipped · 14 requests (1 retried) in 2 min 5 s
        failed: update orders (Production, id 40948)
          → the answer shows another role: look at the client [not-as-sent]

        skipped: delete team-gone (id 40951)
          → the run was ended: run apply again [stopped]
      2 workspaces: 2 done, 1 failed, 1 skipped · 28 requests (2 retried) in 2 min 5 s
      "
    `);
    expect(renderReportMarkdown(both)).toContain("**2 workspaces: 2 done, 1 failed, 1 skipped");
  });
});

describe("findings", () => {
  it("are listed by place, each with its remedy, and are counted", () => {
    const finding = {
      file: "b.yaml",
      line: 3,
      column: 5,
      rule: "unknown-key" as const,
      message: "rol",
      fix: "write role",
    };
    const findings = [finding, { ...finding, line: 20 }, { ...finding, file: "a\u001b.yaml", line: 9 }];
    expect(renderFindings([...findings].reverse(), plainStyle)).toMatchInlineSnapshot(`
      "a\\u{1b}.yaml:9:5  rol [unknown-key]
        → write role
      b.yaml:3:5  rol [unknown-key]
        → write role
      b.yaml:20:5  rol [unknown-key]
        → write role

      3 findings in 2 files
      "
    `);
    expect(renderFindings([], plainStyle)).toBe("");
  });

  it("name the other places of each as far as they fit", () => {
    const place = { file: "b.yaml", line: 3, column: 5 };
    const finding = { ...place, rule: "unknown-sink", message: 'no sink "valt"', fix: "did you mean vault?" };
    const places = Array.from({ length: 20 }, (_, at) => ({
      ...place,
      line: 3 + at,
      file: at < 5 ? "b.yaml" : "c\n.yaml",
    }));
    expect(renderFindings([{ ...finding, places }], plainStyle)).toMatchInlineSnapshot(`
      "b.yaml:3:5  no sink "valt" [unknown-sink]
        and at 19 other places: b.yaml:4:5, 5:5, 6:5, 7:5, c\\u{a}.yaml:8:5, 9:5, 10:5, 11:5, 12:5, 13:5, 14:5, 15:5 and 7 more
        → did you mean vault?

      1 finding at 20 places in 2 files
      "
    `);
    expect(renderFindingsMarkdown([{ ...finding, places: places.slice(0, 2) }])).toMatchInlineSnapshot(`
      "### ⛔ keyward: 1 finding at 2 places in 1 file

      - \`b.yaml:3:5\` · **no sink "valt"**
        - and at b.yaml&#58;&#8203;4:5
        - → did you mean vault?
      "
    `);
  });
});

describe("what moved since a review", () => {
  it("names each change and the values on both sides", () => {
    const subject = { action: "update", id: 5, name: "orders\n", environment: null } as const;
    const reviewed = { field: "ip_allow_list", before: ["192.0.2.1"], after: ["192.0.2.2"] } as const;
    const text = renderMoved([
      { kind: "workspace", reviewed: workspace, fresh: { ...workspace, host: "https://www.workato.com" } },
      {
        kind: "differs",
        ...subject,
        fields: [{ field: "ip_allow_list", reviewed, fresh: { ...reviewed, after: [] } }],
      },
      { kind: "gone", ...subject, fields: [] },
      { kind: "digest", reviewed: null, fresh: null },
    ]);
    expect(text.join("\n")).toMatchInlineSnapshot(`
      "the plan was made for https://app.jp.workato.com, but this is https://www.workato.com
      planned differently: update orders\\u{a} (id 5)
        ip_allow_list  reviewed: + 192.0.2.2  - 192.0.2.1  now: 192.0.2.1 → every address
      no longer planned: update orders\\u{a} (id 5)
      the changes are the same, but the digest differs: the plan file was edited, or made by another version of keyward"
    `);
  });
});

describe("progress", () => {
  const quota = { spent: 60, limit: 60, windowSeconds: 60, nextSeconds: 42 };
  const view = {
    total: 1250,
    done: 12,
    failed: 0,
    skipped: 0,
    underway: 3,
    secondsLeft: 125,
    current: "",
    quota,
  };

  it("is two lines whatever the name, and one in a log", () => {
    const current = "a\r\u001b[2K\nb";
    const lines = renderProgress({ ...view, current, pause: { kind: "none" } });
    expect(lines).toEqual([
      "12 of 1,250 changes done, 1,238 to go · about 2 min 5 s left · a\\u{d}\\u{1b}[2K\\u{a}b",
      "60 of 60 requests in 1 min used, the next one in 42 s",
    ]);
    expect(progressLine(lines)).toBe(`${lines.join(" · ")}\n`);
  });

  it("counts what failed and what was skipped, and names what it waits for", () => {
    const why = "https://app.jp.workato.com answered 429";
    const waiting = { kind: "waiting", seconds: 40, until: "10:00:40 UTC", why } as const;
    expect(renderProgress({ ...view, failed: 1, skipped: 2, pause: waiting })).toEqual([
      "12 of 1,250 changes done, 1 failed, 2 skipped, 1,235 to go · about 2 min 5 s left",
      "waiting 40 s, until 10:00:40 UTC: https://app.jp.workato.com answered 429",
    ]);
    expect(renderProgress({ ...view, done: 1250, pause: { kind: "stopping" } })).toEqual([
      "1,250 of 1,250 changes done",
      "stopping: 3 requests in flight",
    ]);
  });

  it("adds up quotas of different windows", () => {
    const several = { spent: 3, limit: 1060, windowSeconds: null, nextSeconds: 0 };
    expect(renderReading({ total: 1, read: 0, quota: several, pause: { kind: "none" } })).toEqual([
      "Reading 1 workspace",
      "3 of 1,060 requests used",
    ]);
  });
});
