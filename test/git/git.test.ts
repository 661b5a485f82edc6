import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { gitOf, localGitOf } from "../../src/git/git.ts";
import { git, initRepository } from "../support/git.ts";
import { temporaryFolder } from "../support/temporary.ts";

const { PATH } = process.env;

function repository(): string {
  const folder = temporaryFolder("keyward-git-");
  initRepository(folder);
  writeFileSync(path.join(folder, "a.txt"), "a");
  git(folder, "add", "a.txt");
  return folder;
}

describe("git", () => {
  it("is asked about the folder's own repository, whatever a hook's variables name", async () => {
    const [folder, other] = [repository(), temporaryFolder("keyward-git-other-")];
    initRepository(other);
    const hook = {
      PATH,
      GIT_DIR: path.join(other, ".git"),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: path.join(other, ".git", "index"),
      GIT_COMMON_DIR: path.join(other, ".git"),
      GIT_LITERAL_PATHSPECS: "1",
    };
    for (const open of [gitOf, localGitOf])
      expect(await open(folder, hook)(["ls-files", "--", ":(icase)A.TXT"])).toEqual({
        ok: true,
        text: "a.txt\n",
      });
  });

  it("runs no program that the repository's configuration names", async () => {
    const folder = repository();
    const [program, ran] = [path.join(folder, "program"), path.join(folder, "ran")];
    writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n`);
    chmodSync(program, 0o700);
    mkdirSync(path.join(folder, "hooks"));
    git(folder, "config", "core.fsmonitor", program);
    git(folder, "config", "core.hooksPath", path.join(folder, "hooks"));
    const asked = localGitOf(folder, { PATH });
    await asked(["ls-files", "-z"]);
    await asked(["check-ignore", "-v", "-n", "-z", "--stdin"], { input: "a.txt\0b.txt\0" });
    expect(existsSync(ran)).toBe(false);
  });

  it("fetches nothing for a question that the repository answers by itself", async () => {
    const [folder, other] = [repository(), repository()];
    const fetched = await localGitOf(folder, { PATH })(["ls-remote", `file://${other}`]);
    expect(fetched).toMatchObject({ ok: false, code: 128 });
    expect((await gitOf(folder, { PATH })(["ls-remote", `file://${other}`])).ok).toBe(true);
  });

  it("reports its exit code, and none if it did not start", async () => {
    const folder = repository();
    const unignored = await localGitOf(folder, { PATH })(["check-ignore", "a.txt"]);
    expect(unignored).toMatchObject({ ok: false, code: 1 });
    const absent = await localGitOf(folder, { PATH: folder })(["ls-files"]);
    expect(absent).toMatchObject({ ok: false, code: null, error: expect.stringContaining("ENOENT") });
  });
});
