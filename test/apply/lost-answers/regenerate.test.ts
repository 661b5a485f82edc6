import { describe, expect, it } from "vitest";
import type { HeldMarker } from "../../../src/model/token/token.ts";
import { declared, live } from "../../support/builders.ts";
import type { ApiCall, Fault } from "../../support/memory-api.ts";
import { outcomeLines, World } from "../../support/memory-run.ts";

const issued = "2026-01-05T10:00:00.000Z";

/** Clients 1 to `count`, whose tokens the sink holds, and all of which are to be rotated. */
function world(count = 1): World {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const one = new World(ids.map((id) => live({ id, name: `client-${id}`, token_updated_at: issued })));
  one.declared = ids.map((id) =>
    declared({ name: `client-${id}`, token: { deliver_to: ["vault"], rotate_after: null } }),
  );
  for (const id of ids) {
    const marker: HeldMarker = {
      state: "held",
      id,
      name: `client-${id}`,
      environment: null,
      updated_at: issued,
    };
    one.sink.markers.set(`-/client-${id}`, marker);
    one.sink.tokens.set(`-/client-${id}`, `old-token-of-${id}`);
    one.api.tokens.set(id, `old-token-of-${id}`);
  }
  one.rotate = ids;
  return one;
}

const lost = (effectAfter?: number): Fault => ({
  failure: "lost",
  ...(effectAfter === undefined ? {} : { effectAfter }),
});
/** What happens to the first regenerates of each client. */
const onRegenerate =
  (fault: Fault, until = 1) =>
  ({ kind, nth }: ApiCall): Fault | null =>
    kind === "regenerate" && nth <= until ? fault : null;

const marker = (one: World, id = 1) => one.sink.markers.get(`-/client-${id}`);

function expectDelivered(one: World, id = 1): void {
  expect(one.sink.tokens.get(`-/client-${id}`)).toBe(one.api.tokens.get(id));
  expect(marker(one, id)).toEqual({
    state: "held",
    id,
    name: `client-${id}`,
    environment: null,
    updated_at: one.api.clients.get(id)?.token_updated_at,
  });
}

/** The next apply, undisturbed, issues the token that is missing. */
async function expectHealed(one: World): Promise<void> {
  const next = new World([...one.api.clients.values()]);
  next.declared = one.declared;
  next.sinks = one.sinks;
  await next.clock.run(next.clock.sleep(one.clock.monotonic() + 60_000));
  expect(outcomeLines(await next.apply())).toEqual(["rotate 1 done"]);
  expect(next.sink.tokens.get("-/client-1")).toBe(next.api.tokens.get(1));
  expect(marker(next)).toMatchObject({ state: "held" });
}

