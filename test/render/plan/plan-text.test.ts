import { describe, expect, it } from "vitest";
import { renderPlanText } from "../../../src/render/plan/plan-text.ts";
import { ansiStyle, plainStyle } from "../../../src/render/style.ts";
import { change, document, plan, refused, risks, unchanged } from "../samples.ts";

describe("a plan on a terminal", () => {
  it("shows what widens first, then what breaks, then the rest", () => {
    expect(renderPlanText(document(plan()), plainStyle)).toMatchInlineSnapshot(`
      "production · https://app.jp.workato.com
      1 to create, 2 to update, 1 to delete, 1 to rotate · 2 widen, 1 narrows, 2 break access · 12 unchanged, 1 unmanaged, 31 out of scope

      Widens access (2)
        ~ finance-loader (Production, id 40947)  clients/finance.yaml:7
          ! may now be called from anywhere (was 1 address)
            ip_allow_list  192.0.2.10 → every address
        ~ orders (Production, id 40948)  clients/finance.yaml:7
          ! role Read only → Admin
          ! adds folder 101
          ! may now also be called from 256 addresses
          · may no longer be called from 1 address
            role           Read only → Admin
            folders        + 101
            ip_allow_list  + 198.51.100.0/24  - 192.0.2.10

      Deletes and breaks (2)
        ↻ nightly (Production, id 40949) · token not delivered  clients/finance.yaml:7
          ! clients that use the current token lose access until they read the new one
        - team-gone (Production, id 40951)
          ! clients that use the current token lose access
            role           id 26779
            folders        all folders
            ip_allow_list  every address

      Other changes (1)
        + team-a (Test)  clients/a.yaml:3
          · new: role Finance integrator, 2 folders, from 1 address
            role           Finance integrator
            folders        26138, Finance/P2P (26139)
            ip_allow_list  192.0.2.10

      Unmanaged (1) left alone; --prune deletes them
        team-old (Production, id 40950)

      Left alone (1)
        gitops-admin (id 12): self

      Tokens: 1 due for rotation
        finance-loader (Production, id 40947): 176 days old, due, held
        apply rotates none of these: run \`keyward rotate\` to rotate tokens that are due and held, or \`keyward rotate NAME\` to let keyward manage that token

      Note: renamed_from is no longer needed  clients/a.yaml:9

      Estimate: 5 requests, about 0 s
      "
    `);
  });

  it("tells which of the tokens that need attention its changes rotate", () => {
    const token = { environment: null, updated_at: null, age_days: 1, due: false, concerns: [] };
    const pending = { ...token, id: 1, name: "a", state: "pending" } as const;
    const lost = { ...token, id: 2, name: "b", state: "not-held" } as const;
    const rotation = change({ action: "rotate", id: 1, name: "a", reason: "token not delivered" });
    const all = renderPlanText(document(plan({ changes: [rotation], tokens: [pending] })), plainStyle);
    expect(all).toContain("the changes above rotate all of these\n");
    const some = renderPlanText(document(plan({ changes: [rotation], tokens: [pending, lost] })), plainStyle);
    expect(some).toContain("the changes above rotate 1 of these; for the others, run `keyward rotate`");
    expect(all + some).not.toContain("rotates none of these");
  });

  it("writes ids without separators, and other numbers with them", () => {
    const problem = {
      rule: "gone",
      message: "gone",
      numbers: { id: 40001, rows: 40001 },
      way: "",
      source: null,
    };
    const text = renderPlanText({ ...document(unchanged), problems: [problem] }, plainStyle);
    expect(text).toContain("id 40001, rows 40,001");
  });

  it("states that nothing changes", () => {
    expect(renderPlanText(document(unchanged), plainStyle)).toMatchInlineSnapshot(`
      "production · https://app.jp.workato.com
      No changes: 12 clients match their manifests. (31 out of scope)
      "
    `);
  });

  it("begins with why it is refused, and leaves out what is unknown", () => {
    expect(renderPlanText(document(refused), plainStyle)).toMatchInlineSnapshot(`
      "production · https://app.jp.workato.com

      Refused: 12 deletes are planned, and the limit is 5 [max-deletes]
        planned 12, limit 5
        at keyward.yaml:2
        → --max-deletes 12 for this run, or limits.max_deletes in keyward.yaml
      "
    `);
  });

  it("never states that a refused plan without changes has none", () => {
    const text = renderPlanText(document({ ...refused, changes: [] }), plainStyle);
    expect(text).not.toContain("No changes");
  });

  it("shows what belongs to no workspace first", () => {
    const problem = { rule: "no-file", message: "clients/ is missing", numbers: {}, way: "", source: null };
    const text = renderPlanText({ ...document(unchanged), problems: [problem] }, plainStyle);
    expect(text.split("\n")[0]).toBe("Error: clients/ is missing [no-file]");
  });

  it("lists 20 unmanaged clients, counts the others, and mentions --prune only if it is off", () => {
    const unmanaged = Array.from({ length: 25 }, (_, at) => ({ id: at, name: `c${at}`, environment: null }));
    const text = renderPlanText(document(plan({ unmanaged })), plainStyle);
    expect(text).toContain("Unmanaged (25) left alone; --prune deletes them\n  c0 (id 0)\n");
    expect(text).toContain("  c19 (id 19)\n  and 5 more: --format json lists all\n");
    const pruned = renderPlanText(document(plan({ unmanaged, options: { prune: true } })), plainStyle);
    expect(pruned).not.toContain("--prune");
  });

  it("never cuts what widens access", () => {
    const changes = Array.from({ length: 300 }, (_, at) => change({ name: `wide-${at}.` }));
    const text = renderPlanText(document(plan({ changes })), plainStyle);
    expect(changes.every(({ name }) => text.includes(name))).toBe(true);
  });

  it("shows how many folders were granted before all of them were", () => {
    const folders = change({
      fields: [{ field: "folders", before: [1, 2, 3].map((id) => ({ id, path: null })), after: "all" }],
      risks: risks("all-folders-granted"),
    });
    const text = renderPlanText(document(plan({ changes: [folders] })), plainStyle);
    expect(text).toContain("! all folders (was 3)");
    expect(text).toContain("folders  1, 2, 3 → all folders");
  });

  it("paints nothing but emphasis", () => {
    const painted = renderPlanText(document(plan(), refused), ansiStyle);
    expect(painted).not.toBe(renderPlanText(document(plan(), refused), plainStyle));
    expect(painted.replaceAll(/\u001b\[\d+m/g, "")).toBe(
      renderPlanText(document(plan(), refused), plainStyle),
    );
  });

  it("lets no name control a terminal or forge a line", () => {
    const name = "a\u001b[2J\nproduction · No changes\u202e\u009b";
    const ugly = change({ name, environment: name, source: { file: name, line: 1 } });
    const client = { id: 1, name, environment: name };
    const text = renderPlanText(
      document(plan({ changes: [ugly], unmanaged: [client], left_alone: [{ ...client, reason: name }] })),
      plainStyle,
    );
    expect(text).not.toMatch(/[\u001b\u202e\u009b]/);
    expect(text).not.toMatch(/^production · No/m);
    expect(text).toContain("a\\u{1b}[2J\\u{a}production");
  });
});
