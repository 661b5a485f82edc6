import { afterEach, describe, expect, it } from "vitest";
import type { ClientFilters } from "../../src/features/lists/select-clients.ts";
import { clients } from "../../src/features/lists/clients.ts";
import { roles } from "../../src/features/lists/roles.ts";
import { workspaces } from "../../src/features/lists/workspaces.ts";
import { rotate } from "../../src/commands/rotate.ts";
import type { Format } from "../../src/run/system.ts";
import { plainStyle } from "../../src/render/style.ts";
import { width } from "../../src/render/width.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { seedOf } from "../sandbox/talk.ts";
import { testSystem } from "../support/system.ts";
import { folderWith } from "../support/temporary.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of open.splice(0).reverse()) await end();
});

const seed = seedOf(
  [
    { name: "orders", environment: "Production", role: 26779, token_age_days: 200 },
    { name: "hr", environment: "Production", role: 26780, token_age_days: 10, folders: "all" },
    { name: "team-10", environment: "Test", role: 26779, token_age_days: 95, ip_allow_list: [] },
    { name: "team-9", environment: "Test", role: 26780, token_age_days: 3 },
    { name: "admin", environment: "Test", role: 26781, token_age_days: 1 },
    { name: '=cmd|"x"\u001b[31m日本', environment: "Test", role: 26780, token_age_days: 2 },
  ],
  { environments: ["Test", "Production"] },
);

const declared = (names: readonly (readonly [string, string])[]): string =>
  `version: 1\nclients:\n${names
    .map(
      ([name, environment]) =>
        `  - { name: ${name}, environment: ${environment}, role: 26779, folders: all, ip_allow_list: any }\n`,
    )
    .join("")}`;

/** Two workspaces on one sandbox: `main` with manifests, `other` whose variable of the token may not be set. */
async function arrange(files: Record<string, string> = {}, env: Record<string, string> = {}) {
  const sandbox = await startSandbox({ rate: null, seed });
  open.push(() => sandbox.close());
  const folder = folderWith({
    "keyward.yaml": `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_MAIN, manifests: [main.yaml], self: [admin], scope: { names: ["*"], environments: [Test, Production] } }
  other: { host: "${sandbox.url}", token_env: KEYWARD_OTHER, manifests: [other.yaml], self: none, scope: { names: ["none"] }, rate_limit: 30/60s }
sinks: { files: { type: file, path: "tokens/{workspace}/{environment}/{name}" } }
tokens: { deliver_to: [files], rotate_after: 90d }
`,
    "main.yaml": declared([
      ["orders", "Production"],
      ["hr", "Production"],
      ["team-10", "Test"],
    ]),
    "other.yaml": "version: 1\nclients: []\n",
    ...files,
  });
  open.push(folder.remove);
  const tokens = { KEYWARD_MAIN: sandbox.token, KEYWARD_OTHER: sandbox.token, ...env };
  const { system, said } = testSystem({ cwd: folder.dir, env: tokens, temporary: folder.dir });
  const asked = async (
    command: typeof clients,
    flags: ClientFilters & { workspace?: readonly string[] },
    format: Format,
  ) => {
    said.out = said.err = "";
    const code = await command(flags, { format, quiet: true, verbose: false }, system);
    return { code, ...said };
  };
  const names = async (flags: ClientFilters): Promise<readonly string[]> => {
    const { out } = await asked(clients, { workspace: ["main"], ...flags }, "json");
    return JSON.parse(out).workspaces[0].clients.map(({ name }: { name: string }) => name);
  };
  return { sandbox, system, asked, names };
}

const hostile = '=cmd|"x"\u001b[31m日本';

describe("clients --format json", () => {
  it("is data: ids, lists, times in UTC, and the token as the plan has it", async () => {
    const { asked } = await arrange();
    const { out } = await asked(clients, { workspace: ["main"] }, "json");
    const { format, workspaces: found } = JSON.parse(out);
    expect(format).toBe("keyward.clients/v1");
    expect(found[0]).toMatchObject({
      workspace: { name: "main", customer: null },
      status: "ok",
      problems: [],
    });
    const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
    expect(found[0].clients[0]).toMatchObject({
      name: "orders",
      environment: "Production",
      role: { id: 26779, name: "Integrator" },
      folders: [
        { id: 100, path: null },
        { id: 101, path: null },
      ],
      ip_allow_list: expect.any(Array),
      created_at: expect.stringMatching(iso),
      token: {
        updated_at: expect.stringMatching(iso),
        age_days: 200,
        rotate_after: "90d",
        due_at: expect.stringMatching(iso),
        due: true,
        state: "not-held",
        concerns: [],
      },
      source: { file: "main.yaml", line: 3 },
      unmanaged: false,
      self: false,
      in_scope: true,
    });
    const admin = found[0].clients.find(({ name }: { name: string }) => name === "admin");
    expect(admin).toMatchObject({ self: true, unmanaged: false, source: null, token: { state: null } });
  });
});

