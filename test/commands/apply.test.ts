import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/cli/clock.ts";
import { apply } from "../../src/commands/apply.ts";
import { StaleError } from "../../src/model/errors.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { folderWith } from "../support/temporary.ts";
import { manifest } from "../support/arrange.ts";
import { testSystem } from "../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const clients = manifest(
  "{ name: a, role: Integrator, folders: all, ip_allow_list: any }",
  "{ name: b, role: Integrator, folders: all, ip_allow_list: any }",
);

describe("apply, asked on a terminal", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  /** A terminal whose user takes `minutes` to answer, while something else happens. */
  async function terminal(
    answer: boolean,
    minutes = 0,
    meanwhile: (sandbox: Sandbox) => void = () => undefined,
  ) {
    const sandbox = await startSandbox({ rate: null });
    open.push(() => sandbox.close());
    const folder = folderWith({
      "clients/all.yaml": clients,
      "keyward.yaml": `version: 1\nworkspaces: { main: { host: "${sandbox.url}", token_env: KEYWARD_T } }\nsinks: { files: { type: file, path: "tokens/{name}" } }\n`,
    });
    open.push(folder.remove);
    const asked = { questions: 0 };
    let passed = 0;
    const { system, said } = testSystem({
      env: { KEYWARD_T: sandbox.token },
      cwd: folder.dir,
      clock: { ...systemClock, monotonic: () => systemClock.monotonic() + passed },
      terminal: { asks: true, animates: false },
      ask: async () => {
        asked.questions += 1;
        passed += minutes * 60_000;
        meanwhile(sandbox);
        return answer;
      },
      temporary: path.join(folder.dir, "tmp"),
    });
    const lists = () =>
      sandbox.journal.filter(({ method, path: where }) => method === "GET" && /clients\?/.test(where)).length;
    return { sandbox, system, said, asked, lists };
  }

  it("changes nothing unless the answer is yes", async () => {
    const { sandbox, system, asked, said } = await terminal(false);
    expect(await apply({}, voice, system)).toBe(1);
    expect(asked.questions).toBe(1);
    expect(said.err).toContain("Nothing was changed");
    expect(sandbox.state.clients.size).toBe(0);
  });

  it("applies at a quick yes, without reading again", async () => {
    const { sandbox, system, lists } = await terminal(true);
    expect(await apply({}, voice, system)).toBe(0);
    expect(sandbox.state.clients.size).toBe(2);
    expect(lists()).toBe(1);
  });

  it("reads again before the first create when the answer took long, and continues if nothing moved", async () => {
    const { sandbox, system, lists } = await terminal(true, 5);
    expect(await apply({}, voice, system)).toBe(0);
    expect(lists()).toBe(2);
    expect(sandbox.state.clients.size).toBe(2);
  });

  it("is stale if one of the clients was created elsewhere in the meantime: nothing is created twice", async () => {
    const { sandbox, system } = await terminal(true, 5, ({ state }) => {
      state.create({ name: "a", role: 26_779, folders: "all", environment: null, ip_allow_list: [] }, 0);
    });
    await expect(apply({}, voice, system)).rejects.toThrow(StaleError);
    expect([...sandbox.state.clients.values()].map(({ name }) => name)).toEqual(["a"]);
  });

  it("asks nothing if nothing would change", async () => {
    const { system, asked } = await terminal(true);
    await apply({}, voice, system);
    expect(await apply({}, voice, system)).toBe(0);
    expect(asked.questions).toBe(1);
  });
});
