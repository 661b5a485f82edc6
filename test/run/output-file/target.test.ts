import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { targetOf } from "../../../src/run/output-file/target.ts";
import { folderWith } from "../../support/temporary.ts";

let dir = "";
beforeEach(() => {
  dir = folderWith({ "real/r.json": "" }).dir;
});

const at = (name: string) => targetOf(path.join(dir, name), 17);

describe("what a path leads to", () => {
  it("is a file, whether it exists or not", async () => {
    expect(await at("real/r.json")).toMatchObject({ kind: "file", exists: true });
    expect(await at("real/new.json")).toMatchObject({ kind: "file", exists: false });
  });

  it("is where its links lead, also where nothing is yet, and also relative to a folder that is a link", async () => {
    mkdirSync(path.join(dir, "a", "b"), { recursive: true });
    symlinkSync(path.join(dir, "a", "b"), path.join(dir, "short"));
    symlinkSync("../../real/r.json", path.join(dir, "a", "b", "one"));
    symlinkSync("one", path.join(dir, "a", "b", "two"));
    symlinkSync("../../real/new.json", path.join(dir, "a", "b", "none"));
    expect(await at("short/two")).toMatchObject({
      kind: "file",
      exists: true,
      file: path.join(dir, "real/r.json"),
    });
    expect(await at("short/none")).toMatchObject({ exists: false, file: path.join(dir, "real/new.json") });
  });

  it("is a folder, a FIFO or a device", async () => {
    execFileSync("mkfifo", [path.join(dir, "pipe")]);
    symlinkSync("pipe", path.join(dir, "to-pipe"));
    expect(await at("real")).toMatchObject({ kind: "folder" });
    expect(await at("to-pipe")).toMatchObject({ kind: "special", fifo: true, file: path.join(dir, "pipe") });
    expect(await targetOf("/dev/null", 17)).toMatchObject({ kind: "special", fifo: false });
  });

  it("is an open file of this process", async () => {
    symlinkSync("/dev/stdout", path.join(dir, "out"));
    for (const [file, fd] of [
      ["/dev/stdout", 1],
      ["/dev/stderr", 2],
      ["/dev/fd/63", 63],
      ["/proc/self/fd/4", 4],
      ["/proc/17/fd/5", 5],
      [path.join(dir, "out"), 1],
    ] as const)
      expect(await targetOf(file, 17)).toEqual({ kind: "descriptor", fd });
  });

  it("cannot be found out below a file, or in a circle of links", async () => {
    symlinkSync("circle", path.join(dir, "circle"));
    await expect(at("real/r.json/x")).rejects.toThrow("ENOTDIR");
    await expect(at("circle")).rejects.toThrow("ELOOP");
  });
});
