import { describe, expect, it } from "vitest";
import { keptByGit, notAsked, trackedByGit } from "../../../src/sinks/file/hazard-words.ts";

const own = { sink: "files", own: "/repo/tokens", top: "/repo", home: "/repo" };
/** The sink's files are in a folder with others. */
const shared = { ...own, own: "/repo" };
const files = (...names: readonly string[]): readonly string[] => names.map((name) => `/repo/tokens/${name}`);
const ownFolder = /^give the sink a folder of its own/;

describe("files that Git tracks", () => {
  it("are named with the command that removes them from Git", () => {
    expect(trackedByGit(own, files("a"))).toMatchObject({
      message: "Git tracks tokens/a, where the sink files keeps tokens: they would be committed",
      way: "remove it from Git (git rm --cached -- tokens/a), add the line /tokens/ to /repo/.gitignore, and replace each token that was ever committed",
    });
  });

  it("are named up to three, and counted beyond", () => {
    expect(trackedByGit(own, files("a", "b", "c"))).toMatchObject({
      message: expect.stringContaining("tokens/a, tokens/b, tokens/c, where"),
      way: expect.stringContaining("remove them from Git (git rm --cached -- tokens/a tokens/b tokens/c), "),
    });
    expect(trackedByGit(own, files("a", "b", "c", "d", "e"))).toMatchObject({
      message: expect.stringContaining("tokens/a, tokens/b, tokens/c and 2 more, where"),
      way: expect.stringContaining("-- tokens/a tokens/b tokens/c …), "),
    });
  });

  it("are quoted for a shell where their names need it", () => {
    const { way } = trackedByGit(own, files("it's", "a b", "a-b"));
    expect(way).toContain(String.raw`-- 'tokens/it'\''s' 'tokens/a b' tokens/a-b)`);
  });
});

describe("files that Git does not ignore", () => {
  it("are those of the sink's folder, or are named where it holds other files, too", () => {
    expect(keptByGit(own, files("a", "b"))).toMatchObject({
      message: "Git does not ignore tokens/ of the sink files: `git add` would add the tokens",
      way: "add the line /tokens/ to /repo/.gitignore",
    });
    expect(keptByGit(shared, files("a"))).toMatchObject({
      message: "Git does not ignore tokens/a of the sink files: `git add` would add the tokens",
      way: expect.stringMatching(ownFolder),
    });
    expect(keptByGit(shared, files("a", "b")).message).toContain(
      "tokens/a and other places of the sink files",
    );
  });

  it("share the whole work tree also where the configuration is outside of it", () => {
    expect(keptByGit({ ...shared, home: "/elsewhere" }, files("a")).way).toMatch(ownFolder);
    expect(keptByGit({ ...own, home: "/repo/tokens/config" }, files("a")).way).toMatch(ownFolder);
  });
});

describe("a folder that Git cannot be asked about", () => {
  it("is to be ignored by a file of its own, if it is the sink's alone", () => {
    expect(notAsked(own, "no git").way).toBe("install git, or write the line * into /repo/tokens/.gitignore");
    expect(notAsked(shared, "no git").way).toMatch(/^install git, or give the sink a folder of its own/);
  });
});
