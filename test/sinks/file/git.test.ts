import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Secret } from "../../../src/model/token/secret.ts";
import type { HeldMarker, PendingMarker } from "../../../src/model/token/token.ts";
import { FileSink, type FileSinkOptions } from "../../../src/sinks/file/sink.ts";
import { git, initRepository } from "../../support/git.ts";
import { folderWith, temporaryFolder } from "../../support/temporary.ts";

const held: HeldMarker = { state: "held", id: 7, name: "a", environment: null, updated_at: null };
const pending: PendingMarker = {
  state: "pending",
  name: "a",
  environment: null,
  about: { action: "create" },
  previous: null,
};
const subject = { id: null, workspace: "main", customer: null, name: "a", environment: null };
const { PATH } = process.env;

/** A sink of a configuration at the top of a repository. */
function sinkIn(
  repository: string,
  template = "tokens/{environment}/{name}",
  more: Partial<FileSinkOptions> = {},
) {
  const options = { base: repository, recipients: [], env: { PATH }, pid: process.pid, alive: () => true };
  const sink = new FileSink("files", {
    ...options,
    template: path.join(repository, template),
    ...more,
  });
  const place = sink.place(subject);
  const hazard = async () => (await sink.surroundings([place]))[0]?.hazard ?? null;
  return { sink, place, hazard };
}

function repositoryWith(files: Readonly<Record<string, string>> = {}): string {
  const { dir } = folderWith(files, "keyward-in-git-");
  initRepository(dir);
  return dir;
}

const added = (repository: string): string => {
  git(repository, "add", "-A");
  return git(repository, "status", "--short");
};

describe("the folder of a file sink in a Git work tree", () => {
  it("is created with a .gitignore, so that `git add` adds no token and no marker", async () => {
    const repository = repositoryWith({ "keyward.yaml": "version: 1\n" });
    const { sink, place, hazard } = sinkIn(repository);
    expect(await hazard()).toBe(null);
    await sink.probe([place]);
    await sink.mark(place, pending);
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    expect(added(repository)).toBe("A  keyward.yaml");
    expect(statSync(path.join(repository, "tokens", ".gitignore")).mode & 0o777).toBe(0o600);
    expect(await hazard()).toBe(null);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: held });
  });

  it("is created with one by a delivery, too, if somebody removed it meanwhile", async () => {
    const repository = repositoryWith();
    const { sink, place } = sinkIn(repository);
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    expect(added(repository)).toBe("");
  });

  it("gets none outside of a work tree, and none where tokens are encrypted", async () => {
    const outside = temporaryFolder();
    await sinkIn(outside).sink.probe([sinkIn(outside).place]);
    expect(readdirSync(path.join(outside, "tokens"))).toEqual(["-"]);
    const repository = repositoryWith();
    mkdirSync(path.join(repository, "vault"));
    const recipients = ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"];
    const { sink, place, hazard } = sinkIn(repository, "vault/{name}", { recipients });
    await sink.probe([place]);
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    expect(added(repository)).toBe("A  vault/a\nA  vault/a.keyward.json");
    expect(await hazard()).toBe(null);
  });

  it("is refused if it is there already and not ignored, with the line to add", async () => {
    const repository = repositoryWith({ "tokens/README": "" });
    const { sink, place, hazard } = sinkIn(repository);
    expect(await hazard()).toEqual({
      rule: "place-in-git",
      message: "Git does not ignore tokens/ of the sink files: `git add` would add the tokens",
      way: `add the line /tokens/ to ${path.join(repository, ".gitignore")}`,
    });
    await expect(sink.probe([place])).rejects.toThrow("Git does not ignore tokens/");
    expect(existsSync(path.dirname(place))).toBe(false);
    writeFileSync(path.join(repository, ".gitignore"), "/tokens/\n");
    expect(await hazard()).toBe(null);
    await sink.probe([place]);
  });

  it.each([
    [".gitignore", "tokens/\n", true],
    [".gitignore", "tokens/*\n!tokens/-/\n", false],
    ["tokens/.gitignore", "*\n", true],
    ["tokens/.gitignore", "*.keyward.json\n", false],
    ["tokens/-/.gitignore", "!a\n", false],
    ["tokens/-/.gitignore", "!a*\n", false],
    [".git/info/exclude", "tokens\n", true],
  ])("counts as ignored only if Git ignores the token and its marker: %s %j", async (file, text, ignored) => {
    const repository = repositoryWith({ "tokens/-/README": "" });
    mkdirSync(path.join(repository, ".git", "info"), { recursive: true });
    writeFileSync(path.join(repository, file), text);
    expect((await sinkIn(repository).hazard()) === null).toBe(ignored);
  });

  it.each(["{name}.token", "config/{name}"])("is not the one of the configuration: %s", async (template) => {
    const repository = repositoryWith();
    const base = path.join(repository, "config");
    mkdirSync(base);
    const { hazard } = sinkIn(repository, template, { base });
    expect(await hazard()).toMatchObject({
      message: `Git does not ignore ${template.replace("{name}", "a")} and other places of the sink files: \`git add\` would add the tokens`,
      way: "give the sink a folder of its own, such as `tokens/{name}`: keyward creates it with a .gitignore",
    });
  });

  it("may have any name", async () => {
    const name = "to*k [e]n's é💥";
    const repository = repositoryWith({ [`${name}/README`]: "" });
    const { hazard } = sinkIn(repository, `${name}/{name}`);
    const line = (await hazard())?.way.replace(/^add the line (.*) to .*$/, "$1") ?? "";
    writeFileSync(path.join(repository, ".gitignore"), `${line}\n`);
    expect(await hazard()).toBe(null);
  });
});

