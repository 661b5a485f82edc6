import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/server.ts";
import { manifest } from "../support/arrange.ts";
import { runBuilt } from "../support/built-cli.ts";
import { run } from "../support/cli.ts";
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
    expect(err).toContain("Applying 12 changes to 12 workspaces: about 0 s\n");
    const { results } = JSON.parse(readFileSync(path.join(folder.dir, "report.json"), "utf8"));
    expect(results.map(({ workspace }: { workspace: { name: string } }) => workspace.name)).toEqual(names);
    expect(readFileSync(path.join(folder.dir, "audit.jsonl"), "utf8").trim().split("\n")).toHaveLength(24);
    expect(sandboxes.map(({ state }) => state.clients.size)).toEqual(names.map(() => 1));
  });

  it.each([12, 100])(
    "of %i on one host is planned, applied and rotated without a warning, and totalled",
    async (count) => {
      const sandbox = await startSandbox({ rate: null });
      open.push(() => sandbox.close());
      const files: Record<string, string> = {};
      const entry = (name: string): string => {
        files[`${name}.yaml`] = manifest(
          `{ name: ${name}-a, role: Integrator, folders: all, ip_allow_list: any }`,
          `{ name: ${name}-b, role: Integrator, folders: all, ip_allow_list: any }`,
        );
        return `  ${name}: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [${name}.yaml], scope: { names: ["${name}-*"] }, self: none, rate_limit: 1000/1s }\n`;
      };
      const entries = Array.from({ length: count }, (_, n) => entry(`w${n + 1}`)).join("");
      const folder = folderWith({
        ...files,
        "keyward.yaml": `version: 1\nworkspaces:\n${entries}sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }\ntokens: { deliver_to: [files] }\n`,
      });
      open.push(folder.remove);
      const warnings: string[] = [];
      const warn = (warning: Error): void => void warnings.push(warning.message);
      process.on("warning", warn);
      open.push(() => process.off("warning", warn));
      // A signal that nobody prepared for many listeners.
      const stop = new AbortController().signal;
      const here = { cwd: folder.dir, env: { KEYWARD_T: sandbox.token, TMPDIR: folder.dir }, stop };
      const planned = await run(["plan"], here);
      expect([planned.code, planned.err]).toEqual([0, ""]);
      expect(planned.out).toContain(
        `${count} workspaces: ${2 * count} to create · ${2 * count} widen access\n`,
      );
      const applied = await run(["apply", "--all-workspaces", "--yes"], here);
      expect(applied.out).toMatch(
        new RegExp(`\n${count} workspaces: ${2 * count} done · \\d+ requests in .*\n$`),
      );
      const rotated = await run(["rotate", "--all", "--all-workspaces", "--yes"], here);
      expect([applied.code, rotated.code]).toEqual([0, 0]);
      expect(rotated.err).toContain(`Applying ${2 * count} changes to ${count} workspaces: about `);
      expect(warnings).toEqual([]);
    },
    // 100 workspaces are as much as many other tests together.
    60_000,
  );
});
