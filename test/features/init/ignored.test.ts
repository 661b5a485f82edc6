import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ignoreLines, withIgnored } from "../../../src/features/init/ignored.ts";
import type { FileSinkOptions } from "../../../src/sinks/sink-options.ts";
import { folderWith } from "../../support/temporary.ts";

function fileSink(template: string): FileSinkOptions {
  return {
    type: "file",
    name: "files",
    path: template,
    folder: "/w",
    recipients: [],
    trusted: false,
    for: null,
  };
}

describe("the places of file sinks in .gitignore", () => {
  it.each([
    ["/w/tokens/{workspace}/{name}", ["/tokens/"]],
    ["/w/a/b/{name}.token", ["/a/b/"]],
    ["/w/token-{name}", ["/token-*"]],
    ["/w/a [1]/{name}", [String.raw`/a \[1\]/`]],
    ["/elsewhere/{name}", []],
    ["/w2/{name}", []],
  ])("of %s are %j", (template, lines) => {
    expect(ignoreLines([fileSink(template)], "/w")).toEqual(lines);
  });

  it("are named once, and only those of files", () => {
    const one = fileSink("/w/tokens/{name}");
    expect(ignoreLines([one, { ...one, name: "again" }], "/w")).toEqual(["/tokens/"]);
  });

  it("are added at the end, once, in the file's own form", () => {
    const comment = "# API tokens, which keyward delivers there";
    expect(withIgnored(null, ["/tokens/"])).toBe(`${comment}\n/tokens/\n`);
    expect(withIgnored("dist", ["/tokens/"])).toBe(`dist\n${comment}\n/tokens/\n`);
    expect(withIgnored("dist\r\n", ["/tokens/"])).toBe(`dist\r\n${comment}\r\n/tokens/\r\n`);
    for (const known of ["tokens", "/tokens", "tokens/", "/tokens/"])
      expect(withIgnored(`a\n${known}\n`, ["/tokens/"])).toBeNull();
    expect(withIgnored("!/tokens/\n", ["/tokens/"])).toContain("\n/tokens/\n");
  });

  it("are ignored by Git itself", () => {
    const template = "/w/a [1]/{name}";
    const { dir } = folderWith({
      ".gitignore": withIgnored(null, ignoreLines([fileSink(template)], "/w")) ?? "",
      "a [1]/secret": "x",
      "b/kept": "x",
    });
    const git = (...args: string[]): string => execFileSync("git", args, { cwd: dir, encoding: "utf8" });
    git("init", "-q");
    git("add", "-A");
    expect(git("ls-files").split("\n").filter(Boolean)).toEqual([".gitignore", "b/kept"]);
  });
});
