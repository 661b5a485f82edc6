import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lockHosts, waitingText } from "../../../src/run/lock/lock-hosts.ts";
import { testSystem } from "../../support/system.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const holder = {
  pid: 1,
  since: "2026-11-26T08:15:00.000Z",
  machine: "build-7",
  machineId: null,
  boot: null,
  pidNamespace: null,
  started: null,
  beacon: null,
};

describe("the line of a process that waits for a lock", () => {
  it("says who holds it, since when and on which machine, and how to go on", () => {
    const file = "/tmp/keyward-locks/0123456789abcdef.7.lock";
    const who =
      "Another keyward process is changing https://h: process 1 on build-7, since 2026-11-26T08:15:00.000Z";
    expect(waitingText("https://h", { holder, state: "running", file })).toBe(
      `${who}. Waiting for it to end; to go on at once, end that process\n`,
    );
    expect(waitingText("https://h", { holder, state: "unknown", file })).toBe(
      `${who}, which cannot be checked from here. Waiting for it to end; if it does not run any more, delete ${file}\n`,
    );
  });
});

describe("the folder of the locks", () => {
  it("is an error that names it where it cannot be created", async () => {
    const temporary = path.join(temporaryFolder(), "file");
    writeFileSync(temporary, "");
    await expect(lockHosts([], testSystem({ temporary }).system)).rejects.toMatchObject({
      message: expect.stringContaining(
        `the folder of the locks ${temporary}/keyward-locks could not be created`,
      ),
      remedy: expect.stringContaining("TMPDIR"),
    });
  });

  it("may be used by every user of the machine, whatever the umask is", async () => {
    const temporary = temporaryFolder();
    const unlock = await lockHosts([], testSystem({ temporary }).system);
    await unlock();
    expect(statSync(path.join(temporary, "keyward-locks")).mode & 0o7777).toBe(0o1777);
  });
});