describe("a regenerate whose answer was lost", () => {
  it("is sent again when the server can no longer commit it, so that a late effect ends no delivered token", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(39_000));
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 done"]);
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 1", "read 1"]);
    await one.clock.run(one.clock.sleep(60_000));
    expectDelivered(one);
  });

  it.each([
    ["at once", 100],
    ["after 30 s", 30_000],
  ])(
    "that is known %s is sent again as soon as the time-out has passed since it was sent",
    async (_when, latency) => {
      const one = world();
      one.api.latency = latency;
      one.api.fault = onRegenerate(lost(5000));
      await one.apply();
      const [first, second] = one.api.sent;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(40_000);
    },
  );

  it("announces the wait: what for, and why", async () => {
    for (const [count, tokens] of [
      [1, "a token"],
      [3, "3 tokens"],
    ] as const) {
      const one = world(count);
      one.api.fault = onRegenerate(lost());
      await one.apply();
      expect(one.waits).toEqual([
        {
          ms: 39_900,
          shortened: false,
          purpose: `to issue ${tokens} again`,
          why: "the answer was lost, and Workato may still issue the first one",
        },
      ]);
      expect(one.ownTokens).toEqual([]);
    }
  });

  it("has its marker pending until its token was delivered and compared with the live one", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(100));
    const states: unknown[] = [];
    for (const ms of [200, 39_999, 40_050, 40_150])
      one.clock.at(ms, () => states.push([marker(one)?.state, one.sink.tokens.get("-/client-1")]));
    await one.apply();
    expect(states).toEqual([
      ["pending", "old-token-of-1"],
      ["pending", "old-token-of-1"],
      ["pending", "old-token-of-1"],
      ["pending", one.api.tokens.get(1)],
    ]);
    expectDelivered(one);
  });

  it("is issued again if it took effect after the next one, however shortly", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(40_150));
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 done"]);
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 1", "read 1", "regenerate 1", "read 1"]);
    expectDelivered(one);
  });

  it("is done if the server shows a slightly later token time in another answer", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost());
    one.api.shown = (client) => ({
      ...client,
      token_updated_at: new Date(Date.parse(client.token_updated_at ?? "") - 5).toISOString(),
    });
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 done"]);
    expect(one.api.story.filter((line) => line === "regenerate 1")).toHaveLength(3);
    expect(one.sink.tokens.get("-/client-1")).toBe(one.api.tokens.get(1));
  });

  it("waits together with all others that were lost, and all are compared by one list", async () => {
    const one = world(20);
    one.api.fault = onRegenerate(lost(39_000));
    const report = await one.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(report.requests.total).toBe(20 + 20 + 1);
    expect(one.clock.monotonic()).toBeLessThan(41_000);
    for (let id = 1; id <= 20; id += 1) expectDelivered(one, id);
  });

  it("is compared by reading the client if the list lags or does not show it", async () => {
    const one = world(3);
    one.api.fault = onRegenerate(lost(100));
    one.api.listed = (client) => (client.id === 2 ? { ...client, token_updated_at: issued } : client);
    one.api.shifted = (clients) => clients.filter(({ id }) => id !== 3);
    const report = await one.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(one.api.story.slice(6)).toEqual(["list", "read 2", "read 3"]);
  });

  it("of a token that is thrown away is sent again, and not compared", async () => {
    const one = world();
    one.declared = [declared({ name: "client-1", token: { deliver_to: "discard", rotate_after: null } })];
    one.api.fault = onRegenerate(lost(100));
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 done"]);
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 1"]);
  });

  it("twice is not done if the second takes effect after the third, however shortly", async () => {
    const one = world();
    one.api.fault = ({ kind, nth }) =>
      kind !== "regenerate" || nth > 2 ? null : nth === 1 ? lost() : lost(40_150);
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 unknown reissued"]);
    await expectHealed(one);
  });

  it("is failed if the new token cannot be delivered, and healed by the next apply", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost());
    one.sink.fail = (call) => call === "deliver";
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 failed not-delivered"]);
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 1"]);
    one.sink.fail = () => false;
    await expectHealed(one);
  });

  it("three times is unknown, and healed by the next apply", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(50), 9);
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 unknown no-answer"]);
    expect(one.api.sent.map(({ at }) => at)).toEqual([0, 40_000, 80_000]);
    await expectHealed(one);
  });

  it.each<[string, Fault]>([
    ["a 401", { failure: "status", status: 401 }],
    ["a 403", { failure: "status", status: 403 }],
    ["a 404", { failure: "status", status: 404 }],
    ["a 422", { failure: "status", status: 422 }],
    ["a 200 that refuses", { failure: "refused", status: 200 }],
    ["a 429 to the last", { failure: "status", status: 429 }],
    ["no connection", { failure: "not-sent" }],
    ["a signal before its turn", { failure: "aborted" }],
  ])(
    "and then met %s is unknown, and healed by the next apply: the first may have taken effect",
    async (_what, fault) => {
      const one = world();
      one.api.fault = ({ kind, nth }) => (kind !== "regenerate" ? null : nth === 1 ? lost(50) : fault);
      const report = await one.apply();
      expect(outcomeLines(report)).toEqual(["rotate 1 unknown no-answer"]);
      expect(report.outcomes[0]?.error?.message).toContain("Apply again");
      expect(one.api.story).toEqual(["regenerate 1", "regenerate 1"]);
      expect(marker(one)).toMatchObject({ state: "pending", about: { updated_at: issued } });
      await expectHealed(one);
    },
  );

  it("is unknown, not skipped, if a signal comes while it waits", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(500));
    one.clock.at(1000, () => one.stop.abort());
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 unknown no-answer"]);
    expect(one.clock.monotonic()).toBeLessThanOrEqual(7000);
    expect(one.api.story).toEqual(["regenerate 1"]);
    await expectHealed(one);
  });

  it("is not sent again once the API token is refused", async () => {
    const one = world(2);
    one.api.fault = ({ about }) => (about === 1 ? lost(50) : { failure: "status", status: 401 });
    expect(outcomeLines(await one.apply())).toEqual([
      "rotate 1 unknown no-answer",
      "rotate 2 failed http-401",
    ]);
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 2"]);
    expect(one.clock.monotonic()).toBeLessThan(40_000);
  });

  it("makes deletes wait for it", async () => {
    const one = world();
    one.api.clients.set(7, live({ id: 7, name: "old" }));
    one.prune = true;
    one.api.fault = onRegenerate(lost(50));
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 done", "rotate 1 done"]);
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 1", "read 1", "delete 7"]);
  });
});

