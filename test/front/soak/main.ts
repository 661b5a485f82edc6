import type { Played } from "./play.ts";
import type { Schedule } from "./schedule.ts";
import { soak } from "./soak.ts";

const [seconds = "30", firstSeed = "1", only] = process.argv.slice(2);
const replayed = only !== undefined;

const { seeds, requests, failed } = await soak({
  ms: replayed ? Number.POSITIVE_INFINITY : Number(seconds) * 1000,
  firstSeed: Number(only ?? firstSeed),
  seeds: replayed ? 1 : Number.POSITIVE_INFINITY,
  abreast: replayed ? 1 : 8,
  told: (played) => {
    if (played.broken.length > 0 || replayed) console.log(textOf(played));
  },
});
console.log(`${seeds} schedules, ${requests} requests, ${failed.length} with a broken promise`);
if (failed.length > 0) console.log(`replay one with: npm run soak -- 0 0 SEED`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** What broke, the schedule, and what happened. */
function textOf({ schedule, broken, story }: Played): string {
  const head = `seed ${schedule.seed}: ${broken.length === 0 ? "every promise held" : "broken"}`;
  const lines = broken.map(({ promise, what }) => `  ✗ ${promise}: ${what}`);
  return [head, ...lines, ...scheduleLines(schedule), ...story].join("\n");
}

function scheduleLines({ steps, ...world }: Schedule): readonly string[] {
  return [`  world ${JSON.stringify(world)}`, ...steps.map((step) => `  step ${JSON.stringify(step)}`)];
}
