import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { removeFile, tryFolder, writeAtomic, writerOf } from "../../../src/sinks/file/atomic.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const writer = await writerOf(process.pid);

/** The files of a folder that this process has open. */
function openIn(folder: string): readonly string[] {
  const files = readdirSync("/proc/self/fd").map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return "";
    }
  });
  return files.filter((file) => file.startsWith(folder));
}

describe("writing a file atomically", () => {
  it("leaves no temporary file behind where the name is taken by a folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, "token"));
    writeFileSync(path.join(folder, "token", "somebody's"), "");
    await expect(writeAtomic(path.join(folder, "token"), "new", writer)).rejects.toMatchObject({
      syscall: "rename",
    });
    expect(readdirSync(folder)).toEqual(["token"]);
  });

  it("says why a folder cannot be written to, and not that there is nothing to remove from it", async () => {
    const missing = path.join(temporaryFolder(), "missing");
    await expect(tryFolder(missing, writer)).rejects.toMatchObject({ code: "ENOENT", syscall: "open" });
    await expect(writeAtomic(path.join(missing, "a"), "new", writer)).rejects.toMatchObject({
      syscall: "open",
    });
  });

  it("keeps no file and no folder open", async () => {
    const folder = temporaryFolder();
    await writeAtomic(path.join(folder, "token"), "new", writer);
    await tryFolder(folder, writer);
    await removeFile(path.join(folder, "token"));
    await removeFile(path.join(folder, "token"));
    expect(openIn(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
