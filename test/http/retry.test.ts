import { describe, expect, it } from "vitest";
import { type Answer, TransportError } from "../../src/http/exchange.ts";
import { growingWait, sendWithRetry, withRetry } from "../../src/http/retry.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** Fails `failures` times with an error that is numbered as the attempt is, then succeeds. */
function failing(failures: number): (number: number) => Promise<string> {
  return async (number) => {
    if (number <= failures) throw new Error(`attempt ${number}`);
    return `attempt ${number}`;
  };
}

describe("the retry loop", () => {
  it("makes attempts until one succeeds, and waits by the clock as long as the policy says", async () => {
    const clock = new VirtualClock();
    const policy = { clock, pauseAfter: () => 60_000 };
    expect(await clock.run(withRetry(failing(30), policy))).toBe("attempt 31");
    expect(clock.monotonic()).toBe(30 * 60_000);
  });

  it("throws the last error where the policy allows no other attempt", async () => {
    const clock = new VirtualClock();
    const pauses = [0, 5, null];
    const policy = { clock, pauseAfter: () => pauses.shift() ?? null };
    await expect(clock.run(withRetry(failing(9), policy))).rejects.toThrow("attempt 3");
    expect(clock.monotonic()).toBe(5);
  });

  it("throws the last error when the signal comes during a wait, or has come already", async () => {
    const clock = new VirtualClock();
    const stop = new AbortController();
    clock.at(10, () => stop.abort());
    const policy = (ms: number) => ({ clock, signal: stop.signal, pauseAfter: () => ms });
    await expect(clock.run(withRetry(failing(9), policy(1000)))).rejects.toThrow("attempt 1");
    expect(clock.monotonic()).toBe(10);
    await expect(clock.run(withRetry(failing(9), policy(0)))).rejects.toThrow("attempt 1");
  });
});

describe("sending with retry", () => {
  const answer = (status: number): Answer => ({ status, headers: {}, text: "", bytes: new Uint8Array() });

  function sender(...endings: readonly (number | Error)[]): () => Promise<Answer> {
    let next = 0;
    return async () => {
      const ending = endings[next++] ?? 200;
      if (ending instanceof Error) throw ending;
      return answer(ending);
    };
  }

  const pauseAfter = (ending: Answer | TransportError): number | null =>
    ending instanceof TransportError || ending.status === 503 ? 100 : null;

  it("goes on after answers and lost connections that the policy does not accept", async () => {
    const clock = new VirtualClock();
    const send = sender(503, new TransportError("network", true), 404);
    expect(await clock.run(sendWithRetry(send, { clock, pauseAfter }))).toMatchObject({ status: 404 });
    expect(clock.monotonic()).toBe(200);
  });

  it("resolves with the last answer, whatever its status", async () => {
    const clock = new VirtualClock();
    const pauses = [1, null];
    const send = sender(503, 503);
    const policy = { clock, pauseAfter: () => pauses.shift() ?? null };
    expect(await clock.run(sendWithRetry(send, policy))).toMatchObject({ status: 503 });
  });

  it("throws the last lost connection, and any other error at once", async () => {
    const clock = new VirtualClock();
    const lost = new TransportError("timeout", true);
    const never = { clock, pauseAfter: () => null };
    await expect(clock.run(sendWithRetry(sender(lost), never))).rejects.toBe(lost);
    const other = new Error("not a transport error");
    await expect(clock.run(sendWithRetry(sender(other), { clock, pauseAfter }))).rejects.toBe(other);
  });
});

describe("a growing wait", () => {
  it("doubles up to the longest one, and keeps between its half and its whole", () => {
    const waits = (jitter: number) =>
      [1, 2, 3, 9].map((failures) => growingWait(failures, { baseMs: 500, longestMs: 3000, jitter }));
    expect(waits(1)).toEqual([500, 1000, 2000, 3000]);
    expect(waits(0)).toEqual([250, 500, 1000, 1500]);
  });
});
