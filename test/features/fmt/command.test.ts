import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { configuration, testEnv } from "../../support/arrange.ts";
import { openSandbox, run } from "../../support/cli.ts";
import { folderWith } from "../../support/temporary.ts";

const untidy = "clients:\n- role: 1\n  name: a\n  folders:   all\nversion: 1\n";
const tidy = "version: 1\nclients:\n  - name: a\n    role: 1\n    folders: all\n";
const config = "version: 1\nworkspaces:\n  main: { host: jp, token_env: WORKATO_A, manifests: [clients] }\n";

function read(dir: string, file: string): string {
  return readFileSync(path.join(dir, file), "utf8");
}

describe("keyward fmt", () => {
  it("formats the configuration and its manifests, lists what it changed, and a second time changes nothing", async () => {
    const { dir } = folderWith({
      "keyward.yaml": config.replace("version: 1\n", "") + "version: 1\n",
      "clients/a.yaml": untidy,
      "clients/b.yaml": "version: 1\nclients: []\n",
      "elsewhere/c.yaml": untidy,
    });
    expect(await run(["fmt"], { cwd: dir })).toEqual({
      code: 0,
      out: "keyward.yaml\nclients/a.yaml\n",
      err: "formatted 2 files of 3\n",
    });
    expect(read(dir, "keyward.yaml")).toBe(config);
    expect(read(dir, "clients/a.yaml")).toBe(tidy);
    expect(read(dir, "elsewhere/c.yaml")).toBe(untidy);
    expect(readdirSync(path.join(dir, "clients")).sort()).toEqual(["a.yaml", "b.yaml"]);
    expect(await run(["fmt", "-q"], { cwd: dir })).toEqual({ code: 0, out: "", err: "" });
  });

  it("--check changes nothing, and exits with 1 where a file is not formatted", async () => {
    const { dir, write } = folderWith({ "keyward.yaml": config, "clients/a.yaml": untidy });
    expect(await run(["fmt", "--check"], { cwd: dir })).toEqual({
      code: 1,
      out: "clients/a.yaml\n",
      err: "1 file of 2 not formatted → run `keyward fmt`\n",
    });
    expect(read(dir, "clients/a.yaml")).toBe(untidy);
    write("clients/a.yaml", tidy);
    expect(await run(["fmt", "--check"], { cwd: dir })).toEqual({
      code: 0,
      out: "",
      err: "2 files formatted correctly\n",
    });
  });

  it("formats the files and folders that are named, without a configuration", async () => {
    const { dir } = folderWith({ "a/x.yaml": untidy, "a/y.yml": untidy, "b.yaml": untidy, "c.yaml": untidy });
    expect((await run(["fmt", "a", "b.yaml"], { cwd: dir })).out).toBe("a/x.yaml\na/y.yml\nb.yaml\n");
    expect(read(dir, "c.yaml")).toBe(untidy);
  });

  it("leaves other YAML files of a folder as they are, unless they are named", async () => {
    const other = "services:\n    web:   {image: x}\n";
    const { dir } = folderWith({ "compose.yaml": other, "a.yaml": untidy });
    expect((await run(["fmt", "."], { cwd: dir })).out).toBe("a.yaml\n");
    expect(read(dir, "compose.yaml")).toBe(other);
    expect((await run(["fmt", "compose.yaml"], { cwd: dir })).out).toBe("compose.yaml\n");
  });

  it("formats the defaults of folders with the manifests that they are for, and reports what is invalid there", async () => {
    const defaults = "defaults:\n    token: {rotate_after: 90d}\n    role: 1\nversion: 1\n";
    const { dir } = folderWith({
      "keyward.yaml": config,
      "defaults.yaml": defaults,
      "clients/defaults.yaml": defaults,
      "clients/a.yaml": tidy,
      "clients/b.yaml": "clients: [\n",
    });
    const { code, out, err } = await run(["fmt"], { cwd: dir });
    expect({ code, out }).toEqual({ code: 1, out: "defaults.yaml\nclients/defaults.yaml\n" });
    expect(err).toContain("clients/b.yaml:");
    expect(read(dir, "clients/defaults.yaml")).toBe(
      "version: 1\ndefaults:\n  role: 1\n  token: { rotate_after: 90d }\n",
    );
    expect((await run(["fmt", "--check", "clients/defaults.yaml"], { cwd: dir })).code).toBe(0);
  });

  it("reports files that cannot be read or parsed with their places, and formats the others", async () => {
    const { dir } = folderWith({ "a.yaml": "clients: [\n", "b.yaml": untidy });
    const { code, out, err } = await run(["fmt", "a.yaml", "b.yaml", "none.yaml"], { cwd: dir });
    expect({ code, out }).toEqual({ code: 1, out: "b.yaml\n" });
    expect(err).toMatch(/a\.yaml:\d+:\d+ .*\[yaml\][\s\S]*none\.yaml:1:1/);
    expect(read(dir, "a.yaml")).toBe("clients: [\n");
    const json = await run(["fmt", "--check", "--format", "json", "a.yaml", "b.yaml"], { cwd: dir });
    expect(json).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(json.out)).toMatchObject({
      format: "keyward.fmt/v1",
      check: true,
      files: [{ file: "b.yaml", changed: false }],
      findings: [{ file: "a.yaml", rule: "yaml" }],
    });
  });

  it("refuses an empty path, which would be the working folder", async () => {
    const { dir } = folderWith({ "a.yaml": untidy });
    const { code, err } = await run(["fmt", ""], { cwd: dir });
    expect(code).toBe(1);
    expect(err).toBe(
      "error: a path is empty\n  name files or folders, or none for those of the configuration\n",
    );
    expect(read(dir, "a.yaml")).toBe(untidy);
  });

  it("keeps a byte order mark, the permissions of a file, and the link through which it is found", async () => {
    const { dir } = folderWith({ "real/a.yaml": `\ufeff${untidy}` });
    chmodSync(path.join(dir, "real/a.yaml"), 0o640);
    symlinkSync("real/a.yaml", path.join(dir, "link.yaml"));
    expect((await run(["fmt", "link.yaml"], { cwd: dir })).code).toBe(0);
    expect(read(dir, "real/a.yaml")).toBe(`\ufeff${tidy}`);
    expect(statSync(path.join(dir, "real/a.yaml")).mode & 0o777).toBe(0o640);
    expect(lstatSync(path.join(dir, "link.yaml")).isSymbolicLink()).toBe(true);
    expect((await run(["fmt", "--check", "link.yaml"], { cwd: dir })).code).toBe(0);
  });

  it("prints names of files without what a terminal or Markdown would act on", async () => {
    const { dir } = folderWith({ "a\u001b[31m`*x*`.yaml": untidy });
    const text = await run(["fmt", "--check", "."], { cwd: dir });
    expect(text.out + text.err).not.toContain("\u001b");
    const markdown = await run(["fmt", "--check", "--format", "markdown", "."], { cwd: dir });
    expect(markdown.out).toContain("1 file of 1 not formatted");
    expect(markdown.out).toContain("- ``a\\u{1b}[31m`*x*`.yaml``\n");
  });

  it("has nothing to change in what import writes", async () => {
    const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    const { dir } = folderWith({ "keyward.yaml": configuration(sandbox, "scope: { names: ['*'] }") });
    await sandbox.control("POST", "clients", {
      action: "create",
      name: "a: b",
      role: "Admin",
      folders: "all",
    });
    await sandbox.control("POST", "clients", {
      action: "create",
      name: "loader",
      role: "Integrator",
      folders: "all",
      ip_allow_list: ["192.0.2.1"],
    });
    const imported = await run(["import"], { cwd: dir, env: testEnv });
    expect(imported.code, imported.err).toBe(0);
    const { code, out, err } = await run(["fmt", "--check", "clients"], { cwd: dir });
    expect({ code, out }, err).toEqual({ code: 0, out: "" });
    await sandbox.stop();
  });
});
