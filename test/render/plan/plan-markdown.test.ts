import { describe, expect, it } from "vitest";
import { renderPlanMarkdown } from "../../../src/render/plan/plan-markdown.ts";
import type { Change } from "../../../src/model/change.ts";
import type { Source } from "../../../src/model/source.ts";
import { type Reader, terminalReader } from "../../../src/render/markdown/reader.ts";
import { outsideCode } from "../../support/markdown.ts";
import { change, created, deleted, document, plan, refused, risks, unchanged } from "../samples.ts";

describe("a plan in Markdown", () => {
  it("shows what widens first and folds what neither widens nor breaks", () => {
    expect(renderPlanMarkdown(document(plan()))).toMatchInlineSnapshot(`
      "### keyward plan for \`production\`

      **1 to create, 2 to update, 1 to delete, 1 to rotate · 2 widen, 1 narrows, 2 break access · 12 unchanged, 1 unmanaged, 31 out of scope** (plan \`sha256:00\`)

      Workspace \`production\` at \`https://app.jp.workato.com\`.

      #### ⚠️ Widens access (2)

      - \`~\` update **\`finance-loader\`** in \`Production\` (id 40947) · \`clients/finance.yaml:7\`
        - ⚠️ **may now be called from anywhere (was 1 address)**
        - \`ip_allow_list\`: \`192.0.2.10\` → every address
      - \`~\` update **\`orders\`** in \`Production\` (id 40948) · \`clients/finance.yaml:7\`
        - ⚠️ **role Read only → Admin**
        - ⚠️ **adds folder 101**
        - ⚠️ **may now also be called from 256 addresses**
        - may no longer be called from 1 address
        - \`folders\`: added \`101\`
        - \`ip_allow_list\`: added \`198.51.100.0/24\`; removed \`192.0.2.10\`

      #### ❗ Deletes and breaks (2)

      - \`-\` delete **\`team-gone\`** in \`Production\` (id 40951)
        - ❗ clients that use the current token lose access
        - had role \`id 26779\` · folders: all folders · callable from every address
      - \`↻\` rotate **\`nightly\`** in \`Production\` (id 40949) · token not delivered · \`clients/finance.yaml:7\`
        - ❗ clients that use the current token lose access until they read the new one

      #### 🔑 New credentials (1)

      - \`+\` new credential **\`team-a\`** in \`Test\` · \`clients/a.yaml:3\`
        - role \`Finance integrator\` · folders: \`26138\`, \`Finance/P2P (26139)\` · callable from \`192.0.2.10\`
        - token is thrown away (\`discard\`) · no \`rotate_after\`

      #### Notes (1)

      - renamed&#95;from is no longer needed · \`clients/a.yaml:9\`

      <details><summary>The rest of the workspace: 12 unchanged, 1 unmanaged, 31 out of scope</summary>

      **Unmanaged** (1; left alone)

      - \`team-old\` (Production, id 40950)

      **Left alone** (1)

      - \`gitops-admin\` (id 12): self

      **Tokens**: 1 due

      - \`finance-loader\` (Production, id 40947)&#58; 176 days old, due, held

      apply rotates none of these: run \`keyward rotate\` to rotate tokens that are due and held, or \`keyward rotate NAME\` to let keyward manage that token

      </details>

      Estimate: 5 requests, about 0 s
      "
    `);
  });

  it("states that nothing changes", () => {
    expect(renderPlanMarkdown(document(unchanged))).toContain("**No changes: 12 clients match");
  });

  it("states why it is refused", () => {
    expect(renderPlanMarkdown(document(refused))).toMatchInlineSnapshot(`
      "### keyward plan for \`production\`

      Workspace \`production\` at \`https://app.jp.workato.com\`.

      #### ⛔ Refused

      - **12 deletes are planned, and the limit is 5** \`max-deletes\` · \`keyward.yaml:2\`
        - → &#45;-max-deletes 12 for this run, or limits.max&#95;deletes in keyward.yaml
      "
    `);
  });

  it("counts the rest within a limit, and keeps what widens or deletes whole", () => {
    const many = Array.from({ length: 400 }, (_, at) => newClient(at));
    const changes = [...many, change(), deleted];
    const whole = renderPlanMarkdown(document(plan({ changes })));
    const lines = renderPlanMarkdown(document(plan({ changes })), terminalReader, { limit: 75_000 });
    const counted = renderPlanMarkdown(document(plan({ changes })), terminalReader, { limit: 5_000 });
    expect(lines.length).toBeLessThan(whole.length);
    expect(lines).toContain("`new-399`");
    expect(counted.length).toBeLessThan(5_000);
    expect(counted).toContain(
      "**Not shown here: 400 new credentials.** Everything is in the output of `keyward plan --format json`.",
    );
    for (const text of [whole, lines, counted]) {
      expect(text).toContain("⚠️ **may now be called from anywhere (was 1 address)**");
      expect(text).toContain("❗ clients that use the current token lose access");
    }
  });

  it("groups equal changes, each client with its line", () => {
    const clients = ["a", "b", "c"].map((name, at) =>
      change({ id: at, name, source: { file: "a.yaml", line: at + 1 } }),
    );
    const text = renderPlanMarkdown(document(plan({ changes: clients })), linked);
    expect(text).toContain(
      "- `~` update **3 clients** in `Production`\n  - [`a`](to:a.yaml:1), [`b`](to:a.yaml:2), [`c`](to:a.yaml:3)\n",
    );
    expect(text.match(/may now be called from anywhere/g)).toHaveLength(1);
  });

  it("shows a new client's role, folders and addresses, and that its token is never due", () => {
    const text = renderPlanMarkdown(document(plan({ changes: [{ ...created, ...never }] })), linked);
    expect(text).toContain("#### 🔑 New credentials (1)");
    expect(text).toContain(
      "- `+` new credential **`team-a`** in `Test` · [`clients/a.yaml:3`](to:clients/a.yaml:3)",
    );
    expect(text).toContain(
      "  - role `Finance integrator` · folders: `26138`, `Finance/P2P (26139)` · callable from `192.0.2.10`\n",
    );
    expect(text).toContain("⚠️ **never due for rotation** (`rotate_after: never`)");
  });

  it("warns where an existing client's token is no longer due", () => {
    const block = { deliver_to: null, rotate_after: "90d" };
    const token = {
      id: 1,
      name: "a",
      environment: null,
      before: block,
      after: { ...block, ...never },
      risks: [],
    };
    const source = { file: "a.yaml", line: 2 };
    const text = renderPlanMarkdown(document(plan({ changes: [], token_changes: [{ ...token, source }] })));
    expect(text).toContain("  - `rotate_after`: `90d` → `never` ⚠️ **its token is never due for rotation**");
  });

  it("calls a renamed client renamed, with both names", () => {
    const fields = [{ field: "name", before: "a `b`", after: "c" }] as const;
    const text = renderPlanMarkdown(document(plan({ changes: [change({ name: "c", fields, risks: [] })] })));
    expect(text).toContain("- `~` renamed **`` a `b` ``** → **`c`** in `Production` (id 40947)");
    expect(text).not.toContain("renamed from");
  });

  it("links a deleted client to where the base declared it", () => {
    const gone = changeOfDelete({ file: "clients/old.yaml", line: 4 });
    const text = renderPlanMarkdown(document(plan({ changes: [gone] })), linked);
    expect(text).toContain("· was declared at [`clients/old.yaml:4`](base:clients/old.yaml:4)");
    expect(text).toContain("  - had role `id 26779` · folders: all folders · callable from every address");
  });

  it("mentions no token whose state is unknown", () => {
    const unknown = { due: false, state: "unknown", concerns: [], age_days: 1, updated_at: null } as const;
    const token = { id: 1, name: "quiet", environment: null };
    const due = { ...token, ...unknown, name: "old", due: true };
    const text = renderPlanMarkdown(document(plan({ tokens: [{ ...token, ...unknown }, due] })));
    expect(text).toContain("`old`");
    expect(text).not.toMatch(/quiet|unknown/);
  });

  it("lets no name become HTML, a link, an image, a mention or a command", () => {
    const name = "</details><img src=x>![a](//b) @octocat #1 https://evil.example |`x`\n::error::x";
    const text = outsideCode(
      renderPlanMarkdown(document(plan({ changes: [change({ name, environment: name })] }))),
    );
    expect(text).not.toMatch(/<img|!\[|\]\(|@octocat|(?<!&)#1|https:|^\s*::/m);
    expect(text.match(/<\/details>/g)).toHaveLength(1);
  });
});

const never = { rotate_after: "never" } as const;

const linked: Reader = {
  ...terminalReader,
  kind: "maintainer",
  link: ({ file, line }) => `to:${file}:${line}`,
  linkBase: ({ file, line }) => `base:${file}:${line}`,
};

/** A client that no other equals. */
function newClient(at: number): Change {
  const list = [{ field: "ip_allow_list", before: null, after: [`10.0.${at >> 8}.${at & 255}`] }] as const;
  const fields = created.fields.filter(({ field }) => field !== "ip_allow_list");
  return { ...created, name: `new-${at}`, fields: [...fields, ...list] };
}

function changeOfDelete(removed_from: Source): Change {
  const { fields } = deleted;
  return change({ action: "delete", fields, risks: risks("client-deleted"), removed_from });
}
