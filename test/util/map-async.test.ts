import { describe, expect, it } from "vitest";
import { mapConcurrent, mapSequential } from "../../src/util/map-async.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** Squares numbers, each after so many milliseconds as it is large; notes how many are in progress at most. */
function squaring(clock: VirtualClock) {
  let inProgress = 0;
  const seen = { most: 0, order: [] as number[] };
  const square = async (value: number): Promise<number> => {
    inProgress += 1;
    seen.most = Math.max(seen.most, inProgress);
    await clock.sleep(value);
    inProgress -= 1;
    seen.order.push(value);
    return value * value;
  };
  return { square, seen };
}

describe("mapping concurrently", () => {
  it("keeps the order of the items, and no more than the limit in progress", async () => {
    const clock = new VirtualClock();
    const { square, seen } = squaring(clock);
    expect(await clock.run(mapConcurrent([9, 1, 5, 2], square, 2))).toEqual([81, 1, 25, 4]);
    expect(seen.most).toBe(2);
    expect(seen.order).not.toEqual([9, 1, 5, 2]);
  });

  it("rejects with the first error", async () => {
    const failing = mapConcurrent([1, 2], (value) => Promise.reject(new Error(`failed at ${value}`)));
    await expect(failing).rejects.toThrow("failed at 1");
  });

  it("maps nothing to nothing", async () => {
    expect(await mapConcurrent([], () => Promise.resolve(1))).toEqual([]);
  });
});

describe("mapping sequentially", () => {
  it("begins an item when the one before it is done", async () => {
    const clock = new VirtualClock();
    const { square, seen } = squaring(clock);
    expect(await clock.run(mapSequential([9, 1, 5], square))).toEqual([81, 1, 25]);
    expect(seen).toEqual({ most: 1, order: [9, 1, 5] });
  });

  it("begins none after an error", async () => {
    const begun: number[] = [];
    const failing = mapSequential([1, 2], async (value) => {
      begun.push(value);
      throw new Error("failed");
    });
    await expect(failing).rejects.toThrow("failed");
    expect(begun).toEqual([1]);
  });
});
