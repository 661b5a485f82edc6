import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { describeHere, type Here } from "../../../src/run/lock/here.ts";
import { type Holder, lockText } from "../../../src/run/lock/holder.ts";
import { type LockWait, takeLock, takeNumber } from "../../../src/run/lock/take-lock.ts";

const host = "https://app.jp.workato.com";
const alive = (): boolean => true;
let base = "";
let folder = "";
let here: Here;
beforeEach(async () => {
  base = mkdtempSync(path.join(tmpdir(), "keyward-lock-"));
  folder = base;
  here = { ...(await describeHere(folder, { pid: process.pid, alive })), local: true };
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function take(
  onWait: (wait: LockWait) => void = () => {},
  more: { at?: string; here?: Here; stop?: AbortSignal } = {},
) {
  const { at = host, here: own = here, ...rest } = more;
  return takeLock({ folder, host: at, here: own, clock: systemClock, onWait, ...rest });
}

/** The lock files; the sockets beside them are not counted. */
const files = () => readdirSync(folder).filter((name) => name.endsWith(".lock"));
const sockets = () => readdirSync(folder).filter((name) => name.endsWith(".socket"));

/** Puts a lock of another holder into the folder, the only one. */
async function heldBy(holder: Partial<Holder>): Promise<void> {
  await (await take()).release();
  const [file = "", ...others] = files();
  for (const other of others) rmSync(path.join(folder, other));
  const { pid, machine, machineId, boot, pidNamespace, started } = here;
  const own = { pid, machine, machineId, boot, pidNamespace, started, since: "2026-11-26T08:00:00.000Z" };
  writeFileSync(path.join(folder, file), lockText({ ...own, beacon: null, ...holder }, "other"));
}

/** Resolves with the first wait of a process that then stops waiting. */
async function firstWait(own: Here = here): Promise<LockWait> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    const onWait = (wait: LockWait): void => {
      stop.abort(new Error("seen"));
      resolve(wait);
    };
    take(onWait, { here: own, stop: stop.signal }).then(
      () => reject(new Error("it was taken")),
      () => undefined,
    );
  });
}

