import { describe, expect, it } from "vitest";
import { renderPlanMarkdown } from "../../../src/render/plan/plan-markdown.ts";
import { change, created, deleted, document, plan, refused, unchanged } from "../samples.ts";

describe("a plan in Markdown", () => {
  it("shows what widens first and folds what neither widens nor breaks", () => {
    expect(renderPlanMarkdown(document(plan()))).toMatchInlineSnapshot(`
      "### production · https&#58;&#8203;//app.jp.workato.com

      **1 to create, 2 to update, 1 to delete, 1 to rotate · 2 widen, 1 narrows, 2 break access · 12 unchanged, 1 unmanaged, 31 out of scope**

      #### ⚠️ Widens access (2)

      - \`~\` update **finance-loader** (Production, id 40947) · clients/finance.yaml:7
        - ⚠️ **may now be called from anywhere (was 1 address)**
        - \`ip_allow_list\`: 192.0.2.10 → every address
      - \`~\` update **orders** (Production, id 40948) · clients/finance.yaml:7
        - ⚠️ **role Read only → Admin**
        - ⚠️ **adds folder 101**
        - ⚠️ **may now also be called from 256 addresses**
        - may no longer be called from 1 address
        - \`role\`: Read only → Admin
        - \`folders\`: \`+\` 101
        - \`ip_allow_list\`: \`+\` 198.51.100.0/24, \`-\` 192.0.2.10

      #### ❗ Deletes and breaks (2)

      - \`↻\` rotate **nightly** (Production, id 40949) · token not delivered · clients/finance.yaml:7
        - ❗ clients that use the current token lose access until they read the new one
      - \`-\` delete **team-gone** (Production, id 40951)
        - ❗ clients that use the current token lose access
        - \`role\`: id 26779
        - \`folders\`: all folders
        - \`ip_allow_list\`: every address

      <details><summary>1 other change</summary>

      - \`+\` create **team-a** (Test) · clients/a.yaml:3
        - new: role Finance integrator, 2 folders, from 1 address
        - \`role\`: Finance integrator
        - \`folders\`: 26138, Finance/P2P (26139)
        - \`ip_allow_list\`: 192.0.2.10

      </details>

      <details><summary>1 unmanaged (left alone; --prune deletes them)</summary>

      - team-old (Production, id 40950)

      </details>

      <details><summary>1 left alone</summary>

      - gitops-admin (id 12): self

      </details>

      <details><summary>Tokens: 1 due for rotation</summary>

      - finance-loader (Production, id 40947): 176 days old, due, held

      apply rotates none of these: run \`keyward rotate\` to rotate tokens that are due and held, or \`keyward rotate NAME\` to let keyward manage that token

      </details>

      - Note: renamed&#95;from is no longer needed · clients/a.yaml:9

      Estimate: 5 requests, about 0 s
      "
    `);
  });

  it("states that nothing changes", () => {
    expect(renderPlanMarkdown(document(unchanged))).toContain("**No changes: 12 clients match");
  });

  it("states why it is refused", () => {
    expect(renderPlanMarkdown(document(refused))).toMatchInlineSnapshot(`
      "### production · https&#58;&#8203;//app.jp.workato.com

      > ⛔ **Refused:** 12 deletes are planned, and the limit is 5 (max-deletes) · keyward.yaml:2
      > <br>planned 12, limit 5
      > <br>→ &#45;-max-deletes 12 for this run, or limits.max&#95;deletes in keyward.yaml
      "
    `);
  });

  it("counts the rest within a limit, and keeps what widens or deletes whole", () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ ...created, name: `new-${at}.` }));
    const changes = [...many, change(), deleted];
    const whole = renderPlanMarkdown(document(plan({ changes })));
    const lines = renderPlanMarkdown(document(plan({ changes })), 40_000);
    const counted = renderPlanMarkdown(document(plan({ changes })), 5_000);
    expect(lines.length).toBeLessThan(whole.length);
    expect(lines).toContain("new-399.");
    expect(counted.length).toBeLessThan(5_000);
    expect(counted).toContain("400 other changes not shown here");
    for (const text of [whole, lines, counted]) {
      expect(text).toContain("⚠️ **may now be called from anywhere (was 1 address)**");
      expect(text).toContain("❗ clients that use the current token lose access");
    }
  });

  it("lets no name become HTML, a link, an image, a mention or a command", () => {
    const name = "</details><img src=x>![a](//b) @octocat #1 https://evil.example |`x`\n::error::x";
    const text = renderPlanMarkdown(document(plan({ changes: [change({ name, environment: name })] })));
    expect(text).not.toMatch(/<img|!\[|\]\(|@octocat|(?<!&)#1|https:|^\s*::/m);
    expect(text.match(/<\/details>/g)).toHaveLength(3);
  });
});
