import { describe, expect, it } from "vitest";
import { openGate } from "../../src/util/map-async.ts";

describe("a gate", () => {
  it("lets so many through at once, the rest in their order, also after one that fails", async () => {
    const gate = openGate(2);
    const begun: number[] = [];
    let underway = 0;
    let most = 0;
    const work = (n: number) => async (): Promise<number> => {
      begun.push(n);
      most = Math.max(most, ++underway);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underway -= 1;
      if (n === 1) throw new Error("failed");
      return n;
    };
    const ended = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => gate(work(n))));
    expect(ended.map(({ status }) => status === "fulfilled")).toEqual([true, false, true, true, true]);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });
});