describe("clients", () => {
  it.each([
    [{ environment: ["Production"] }, ["orders", "hr"]],
    [{ environment: ["Production", "Test"], role: ["Integrator"] }, ["orders", "team-10"]],
    [{ role: ["26780"] }, ["hr", "team-9", hostile]],
    [{ olderThan: "90d" }, ["orders", "team-10"]],
    [{ due: true }, ["orders", "team-10"]],
    [{ unmanaged: true }, ["team-9", hostile]],
    [{ tokens: true }, ["orders", "team-10", "hr"]],
    [{ sort: "name", environment: ["Test"] }, [hostile, "admin", "team-9", "team-10"]],
    [{ sort: "age", reverse: true, due: true }, ["team-10", "orders"]],
    [{ sort: "role", environment: ["Production"] }, ["orders", "hr"]],
    [{ sort: "folders", environment: ["Production"], reverse: true }, ["hr", "orders"]],
  ] as const)("selects and sorts: %j", async (flags, expected) => {
    const { names } = await arrange();
    expect(await names(flags)).toEqual(expected);
  });

  it("--tokens shows the state, age and rule of each token, those that need somebody first, with counts", async () => {
    const { asked, system } = await arrange();
    const voice = { format: "text", quiet: true, verbose: false } as const;
    expect(await rotate({ names: ["hr"], yes: true, workspace: ["main"] }, voice, system)).toBe(0);
    const { out } = await asked(clients, { workspace: ["main"], tokens: true }, "text");
    const [head, , , ...lines] = out.trimEnd().split("\n");
    expect(head).toMatch(/ · 3 clients: 2 due, 2 not found, 1 held$/);
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, " | "))).toEqual([
      expect.stringMatching(/ \| orders \| Production \| not found \| 200 days \| due, every 90d$/),
      expect.stringMatching(/ \| team-10 \| Test \| not found \| 95 days \| due, every 90d$/),
      expect.stringMatching(/ \| hr \| Production \| held \| 0 days \| every 90d$/),
    ]);
  });

  it("says that no client has a name that a flag gives, and which there are", async () => {
    const { asked } = await arrange();
    const { code, err, out } = await asked(
      clients,
      { workspace: ["main"], environment: ["Prod"], role: ["Nobody"] },
      "csv",
    );
    expect([code, out.split("\r\n").length]).toEqual([0, 2]);
    expect(err).toContain('Note: no live client has the environment "Prod"; there are Production, Test\n');
    expect(err).toContain('Note: no live client has the role "Nobody"; there are ');
  });

  it("needs valid manifests only for what they decide", async () => {
    const { asked, names } = await arrange({ "main.yaml": "version: 1\nclients: [{ nam: a }]\n" });
    const { code, err } = await asked(clients, { workspace: ["main"] }, "text");
    expect([code, err]).toEqual([0, expect.stringContaining("The manifests of main are invalid")]);
    for (const flags of [{ due: true }, { unmanaged: true }, { tokens: true }])
      await expect(names(flags)).rejects.toThrow("in the input");
    await expect(names({ olderThan: "soon" })).rejects.toThrow("--older-than soon is not a duration");
  });

  it("fits 80 columns, whatever the names", async () => {
    const { asked, system } = await arrange();
    const voice = { format: "text", quiet: true, verbose: false } as const;
    const narrow = { ...system, outStyle: { ...plainStyle, columns: 80 } };
    let out = "";
    await clients({ workspace: ["main"] }, voice, { ...narrow, out: (text) => (out += text) });
    expect(Math.max(...out.split("\n").map(width))).toBeLessThanOrEqual(80);
    expect((await asked(clients, { workspace: ["main"] }, "text")).out).not.toContain("\u001b");
  });

  it("as csv has a line for each client, with formulas of names disarmed", async () => {
    const { asked } = await arrange();
    const { out } = await asked(clients, {}, "csv");
    const [headings = "", ...lines] = out.trimEnd().split("\r\n");
    expect(headings).toMatch(
      /^workspace,host,id,name,environment,role_id,role,folders,ip_allow_list,created_at,/,
    );
    expect(lines).toHaveLength(12);
    expect(lines.find((line) => line.includes("team-10"))).toContain(",100 101,any,");
    expect(lines.find((line) => line.includes("cmd"))).toContain(`,"'=cmd|""x""\\u{1b}[31m日本",Test,26780,`);
  });
});

describe("a workspace whose token is not set", () => {
  it.each([
    ["clients", clients],
    ["roles", roles],
  ])("leaves the others listed by %s, and the exit code is 1", async (name, command) => {
    const { asked } = await arrange({}, { KEYWARD_OTHER: "" });
    const text = await asked(command, {}, "text");
    expect([text.code, text.out.startsWith("main · ")]).toEqual([1, true]);
    expect(text.err).toMatch(/^error: other: KEYWARD_OTHER, which .* is not set → [^\n]*=…\n$/);
    const json = JSON.parse((await asked(command, {}, "json")).out);
    expect(json.workspaces).toMatchObject([{ status: "ok" }, { status: "error", [name]: null }]);
    const lines = (await asked(command, {}, "jsonl")).out.trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ type: "error", workspace: "other" });
  });
});

describe("workspaces", () => {
  it("lists what is configured, offline, and never a token", async () => {
    const { asked, sandbox } = await arrange({}, { KEYWARD_OTHER: " " });
    const { out, code } = await asked(workspaces, {}, "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: "keyward.workspaces/v1",
      workspaces: [
        {
          name: "main",
          host: sandbox.url,
          manifests: ["main.yaml"],
          scope: { environments: ["Test", "Production"] },
          self: [{ kind: "name", name: "admin" }],
          token: { variable: "KEYWARD_MAIN", state: "set" },
        },
        { name: "other", rate_limit: "30/1m", token: { variable: "KEYWARD_OTHER", state: "not set" } },
      ],
    });
    for (const format of ["text", "markdown", "csv", "jsonl"] as const)
      expect((await asked(workspaces, {}, format)).out).not.toContain(sandbox.token);
    expect(sandbox.journal).toEqual([]);
  });

  it("says that a variable holds no token", async () => {
    const { asked } = await arrange({}, { KEYWARD_OTHER: "a b" });
    expect((await asked(workspaces, {}, "text")).out).toMatch(/KEYWARD_MAIN set .*\n.*KEYWARD_OTHER invalid/);
  });
});
