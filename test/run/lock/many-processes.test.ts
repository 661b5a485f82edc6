import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../../support/temporary.ts";

const support = path.resolve(import.meta.dirname, "..", "..", "support");
let program = "";
beforeAll(async () => {
  const made = await build({
    entryPoints: [path.join(support, "lock-worker.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  program = made.outputFiles[0]?.text ?? "";
});

function arrange() {
  const { dir } = folderWith({ "worker.mjs": program, "locks/none": "", journal: "" });
  const journal = path.join(dir, "journal");
  const start = (rounds: number, deaths: number): ChildProcess =>
    spawn(
      process.execPath,
      [path.join(dir, "worker.mjs"), path.join(dir, "locks"), journal, String(rounds), String(deaths)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
  return { dir, journal, start };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}

/** How often the lock was taken; throws where two processes held it at once. */
function takenOnce(journal: string): number {
  const ending = new Set<string>();
  let holder = "";
  let count = 0;
  for (const line of readFileSync(journal, "utf8").trim().split("\n")) {
    const [what, pid = ""] = line.split(" ");
    if (what === "takes") {
      // A process that is being killed may still take it.
      if (holder !== "" && !ending.has(holder)) throw new Error(`${pid} took the lock that ${holder} held`);
      holder = pid;
      count += 1;
    } else if (holder === pid) holder = "";
    if (what === "ends") ending.add(pid);
  }
  return count;
}

describe("a lock that many processes take", () => {
  it("is held by one at a time, also where holders end without releasing it", async () => {
    const { dir, journal, start } = arrange();
    const lines = Array.from({ length: 5 }, async () => {
      for (let left = 3; left > 0; left--) await ended(start(25, 0.1));
    });
    await Promise.all(lines);
    expect(takenOnce(journal)).toBeGreaterThan(5 * 10);
    const locks = readdirSync(path.join(dir, "locks")).filter((name) => name.endsWith(".lock"));
    expect(locks.length).toBeLessThanOrEqual(2);
    expect(await ended(start(1, 0))).toBe(0);
  }, 60_000);

  it("is held by one at a time, also where processes are killed at any moment", async () => {
    const { journal, start } = arrange();
    const lines = Array.from({ length: 5 }, async (_, line) => {
      for (let left = 3; left > 0; left--) {
        const child = start(10_000, 0);
        const exit = ended(child);
        await new Promise((resolve) => child.stdout?.once("data", resolve));
        await new Promise((resolve) => setTimeout(resolve, 60 + 17 * line + 31 * left));
        // Written first, so that what another process takes afterwards cannot have been held by this one.
        appendFileSync(journal, `ends ${child.pid}\n`);
        child.kill("SIGKILL");
        await exit;
      }
    });
    await Promise.all(lines);
    expect(takenOnce(journal)).toBeGreaterThan(0);
    expect(await ended(start(1, 0))).toBe(0);
  }, 60_000);

  it("would be noticed if two held it", () => {
    const { journal } = arrange();
    writeFileSync(journal, "takes 1\ntakes 2\n");
    expect(() => takenOnce(journal)).toThrow("2 took the lock that 1 held");
  });
});
