import { describe, expect, it } from "vitest";
import { loadOptions } from "../../../src/config/load.ts";
import { InputError } from "../../../src/model/errors.ts";
import { folderWith } from "../../manifest/folder.ts";

async function findings(...entries: readonly string[]): Promise<readonly string[]> {
  const lines = entries.map((entry, index) => `  team-${index}: ${entry}`).join("\n");
  const cwd = await folderWith({ "keyward.yaml": `version: 1\nworkspaces:\n${lines}\n` });
  try {
    await loadOptions({}, {}, cwd);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.findings.map(
      ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
    );
  }
}

describe("two entries of one host and token", () => {
  it("are rejected if a client can be in both scopes, with both positions", async () => {
    const found = await findings(
      "{ host: jp, token_env: WORKATO_A, scope: { names: ['team-*'] } }",
      "{ host: 'https://app.jp.workato.com', token_env: WORKATO_A, scope: { names: ['*-loader'] } }",
    );
    expect(found).toEqual([
      'keyward.yaml:4:78 scopes-overlap: "team-0" (keyward.yaml:3:52) and "team-1" have the same host and token, and their scopes overlap: names team-* and names *-loader',
    ]);
  });

  it("are rejected if one has no scope, which includes all clients", async () => {
    const found = await findings(
      "{ host: jp, token_env: WORKATO_A }",
      "{ host: jp, token_env: WORKATO_A, scope: { names: [a] } }",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("no scope (all clients) and names a");
  });

  it("are rejected pair by pair", async () => {
    const entry = "{ host: jp, token_env: WORKATO_A }";
    expect(await findings(entry, entry, entry)).toHaveLength(3);
  });

  it.each([
    ["names", "scope: { names: ['a-*'] }", "scope: { names: ['b-*'] }"],
    ["environments", "scope: { environments: [Dev] }", "scope: { environments: [Prod] }"],
    [
      "either of them",
      "scope: { names: ['*'], environments: [Dev] }",
      "scope: { names: ['*'], environments: [Prod*] }",
    ],
  ])("are valid if their %s do not overlap", async (_, a, b) => {
    expect(
      await findings(`{ host: jp, token_env: WORKATO_A, ${a} }`, `{ host: jp, token_env: WORKATO_A, ${b} }`),
    ).toEqual([]);
  });

  it("are valid with another token, or at another host", async () => {
    expect(
      await findings("{ host: jp, token_env: WORKATO_A }", "{ host: jp, token_env: WORKATO_B }"),
    ).toEqual([]);
    expect(
      await findings("{ host: jp, token_env: WORKATO_A }", "{ host: eu, token_env: WORKATO_A }"),
    ).toEqual([]);
  });
});
