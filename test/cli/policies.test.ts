import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { run, type Sandbox, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const byId = manifest("{ name: a, role: 26779, folders: [101], ip_allow_list: [192.0.2.10] }");
const several = manifest(
  ...["a", "b", "c"].map(
    (name) => `{ name: ${name}, role: 26779, folders: [101], ip_allow_list: [192.0.2.10] }`,
  ),
);
const notAdmin =
  "  - { name: no-admin, schema: { properties: { role: { properties: { name: { not: { const: Admin } } } } } } }\n";
const inFinance =
  '  - { name: in-finance, schema: { properties: { folders: { type: array, items: { properties: { path: { pattern: "^Finance/" } } } } } } }\n';
const pins = "  - { name: pins, schema: { required: [id] } }\n";
const asWarning = (policy: string): string => policy.replace("schema:", "severity: warning, schema:");

interface Planned {
  readonly code: number | null;
  readonly rules: readonly string[];
  readonly notes: readonly string[];
  readonly requests: number | undefined;
}

describe("policies, with the sandbox as a process of its own", () => {
  let sandbox: Sandbox;
  const made: { remove(): void }[] = [];
  beforeEach(async () => {
    sandbox = await openSandbox(["--rate-limit", "none"]);
  });
  afterEach(async () => {
    for (const folder of made.splice(0)) folder.remove();
    await sandbox.stop();
  });

  function folder(policies: string, manifests = byId): string {
    const made1 = folderWith({
      "keyward.yaml": `${configuration(sandbox, "self: none")}policies:\n${policies}`,
      "clients/a.yaml": manifests,
    });
    made.push(made1);
    return made1.dir;
  }

  async function planned(cwd: string): Promise<Planned> {
    const { code, out } = await run(["plan", "--format", "json"], { cwd, env: testEnv });
    const [plan] = JSON.parse(out).plans;
    const rulesOf = (all: readonly { rule: string }[]) => all.map(({ rule }) => rule);
    return { code, rules: rulesOf(plan.problems), notes: rulesOf(plan.notes), requests: plan.read?.requests };
  }

  it("read the names of roles and the paths of folders that are written as ids, and nothing else", async () => {
    expect(await planned(folder(pins.replace("[id]", "[ip_allow_list]")))).toMatchObject({
      code: 0,
      requests: 1,
    });
    expect(await planned(folder(notAdmin))).toMatchObject({ code: 0, requests: 2 });
    expect(await planned(folder(inFinance))).toMatchObject({ code: 0, requests: 3 });
    const admin = byId.replace("26779", "26781").replace("101", "111");
    expect(await planned(folder(notAdmin + inFinance, admin))).toMatchObject({
      code: 4,
      rules: ["policy", "policy"],
    });
  });

  it.each([
    ["roles", notAdmin, 403],
    ["roles", notAdmin, 404],
    ["folders", inFinance, 403],
  ])(
    "refuse once if the %s cannot be read, however many clients need them, and only note it as a warning",
    async (list, policy, status) => {
      const route = list === "roles" ? "developer_api_client_roles" : "/api/folders";
      const broken = { on: { path: route, count: 1000 }, kind: "status", status };
      await sandbox.control("POST", "faults", broken);
      expect(await planned(folder(policy + pins.replace("[id]", "[name]"), several))).toMatchObject({
        code: 4,
        rules: ["policy-undecided"],
      });
      await sandbox.control("POST", "faults", broken);
      expect(await planned(folder(asWarning(policy)))).toMatchObject({
        code: 0,
        rules: [],
        notes: ["policy-undecided"],
      });
    },
  );

  it("of severity warning are shown by validate, plan and apply, and change no exit code", async () => {
    const cwd = folder(asWarning(pins));
    const validated = await run(["validate"], { cwd });
    expect(validated).toMatchObject({ code: 0, err: "" });
    expect(validated.out).toContain('Note: "a" violates the policy pins (keyward.yaml:');
    const pending = await run(["plan", "--detailed-exitcode"], { cwd, env: testEnv });
    expect(pending.code).toBe(2);
    expect(pending.out).toContain("pin the live client with its `id`");
    expect((await run(["apply", "--yes"], { cwd, env: testEnv })).code).toBe(0);
    expect((await run(["plan", "--detailed-exitcode"], { cwd, env: testEnv })).code).toBe(0);
  });

  it("are a result of validate in every format, and bad input goes before them", async () => {
    const cwd = folder(pins);
    const text = await run(["validate"], { cwd });
    expect(text).toMatchObject({ code: 4, err: "" });
    expect(text.out).toContain("main: 1 client in 1 file, 1 policy violation");
    const markdown = await run(["validate", "--format", "markdown"], { cwd });
    expect([markdown.code, markdown.out]).toEqual([4, expect.stringContaining("#### ⛔ Refused\n\n- **")]);
    const json = await run(["validate", "--format", "json"], { cwd });
    expect([json.code, JSON.parse(json.out)]).toMatchObject([
      4,
      { format: "keyward.findings/v1", findings: [], workspaces: [{ problems: [{ rule: "policy" }] }] },
    ]);
    expect((await run(["validate"], { cwd: folder(pins, byId.replace("name:", "nmae:")) })).code).toBe(1);
    expect((await run(["validate"], { cwd: folder(pins.replace("[id]", "[idd]")) })).code).toBe(1);
  });

  it("let nothing that they quote reach a terminal or a workflow as a command", async () => {
    const odd = byId.replace("name: a", 'name: "::error::\\u202Eevil <b>@org</b>"');
    const cwd = folder(pins, odd);
    const text = await run(["validate"], { cwd });
    expect(text.out).not.toMatch(/\u202e|^::error/m);
    const markdown = await run(["validate", "--format", "markdown"], { cwd });
    expect(markdown.out).not.toMatch(/<b>|@org/);
  });
});
