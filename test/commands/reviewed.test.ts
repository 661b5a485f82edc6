import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parseSeed } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { manifest } from "../support/arrange.ts";
import { run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

describe("a reviewed plan of two workspaces of which only the first prunes", () => {
  const open: Sandbox[] = [];
  afterEach(async () => {
    for (const sandbox of open.splice(0)) await sandbox.close();
  });

  /** Each workspace has one client to create, and one that no manifest declares. */
  async function arrange() {
    const seed = parseSeed({ clients: [{ name: "old", role: "Admin", folders: "all" }] });
    const [first, second] = [
      await startSandbox({ rate: null, seed }),
      await startSandbox({ rate: null, seed }),
    ];
    open.push(first, second);
    const entry = ({ url }: Sandbox, more: string): string =>
      `{ host: "${url}", token_env: KEYWARD_T, manifests: [clients.yaml], self: none, scope: { names: ["*"] }${more} }`;
    const folder = folderWith({
      "clients.yaml": manifest("{ name: new, role: Integrator, folders: all, ip_allow_list: any }"),
      "keyward.yaml": `version: 1
workspaces:
  first: ${entry(first, ", prune: true")}
  second: ${entry(second, "")}
sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }
`,
    });
    const keyward = (...args: string[]) =>
      run(args, { cwd: folder.dir, env: { KEYWARD_T: "sandbox-token" } });
    const names = ({ state }: Sandbox) => [...state.clients.values()].map(({ name }) => name);
    return { first, second, keyward, names, file: path.join(folder.dir, "plan.json") };
  }

  it("is applied as it was reviewed: the second keeps what no manifest declares", async () => {
    const { first, second, keyward, names } = await arrange();
    expect((await keyward("plan", "--out", "plan.json")).code).toBe(0);
    const { code, err } = await keyward("apply", "plan.json");
    expect(code, err).toBe(0);
    expect(names(first)).toEqual(["new"]);
    expect(names(second)).toEqual(["old", "new"]);
  });

  it("is stale where the file says that the second prunes too", async () => {
    const { first, second, keyward, names, file } = await arrange();
    await keyward("plan", "--out", "plan.json");
    const document = JSON.parse(readFileSync(file, "utf8"));
    document.plans[1].options.prune = true;
    writeFileSync(file, JSON.stringify(document));
    expect((await keyward("apply", "plan.json")).code).toBe(5);
    expect([names(first), names(second)]).toEqual([["old"], ["old"]]);
  });
});
