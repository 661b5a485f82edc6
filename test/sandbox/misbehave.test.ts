import { describe, expect, it } from "vitest";
import { clients, faults, payload, talk } from "./talk.ts";

describe("a fault", () => {
  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("rate-limit %s the effect: 429, with the wait as the readings say it", async (when, made) => {
    const { ask, sandbox } = await talk({ faults: faults({ when, kind: "rate-limit", ms: 2000 }) });
    const { status, headers, body } = await ask("POST", clients, payload());
    expect([status, headers.get("retry-after"), body]).toEqual([
      429,
      "2",
      { message: "Rate limit exceeded" },
    ]);
    expect(sandbox.state.clients.size).toBe(made);
  });

  it("rate-limit: without Retry-After, where the readings omit it", async () => {
    const { ask } = await talk({
      faults: faults({ kind: "rate-limit" }),
      readings: { retryAfter: "missing" },
    });
    const { status, headers } = await ask("GET", clients);
    expect([status, headers.get("retry-after")]).toEqual([429, null]);
  });

  it("delay: takes effect at once and answers later, unless it comes before the effect", async () => {
    for (const [when, early, ms] of [
      [{}, 1, 100],
      [{ when: "after" }, 1, 100],
      [{ when: "before" }, 0, 1000],
    ] as const) {
      const { ask, sandbox } = await talk({
        faults: faults({ ...when, on: { method: "POST" }, kind: "delay", ms }),
      });
      const asking = ask("POST", clients, payload());
      await expect.poll(() => sandbox.journal.length, { interval: 5 }).toBe(1);
      // A later request is answered: the first had its time.
      await ask("GET", clients);
      expect(sandbox.state.clients.size).toBe(early);
      expect((await asking).body.result.name).toBe("made");
      expect(sandbox.state.clients.size).toBe(1);
    }
  });

  it("reset: resets the connection instead of closing it", async () => {
    const { ask } = await talk({ faults: faults({ kind: "reset" }) });
    await expect(ask("GET", clients)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  it("late: does not outlive the sandbox", async () => {
    const { ask, sandbox } = await talk({ faults: faults({ kind: "late", ms: 100 }) });
    await ask("POST", clients, payload()).catch(() => null);
    await sandbox.close();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(sandbox.state.clients.size).toBe(0);
  });
});