describe("a place that Git tracks", () => {
  it.each([
    ["the token", ["tokens/-/a"]],
    ["the marker", ["tokens/-/a.keyward.json"]],
    ["both", ["tokens/-/a", "tokens/-/a.keyward.json"]],
  ])("is refused, also where it is ignored: %s", async (_, files) => {
    const repository = repositoryWith(Object.fromEntries(files.map((file) => [file, "x"])));
    git(repository, "add", "-A");
    writeFileSync(path.join(repository, "tokens/.gitignore"), "*\n");
    const found = await sinkIn(repository).hazard();
    expect(found?.message).toBe(
      `Git tracks ${files.join(", ")}, where the sink files keeps tokens: they would be committed`,
    );
    expect(found?.way).toContain(`(git rm --cached -- ${files.join(" ")})`);
    git(repository, "rm", "-q", "--cached", "--", ...files);
    expect(await sinkIn(repository).hazard()).toBe(null);
  });

  it("is refused even if its folder is not there any more, or is written in another case", async () => {
    const repository = repositoryWith({ "Tokens/-/A": "x" });
    git(repository, "add", "-A");
    rmSync(path.join(repository, "Tokens"), { recursive: true });
    expect(await sinkIn(repository).hazard()).toMatchObject({ rule: "place-in-git" });
  });
});

describe("a place in a folder that the sink shares", () => {
  it("is refused at the top of the work tree, too, if Git tracks it", async () => {
    const repository = repositoryWith({ "a.token": "x" });
    git(repository, "add", "-A");
    writeFileSync(path.join(repository, ".gitignore"), "*\n");
    expect((await sinkIn(repository, "{name}.token").hazard())?.message).toContain("Git tracks a.token,");
  });

  it("is refused in a submodule that is not there: Git cannot be asked about it", async () => {
    const repository = repositoryWith({ "sub/tokens/README": "" });
    const commit = "1".repeat(40);
    git(repository, "update-index", "--add", "--cacheinfo", `160000,${commit},sub`);
    const { hazard } = sinkIn(repository, "sub/tokens/{name}");
    expect((await hazard())?.message).toMatch(/could not be asked whether it is ignored: .*submodule/);
  });
});