describe("a token that was delivered after a lost answer", () => {
  it("and cannot be compared with the live one is unknown, and replaced by the next apply", async () => {
    const one = world();
    one.api.fault = ({ kind, nth }) =>
      kind === "read" ? { failure: "status", status: 403 } : nth === 1 ? lost(50) : null;
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 unknown not-proved"]);
    expect(one.sink.tokens.get("-/client-1")).toBe(one.api.tokens.get(1));
    expect(marker(one)).toMatchObject({ state: "pending", previous: { state: "held", id: 1 } });
    await expectHealed(one);
  });

  it("and whose client is gone is not done", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(50));
    one.clock.at(40_150, () => one.api.clients.delete(1));
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["rotate 1 unknown not-proved"]);
    expect(report.outcomes[0]?.error?.message).toContain("could not be confirmed: its client is gone.");
  });

  it("and ended again and again is unknown, and replaced by the next apply", async () => {
    const one = world();
    one.api.fault = ({ kind, nth }) => {
      if (kind === "read") {
        const client = one.api.clients.get(1) ?? live();
        const token_updated_at = new Date(one.clock.now() + 5000 * nth).toISOString();
        one.api.clients.set(1, { ...client, token_updated_at });
        one.api.tokens.set(1, `somebody-else-s-${nth}`);
      }
      return kind === "regenerate" && nth === 1 ? lost(50) : null;
    };
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["rotate 1 unknown reissued"]);
    const last = one.api.clients.get(1)?.token_updated_at;
    expect(report.outcomes[0]?.error?.message).toContain(`was issued 3 times`);
    expect(report.outcomes[0]?.error?.message).toContain(`(the last at ${last})`);
    expect(one.api.story.filter((line) => line === "regenerate 1")).toHaveLength(3);
    await expectHealed(one);
  });

  it("and whose marker cannot be written is not done", async () => {
    const one = world();
    one.api.fault = onRegenerate(lost(50));
    one.sink.fail = (call) => call === "mark" && one.clock.monotonic() > 40_000;
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 unknown not-proved"]);
  });
});

describe("keyward's own token, whose answer was lost", () => {
  function own(second: Fault | null): World {
    const one = world(2);
    one.last = 1;
    one.api.fault = ({ kind, about, nth }) =>
      kind !== "regenerate" || about !== 1 ? null : nth === 1 ? lost(50) : second;
    return one;
  }

  it("is already replaced if the next attempt meets a 401: that is reported with the remedy", async () => {
    const one = own({ failure: "status", status: 401 });
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["rotate 1 failed not-delivered", "rotate 2 done"]);
    expect(report.outcomes[0]?.error?.message).toMatch(
      /no longer works.*client-1 \(id 1\).*keyward rotate --self/s,
    );
    expect(marker(one)).toMatchObject({ state: "pending" });
  });

  it("is not known to be replaced if the next attempt is refused otherwise", async () => {
    const one = own({ failure: "status", status: 422 });
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 unknown no-answer", "rotate 2 done"]);
  });

  it("is not compared using the earlier token, which no longer works: the new one proves it", async () => {
    const one = own(null);
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 done", "rotate 2 done"]);
    expect(one.api.story).toEqual(["regenerate 2", "regenerate 1", "regenerate 1"]);
    expectDelivered(one);
    expect(one.ownTokens).toEqual([[1, one.api.tokens.get(1)]]);
  });
});
