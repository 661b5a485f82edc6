import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { configurationFile, whyUnsafe } from "../../src/config/find.ts";
import { folderWith } from "../support/temporary.ts";

const config = "version: 1\n";

/** Looks from a folder below a new folder with these files, which is the home folder of the search unless another is given. */
async function find(files: Readonly<Record<string, string>>, from: string, home = "home") {
  const folder = folderWith(files);
  const cwd = path.join(folder.dir, from);
  mkdirSync(cwd, { recursive: true });
  return configurationFile({ configAbove: { home: path.join(folder.dir, home) } }, cwd);
}

describe("the configuration", () => {
  it("is looked for upwards, the nearest one first", async () => {
    const files = { "a/keyward.yaml": config, "a/b/keyward.yml": config };
    expect((await find(files, "a/b/c/d"))?.shown).toBe("../../keyward.yml");
    expect((await find(files, "a/b"))?.shown).toBe("keyward.yml");
    expect((await find(files, "a/x"))?.shown).toBe("../keyward.yaml");
  });

  it("is looked for in the working folder only, unless that is asked for", async () => {
    const folder = folderWith({ "keyward.yaml": config, "a/clients/x.yaml": "" });
    expect(await configurationFile({}, path.join(folder.dir, "a"))).toBeNull();
  });

  it("is taken from the root of the repository, and from no folder above it", async () => {
    expect((await find({ "a/keyward.yaml": config, "a/.git/HEAD": "" }, "a/b"))?.shown).toBe(
      "../keyward.yaml",
    );
    expect(await find({ "keyward.yaml": config, "a/.git/HEAD": "" }, "a/b")).toBeNull();
    expect(await find({ "keyward.yaml": config, "a/.git": "gitdir: elsewhere\n" }, "a")).toBeNull();
  });

  it("is not taken from the home folder or a folder above it", async () => {
    const files = { "keyward.yaml": config, "home/keyward.yaml": config };
    expect(await find(files, "home/work")).toBeNull();
    expect((await find(files, "home"))?.shown).toBe("keyward.yaml");
  });

  it("is not taken from a folder that all users share, as /tmp, and from none above it", async () => {
    const folder = folderWith({ "keyward.yaml": config, "shared/keyward.yaml": config });
    const cwd = path.join(folder.dir, "shared", "mine");
    mkdirSync(cwd);
    const flags = { configAbove: { home: "/home/nobody" } };
    expect(await configurationFile(flags, cwd)).toMatchObject({ shown: "../keyward.yaml" });
    chmodSync(path.dirname(cwd), 0o1777);
    expect(await configurationFile(flags, cwd)).toBeNull();
  });

  it("is refused in a folder above that every user may write to, unless it is named", async () => {
    const folder = folderWith({ "open/keyward.yaml": config });
    const cwd = path.join(folder.dir, "open", "mine");
    mkdirSync(cwd);
    chmodSync(path.dirname(cwd), 0o777);
    const flags = { configAbove: { home: "/home/nobody" } };
    await expect(configurationFile(flags, cwd)).rejects.toMatchObject({
      message:
        "../keyward.yaml is the nearest configuration, but it is in a folder that every user may write to",
      remedy: "if you trust it, name it with -c ../keyward.yaml, or run keyward in its folder",
    });
    expect(await configurationFile({ ...flags, config: "../keyward.yaml" }, cwd)).not.toBeNull();
  });

  it("is refused above if it belongs to another user than the working folder, except root", () => {
    expect(whyUnsafe({ owner: 501, mode: 0o755 }, 501)).toBeNull();
    expect(whyUnsafe({ owner: 0, mode: 0o755 }, 501)).toBeNull();
    expect(whyUnsafe({ owner: 502, mode: 0o755 }, 501)).toBe(
      "it belongs to another user than the working folder",
    );
    expect(whyUnsafe({ owner: 502, mode: 0o755 }, 0)).not.toBeNull();
  });

  it("may be a link", async () => {
    const folder = folderWith({ "elsewhere/mine.yaml": config, "a/b/x": "" });
    symlinkSync("../elsewhere/mine.yaml", path.join(folder.dir, "a", "keyward.yaml"));
    const flags = { configAbove: { home: "/home/nobody" } };
    expect(await configurationFile(flags, path.join(folder.dir, "a/b"))).toMatchObject({
      shown: "../keyward.yaml",
    });
  });

  it("is never chosen between two in one folder", async () => {
    await expect(find({ "a/keyward.yaml": config, "a/keyward.yml": config }, "a/b")).rejects.toThrow(
      "both ../keyward.yaml and ../keyward.yml exist",
    );
  });
});
