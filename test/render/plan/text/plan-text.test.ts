import type { NoteRule } from "../../../../src/model/rules.ts";
import { describe, expect, it } from "vitest";
import { renderPlanText } from "../../../../src/render/plan/text/plan-text.ts";
import { ansiStyle, plainStyle } from "../../../../src/render/style.ts";
import { change, created, deleted, document, plan, refused, risks, unchanged } from "../../samples.ts";

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
        - team-gone (Production, id 40951)
          ! clients that use the current token lose access
            role           id 26779
            folders        all folders
            ip_allow_list  every address
        ↻ nightly (Production, id 40949) · token not delivered  clients/finance.yaml:7
          ! clients that use the current token lose access until they read the new one

      Other changes (1)
        + team-a (Test)  clients/a.yaml:3
          · new: role Finance integrator, 2 folders, from 1 address
            role           Finance integrator
            folders        26138, Finance/P2P (26139)
            ip_allow_list  192.0.2.10

      Note: renamed_from is no longer needed  clients/a.yaml:9

      Unmanaged: team-old (Production, id 40950), left alone
      Left alone: gitops-admin (id 12): self
      Tokens: finance-loader (Production, id 40947): 176 days old, due, held
      Plan: 1 to create, 2 to update, 1 to delete, 1 to rotate · 2 widen, 1 narrows, 2 break access
      Estimate: 5 requests, about 0 s
      "
    `);
  });

  it("tells which of the tokens that need attention its changes rotate", () => {
    const token = { environment: null, updated_at: null, age_days: 1, due: false, concerns: [] };
    const pending = { ...token, id: 1, name: "a", state: "pending" } as const;
    const lost = { ...token, id: 2, name: "b", state: "not-held" } as const;
    const rotation = change({ action: "rotate", id: 1, name: "a", reason: "token not delivered" });
    const all = document(plan({ changes: [rotation], tokens: [pending] }));
    expect(renderPlanText(all, plainStyle)).toContain(
      "issued and not delivered; the changes above rotate it\n",
    );
    expect(renderPlanText(all, plainStyle, "whole")).toContain("the changes above rotate all of these\n");
    const some = document(plan({ changes: [rotation], tokens: [pending, lost] }));
    expect(renderPlanText(some, plainStyle)).toContain(
      "1 not found in any sink; the changes above rotate 1 of these: `keyward clients --tokens`\n",
    );
    const whole = renderPlanText(some, plainStyle, "whole");
    expect(whole).toContain("the changes above rotate 1 of these; for the others, run `keyward rotate`");
    expect(whole).not.toContain("rotates none of these");
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

  it("mentions unmanaged clients in one line, lists them with -v, and says which of them prune deletes", () => {
    const client = (id: number, prunable: boolean) => ({ id, name: `c${id}`, environment: null, prunable });
    const of = (...all: readonly boolean[]) =>
      document(plan({ unmanaged: all.map((prunable, at) => client(at, prunable)) }));
    const line = (...all: readonly boolean[]): string | undefined =>
      /^Unmanaged: .*$/m.exec(renderPlanText(of(...all), plainStyle))?.[0];
    expect(line(true, true)).toBe(
      "Unmanaged: 2, left alone; --prune deletes them: `keyward clients --unmanaged`",
    );
    expect(line(true, false)).toContain("left alone; --prune deletes 1 of them:");
    expect(line(false, false)).toBe("Unmanaged: 2, left alone: `keyward clients --unmanaged`");
    expect(line(true)).toBe("Unmanaged: c0 (id 0), left alone; --prune deletes it");
    expect(renderPlanText(of(true, false), plainStyle, "whole")).toContain(
      "Unmanaged (2) left alone; --prune deletes 1 of them\n  c0 (id 0)\n  c1 (id 1)\n",
    );
  });

  it("mentions no client as unmanaged that prune deletes", () => {
    const unmanaged = [deleted, { ...deleted, id: 7 }].map(({ id, name }) => ({
      id: id ?? 0,
      name,
      environment: "Production",
    }));
    const pruned = renderPlanText(document(plan({ unmanaged, options: { prune: true } })), plainStyle);
    expect(pruned).toContain("Unmanaged: team-gone (Production, id 7), left alone by prune\n");
    expect(pruned).not.toContain("--prune");
  });

  it("lists unmanaged clients where it was asked who changed them", () => {
    const [first] = plan().unmanaged ?? [];
    const unmanaged = first === undefined ? [] : [{ ...first, changed_by: null }];
    expect(renderPlanText(document(plan({ unmanaged })), plainStyle)).toContain(
      "Unmanaged (1) left alone\n  team-old (Production, id 40950)\n",
    );
  });

  it("counts clients that are left alone by their reasons, and lists them with -v", () => {
    const left_alone = ["self", "self", "its role is gone"].map((reason, id) => ({
      id,
      name: `l${id}`,
      environment: null,
      reason,
    }));
    const one = document(plan({ left_alone }));
    expect(renderPlanText(one, plainStyle)).toContain(
      "Left alone: 2 self, 1 that no manifest can declare: -v lists them\n",
    );
    expect(renderPlanText(one, plainStyle, "whole")).toContain("  l2 (id 2): its role is gone\n");
  });

  it("fits a change and what stays on a terminal of 24 lines, whatever stays", () => {
    const rows = Array.from({ length: 90 }, (_, id) => ({ id, name: `c${id}`, environment: "Production" }));
    const tokens = rows.map((row) => ({
      ...row,
      updated_at: null,
      age_days: 200,
      due: true,
      state: "not-held" as const,
      concerns: [],
    }));
    const left_alone = rows.map((row) => ({ ...row, reason: "self" }));
    const text = renderPlanText(
      document(plan({ changes: [change()], unmanaged: rows, left_alone, tokens, notes: [] })),
      plainStyle,
    );
    expect(text.split("\n").length).toBeLessThan(14);
    expect(
      text
        .split("\n")
        .slice(2)
        .every((line) => line.length <= 80),
    ).toBe(true);
  });

  it("groups equal changes, names each client that gets more access, and repeats the numbers below a long list", () => {
    const changes = Array.from({ length: 300 }, (_, at) => change({ id: at, name: `wide-${at}.` }));
    const text = renderPlanText(document(plan({ changes, summary: null })), plainStyle);
    expect(text).toContain("Widens access (300)\n  ~ 300 clients (Production)  clients/finance.yaml\n");
    expect(changes.every(({ name, id }) => text.includes(`${name} (id ${id})`))).toBe(true);
    expect(text).toContain("\nPlan: 300 to update · 300 widen access\n");
    expect(text.split("\n").length).toBeLessThan(110);
    const whole = renderPlanText(document(plan({ changes })), plainStyle, "whole");
    expect(whole.match(/may now be called from anywhere/g)).toHaveLength(300);
  });

  it("lets no name in a group look like several clients", () => {
    const names = ["a (id 1), b", 'say "c"', "plain-1.x_é"];
    const changes = names.map((name, id) => change({ id, name }));
    expect(renderPlanText(document(plan({ changes })), plainStyle)).toContain(
      '      "a (id 1), b" (id 0), plain-1.x_é (id 2), "say \\"c\\"" (id 1)\n',
    );
  });

  it("names every new client, and only the first of those that lose access in part", () => {
    const narrowed = Array.from({ length: 30 }, (_, at) =>
      change({
        id: at,
        name: `narrow-${at}.`,
        fields: [{ field: "ip_allow_list", before: ["192.0.2.1", "192.0.2.2"], after: ["192.0.2.1"] }],
        risks: risks("ip-allow-list-narrowed"),
      }),
    );
    const isNew = Array.from({ length: 30 }, (_, at) => ({ ...created, name: `new-${at}.` }));
    const text = renderPlanText(document(plan({ changes: [...narrowed, ...isNew] })), plainStyle);
    expect(isNew.every(({ name }) => text.includes(name))).toBe(true);
    expect(narrowed.filter(({ name }) => text.includes(name))).toHaveLength(20);
    expect(text).toContain("and 10 more: -v lists all\n");
  });

  it("shows three notes of each rule, and all of them with -v", () => {
    const note = (rule: NoteRule) => ({ rule, message: `${rule} is noted`, source: null });
    const notes = [...Array.from({ length: 9 }, () => note("role-gone")), note("rename-done")];
    const text = renderPlanText(document(plan({ notes })), plainStyle);
    expect(text.match(/^Note: .*$/gm)).toEqual([
      ...Array.from({ length: 3 }, () => "Note: role-gone is noted"),
      "Note: and 6 more like this: -v lists all",
      "Note: rename-done is noted",
    ]);
    const whole = renderPlanText(document(plan({ notes })), plainStyle, "whole");
    expect(whole.match(/^Note: /gm)).toHaveLength(10);
  });

  it("shows who changed each client of a group", () => {
    const by = { event: "updated", at: "2026-06-01T08:22:00Z", from: null, agent: null };
    const changes = ["Ann", "Bob", "Eve"].map((name, id) =>
      change({ id, name: `c${id}`, changed_by: { ...by, user: { id: null, name } } }),
    );
    const text = renderPlanText(document(plan({ changes })), plainStyle);
    for (const [id, name] of ["Ann", "Bob", "Eve"].entries())
      expect(text).toContain(`      c${id} (id ${id})\n        · last changed by ${name} on 2026-06-01`);
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
