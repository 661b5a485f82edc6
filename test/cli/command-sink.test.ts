import { chmodSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { testEnv } from "../support/arrange.ts";
import { run, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const put = `#!/bin/sh\nfolder=$(dirname "$0")/store\nmkdir -p "$folder"\ncat > "$folder/$1.token"\n`;
const mark = `#!/bin/sh\nfolder=$(dirname "$0")/store\nmkdir -p "$folder"\ncat > "$folder/$1.marker"\n[ -s "$folder/$1.marker" ] || rm "$folder/$1.marker"\n`;
const state = `#!/bin/sh\ncat "$(dirname "$0")/store/$1.marker" 2>/dev/null || true\n`;
const manifest = `version: 1
defaults: { token: { deliver_to: [safe], rotate_after: 1s } }
clients:
  - { name: a, role: Integrator, folders: all, ip_allow_list: any }
  - { name: b, role: Integrator, folders: all, ip_allow_list: any }
`;

describe("tokens that a program delivers", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function arrange(sink: string, clients = manifest) {
    const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    open.push(() => sandbox.stop());
    const folder = folderWith({
      "keyward.yaml": `version: 1
workspaces: { main: { host: "${sandbox.url}", token_env: KEYWARD_TEST_TOKEN, self: none } }
sinks: { safe: { type: command, ${sink} } }
`,
      "clients/all.yaml": clients,
      "bin/put": put,
      "bin/mark": mark,
      "bin/state": state,
    });
    open.push(folder.remove);
    for (const name of ["put", "mark", "state"]) chmodSync(path.join(folder.dir, "bin", name), 0o755);
    const keyward = (...args: string[]) => run(args, { cwd: folder.dir, env: testEnv });
    const plan = async () => JSON.parse((await keyward("plan", "--format", "json")).out).plans[0];
    const stored = (name: string) =>
      readFileSync(path.join(folder.dir, "bin/store", `kv-${name}.token`), "utf8");
    const working = async () => {
      const { clients: all } = (await sandbox.control("GET", "state")) as {
        clients: { name: string; tokenValue: string }[];
      };
      return new Map(all.map(({ name, tokenValue }) => [name, tokenValue]));
    };
    return { sandbox, folder, keyward, plan, stored, working };
  }

  const programs = `deliver: [./bin/put, "kv-{name}"]`;
  const markers = `mark: [./bin/mark, "kv-{name}"], state: [./bin/state, "kv-{name}"]`;

  it("are delivered, held, rotated by age, and healed after a delivery that failed", async () => {
    const { keyward, plan, stored, working, folder } = await arrange(`${programs}, ${markers}`);
    expect(await keyward("apply", "--yes")).toMatchObject({ code: 0 });
    expect(stored("a")).toBe((await working()).get("a"));
    expect(await plan()).toMatchObject({ changes: [], tokens: [{ state: "held" }, { state: "held" }] });
    folder.write("bin/put", "#!/bin/sh\necho the safe is shut; exit 1\n");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const failed = await keyward("rotate", "--yes");
    expect(failed).toMatchObject({ code: 3 });
    expect(failed.out).toContain("the safe is shut");
    folder.write("bin/put", put);
    expect((await plan()).changes).toMatchObject([{ action: "rotate" }, { action: "rotate" }]);
    expect(await keyward("apply", "--yes")).toMatchObject({ code: 0 });
    expect(stored("a")).toBe((await working()).get("a"));
  });

  it("and that failed for new clients, which no list shows yet, are not issued for others: the markers name them", async () => {
    const { sandbox, keyward, stored, working, folder } = await arrange(`${programs}, ${markers}`);
    await sandbox.control("POST", "readings", { createLag: 2 });
    folder.write("bin/put", "#!/bin/sh\necho the safe is shut; exit 1\n");
    expect(await keyward("apply", "--yes")).toMatchObject({ code: 3 });
    folder.write("bin/put", put);
    for (let lags = 0; lags < 2; lags++) {
      const refused = await keyward("apply", "--yes");
      expect(refused).toMatchObject({ code: 4 });
      expect(refused.out).toMatch(/names client \d+, which is live/);
    }
    expect((await working()).size).toBe(2);
    expect(await keyward("apply", "--yes")).toMatchObject({ code: 0 });
    for (const name of ["a", "b"]) expect(stored(name)).toBe((await working()).get(name));
  });

  it("are rotated by age without markers only if the sink is trusted", async () => {
    const { keyward, plan, stored, working, folder } = await arrange(programs);
    expect(await keyward("apply", "--yes")).toMatchObject({ code: 0 });
    expect(stored("b")).toBe((await working()).get("b"));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await plan()).toMatchObject({
      changes: [],
      tokens: [{ state: "unknown", due: true }, { due: true }],
    });
    const before = await working();
    expect((await keyward("rotate", "--yes")).out).toContain("Nothing to rotate.");
    expect(await working()).toEqual(before);
    const config = readFileSync(path.join(folder.dir, "keyward.yaml"), "utf8");
    folder.write("keyward.yaml", config.replace("type: command", "type: command, trusted: true"));
    expect(await keyward("rotate", "--yes")).toMatchObject({ code: 0 });
    expect(stored("a")).toBe((await working()).get("a"));
    expect((await working()).get("a")).not.toBe(before.get("a"));
  });

  it("are never issued if the program is missing, or a name could be an option", async () => {
    const { keyward, folder, working } = await arrange(`deliver: [./bin/no-such, "kv-{name}"]`);
    const missing = await keyward("apply", "--yes");
    expect(missing.code).toBe(1);
    expect(missing.err + missing.out).toMatch(/the program .*no-such of the sink .* was not found/);
    folder.write("clients/all.yaml", manifest.replace("name: a", 'name: "--all"'));
    const option = await keyward("plan");
    expect(option).toMatchObject({ code: 1, out: expect.stringMatching(/"--all" begins with -/) });
    expect((await working()).size).toBe(0);
    expect(existsSync(path.join(folder.dir, "bin/store"))).toBe(false);
  });
});
