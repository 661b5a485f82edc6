import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { doctor } from "../../../src/features/doctor/command.ts";
import type { System } from "../../../src/run/system.ts";
import { type SandboxOptions, startSandbox } from "../../../src/sandbox/server.ts";
import { parseFault } from "../../../src/sandbox/faults.ts";
import { seedOf } from "../../sandbox/talk.ts";
import { configuration, manifest } from "../../support/arrange.ts";
import { folderWith } from "../../support/temporary.ts";
import { testSystem } from "../../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const client = manifest("{ name: loader, role: Integrator, folders: all, ip_allow_list: any }");

function row(status: string, word: string, label: string): RegExp {
  const literal = (text: string): string => text.replaceAll(/[()&.\\]/g, String.raw`\$&`);
  return new RegExp(`^ +${status} +privilege +${literal(`${word}: ${label} (`)}`, "m");
}

describe("doctor", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function examine(
    files: Readonly<Record<string, string>> = {},
    overrides: Partial<System> = {},
    extra = "self: none",
    options: SandboxOptions = {},
  ) {
    const sandbox = await startSandbox({ rate: null, ...options });
    open.push(() => sandbox.close());
    const door = { ...sandbox, env: {}, stop: async () => {}, control: async () => null };
    const folder = folderWith({
      "clients/a.yaml": client,
      "keyward.yaml": configuration(door, extra),
      ...files,
    });
    open.push(folder.remove);
    const { system, said } = testSystem({
      cwd: folder.dir,
      env: { KEYWARD_TEST_TOKEN: sandbox.token },
      ...overrides,
    });
    const code = await doctor({}, voice, system);
    return { code, out: said.out, sandbox };
  }

  it("reports no problems in a valid setup, and changes nothing", async () => {
    const { code, out, sandbox } = await examine();
    expect(code).toBe(0);
    expect(out).not.toMatch(/failed|warning/);
    for (const name of ["configuration", "manifests", "clock", "token", "roles", "folders", "self", "sinks"])
      expect(out).toMatch(new RegExp(` ok +${name} `));
    expect(sandbox.journal.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it.each([
    [
      "a configuration that is not sound",
      { "keyward.yaml": "version: 2\n" },
      {},
      /failed +configuration[\s\S]*→/,
    ],
    [
      "manifests that are not sound",
      { "clients/a.yaml": "version: 1\nclients: [{ nmae: a }]\n" },
      {},
      /failed +manifests +\d findings, the first at clients\/a\.yaml:2: [\s\S]*keyward validate/,
    ],
    [
      "a token that is not set",
      {},
      { env: {} },
      /failed +token +KEYWARD_TEST_TOKEN.* is not set[\s\S]*→ create a client/,
    ],
    [
      "a token that does not work",
      {},
      { env: { KEYWARD_TEST_TOKEN: "a-wrong-token" } },
      /failed +token +could not list the clients[\s\S]*→ check the API token/,
    ],
    [
      "a sink that takes nothing",
      { tokens: "a file where a folder should be" },
      {},
      /failed +sinks +[\s\S]*→/,
    ],
  ])("shows how to fix %s", async (_what, files, overrides, words) => {
    const { code, out } = await examine(files, overrides);
    expect(out).toMatch(words);
    expect(code).toBe(1);
  });

  it("reports an entry of self that matches no client", async () => {
    const { code, out } = await examine({}, {}, "self: [gitops-amdin]");
    expect(out).toMatch(/failed +self .*gitops-amdin/);
    expect(code).toBe(1);
  });

  it("warns of a wrong clock and a missing self without failing", async () => {
    const clock = { ...systemClock, now: () => systemClock.now() + 300_000 };
    const { code, out } = await examine({}, { clock }, "");
    expect(out).toMatch(/warning +clock +this machine's time is 5 min .*ahead of the host's/);
    expect(out).toMatch(/warning +self +it is not configured/);
    expect(code).toBe(0);
  });

  const clients = "Developer API Clients › API Clients";
  const tried = [
    `${clients} › List API clients`,
    `${clients} › Get API client by ID`,
    "Developer API Clients › API Client Roles › List API client roles",
    "Projects › Project assets › Projects & folders › List folders",
    "Environment management › Get activity audit log (GET /api/activity_logs)",
  ];
  const untried = [
    `${clients} › Create API clients`,
    `${clients} › Update API client`,
    `${clients} › Delete API client`,
    `${clients} › Regenerate API client token`,
  ];
  const seed = seedOf([{ name: "live" }]);

  it("lists every privilege by its label: those of reads as had, those of changes as not tried, with where to see them", async () => {
    const { out, code, sandbox } = await examine({}, {}, "self: none", { seed });
    for (const label of tried) expect(out).toMatch(row("ok", "have", label));
    for (const label of untried) expect(out).toMatch(row("-", "not tried (doctor sends no changes)", label));
    expect(out).toMatch(
      / ok +privileges +5 have, 0 lack, 0 not known, 4 not tried\n +→ .*Workspace admin › API clients › Client roles/,
    );
    expect(code).toBe(0);
    const sent = sandbox.journal.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
    expect(sent.filter((one) => one.startsWith("GET /api")).toSorted()).toEqual([
      "GET /api/activity_logs",
      // Two pages of each, because no total is told.
      "GET /api/developer_api_client_roles",
      "GET /api/developer_api_client_roles",
      "GET /api/developer_api_clients",
      "GET /api/developer_api_clients",
      "GET /api/developer_api_clients/40947",
      "GET /api/folders",
    ]);
    expect(sent.every((one) => one.startsWith("GET "))).toBe(true);
  });

  it.each([
    [{ forbid: ["clients"] }, 0, "failed", 1],
    [{ forbid: ["client"] }, 1, "warning", 0],
    // The manifest names a role.
    [{ forbid: ["roles"] }, 2, "failed", 1],
    [{ rolesStatus: "404" }, 2, "failed", 1],
    [{ forbid: ["folders"] }, 3, "warning", 0],
    [{ activity: "forbidden" }, 4, "warning", 0],
    [{ activity: "absent" }, 4, "warning", 0],
  ] as const)(
    "under %j says which privilege is lacking, and how to grant it",
    async (readings, nth, status, exit) => {
      const { out, code } = await examine({}, {}, "self: none", { seed, readings });
      const label = tried[nth] ?? "";
      expect(out).toMatch(row(status, "lack", label));
      expect(out.split(`lack: ${label}`)[1]).toMatch(/^.*\n +→ grant the client role of the token/);
      for (const other of tried.filter((one) => one !== label && !(nth === 0 && one === tried[1])))
        expect(out).toMatch(row("ok", "have", other));
      expect(code).toBe(exit);
    },
  );

  it("does not try to read a client where none is live", async () => {
    const { out } = await examine();
    expect(out).toMatch(row("-", "not tried (no client is known to read)", tried[1] ?? ""));
    expect(out).toContain("4 have, 0 lack, 0 not known, 5 not tried");
  });

  it("says what it does not know where a read fails otherwise", async () => {
    const fault = parseFault({ on: { path: "activity_logs" }, kind: "status", status: 418 });
    const { out, code } = await examine({}, {}, "self: none", { seed, faults: [fault] });
    expect(out).toMatch(/warning +privilege +not known \(could not read the activity audit log: .*418/);
    expect(out).toContain("4 have, 0 lack, 1 not known, 4 not tried");
    expect(code).toBe(0);
  });

  it("lists every privilege, as not tried, where the clients could not be listed", async () => {
    const fault = parseFault({ on: { path: "developer_api_clients" }, kind: "status", status: 418 });
    const { out, code } = await examine({}, {}, "self: none", { seed, faults: [fault] });
    expect(out).toMatch(/warning +privilege +not known \(could not list the clients: .*418/);
    for (const label of tried.slice(1))
      expect(out).toMatch(row("-", "not tried (the clients could not be read)", label));
    for (const label of untried) expect(out).toMatch(row("-", "not tried (doctor sends no changes)", label));
    expect(out).toContain("0 have, 0 lack, 1 not known, 8 not tried");
    expect(code).toBe(1);
  });

  it("is data in JSON", async () => {
    const folder = folderWith({});
    open.push(folder.remove);
    const { system, said } = testSystem({ cwd: folder.dir, env: {} });
    expect(await doctor({}, { ...voice, format: "json" }, system)).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({
      format: "keyward.doctor/v1",
      workspaces: [
        { workspace: null, checks: [{ name: "configuration", status: "ok" }] },
        {
          workspace: "default",
          checks: [
            { name: "manifests", status: "failed" },
            { name: "token", status: "failed" },
          ],
        },
      ],
    });
  });
});
