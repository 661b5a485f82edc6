import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifestSchema from "../../schemas/manifest.schema.json" with { type: "json" };
import { LanguageServer } from "../support/language-server.ts";

const root = path.resolve(import.meta.dirname, "../..");

const manifest = `# yaml-language-server: $schema=../schemas/manifest.schema.json
version: 1
defaults:
  environment: Production
address_lists: { offices: [192.0.2.0/24] }
clients:
  - name: finance-loader
    id: 40947
    renamed_from: old-name
    distinct_from: [40950]
    role: Finance integrator
    folders: [26138]
    ip_allow_list: any
    token:
      deliver_to: [vault]
      rotate_after: 90d
      overlap: true
  - name: order-loader
    environments: [Test, Production]
    in: { Production: { folders: [26107] } }
`;

const config = `# yaml-language-server: $schema=../schemas/config.schema.json
version: 1
workspaces:
  production:
    host: jp
    token_env: WORKATO_TOKEN_PROD
    manifests: [clients]
    self: [gitops-admin]
    scope: { names: ["team-*"] }
    prune: true
    environments: [Production]
    rate_limit: 60/60s
limits:
  max_deletes: 5
policies:
  - name: closed
    match: { environment: Production }
    except: [gitops-admin]
    on: client
    schema: { required: [ip_allow_list] }
    severity: warning
    message: Name your addresses.
sinks:
  files: { type: file, path: "tokens/{name}" }
tokens:
  deliver_to: none
  rotate_after: 180d
  overlap: true
  overlap_name: "{name}-b"
`;

/** The lines of a text that begin with a key, with the place of the key's second letter. */
function keysIn(text: string): readonly (readonly [string, number, number])[] {
  return text.split("\n").flatMap((line, index) => {
    const [, before = "", key] = /^([ -]*)([a-z_]+):/.exec(line) ?? [];
    return key === undefined ? [] : [[key, index, before.length + 1] as const];
  });
}

describe("in an editor with the YAML language server", () => {
  let server: LanguageServer;
  const files = { manifest: path.join(root, "examples/a.yaml"), config: path.join(root, "examples/b.yaml") };
  beforeAll(async () => {
    server = await LanguageServer.start();
    server.open(files.manifest, manifest);
    server.open(files.config, config);
  });
  afterAll(() => server.stop());

  it.each(keysIn(manifest))("hovering over `%s` explains it, each thing once", async (_, line, character) => {
    expectExplained(await server.hover(files.manifest, line, character), "manifest");
  });

  it.each(keysIn(config).filter(([key]) => !["production", "files"].includes(key)))(
    "hovering over `%s` of the configuration explains it, each thing once",
    async (_, line, character) => {
      expectExplained(await server.hover(files.config, line, character), "config");
    },
  );

  it("names the form that was written, among those that are possible", async () => {
    const [, line, character] = keysIn(manifest).find(([key]) => key === "folders") ?? ["", 0, 0];
    const hover = await server.hover(files.manifest, line, character);
    expect(hover).toMatch(
      /^#### a list of folder ids and paths\n\nWhat the client may reach: .*the word all/,
    );
    expect(hover).toContain("- 26138");
  });

  it("offers the keys of a client that are missing, and of a workspace, with values to begin with", async () => {
    const file = path.join(root, "examples/c.yaml");
    server.open(file, `${manifest.split("\n")[0]}\nversion: 1\nclients:\n  - name: a\n    \n`);
    const offered = await server.suggestions(file, 4, 4);
    const keys = Object.keys(manifestSchema.definitions.client.properties).filter((key) => key !== "name");
    expect(offered.map(({ label }) => label).toSorted()).toEqual(keys.toSorted());
    expect(offered.find(({ label }) => label === "role")?.insertText).toBe("role: ${1:Finance integrator}");
    const other = path.join(root, "examples/d.yaml");
    server.open(other, `${config.split("\n")[0]}\nversion: 1\nworkspaces:\n  main:\n    host: jp\n    \n`);
    const inWorkspace = await server.suggestions(other, 5, 4);
    expect(inWorkspace.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["token_env", "manifests", "prune", "self"]),
    );
    expect(inWorkspace.find(({ label }) => label === "token_env")?.insertText).toMatch(
      /^token_env: \$\{1:WORKATO_/,
    );
    server.open(
      path.join(root, "examples/e.yaml"),
      `${config.split("\n")[0]}\nworkspaces:\n  main:\n    rate_limit: \n`,
    );
    const values = await server.suggestions(path.join(root, "examples/e.yaml"), 3, 16);
    expect(values.map(({ label }) => label)).toContain("60/60s");
  });

  it.each([
    ["folders: ", ["all"]],
    ["ip_allow_list: ", ["any"]],
    ["token: { deliver_to: ", ["none", "discard"]],
  ])("offers the words after `%s`", async (start, words) => {
    const file = path.join(root, `examples/${start.slice(0, 3)}.yaml`);
    server.open(file, `${manifest.split("\n")[0]}\nversion: 1\nclients:\n  - name: a\n    ${start}\n`);
    const offered = await server.suggestions(file, 4, 4 + start.length);
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(words));
  });
  it("offers the values of overlap, and the form of second names in quotes", async () => {
    const file = path.join(root, "examples/overlap.yaml");
    const head = manifest.split("\n")[0];
    server.open(file, `${head}\nversion: 1\nclients:\n  - name: a\n    token:\n      overlap: \n`);
    const values = await server.suggestions(file, 5, 15);
    expect(values.map(({ label }) => label)).toEqual(expect.arrayContaining(["true", "false"]));
    const other = path.join(root, "examples/overlap-name.yaml");
    server.open(other, `${config.split("\n")[0]}\nversion: 1\ntokens:\n  overlap: true\n  overlap_name: \n`);
    const forms = await server.suggestions(other, 4, 16);
    // A snippet, in which the closing brace is escaped.
    expect(forms.map(({ insertText }) => insertText.trim())).toContain(String.raw`"{name\}-b"`);
  });
});

/** The hover has a title, a description that says more than the title, and no part of it twice. */
function expectExplained(hover: string, schema: string): void {
  const [title = "", description = ""] = hover.split("\n\n");
  expect(title).toMatch(/^#### \S/);
  expect(description).toMatch(/\S{2,} .*\.$/);
  expect(description).not.toBe(title.replace("#### ", ""));
  expect(hover).toContain(`Source: [${schema}.schema.json]`);
  for (const words of [title, description]) {
    const parts = words.replace("#### ", "").split(" || ");
    expect(new Set(parts).size, words).toBe(parts.length);
  }
  const paragraphs = hover.split("\n\n");
  expect(new Set(paragraphs).size, hover).toBe(paragraphs.length);
}
