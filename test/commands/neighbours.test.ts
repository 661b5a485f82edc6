import { afterEach, describe, expect, it } from "vitest";
import { plan } from "../../src/commands/plan.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { manifest } from "../support/arrange.ts";
import { folderWith } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const client = manifest("{ name: loader, role: Integrator, folders: all, ip_allow_list: any }");

describe("two workspaces of one configuration", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function configured(path: string, theirs = client) {
    const sandboxes = [await startSandbox({ rate: null }), await startSandbox({ rate: null })];
    for (const sandbox of sandboxes) open.push(() => sandbox.close());
    const [first, second] = sandboxes;
    const entry = (name: string, url = ""): string =>
      `  ${name}: { host: "${url}", token_env: KEYWARD_T, manifests: [${name}] }\n`;
    const folder = folderWith({
      "ours/a.yaml": client,
      "theirs/a.yaml": theirs,
      "keyward.yaml": `version: 1\nworkspaces:\n${entry("ours", first?.url)}${entry("theirs", second?.url)}sinks: { files: { type: file, path: "${path}" } }\ntokens: { deliver_to: [files] }\n`,
    });
    open.push(folder.remove);
    return testSystem({ cwd: folder.dir, env: { KEYWARD_T: first?.token } });
  }

  it.each([["tokens/{name}"], ["tokens/{id}"]])(
    "are refused if a token of one would have the same place as one of the other: %s",
    async (path) => {
      const { system, said } = await configured(path);
      expect(await plan({ workspace: ["ours"] }, voice, system)).toBe(4);
      expect(said.out).toMatch(/"loader" in the workspace theirs \(theirs\/a\.yaml:4\) share one place/);
    },
  );

  it("have places of their own if the template names the workspace", async () => {
    const { system } = await configured("tokens/{workspace}/{name}");
    expect(await plan({}, voice, system)).toBe(0);
  });

  it("are planned without each other if the other's manifests are invalid", async () => {
    const { system } = await configured("tokens/{name}", "version: 1\nclients: [{ nmae: a }]\n");
    expect(await plan({ workspace: ["ours"] }, voice, system)).toBe(0);
  });
});
