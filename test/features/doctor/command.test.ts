import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { doctor } from "../../../src/features/doctor/command.ts";
import type { System } from "../../../src/run/system.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { configuration, manifest } from "../../support/arrange.ts";
import { folderWith } from "../../support/temporary.ts";
import { testSystem } from "../../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const client = manifest("{ name: loader, role: Integrator, folders: all, ip_allow_list: any }");

describe("doctor", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function examine(
    files: Readonly<Record<string, string>> = {},
    overrides: Partial<System> = {},
    extra = "self: none",
  ) {
    const sandbox = await startSandbox({ rate: null });
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
      { env: { KEYWARD_TEST_TOKEN: "wrong" } },
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
