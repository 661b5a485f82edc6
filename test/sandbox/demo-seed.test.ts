import { describe, expect, it, onTestFinished } from "vitest";
import { demoFoldersOf, demoSeed } from "../../src/sandbox/demo-seed.ts";
import { parseSeed } from "../../src/sandbox/seed.ts";
import { openSandbox, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

describe("the demo's workspace", () => {
  it("is a valid seed: 24 clients in three environments", () => {
    expect(parseSeed(JSON.parse(JSON.stringify(demoSeed)))).toEqual(demoSeed);
    expect(demoSeed.clients).toHaveLength(24);
    expect(new Set(demoSeed.clients.map(({ environment }) => environment))).toEqual(
      new Set(demoSeed.environments),
    );
    expect(demoSeed.environments).toContain(demoFoldersOf);
  });

  it("has a padded name, a deleted role, an open allow list, and tokens from a day to years old", () => {
    const roles = new Set<number | string>(demoSeed.roles.flatMap(({ id, name }) => [id, name]));
    const { clients } = demoSeed;
    expect(clients.filter(({ name }) => name !== name.trim()).map(({ name }) => name)).toEqual([
      "legacy-batch ",
    ]);
    expect(clients.filter(({ role }) => !roles.has(role)).map(({ name }) => name)).toEqual(["old-erp"]);
    const open = clients.filter(({ ip_allow_list }) => ip_allow_list.length === 0);
    expect(open.map(({ name }) => name)).toEqual(["monitoring", "partner-feed"]);
    const ages = clients.map(({ token_age_days }) => token_age_days);
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([0, 1_130]);
  });

  it("is served by `sandbox --seed demo`, and lists the folders of the token's environment only", async () => {
    const sandbox = await openSandbox(["--seed", "demo", "--rate-limit", "none"]);
    onTestFinished(() => sandbox.stop());
    const { dir } = folderWith();
    const env = { ...sandbox.env, KEYWARD_SELF: "gitops-admin" };
    expect((await run(["import"], { cwd: dir, env })).out).toMatch(/21 clients imported, 2 left alone/);
    const plan = await run(["plan", "--detailed-exitcode"], { cwd: dir, env });
    expect(plan).toMatchObject({ code: 0, out: expect.stringContaining("No changes: 21 clients") });
    expect(
      (await run(["explain", "finance-reporting", "--environment", "Production"], { cwd: dir, env })).out,
    ).toContain("Finance (100)");
  });
});
