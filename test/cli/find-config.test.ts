import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const empty = "version: 1\nclients: []\n";
const config = `version: 1
workspaces:
  main: { host: eu, token_env: KEYWARD_TEST_TOKEN, manifests: [clients] }
`;

describe("a configuration in a folder above", () => {
  it("is used with its own paths, and named", async () => {
    const { dir } = folderWith({ "keyward.yaml": config, "clients/a.yaml": empty, "docs/notes/x.md": "" });
    const cwd = path.join(dir, "docs", "notes");
    expect(await run(["validate"], { cwd })).toEqual({
      code: 0,
      out: "Configuration: ../../keyward.yaml\nmain: 0 clients in 1 file, nothing wrong\n",
      err: "",
    });
    const checked = JSON.parse((await run(["validate", "--format", "json"], { cwd })).out);
    expect(checked).toMatchObject({ config: "../../keyward.yaml" });
    const plan = await run(["plan"], { cwd });
    expect(plan.err).toMatch(/^Configuration: \.\.\/\.\.\/keyward\.yaml\nerror: KEYWARD_TEST_TOKEN/);
    expect((await run(["plan", "--quiet"], { cwd })).err).toMatch(/^error:/);
    expect((await run(["doctor"], { cwd })).out).toContain("configuration  ../../keyward.yaml: 1 workspace");
    expect((await run(["plan", "-c", "../../keyward.yaml"], { cwd })).err).toMatch(/^error:/);
  });

  it("is not named on stderr if it is in the working folder", async () => {
    const { dir } = folderWith({ "keyward.yaml": config, "clients/a.yaml": empty });
    expect((await run(["plan"], { cwd: dir })).err).toMatch(/^error: KEYWARD_TEST_TOKEN/);
  });
});

describe("a folder with neither a configuration nor manifests", () => {
  it.each([["plan"], ["apply", "--yes"], ["validate"]])("%s names init and import", async (...args) => {
    const { dir } = folderWith();
    const { code, out, err } = await run(args, { cwd: dir });
    expect(code).toBe(1);
    expect(out + err).toMatch(/neither a keyward\.yaml nor[\s\S]*`keyward init`[\s\S]*`keyward import`/);
  });

  it("is another case than manifests that are missing where the configuration says", async () => {
    const { dir } = folderWith({ "keyward.yaml": config });
    expect((await run(["plan"], { cwd: dir })).err).toContain("no manifest was found at clients");
    mkdirSync(path.join(dir, "other"));
    const named = await run(["plan", "--manifests", "more"], { cwd: path.join(dir, "other") });
    expect(named.err).toContain("no manifest was found at more");
  });
});
