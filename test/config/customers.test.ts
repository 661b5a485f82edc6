import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import { InputError, KeywardError } from "../../src/model/errors.ts";
import { folderWith } from "../manifest/folder.ts";

const host = "host: us, token_env: WORKATO_T";

async function load(entries: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const lines = Object.entries(entries).map(([name, entry]) => `  ${name}: { ${host}, ${entry} }\n`);
  const cwd = await folderWith({ "keyward.yaml": `version: 1\nworkspaces:\n${lines.join("")}`, ...files });
  return loadOptions({}, {}, cwd);
}

async function findings(...given: Parameters<typeof load>): Promise<readonly string[]> {
  try {
    await load(...given);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.findings.map(({ rule, message }) => `${rule}: ${message}`);
  }
}

describe("the customers of an entry", () => {
  it("are workspaces with paths of their own, and no self", async () => {
    const manifests = 'manifests: [common, "own/{customer}/x"], self: [admin]';
    const { workspaces, chosen } = await load({ oem: `customers: [7, "E8/9"], ${manifests}` });
    expect(chosen).toBe(false);
    expect(workspaces.map(({ name, customer, self }) => [name, customer, self])).toEqual([
      ["oem/7", "7", []],
      ["oem/E8/9", "E8/9", []],
    ]);
    expect(workspaces[1]?.manifests.map(({ shown }) => shown)).toEqual(["common", "own/E8%2F9/x"]);
  });

  it.each([
    ["an id twice", 'customers: [7, "7"]', 'customer-twice: the customer "7" is listed twice'],
    ["ids that differ by case", "customers: [Ea, EA]", "customer-twice: the customers"],
    ["a placeholder without customers", 'manifests: ["x/{customer}"]', "template: `{customer}` needs"],
    ["a way out", 'customers: [7], manifests: ["x/{customer}/../y"]', "template: the path contains `..`"],
    ["a rate of lists without customers", "list_rate_limit: 9/1s", "list-rate-limit: "],
  ])("are refused for %s", async (_, entry, message) => {
    expect(await findings({ oem: entry })).toEqual([expect.stringContaining(message)]);
  });

  it.each(["E", "0", "-1", "..", "x7", '"E a\\n"', '" 7"', "1.5"])("have no id such as %s", async (id) => {
    expect((await findings({ oem: `customers: [${id}]` })).length).toBeGreaterThan(0);
  });

  it("may not be those of another entry, unless their scopes keep them apart", async () => {
    const both = { a: "customers: [7, 8]", b: "customers: [8]" };
    expect(await findings(both)).toEqual([expect.stringContaining("scopes-overlap")]);
    expect(await findings({ ...both, b: "customers: [9]" })).toEqual([]);
    expect(await findings({ ...both, b: "manifests: [x]" })).toEqual([]);
    expect(await findings({ a: "customers: all", b: "customers: [8]" })).toHaveLength(1);
    const files = { "one.txt": "7\n", "two.txt": "7\n8\n" };
    const inFiles = { a: "customers: { file: one.txt }", b: "customers: { file: two.txt }" };
    await expect(load(inFiles, files)).rejects.toThrow(KeywardError);
    await expect(load(inFiles, files)).rejects.toThrow("a/7 and b/7 are the same workspace");
  });

  it("leave no name for another entry", async () => {
    expect(await findings({ a: "customers: [7]", "a/7": "manifests: [x]" })).toEqual([
      expect.stringContaining("workspace-name"),
    ]);
  });
});
