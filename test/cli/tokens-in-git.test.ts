import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { git, initRepository } from "../support/git.ts";
import { folderWith } from "../support/temporary.ts";

const open: Sandbox[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

const client = (name: string, more = ""): string =>
  `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1]${more} }`;

/** A repository with the configuration of a sandbox; `change` edits keyward.yaml. */
async function arrange(change: (config: string) => string = (config) => config) {
  const sandbox = await openSandbox();
  open.push(sandbox);
  const here = folderWith({
    "keyward.yaml": change(configuration(sandbox, "self: none")),
    "clients/all.yaml": manifest(client("one"), client("two")),
  });
  initRepository(here.dir);
  const keyward = (...args: readonly string[]) => run(args, { cwd: here.dir, env: testEnv });
  const added = (): string => {
    git(here.dir, "add", "-A");
    return git(here.dir, "status", "--short");
  };
  return { ...here, sandbox, keyward, added };
}

const own = "A  clients/all.yaml\nA  keyward.yaml";

describe("tokens in a Git work tree", () => {
  it.each([[["--tokens-to", "./out"]], [[]]])("are not added after an apply %j", async (flags) => {
    const { keyward, added } = await arrange();
    expect((await keyward("apply", "--yes", ...flags)).code).toBe(0);
    expect(added()).toBe(own);
    expect((await keyward("doctor")).out).toContain("files: 2 places can be written");
    expect((await keyward("validate")).code).toBe(0);
    expect((await keyward("rotate", "--all", "--yes")).code).toBe(0);
    expect(added()).toBe(own);
  });

  it("are refused in a folder that is not ignored, and accepted after the remedy", async () => {
    const { dir, sandbox, keyward, added } = await arrange();
    mkdirSync(path.join(dir, "tokens"));
    for (const command of [["plan"], ["apply", "--yes"], ["validate"]]) {
      const refused = await keyward(...command);
      expect([refused.code, refused.out]).toEqual([4, expect.stringContaining("[place-in-git]")]);
      expect(refused.out).toContain('the token of "one" and 1 more must not be delivered');
    }
    const doctor = await keyward("doctor");
    expect([doctor.code, doctor.out]).toEqual([1, expect.stringContaining("Git does not ignore tokens/")]);
    expect(await sandbox.control("GET", "state")).toMatchObject({ clients: [] });
    const [, line = "", file = ""] =
      /add the line (\S+) to (\S+)/.exec((await keyward("validate")).out) ?? [];
    writeFileSync(file, `${line}\n`);
    expect((await keyward("apply", "--yes")).code).toBe(0);
    expect(added()).toBe(`A  .gitignore\n${own}`);
  });

  it("are refused in every format where Git tracks one already, but only if one would be issued", async () => {
    const { dir, keyward } = await arrange();
    expect((await keyward("apply", "--yes")).code).toBe(0);
    git(dir, "add", "-f", "tokens/-/one");
    expect((await keyward("plan")).code).toBe(0);
    const rotated = await keyward("rotate", "one", "--yes");
    expect([rotated.code, rotated.out]).toEqual([4, expect.stringContaining("Git tracks tokens/-/one")]);
    const json = await keyward("validate", "--format", "json");
    expect([json.code, json.out]).toEqual([4, expect.stringContaining('"place-in-git"')]);
    expect((await keyward("rotate", "two", "--yes")).code).toBe(0);
  });

  it("are not issued because a commit brings a pending marker", async () => {
    const { dir, sandbox, keyward } = await arrange();
    expect((await keyward("apply", "--yes")).code).toBe(0);
    const place = path.join(dir, "tokens", "-", "one");
    const token = readFileSync(place, "utf8");
    rmSync(`${place}.keyward.json`);
    const planted = {
      format: "keyward.marker/v1",
      state: "pending",
      name: "one",
      environment: null,
      about: { action: "create" },
      previous: null,
    };
    writeFileSync(`${place}.keyward.json`, JSON.stringify(planted));
    expect((await keyward("plan", "--detailed-exitcode")).code).toBe(2);
    git(dir, "add", "-f", `${place}.keyward.json`);
    const planned = await keyward("plan", "--detailed-exitcode");
    expect([planned.code, planned.out]).toEqual([0, expect.stringContaining("causes no rotation")]);
    expect((await keyward("apply", "--yes")).code).toBe(0);
    expect(readFileSync(place, "utf8")).toBe(token);
    expect(await sandbox.control("GET", "state")).toMatchObject({ clients: [{}, {}] });
  });
});

describe("a link in the repository", () => {
  it("that leads the folder of tokens elsewhere is refused before anything is sent", async () => {
    const { dir, sandbox, keyward } = await arrange();
    const elsewhere = folderWith({}).dir;
    symlinkSync(elsewhere, path.join(dir, "tokens"));
    const refused = await keyward("apply", "--yes");
    expect([refused.code, refused.out]).toEqual([4, expect.stringContaining("[place-elsewhere]")]);
    expect(await sandbox.control("GET", "state")).toMatchObject({ clients: [] });
    expect(existsSync(path.join(elsewhere, "-"))).toBe(false);
  });

  /** Two sinks of one folder, one of them through a link. */
  function linked() {
    const shared = folderWith({ "real/.keep": "" }).dir;
    symlinkSync(path.join(shared, "real"), path.join(shared, "link"));
    return `files: { type: file, path: "${shared}/real/tokens/{name}" }
  again: { type: file, path: "${shared}/link/tokens/{name}" }
`;
  }

  it("that makes two sinks of one client one place is refused", async () => {
    const { write, sandbox, keyward } = await arrange((config) => config.replace(/files: .*\n/, linked()));
    write("clients/all.yaml", manifest(client("one", ", token: { deliver_to: [files, again] }")));
    const refused = await keyward("apply", "--yes");
    expect([refused.code, refused.out]).toEqual([4, expect.stringContaining("to one place twice")]);
    expect(await sandbox.control("GET", "state")).toMatchObject({ clients: [] });
  });

  it("that makes the sinks of two workspaces one place is refused", async () => {
    const { write, keyward, sandbox } = await arrange((config) => {
      const [, main = ""] = /( {2}main:[\s\S]*)sinks:/.exec(config) ?? [];
      const other = main.replace("main:", "other:").replace("clients]", "others]");
      const scoped = (one: string, name: string): string => `${one}    scope: { names: ["${name}"] }\n`;
      return `version: 1\nworkspaces:\n${scoped(main, "one")}${scoped(other, "ONE*")}sinks:\n  ${linked()}`;
    });
    write("clients/all.yaml", manifest(client("one")));
    write("others/all.yaml", manifest(client("ONE", ", token: { deliver_to: [again] }")));
    for (const which of [["--all-workspaces"], ["-w", "main"]]) {
      const refused = await keyward("apply", "--yes", ...which);
      expect([refused.code, refused.out]).toEqual([
        4,
        expect.stringContaining('of "ONE" in the workspace other'),
      ]);
    }
    expect(await sandbox.control("GET", "state")).toMatchObject({ clients: [] });
  });
});
