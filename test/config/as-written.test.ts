import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import { InputError } from "../../src/model/errors.ts";
import { folderWith } from "../manifest/folder.ts";

async function load(config: string) {
  return loadOptions({}, {}, await folderWith({ "keyward.yaml": config }));
}

async function words(config: string): Promise<string[]> {
  const error = await load(config).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new Error(`expected findings, not ${String(error)}`);
  return error.findings.map(({ line, rule, fix }) => `${line} ${rule}: ${fix}`);
}

/** A configuration with one workspace, which has these settings. */
function workspace(settings = "", name = "a"): string {
  return `version: 1\nworkspaces:\n  ${name}: { host: jp, token_env: WORKATO_T${settings} }\n`;
}

describe("a configuration as people write it", () => {
  it('has workspaces whose names are texts: 7 and "7" are not one', async () => {
    expect(
      await words(
        `${workspace("", "1.10")}  7: { host: us, token_env: WORKATO_U }\n  "7": { host: eu, token_env: WORKATO_V }\n`,
      ),
    ).toEqual(['3 key-not-text: write it in quotes: "1.10"', '4 key-not-text: write it in quotes: "7"']);
    expect((await load(workspace("", '"1.10"'))).workspaces.map(({ name }) => name)).toEqual(["1.10"]);
  });

  it("has sinks whose names are texts", async () => {
    expect(await words(`${workspace()}sinks:\n  1.10: { type: file, path: "t/{name}" }\n`)).toEqual([
      '5 key-not-text: write it in quotes: "1.10"',
    ]);
  });

  it.each([
    "self: [1.10]",
    "self: [{ name: 1.10, environment: Production }]",
    "scope: { names: [1.10] }",
    "scope: { environments: [1.10] }",
    "environments: [1.10]",
    "manifests: [1.10]",
  ])("has %s quoted as it is written", async (setting) => {
    expect(await words(workspace(`, ${setting}`))).toEqual(['3 wrong-type: write it in quotes: "1.10"']);
  });

  it.each([
    "name: 1.10",
    "name: a, match: { environment: 1.10 }",
    "name: a, match: { role: [1.10] }",
    "name: a, except: [1.10]",
  ])("has a policy with %s quoted as it is written", async (policy) => {
    const found = await words(
      `${workspace()}policies:\n  - { ${policy}, schema: { required: [ip_allow_list] } }\n`,
    );
    expect(found).toEqual(['5 wrong-type: write it in quotes: "1.10"']);
  });

  it("has numbers that every YAML tool reads alike", async () => {
    expect(
      await words(`${workspace(", self: [026138, 1_000]")}limits: { max_deletes: 010, max_creates: 1e1 }\n`),
    ).toEqual([
      '3 ambiguous-number: write a number in decimal digits, or a text in quotes: "026138"',
      '3 ambiguous-number: write the number as 1000, or a text in quotes: "1_000"',
      "4 ambiguous-number: write a number in decimal digits",
      "4 ambiguous-number: write the number as 10",
    ]);
    expect(await words(`%YAML 1.1\n---\n${workspace()}`)).toEqual([
      "1 yaml-version: remove the line `%YAML`: keyward reads YAML 1.2",
    ]);
  });

  it("may end with an empty document, but not have a second one", async () => {
    expect((await load(`${workspace()}---\n# the end\n`)).workspaces).toHaveLength(1);
    expect(await words(`${workspace()}---\na: 1\n`)).toEqual([
      "5 second-document: remove all documents after the first",
    ]);
    expect(await words("---\n# nothing\n")).toEqual([expect.stringContaining("empty-config")]);
  });

  it("is noted where minutes may be meant as months", async () => {
    expect((await load(`${workspace()}tokens: { rotate_after: 6m }\n`)).notes).toEqual([
      {
        rule: "minutes",
        message: "`rotate_after` 6m is 6 minutes; write 180d for 6 months",
        source: { file: "keyward.yaml", line: 4 },
      },
    ]);
  });
});
