import { execFileSync } from "node:child_process";
import { setMaxListeners } from "node:events";
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { proveResultFile } from "../../../src/run/output-file/result-file.ts";
import { testSystem } from "../../support/system.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const by = { flag: "--report", what: "the report" };
let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});

const inFolder = (name: string) => path.join(cwd, name);
const prove = (name: string) => proveResultFile(name, by, testSystem({ cwd }).system);

describe("the file of a result", () => {
  it("is not created by the proof, and is readable by its owner only", async () => {
    const file = await prove("r.json");
    expect(readdirSync(cwd)).toEqual([]);
    await file?.write("{}");
    expect(readFileSync(inFolder("r.json"), "utf8")).toBe("{}");
    expect(statSync(inFolder("r.json")).mode & 0o777).toBe(0o600);
  });

  it("is readable by everybody if it is for programs of other users, as far as the umask allows", async () => {
    const forAll = { ...by, readers: "all" } as const;
    const file = await proveResultFile("m.prom", forAll, testSystem({ cwd }).system);
    await file?.write("a 1\n");
    expect(readdirSync(cwd)).toEqual(["m.prom"]);
    // As for every file that a program makes for everybody.
    writeFileSync(inFolder("other"), "", { mode: 0o644 });
    expect(statSync(inFolder("m.prom")).mode).toBe(statSync(inFolder("other")).mode);
  });

  it("is none without a name", async () => {
    expect(await proveResultFile(undefined, by, testSystem().system)).toBeNull();
  });

  it("is the one that a link leads to, which stays a link", async () => {
    writeFileSync(inFolder("real"), "earlier, and longer");
    symlinkSync("real", inFolder("link"));
    symlinkSync("new", inFolder("dangling"));
    await (await prove("link"))?.write("1");
    await (await prove("dangling"))?.write("2");
    expect(["real", "new"].map((name) => readFileSync(inFolder(name), "utf8"))).toEqual(["1", "2"]);
    expect(["link", "dangling"].every((name) => lstatSync(inFolder(name)).isSymbolicLink())).toBe(true);
  });

  it("is overwritten where it cannot be replaced", async () => {
    // No file with a longer name can be created next to it.
    const name = "r".repeat(250);
    writeFileSync(inFolder(name), "earlier, and longer");
    await (await prove(name))?.write("{}");
    expect(readFileSync(inFolder(name), "utf8")).toBe("{}");
  });

  it("is not a FIFO that no program reads, which is found out after 10 s", async () => {
    execFileSync("mkfifo", [inFolder("pipe")]);
    const clock = new VirtualClock();
    const stop = new AbortController().signal;
    setMaxListeners(0, stop);
    const proof = proveResultFile("pipe", by, testSystem({ cwd, clock, stop }).system);
    const failed = expect(proof).rejects.toMatchObject({
      message: `the report could not be written to ${inFolder("pipe")}: no program opened the FIFO for reading within 10 s`,
      remedy: expect.stringContaining("name a file"),
    });
    await clock.run(failed);
  });

  it("is not an open file that is open for reading only, or none at all", async () => {
    await expect(prove("/dev/fd/987654")).rejects.toThrow("EBADF");
  });
});
