import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/server.ts";
import { manifest } from "../support/arrange.ts";
import { runBuilt } from "../support/built-cli.ts";
import { folderWith } from "../support/temporary.ts";

const names = Array.from({ length: 12 }, (_, n) => `w${n + 1}`);

describe("an apply of twelve workspaces", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  it("makes all of them match their manifests, concurrently, without a warning of the runtime", async () => {
    const sandboxes = await Promise.all(names.map(() => startSandbox({ rate: null })));
    for (const sandbox of sandboxes) open.push(() => sandbox.close());
    const entries = names.map(
      (name, n) =>
        `  ${name}: { host: "${sandboxes[n]?.url}", token_env: KEYWARD_T, manifests: [clients.yaml] }`,
    );
    const folder = folderWith({
      "clients.yaml": manifest("{ name: a, role: Integrator, folders: all, ip_allow_list: any }"),
      "keyward.yaml": `version: 1\nworkspaces:\n${entries.join("\n")}\nsinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }\n`,
    });
    open.push(folder.remove);
    const options = { cwd: folder.dir, env: { KEYWARD_T: "sandbox-token", TMPDIR: folder.dir } };
    const planned = await runBuilt(["plan", "--all-workspaces"], options);
    expect(planned).toMatchObject({ code: 0, err: "" });
    const args = ["apply", "--all-workspaces", "--yes", "--report", "report.json", "--audit", "audit.jsonl"];
    const { code, err } = await runBuilt(args, options);
    expect(code, err).toBe(0);
    expect(err).not.toMatch(/Warning/);
    for (const name of names) expect(err).toContain(`Applying 1 change to ${name}:`);
    const { results } = JSON.parse(readFileSync(path.join(folder.dir, "report.json"), "utf8"));
    expect(results.map(({ workspace }: { workspace: { name: string } }) => workspace.name)).toEqual(names);
    expect(readFileSync(path.join(folder.dir, "audit.jsonl"), "utf8").trim().split("\n")).toHaveLength(24);
    expect(sandboxes.map(({ state }) => state.clients.size)).toEqual(names.map(() => 1));
  });
});