describe("a host's lock", () => {
  it("leaves a file that says it is released, and no socket", async () => {
    const lock = await take();
    expect([files().length, sockets().length]).toEqual([1, 1]);
    await lock.release();
    expect(JSON.parse(readFileSync(path.join(folder, files()[0] ?? ""), "utf8")).holder).toBeNull();
    expect(sockets()).toEqual([]);
    for (let round = 0; round < 5; round++) await (await take()).release();
    expect(files().length).toBeLessThanOrEqual(2);
  });

  it("keeps a second process waiting until it is released, and reports the holder once", async () => {
    const lock = await take();
    const waits: LockWait[] = [];
    let taken = false;
    const second = take((wait) => waits.push(wait)).then((got) => {
      taken = true;
      return got;
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(taken).toBe(false);
    await lock.release();
    await (await second).release();
    expect(waits).toHaveLength(1);
    expect(waits[0]).toMatchObject({ state: "running", holder: { pid: process.pid, machine: here.machine } });
  });

  it("of another host is another lock", async () => {
    const locks = [await take(), await take(() => {}, { at: "https://www.workato.com" })];
    expect(files()).toHaveLength(2);
    for (const lock of locks) await lock.release();
  });

  it("is released once, and never by a process that does not hold it any more", async () => {
    const first = await take();
    for (const name of files()) rmSync(path.join(folder, name));
    const second = await take();
    await first.release();
    expect((await firstWait()).holder.pid).toBe(process.pid);
    await second.release();
    await (await take()).release();
  });

  it("is not taken under a number that others have passed, also where its file is gone", async () => {
    for (let round = 0; round < 4; round++) await (await take()).release();
    const lock = await take();
    const before = readdirSync(folder).sort();
    const request = { folder, host, here, clock: systemClock, onWait: () => undefined };
    // A process that looked before the others took their turns goes on only now.
    for (const number of [1, 2, 4, 5]) expect(await takeNumber(number, request)).toBeNull();
    expect(readdirSync(folder).sort()).toEqual(before);
    expect((await firstWait()).state).toBe("running");
    await lock.release();
  });

  it("can be read by other users, whatever the umask is", async () => {
    const usual = process.umask(0o077);
    try {
      const lock = await take();
      await lock.release();
      expect(statSync(path.join(folder, files()[0] ?? "")).mode & 0o777).toBe(0o644);
    } finally {
      process.umask(usual);
    }
  });

  it("stops being waited for at a signal", async () => {
    const lock = await take();
    const stop = new AbortController();
    const waiting = take(() => {}, { stop: stop.signal });
    stop.abort(new Error("SIGTERM"));
    await expect(waiting).rejects.toThrow("SIGTERM");
    await lock.release();
  });

  it("works in a folder whose path is longer than that of a socket may be", async () => {
    folder = path.join(base, "a".repeat(120));
    mkdirSync(folder);
    const lock = await take();
    expect((await firstWait()).state).toBe("running");
    await lock.release();
    await (await take()).release();
  });

  it("is an error, and not waited for in silence, where somebody left a link that leads nowhere", async () => {
    await (await take()).release();
    const [file = ""] = files();
    symlinkSync("nowhere", path.join(folder, file.replace(/\.\d+\./, ".77.")));
    await expect(take()).rejects.toThrow(/the lock file .*\.77\.lock could not be read/);
  });

  it("is an error where somebody left the highest number, which no other one can follow", async () => {
    await (await take()).release();
    const [file = ""] = files();
    writeFileSync(path.join(folder, file.replace(/\.\d+\./, ".999999999999999.")), "");
    const stop = AbortSignal.timeout(2000);
    await expect(take(() => {}, { stop })).rejects.toThrow(/no lock can follow .*\.999999999999999\.lock/);
  });

  it("names the folder if it cannot be used", async () => {
    folder = path.join(folder, "missing");
    await expect(take()).rejects.toThrow(`the locks in ${folder} could not be listed`);
  });
});

describe("the lock of a process that ended", () => {
  const gone = { beacon: "0123456789abcdef.socket" };

  it.each<[string, Partial<Holder>]>([
    ["with the number of a living process", gone],
    [
      "in another container of this machine",
      { ...gone, pid: 1, pidNamespace: "4026532999", machine: "c0ffee" },
    ],
    ["before the machine started again", { ...gone, boot: "00000000-0000-0000-0000-000000000000" }],
    [
      "in a container, before the machine started again",
      { ...gone, pid: 1, boot: "earlier", pidNamespace: "1", machine: "c0ffee", machineId: null },
    ],
    ["without a socket, with the number of a younger process", { started: "1" }],
    ["without a socket, before the machine started again", { boot: "earlier" }],
  ])("%s is taken over", async (_what, holder) => {
    await heldBy(holder);
    const lock = await take(() => expect.fail("it waited"));
    await lock.release();
  });

  it("is taken over where its text is not one that keyward writes", async () => {
    await heldBy({});
    for (const text of ["", "17 2026-01-01 abc\n", "{", "[]", '{"holder":{"pid":-1}}']) {
      writeFileSync(path.join(folder, files().at(-1) ?? ""), text);
      await (await take(() => expect.fail("it waited"))).release();
    }
  });
});

describe("a lock that may be held", () => {
  it("without a socket by this very process is waited for", async () => {
    await heldBy({});
    expect(await firstWait()).toMatchObject({ state: "running" });
  });

  it("on another machine that shares the folder is never taken, and its file is named", async () => {
    const network = { ...here, local: false };
    const elsewhere = { boot: "other", machineId: "other:build-7", machine: "build-7" };
    for (const beacon of [null, "0123456789abcdef.socket"]) {
      await heldBy({ ...elsewhere, beacon });
      const wait = await firstWait(network);
      expect(wait).toMatchObject({ state: "unknown", holder: { machine: "build-7" } });
      rmSync(wait.file);
      await (await take(() => expect.fail("it waited"), { here: network })).release();
    }
  });

  it("in another container, without a socket, cannot be checked", async () => {
    await heldBy({ pidNamespace: "1", pid: 1 });
    expect(await firstWait()).toMatchObject({ state: "unknown" });
  });

  it("without a socket cannot be checked where the start of either kernel is unknown", async () => {
    for (const [theirs, ours] of [
      [null, "known"],
      ["known", null],
      [null, null],
    ] as const) {
      await heldBy({ boot: theirs, pid: 1 });
      const wait = await firstWait({ ...here, boot: ours, alive: () => false });
      expect(wait).toMatchObject({ state: "unknown" });
      rmSync(wait.file);
    }
  });

  it("shows nothing that could control a terminal", async () => {
    await heldBy({ machine: "\u001b[2Jx", since: "\u001b[2J" });
    const { holder } = await firstWait();
    expect(holder).toMatchObject({ machine: "an unknown machine", since: "an unknown time" });
  });
});
