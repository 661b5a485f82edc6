import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatText } from "../../../src/manifest/format/format.ts";
import { commentsIn } from "../../../src/manifest/yaml/yaml-comments.ts";
import { readTexts } from "../../support/manifest-texts.ts";
import { messyManifest } from "./messy-manifest.ts";

/** The text after formatting; fails if it gets a finding. */
async function formatted(text: string): Promise<string> {
  const result = await formatText("a.yaml", text);
  if ("findings" in result) throw new Error(JSON.stringify(result.findings));
  return result.text;
}

/** What a text declares, without where it is declared. */
function declared(text: string): unknown {
  const { findings, declared: clients } = readTexts(new Map([["a.yaml", text]]));
  return {
    findings,
    clients: clients.map((client) => ({ ...client, source: null, declaration: null, lines: null })),
  };
}

describe("formatting a manifest", () => {
  it("puts keys in the order of the schema, with their comments, and brings the layout into shape", async () => {
    const text = `# yaml-language-server: $schema=../schemas/manifest.schema.json
clients:
# the team's
- role:   Integrator # by ticket 7
  # a name that finance knows
  name: 'finance-loader'
  token: {rotate_after: 90d, deliver_to: [ vault ]}


  folders: [ 1,
    Finance/Procure to Pay ]
  # pinned
  id: 7
  # the end
- { role: 3, folders: all, name: b }
# below
version: 1
`;
    expect(await formatted(text)).toBe(`# yaml-language-server: $schema=../schemas/manifest.schema.json
# below
version: 1
clients:
  # the team's
  # a name that finance knows
  - name: "finance-loader"
    # pinned
    id: 7
    role: Integrator # by ticket 7

    folders: [1, Finance/Procure to Pay]
    token: { deliver_to: [vault], rotate_after: 90d }
    # the end
  - { name: b, role: 3, folders: all }
`);
  });

  it("keeps the order of clients, folders and addresses, below the comments that group them", async () => {
    const text = `version: 1
clients:
  - name: z
    ip_allow_list:
      # offices
      - 198.51.100.9
      - 192.0.2.1
      # data center
      - 192.0.2.0/30
  # second
  - name: a
`;
    expect(await formatted(text)).toBe(text);
  });

  it("keeps anchors before their aliases, and merge keys at their position", async () => {
    const text = `version: 1
defaults: { token: &t { rotate_after: 90d, deliver_to: [vault] } }
clients:
  - &base
    folders: [1]
    name: a
  - <<: *base
    role: 1
    name: b
  - token: *t
    name: c
  - role: &r Admin
    renamed_from: *r
    name: d
`;
    expect(await formatted(text)).toBe(`version: 1
defaults: { token: &t { deliver_to: [vault], rotate_after: 90d } }
clients:
  - &base
    name: a
    folders: [1]
  - <<: *base
    name: b
    role: 1
  - name: c
    token: *t
  - role: &r Admin
    renamed_from: *r
    name: d
`);
  });

  it("keeps documents, those of comments alone too, and numbers and texts as they are written", async () => {
    const text = `---
version: 1
clients: [{ name: "1.0", role: 9007199254740991 }]
---
# nothing here
---
version: 1
clients:
  - name: |-
      folded
    role: a
`;
    expect(await formatted(text)).toBe(text);
  });

  it("keeps CRLF, and unknown keys after the known ones in their own order", async () => {
    const text = "clients:\r\n- zeta: 1\r\n  alpha: 2\r\n  name: a\r\nversion: 1\r\n";
    expect(await formatted(text)).toBe(
      "version: 1\r\nclients:\r\n  - name: a\r\n    zeta: 1\r\n    alpha: 2\r\n",
    );
  });

  it.each([
    ["a: [", "yaml"],
    ["version: 1\nversion: 1\nclients: []\n", "duplicate-key"],
    ["clients: [*lost]\n", "yaml-alias"],
    ["clients: [{ id: 007 }]\n", "ambiguous-number"],
  ])("leaves %j as it is, with a finding", async (text, rule) => {
    const result = await formatText("a.yaml", text);
    expect(result).toMatchObject({ findings: [expect.objectContaining({ file: "a.yaml", rule })] });
  });

  it.each(["", "\n", "# only a comment\n", "---\n"])("has nothing to change in %j", async (text) => {
    expect("text" in (await formatText("a.yaml", text))).toBe(true);
  });

  it("formats the configuration by its own schema, and leaves the schemas of policies as they are", async () => {
    const text = `workspaces:
  b: { manifests: [clients], token_env: WORKATO_B, host: jp }
  a: { token_env: WORKATO_A, host: eu }
version: 1
policies:
  - schema: { required: [ip_allow_list], properties: { zeta: true, alpha: true } }
    name: closed
`;
    expect(await formatted(text)).toBe(`version: 1
workspaces:
  b: { host: jp, token_env: WORKATO_B, manifests: [clients] }
  a: { host: eu, token_env: WORKATO_A }
policies:
  - name: closed
    schema: { required: [ip_allow_list], properties: { zeta: true, alpha: true } }
`);
  });

  it("puts overlap after the other settings of a token, with its comments, in every place where it can be", async () => {
    const text = `version: 1
defaults: { token: { overlap: true, rotate_after: 90d } }
clients:
  - name: a
    token:
      rotate_after: 90d
      # until the loader reads its secret again
      overlap: true # both work
      deliver_to: [vault]
    environments: [Dev, Prod]
    in: { Prod: { token: { overlap: false, deliver_to: [vault] } } }
`;
    expect(await formatted(text)).toBe(`version: 1
defaults: { token: { rotate_after: 90d, overlap: true } }
clients:
  - name: a
    environments: [Dev, Prod]
    in: { Prod: { token: { deliver_to: [vault], overlap: false } } }
    token:
      deliver_to: [vault]
      rotate_after: 90d
      # until the loader reads its secret again
      overlap: true # both work
`);
    const config = `version: 1
workspaces: { a: { host: jp, token_env: WORKATO_A } }
tokens: { overlap_name: "{name}-b", overlap: true, rotate_after: 90d, deliver_to: [vault] }
`;
    expect(await formatted(config)).toBe(`version: 1
workspaces: { a: { host: jp, token_env: WORKATO_A } }
tokens: { deliver_to: [vault], rotate_after: 90d, overlap: true, overlap_name: "{name}-b" }
`);
  });

  it("changes neither what any manifest declares nor its comments, and a second time nothing", async () => {
    await fc.assert(
      fc.asyncProperty(messyManifest, async (text) => {
        const once = await formatted(text);
        expect(declared(text)).toMatchObject({ findings: [] });
        expect(declared(once)).toEqual(declared(text));
        expect([...commentsIn(once)].toSorted()).toEqual([...commentsIn(text)].toSorted());
        expect(await formatted(once)).toBe(once);
        expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("has nothing to change in the examples", async () => {
    for (const file of [
      "quickstart/clients/people.yaml",
      "quickstart/keyward.yaml",
      "policies/keyward.yaml",
    ]) {
      const text = readFileSync(path.resolve(import.meta.dirname, "../../../examples", file), "utf8");
      expect(await formatted(text)).toBe(text);
    }
  });
});
