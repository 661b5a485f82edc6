import { describe, expect, it } from "vitest";
import { drawSchedule } from "./draw.ts";
import { play } from "./play.ts";
import { soak } from "./soak.ts";

describe("a short soak", () => {
  it("breaks no promise", async () => {
    const { failed, seeds } = await soak({
      ms: Number.POSITIVE_INFINITY,
      firstSeed: 1,
      seeds: 48,
      abreast: 6,
      told: () => {},
    });
    const broken = failed.map(({ schedule, broken: promises }) => ({ seed: schedule.seed, promises }));
    expect(broken, "replay each with: npm run soak -- 0 0 SEED").toEqual([]);
    expect(seeds).toBe(48);
  }, 120_000);
});

describe("a schedule", () => {
  it("is the same for a seed", () => {
    expect(drawSchedule(7)).toEqual(drawSchedule(7));
    expect(drawSchedule(7)).not.toEqual(drawSchedule(8));
  });

  it("of a seed plays the same requests again", async () => {
    const calls = async (): Promise<readonly string[]> => (await play(quiet())).calls;
    expect(await calls()).toEqual(await calls());
  });
});

/** A schedule of a run in this process. */
function quiet(): ReturnType<typeof drawSchedule> {
  const seeds = Array.from({ length: 50 }, (_, index) => drawSchedule(index + 1));
  const found = seeds.find(({ built, steps }) => !built && steps.length > 1);
  if (found === undefined) throw new Error("no seed is played in this process");
  return found;
}
