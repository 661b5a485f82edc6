import { describe, expect, it } from "vitest";
import { run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const entry = (more: string): string => `{ host: eu, token_env: WORKATO_T, ${more} }`;
const config = `version: 1
workspaces:
  production: ${entry("manifests: [own]")}
  listed: ${entry('customers: [1199, "E12 3"], manifests: ["clients/{customer}"]')}
  all: ${entry('customers: all, manifests: ["clients/{customer}"]')}
`.replaceAll(
  /^ {2}(\w+): (.*)WORKATO_T,/gm,
  (_, name, rest) => `  ${name}: ${rest}WORKATO_${String(name).toUpperCase()},`,
);

/** The rows of `keyward workspaces` where the customer 1200 has a folder. */
async function listed(...flags: readonly string[]) {
  const { dir } = folderWith({ "keyward.yaml": config, "clients/1200/a.yaml": "version: 1\nclients: []\n" });
  const { code, out, err } = await run(["workspaces", ...flags], { cwd: dir });
  return { code, out, err };
}

async function rows(...flags: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { out, err } = await listed("--format", "json", ...flags);
  expect(err).toBe("");
  return JSON.parse(out).workspaces;
}

describe("the list of workspaces", () => {
  it("names each by what -w selects, with its entry and customer", async () => {
    expect(await rows()).toMatchObject([
      { name: "production", entry: "production", kind: "workspace", customer: null },
      { name: "listed/1199", entry: "listed", kind: "customer", customer: "1199" },
      { name: "listed/E12 3", entry: "listed", kind: "customer", customer: "E12 3" },
      { name: "all", entry: "all", kind: "all-customers", customer: null },
    ]);
  });

  it("does not take the customers that have a folder for all of them", async () => {
    expect((await rows("-w", "all")).map(({ name, kind }) => [name, kind])).toEqual([
      ["all", "all-customers"],
    ]);
    expect((await rows("-w", "al?")).map(({ name }) => name)).toEqual(["all"]);
    expect(await rows("-w", "all/1300")).toMatchObject([
      { name: "all/1300", kind: "customer", customer: "1300" },
    ]);
    expect(await listed("-w", "all/12*")).toMatchObject({
      code: 1,
      err: expect.stringContaining('no workspace matches "all/12*"'),
    });
  });

  it("shows them in words and in columns", async () => {
    expect((await listed()).out).toContain("all (all customers)");
    expect((await listed("--format", "csv")).out).toContain(",all,all-customers,\r\n");
    expect((await listed("--format", "csv")).out).toContain(",listed,customer,1199\r\n");
  });

  it("has them in every shard, of which each holds a part", async () => {
    for (const shard of ["1/2", "2/2"]) {
      const { out, err } = await listed("--format", "json", "--shard", shard);
      expect(JSON.parse(out).workspaces.at(-1)).toMatchObject({ name: "all", kind: "all-customers" });
      expect(err).toMatch(
        /^Shard [12]\/2 holds [0-3] of 3 workspaces\nEach shard holds a part of the customers of all, /,
      );
    }
    expect((await listed("-w", "all", "--shard", "1/2")).err).toBe(
      "Each shard holds a part of the customers of all, which are not known offline\n",
    );
  });
});
