import { drawSchedule } from "./draw.ts";
import { play, type Played } from "./play.ts";

/** How a soak runs. */
export interface SoakOptions {
  /** How long new schedules are begun, in milliseconds. */
  readonly ms: number;
  readonly firstSeed: number;
  /** How many seeds at most. */
  readonly seeds: number;
  readonly abreast: number;
  readonly told: (played: Played) => void;
}

/** What a soak came to. */
export interface Soaked {
  readonly seeds: number;
  readonly requests: number;
  readonly failed: readonly Played[];
}

/** Plays one schedule after the other, some abreast, until the time or the seeds are over. */
export async function soak(options: SoakOptions): Promise<Soaked> {
  const end = Date.now() + options.ms;
  const failed: Played[] = [];
  const counts = { seeds: 0, requests: 0 };
  const work = async (): Promise<void> => {
    while (Date.now() < end && counts.seeds < options.seeds) {
      const seed = options.firstSeed + counts.seeds;
      counts.seeds += 1;
      const played = await play(drawSchedule(seed));
      counts.requests += played.requests;
      options.told(played);
      if (played.broken.length > 0) failed.push(played);
    }
  };
  await Promise.all(Array.from({ length: options.abreast }, work));
  return { ...counts, failed };
}
