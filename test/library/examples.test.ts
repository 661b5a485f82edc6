import { execFile } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSandbox, type Ran, type Sandbox } from "../support/cli.ts";
import { projectFolder } from "../support/pages.ts";
import { folderWith } from "../support/temporary.ts";

const examples = path.join(projectFolder, "examples/library");
const programs = readdirSync(examples).filter((name) => name.endsWith(".mjs"));
const run = promisify(execFile);

/** The example in a folder of a user, who has installed keyward there. */
function installed(host: string, change = (manifest: string): string => manifest): string {
  const read = (name: string): string => readFileSync(path.join(examples, name), "utf8");
  const { dir, write } = folderWith({
    ...Object.fromEntries(programs.map((name) => [name, read(name)])),
    "keyward.yaml": read("keyward.yaml").replace("host: eu", `host: ${host}`),
    "clients/orders.yaml": change(read("clients/orders.yaml")),
    "node_modules/.keep": "",
  });
  write("node_modules/@types/.keep", "");
  symlinkSync(projectFolder, path.join(dir, "node_modules/keyward"));
  symlinkSync(
    path.join(projectFolder, "node_modules/@types/node"),
    path.join(dir, "node_modules/@types/node"),
  );
  return dir;
}

async function sandbox(): Promise<Sandbox> {
  const open = await openSandbox();
  onTestFinished(() => open.stop());
  return open;
}

/** Runs one of the programs as a user does; resolves with how it ended. */
function program(name: string, dir: string, env: Record<string, string>): Promise<Ran> {
  const options = { cwd: dir, env: { PATH: process.env["PATH"] ?? "", TMPDIR: dir, ...env } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [name], options, (_error, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}

describe("the programs of examples/library", () => {
  it("plan and apply with the built library, and deliver the token to the sink", async () => {
    const { url, env } = await sandbox();
    const dir = installed(url);
    const first = await program("plan-and-apply.mjs", dir, env);
    expect(first.code, first.err).toBe(0);
    expect(first.out).toContain("+ orders-loader");
    expect(first.out).toContain("1 done");
    expect(first.out + first.err).not.toMatch(/wrk[a-z]*-/);
    expect(statSync(path.join(dir, "tokens/production/orders-loader")).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(dir, "audit.jsonl"), "utf8").split("\n").length).toBeGreaterThan(2);

    const second = await program("plan-and-apply.mjs", dir, env);
    expect(second.out).toContain("No changes");
  });

  it("leave a plan that widens access to a person", async () => {
    const { url, env, control } = await sandbox();
    const dir = installed(url, (manifest) => manifest.replace("[192.0.2.10]", "any"));
    const ended = await program("plan-and-apply.mjs", dir, env);
    expect(ended.code, ended.out).toBe(1);
    expect(ended.err).toContain("the plan widens access");
    expect(await control("GET", "state")).toMatchObject({ clients: [] });
  });

  it("end a refused plan with 4, and an error with 1", async () => {
    const { url, env } = await sandbox();
    const dir = installed(url);
    appendFileSync(path.join(dir, "keyward.yaml"), "limits: { max_creates: 0 }\n");
    const refused = await program("plan-and-apply.mjs", dir, env);
    expect([refused.code, refused.err]).toEqual([4, expect.stringContaining("max-creates")]);
    const other = installed(url, (manifest) => manifest.replace("Integrator", "No such role"));
    const failed = await program("plan-and-apply.mjs", other, env);
    expect([failed.code, failed.err]).toEqual([1, expect.stringContaining("No such role")]);
    const without = await program("plan-and-apply.mjs", dir, {});
    expect([without.code, without.err]).toEqual([1, expect.stringContaining("WORKATO_API_TOKEN")]);
  });

  it("open the API and a sink", async () => {
    const { url, env, control } = await sandbox();
    await control("POST", "clients", {
      action: "create",
      name: "by-hand",
      role: "Integrator",
      folders: [100],
      ip_allow_list: ["192.0.2.10"],
    });
    const { code, out, err } = await program("undelivered.mjs", installed(url), env);
    expect([code, out], err).toEqual([0, expect.stringMatching(/^by-hand \(id \d+\): not found/)]);
  });

  it("have the types that dist declares", async () => {
    const dir = installed("eu");
    expect(existsSync(path.join(projectFolder, "dist/types/index.d.ts"))).toBe(true);
    const tsc = path.join(projectFolder, "node_modules/typescript/bin/tsc");
    const flags =
      "--noEmit --allowJs --checkJs --strict --target es2023 --module nodenext --types node".split(" ");
    await expect(run(process.execPath, [tsc, ...flags, ...programs], { cwd: dir })).resolves.toMatchObject({
      stdout: "",
    });
  });
});
