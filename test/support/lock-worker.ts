import { appendFileSync } from "node:fs";
import { systemClock } from "../../src/cli/clock.ts";
import { describeHere } from "../../src/run/lock/here.ts";
import { takeLock } from "../../src/run/lock/take-lock.ts";

// A process that takes one lock again and again, notes when it holds it, and sometimes ends while it does.
const [folder = "", journal = "", rounds = "0", deaths = "0"] = process.argv.slice(2);
const note = (what: string): void => appendFileSync(journal, `${what} ${process.pid}\n`);
const here = await describeHere(folder, { pid: process.pid, alive: () => true });
process.stdout.write("ready\n");
for (let round = 0; round < Number(rounds); round++) {
  const lock = await takeLock({
    folder,
    host: "https://workato.invalid",
    here,
    clock: { ...systemClock, sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 2), signal) },
    onWait: () => undefined,
  });
  note("takes");
  await systemClock.sleep(Math.random() * 2);
  note("leaves");
  if (Math.random() < Number(deaths)) process.kill(process.pid, "SIGKILL");
  await lock.release();
}
