import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../../support/arrange.ts";
import { declared, live } from "../../support/builders.ts";
import { openSandbox, run, type Sandbox } from "../../support/cli.ts";
import { folderWith } from "../../support/temporary.ts";
import { nothingRead, planInput } from "../planning.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";

const roles = [{ id: 1, name: "Admin" }];
const gone = { rule: "role-gone", source: declared().source };

const rulesOf = (overrides: Parameters<typeof planInput>[2], role = 26779) =>
  makePlan(planInput([declared({ role })], [live()], overrides)).notes.filter(
    ({ rule }) => rule === "role-gone",
  );

describe("a role that no longer exists", () => {
  it("is told with the line that declares it, where the roles were read", () => {
    const [note, ...others] = rulesOf({ roles });
    expect(note).toMatchObject(gone);
    expect(note?.message).toMatch(
      /"finance-loader" has the role 26779, which no longer exists.*declare another role/,
    );
    expect(others).toEqual([]);
  });

  it("is told where only policies read the roles", () => {
    const policyFacts = { ...nothingRead, roleNames: new Map([[1, "Admin"]]) };
    expect(rulesOf({ policyFacts })).toMatchObject([gone]);
  });

  it("is not told if the manifest declares another role, or if the roles are not known", () => {
    expect(rulesOf({ roles }, 1)).toEqual([]);
    expect(rulesOf({ roles: null })).toEqual([]);
    expect(rulesOf({ roles: [] })).toEqual([]);
  });
});

describe("a role that is deleted in Workato", () => {
  const open: Sandbox[] = [];
  afterEach(async () => {
    for (const sandbox of open.splice(0)) await sandbox.stop();
  });

  it("is told by the next plan that reads the roles anyway", async () => {
    const sandbox = await openSandbox();
    open.push(sandbox);
    const common = "folders: all, ip_allow_list: [192.0.2.1], token: { deliver_to: discard }";
    const { dir: cwd } = folderWith({
      "keyward.yaml": configuration(sandbox),
      "clients/a.yaml": manifest(
        `{ name: a, role: 26780, ${common} }`,
        `{ name: b, role: Admin, ${common} }`,
      ),
    });
    expect((await run(["apply", "--yes"], { cwd, env: testEnv })).code).toBe(0);
    await sandbox.control("POST", "roles", { action: "delete", name: "Read only" });
    const { code, out } = await run(["plan", "--format", "json"], { cwd, env: testEnv });
    const { plans } = JSON.parse(out) as { plans: { notes: unknown[]; read: { requests: number } }[] };
    expect(code).toBe(0);
    expect(plans[0]?.notes).toMatchObject([
      { rule: "role-gone", source: { file: "clients/a.yaml", line: 4 } },
    ]);
    // The clients, the roles, and one more page of roles: nothing tells that the first one is all.
    expect(plans[0]?.read.requests).toBe(3);
  });
});
