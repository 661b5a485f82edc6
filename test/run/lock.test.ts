import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "../../src/run/lock.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const host = "https://app.jp.workato.com";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "keyward-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const living = new Set([11, 12, 13, 14]);
const facts = (pid: number) => ({ pid, alive: (other: number) => living.has(other) });
const clock = new VirtualClock();
const take = (pid: number, onWait = () => {}, at = host, stop?: AbortSignal) =>
  takeLock(folder, at, facts(pid), clock, onWait, stop);

describe("a host's lock", () => {
  it("is one file while it is held, and none afterwards", async () => {
    const lock = await take(11);
    expect(readdirSync(folder)).toHaveLength(1);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps a second process waiting until it is released, and reports that once", async () => {
    const lock = await take(11);
    let told = 0;
    let taken = false;
    const second = take(12, () => told++).then((got) => {
      taken = true;
      return got;
    });
    while (told === 0) await clock.run(clock.sleep(1));
    for (let look = 0; look < 20; look++) await clock.run(clock.sleep(250));
    expect([told, taken]).toEqual([1, false]);
    await lock.release();
    await (await clock.run(second)).release();
    expect(told).toBe(1);
  });

  it("of another host is another lock", async () => {
    const locks = [await take(11), await take(12, () => {}, "https://www.workato.com")];
    expect(readdirSync(folder)).toHaveLength(2);
    for (const lock of locks) await lock.release();
  });

  it("of a process that died is taken over", async () => {
    await take(99);
    const lock = await clock.run(take(11));
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("of a process that died while it wrote does not keep others waiting for ever", async () => {
    await (await take(11)).release();
    const lock = await take(99);
    const file = path.join(folder, readdirSync(folder)[0] ?? "");
    await lock.release();
    writeFileSync(file, "");
    const next = await clock.run(take(11));
    await next.release();
  });

  it("is never released by a process that does not hold it", async () => {
    const dead = await take(99);
    const lock = await clock.run(take(11));
    await dead.release();
    expect(readdirSync(folder)).toHaveLength(1);
    await lock.release();
  });

  it("stops being waited for at a signal", async () => {
    await take(11);
    const stop = new AbortController();
    const waiting = take(12, () => {}, host, stop.signal);
    stop.abort(new Error("SIGTERM"));
    await expect(waiting).rejects.toThrow("SIGTERM");
  });

  it("is held by one of many that find the same dead process's lock", async () => {
    for (let round = 0; round < 40; round++) {
      await take(99);
      const held: number[] = [];
      const work = [11, 12, 13, 14].map(async (pid) => {
        const lock = await take(pid);
        held.push(pid);
        expect(held).toEqual([pid]);
        await clock.sleep(1);
        held.pop();
        await lock.release();
      });
      await clock.run(Promise.all(work));
    }
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});