describe("the repository that is asked", () => {
  it("is the nearest one: a nested one, a submodule's or a work tree's", async () => {
    const outer = repositoryWith({ ".gitignore": "/inner/\n" });
    const inner = path.join(outer, "inner");
    mkdirSync(path.join(inner, "tokens"), { recursive: true });
    writeFileSync(path.join(inner, "tokens", "README"), "");
    expect(await sinkIn(outer, "inner/tokens/{name}").hazard()).toBe(null);
    initRepository(inner);
    expect(await sinkIn(outer, "inner/tokens/{name}").hazard()).toMatchObject({ rule: "place-in-git" });
    git(inner, "add", "-A");
    git(inner, "commit", "-q", "-m", "Begin");
    const linked = path.join(outer, "linked");
    git(inner, "worktree", "add", "-q", linked);
    expect(await sinkIn(linked).hazard()).toMatchObject({ rule: "place-in-git" });
    const { sink, place } = sinkIn(linked, "new/{name}");
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    expect(added(linked)).toBe("");
  });

  it("is not the one that a hook's variables name", async () => {
    const [repository, other] = [repositoryWith({ "tokens/README": "" }), repositoryWith()];
    writeFileSync(path.join(other, ".gitignore"), "*\n");
    const env = { PATH, GIT_DIR: path.join(other, ".git"), GIT_WORK_TREE: other, GIT_PREFIX: "tokens/" };
    expect(await sinkIn(repository, undefined, { env }).hazard()).toMatchObject({ rule: "place-in-git" });
  });

  it("runs no program of its configuration", async () => {
    const repository = repositoryWith({ "tokens/README": "" });
    const program = path.join(repository, "program");
    writeFileSync(program, "#!/bin/sh\ntouch ran\n");
    chmodSync(program, 0o700);
    git(repository, "config", "core.fsmonitor", program);
    expect(await sinkIn(repository).hazard()).toMatchObject({ rule: "place-in-git" });
    expect(existsSync(path.join(repository, "ran"))).toBe(false);
  });

  it("adds nothing of what is inside .git", async () => {
    const repository = repositoryWith();
    mkdirSync(path.join(repository, ".git", "tokens"));
    expect(await sinkIn(repository, ".git/tokens/{name}").hazard()).toBe(null);
  });
});

describe("where git cannot be run", () => {
  const without = { env: { PATH: "/nowhere" } };

  it("only the .gitignore of the folder counts", async () => {
    const repository = repositoryWith({ ".gitignore": "/tokens/\n" });
    const { sink, place, hazard } = sinkIn(repository, undefined, without);
    expect(await hazard()).toBe(null);
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    expect(await hazard()).toBe(null);
    const own = path.join(repository, "tokens", ".gitignore");
    for (const text of ["*\r\n", "* \n#\n"]) {
      writeFileSync(own, text);
      expect(await hazard()).toBe(null);
    }
    for (const text of ["", " *\n", "*.json\n", "*\n!a\n"]) {
      writeFileSync(own, text);
      const found = await hazard();
      expect(found?.message).toContain("git could not be asked whether it is ignored");
      expect(found?.way).toBe(`install git, or write the line * into ${own}`);
    }
  });

  it("says so of a repository that git rejects, too", async () => {
    const { dir } = folderWith({ ".git": "no repository", "tokens/README": "" });
    const { hazard } = sinkIn(dir);
    expect((await hazard())?.message).toContain("invalid gitfile format");
  });
});

