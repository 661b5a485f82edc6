import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type FreshFile, type Writer, writerIn, writerOf } from "../../../src/sinks/file/atomic.ts";
import { removeLeftovers } from "../../../src/sinks/file/leftovers.ts";
import { fileSink } from "../../support/file-sink.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const random = "0123456789abcdef";
const nameOf = ({ machine, pid, life }: Writer): string => `.keyward-${machine}-${pid}-${life}-${random}`;

/** The number of a process that has ended. */
const endedPid = (): number => spawnSync(process.execPath, ["-e", "0"]).pid;

/** A sink's folder with these files; `probe` is what the next run does there first. */
function folderWithFiles(names: readonly string[]) {
  const folder = path.join(temporaryFolder(), "tokens");
  mkdirSync(folder);
  for (const name of names) writeFileSync(path.join(folder, name), "wrkaus-left-behind");
  const sink = fileSink(path.join(folder, "{name}"));
  const age = (name: string, hours: number): void => {
    const at = Date.now() / 1000 - hours * 3600;
    utimesSync(path.join(folder, name), at, at);
  };
  const probe = async (): Promise<readonly string[]> => {
    await sink.probe([path.join(folder, "a")]);
    return readdirSync(folder).sort();
  };
  return { folder, age, probe };
}

describe("a temporary file that a killed process left behind", () => {
  it("is removed by the next run on that machine", async () => {
    const { probe } = folderWithFiles([nameOf({ ...(await writerOf(endedPid())), life: "00000000" })]);
    expect(await probe()).toEqual([]);
  });

  it("is removed if a later process, such as the first of a container, has the same number", async () => {
    const { probe } = folderWithFiles([nameOf({ ...(await writerOf(process.pid)), life: "00000000" })]);
    expect(await probe()).toEqual([]);
  });

  it("is kept while its process may run: this one, another one, or one of another machine", async () => {
    const names = [
      nameOf(await writerOf(process.pid)),
      nameOf({ ...(await writerOf(process.ppid)), life: "00000000" }),
      nameOf({ machine: "ffffffff", pid: endedPid(), life: "00000000" }),
      `.keyward-${random}`,
    ];
    const { probe } = folderWithFiles(names);
    expect(await probe()).toEqual([...names].sort());
  });

  it("is removed after an hour, wherever it was written", async () => {
    const names = [nameOf({ machine: "ffffffff", pid: 1, life: "00000000" }), `.keyward-${random}`];
    const { probe, age } = folderWithFiles(names);
    for (const name of names) age(name, 2);
    expect(await probe()).toEqual([]);
  });

  it("is only taken for one if keyward gives such names, and it is a plain file", async () => {
    const { machine } = await writerOf(1);
    const whole = nameOf(await writerOf(1));
    const names = [
      ".keyward-notes",
      `.keyward-${random}.txt`,
      `x.keyward-${random}`,
      `${whole}.txt`,
      `x${whole}`,
      "a.keyward.json",
    ];
    const { folder, probe, age } = folderWithFiles(names);
    for (const name of names) age(name, 1000);
    const link = nameOf({ machine, pid: endedPid(), life: "00000000" });
    symlinkSync("/nowhere", path.join(folder, link));
    expect(await probe()).toEqual([...names, link].sort());
  });

  it("is kept if it is another user's", async () => {
    const folder = temporaryFolder();
    const name = `.keyward-${random}`;
    writeFileSync(path.join(folder, name), "");
    const { mtimeMs, uid } = statSync(path.join(folder, name));
    const remove = async (fresh: FreshFile) => {
      await removeLeftovers(folder, fresh, { writer: await writerOf(process.pid), alive: () => false });
      return readdirSync(folder);
    };
    const later = mtimeMs + 3_600_000;
    expect(await remove({ mtimeMs: later + 1, uid: uid + 1 })).toEqual([name]);
    expect(await remove({ mtimeMs: later, uid })).toEqual([name]);
    expect(await remove({ mtimeMs: later + 1, uid })).toEqual([]);
  });
});

describe("the name of a temporary file", () => {
  it("tells its writer", async () => {
    const writer = await writerOf(12);
    expect(writerIn(nameOf(writer))).toEqual(writer);
    expect([writerIn(`.keyward-${random}`), writerIn("token")]).toEqual([null, undefined]);
  });
});
