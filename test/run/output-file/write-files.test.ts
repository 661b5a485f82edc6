import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../../../src/run/output-file/write-files.ts";
import { folderWith } from "../../support/temporary.ts";

describe("writing several files", () => {
  it("creates missing folders, and keeps the permissions of a file that is completed", async () => {
    const { dir } = folderWith({ "a.txt": "old" });
    chmodSync(path.join(dir, "a.txt"), 0o600);
    await writeFiles([
      { absolute: path.join(dir, "b/c/d.txt"), text: "new", created: true },
      { absolute: path.join(dir, "a.txt"), text: "old and new", created: false },
    ]);
    expect(readFileSync(path.join(dir, "b/c/d.txt"), "utf8")).toBe("new");
    expect(readFileSync(path.join(dir, "a.txt"), "utf8")).toBe("old and new");
    expect(statSync(path.join(dir, "a.txt")).mode & 0o777).toBe(0o600);
  });

  it("writes nothing if a place cannot be written", async () => {
    const { dir } = folderWith({ "a-file": "" });
    const files = ["b/c.txt", "a-file/d.txt"].map((name) => file(dir, name));
    await expect(writeFiles(files)).rejects.toMatchObject({
      message: expect.stringMatching(/a-file\/d\.txt could not be written: .*ENOTDIR/),
      remedy: expect.stringContaining("writable"),
    });
    expect(readdirSync(dir)).toEqual(["a-file"]);
  });

  it("removes what it created, files and folders, if a later one fails", async () => {
    const { dir } = folderWith({ "kept/x": "" });
    // The third needs a folder where the second is a file, which is only found out when it is written.
    const files = ["kept/a/b/c.txt", "new", "new/d.txt"].map((name) => file(dir, name));
    await expect(writeFiles(files)).rejects.toThrow("new/d.txt could not be written");
    expect(readdirSync(dir, { recursive: true, encoding: "utf8" }).sort()).toEqual(["kept", "kept/x"]);
  });

  it("never replaces a file that came into being meanwhile", async () => {
    const { dir } = folderWith({ "a.txt": "mine" });
    await expect(writeFiles([file(dir, "a.txt")])).rejects.toThrow(/a\.txt could not be written: EEXIST/);
    expect(readFileSync(path.join(dir, "a.txt"), "utf8")).toBe("mine");
  });
});

function file(dir: string, name: string) {
  return { absolute: path.join(dir, name), text: "text", created: true };
}