describe("a pending marker", () => {
  const markedAs = (marker: PendingMarker) =>
    JSON.stringify({ format: "keyward.marker/v1", ...marker, host: "https://a.invalid" });

  it("is no evidence if Git tracks it: what was there before it counts", async () => {
    const planted = {
      "tokens/-/a": "x",
      "tokens/-/a.keyward.json": markedAs({ ...pending, previous: held }),
      "tokens/-/b.keyward.json": markedAs({ ...pending, name: "b" }),
    };
    const repository = repositoryWith(planted);
    const { sink, place } = sinkIn(repository);
    const other = sink.place({ ...subject, name: "b" });
    expect(await sink.read(place)).toMatchObject({ kind: "marked", marker: { state: "pending" } });
    git(repository, "add", "-A");
    expect(await sink.readAll([place, other])).toEqual([
      { kind: "marked", marker: held },
      { kind: "absent" },
    ]);
    expect(await sink.surroundings([place, other])).toMatchObject([
      { markerInGit: true },
      { markerInGit: true },
    ]);
    git(repository, "rm", "-q", "-r", "--cached", "tokens");
    expect(await sink.readAll([place, other])).toMatchObject([
      { kind: "marked", marker: { state: "pending" } },
      { kind: "marked", marker: { state: "pending" } },
    ]);
    expect(await sink.surroundings([place, other])).toMatchObject([
      { markerInGit: false },
      { markerInGit: false },
    ]);
  });

  it("is the only marker that Git must not have brought: a held one counts", async () => {
    const repository = repositoryWith();
    const { sink, place } = sinkIn(repository);
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    git(repository, "add", "-f", "-A");
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: held });
    expect(await sink.surroundings([place])).toMatchObject([{ markerInGit: false }]);
  });

  it("is no evidence if Git may track it, but cannot be asked", async () => {
    const repository = repositoryWith({ "tokens/-/a.keyward.json": markedAs(pending) });
    const { sink, place } = sinkIn(repository, undefined, { env: { PATH: "/nowhere" } });
    expect(await sink.read(place)).toEqual({ kind: "absent" });
  });
});

describe("the real path of a place", () => {
  it("distinguishes places, not how their folders are written", async () => {
    const repository = repositoryWith();
    mkdirSync(path.join(repository, "real"));
    symlinkSync(path.join(repository, "real"), path.join(repository, "link"));
    const spots = await Promise.all(
      ["real/{name}", "link/{name}", "link/../real/./{name}", "link/new/{name}", "real/new/{name}"].map(
        async (template) => {
          const { sink, place } = sinkIn(repository, template);
          return (await sink.spots([place]))[0];
        },
      ),
    );
    const [real, fresh] = [path.join(repository, "real", "a"), path.join(repository, "real", "new", "a")];
    expect(spots).toEqual([real, real, real, fresh, fresh].map((file) => `file ${file}`));
  });

  it("is refused where a link of the repository leads elsewhere, before anything is written", async () => {
    const repository = repositoryWith();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, path.join(repository, "tokens"));
    const { sink, place, hazard } = sinkIn(repository);
    expect(await hazard()).toMatchObject({ rule: "place-elsewhere" });
    await expect(sink.probe([place])).rejects.toThrow("is reached through a link");
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it.each(["../tokens/{name}", "../tokens/loader-{name}", "../{name}/token"])(
    "is refused for a link anywhere in the repository, also outside of the configuration's folder: %s",
    async (template) => {
      const repository = repositoryWith({ "config/keyward.yaml": "" });
      const base = path.join(repository, "config");
      symlinkSync(temporaryFolder(), path.join(repository, template.includes("tokens") ? "tokens" : "a"));
      const { hazard } = sinkIn(repository, path.join("config", template), { base });
      expect(await hazard()).toMatchObject({ rule: "place-elsewhere" });
    },
  );

  it("may be another one for a folder outside of the repository, but not for one below it", async () => {
    const [repository, outside, real] = [repositoryWith(), temporaryFolder(), temporaryFolder()];
    symlinkSync(real, path.join(outside, "tokens"));
    const options = { template: path.join(outside, "tokens", "{environment}", "{name}") };
    const { sink, place, hazard } = sinkIn(repository, undefined, options);
    expect(await hazard()).toBe(null);
    await sink.deliver(place, new Secret("wrkaus-secret"), held);
    expect(readdirSync(path.join(real, "-"))).toEqual(["a", "a.keyward.json"]);
    rmSync(path.join(real, "-"), { recursive: true });
    symlinkSync(temporaryFolder(), path.join(real, "-"));
    expect(await hazard()).toMatchObject({ rule: "place-elsewhere" });
    expect(await sinkIn(temporaryFolder(), undefined, options).hazard()).toMatchObject({
      rule: "place-elsewhere",
    });
  });
});
