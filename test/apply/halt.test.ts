import { describe, expect, it } from "vitest";
import { Halt } from "../../src/apply/halt.ts";
import { Ledger } from "../../src/apply/ledger.ts";
import { ApiError, AuditError } from "../../src/model/errors.ts";
import { planOf } from "../plan/planning.ts";
import { declared, live } from "../support/builders.ts";
import { outcomeLines, World } from "../support/memory-run.ts";

/** As many clients as given, each of which is to be updated. */
function drifted(count: number): World {
  const ids = Array.from({ length: count }, (_, n) => n + 1);
  const world = new World(ids.map((id) => live({ id, name: `client-${id}`, role: 5 })));
  world.declared = ids.map((id) => declared({ name: `client-${id}` }));
  return world;
}

/** What stops a run of five updates, and its ledger. */
function halting(stop = new AbortController()) {
  const world = drifted(5);
  const changes = planOf(world.declared, [...world.api.clients.values()]).changes ?? [];
  const ledger = new Ledger(changes, () => undefined);
  const halt = new Halt(stop.signal, ledger);
  /** The next of the updates is answered with this status. */
  const answered = (status: number): void => {
    const error = new ApiError("no", { failure: "status", status });
    const change = changes[ledger.count(() => true)];
    if (change === undefined) throw new Error("there are five updates only");
    ledger.end(change, { status: "failed", id: change.id, error: { code: `http-${status}`, message: "no" } });
    halt.learn(error);
  };
  return { halt, ledger, answered };
}

describe("a run", () => {
  it("stops at the third mutation if each so far was answered with 403", () => {
    const { halt, answered } = halting();
    answered(403);
    answered(403);
    expect(halt.stopped()).toBe(false);
    answered(403);
    expect(halt.stopped()).toBe(true);
  });

  it("goes on after a 403 where other mutations failed for other reasons", () => {
    const { halt, answered } = halting();
    answered(422);
    answered(500);
    answered(403);
    expect(halt.stopped()).toBe(false);
  });

  it("sends nothing more once its audit file cannot be written, and says so of each change that was left", async () => {
    const world = drifted(40);
    let attempts = 0;
    world.api.updateClient = async () => {
      attempts += 1;
      throw new AuditError("the audit file is full", "free some space");
    };
    const { outcomes } = await world.apply();
    expect(new Set(outcomes.map(({ status, error }) => `${status} ${error?.code}`))).toEqual(
      new Set(["skipped audit"]),
    );
    expect(outcomes.at(-1)?.error?.message).toBe("the audit file is full: free some space");
    expect(attempts).toBeLessThan(40);
  });

  it("sends nothing more without what several machines share", () => {
    const { halt, ledger } = halting();
    halt.learn(new ApiError("Redis is away", { failure: "redis" }));
    expect(halt.stopped()).toBe(true);
    expect(ledger.outcomes().at(-1)?.error).toEqual({ code: "redis", message: "Redis is away" });
  });

  it("keeps the reason why it stopped if a signal comes after that", () => {
    const stop = new AbortController();
    const { halt, ledger, answered } = halting(stop);
    answered(401);
    stop.abort();
    expect(halt.stopped()).toBe(true);
    expect(ledger.outcomes().at(-1)?.error?.code).toBe("unauthorized");
  });

  it("says that the API token is no longer accepted, also if it was only forbidden to make changes before", () => {
    const { ledger, answered } = halting();
    for (const status of [403, 403, 403, 401]) answered(status);
    expect(ledger.outcomes().at(-1)?.error?.code).toBe("unauthorized");
  });

  it("says of a change whose turn never came that the run ended before it", async () => {
    const world = drifted(33);
    world.api.fault = () => ({ failure: "lost", silent: true });
    world.clock.at(1000, () => world.stop.abort());
    const report = await world.apply();
    expect(outcomeLines(report).filter((line) => line.includes("skipped"))).toEqual([
      "update 9 skipped not-started",
    ]);
    expect(report.outcomes.at(-1)?.error?.message).toContain("run it again");
  });
});
