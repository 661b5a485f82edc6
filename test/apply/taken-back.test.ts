import { describe, expect, it } from "vitest";
import type { HeldMarker } from "../../src/model/token/token.ts";
import { declared, live } from "../support/builders.ts";
import type { ApiCall, Fault } from "../support/memory-api.ts";
import { outcomeLines, World } from "../support/memory-run.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };
const issuedAt = "2026-01-05T10:00:00.000Z";
const held: HeldMarker = { state: "held", id: 1, name: "old", environment: null, updated_at: issuedAt };

/** What the place holds at the end: as it was, still pending, or the token of the client. */
type Place = "as it was" | "pending" | "delivered";

function placeOf(one: World, name: string, before: HeldMarker | undefined): Place {
  const marker = one.sink.markers.get(`-/${name}`);
  if (marker?.state === "pending") return "pending";
  if (JSON.stringify(marker) === JSON.stringify(before)) return "as it was";
  const id = marker?.state === "held" ? marker.id : 0;
  expect(one.sink.tokens.get(`-/${name}`)).toBe(one.api.tokens.get(id));
  return "delivered";
}

/** How a mutation fails, once or each time; `after`: it takes effect all the same. */
const answer = (status: number, after?: "after"): Fault => ({
  failure: "status",
  status,
  ...(after === undefined ? {} : { effectAfter: 50 }),
});
const failing = (failure: Fault["failure"]): Fault => ({ failure });

interface Case {
  readonly mutation: Fault;
  /** What happens to each reading that follows. */
  readonly reading: Fault | "signal" | null;
  readonly ends: string;
  readonly place: Place;
  readonly calls: readonly string[];
}

const createCases: readonly (readonly [string, Case])[] = [
  ...[400, 404, 409, 422].flatMap((status) => [
    [
      `answered ${status}, without effect`,
      {
        mutation: answer(status),
        reading: null,
        ends: `failed http-${status}`,
        place: "as it was",
        // What is not there, or conflicts, may be the create's own effect: a list may lag behind it.
        calls: status === 404 || status === 409 ? ["create", "list", "list", "list"] : ["create", "list"],
      },
    ] as const,
    [
      `answered ${status} after its effect`,
      {
        mutation: answer(status, "after"),
        reading: null,
        ends: "done",
        place: "delivered",
        calls: ["create", "list", "regenerate"],
      },
    ] as const,
  ]),
  ...[408, 425, 499].map(
    (status) =>
      [
        `answered ${status} after its effect`,
        {
          mutation: answer(status, "after"),
          reading: null,
          ends: "done",
          place: "delivered",
          calls: ["create", "list", "regenerate"],
        },
      ] as const,
  ),
  [
    "answered 403",
    {
      mutation: answer(403),
      reading: null,
      ends: "failed http-403",
      place: "as it was",
      calls: ["create", "list"],
    },
  ],
  [
    "answered 401",
    {
      mutation: answer(401),
      reading: null,
      ends: "failed http-401",
      place: "pending",
      calls: ["create"],
    },
  ],
  [
    "answered 422, and the reading fails",
    {
      mutation: answer(422, "after"),
      reading: answer(500),
      ends: "failed http-422",
      place: "pending",
      calls: ["create", "list"],
    },
  ],
  [
    "answered 422, and a signal comes before the reading",
    {
      mutation: answer(422, "after"),
      reading: "signal",
      ends: "failed http-422",
      place: "pending",
      calls: ["create"],
    },
  ],
  [
    "answered 429, and a signal comes before the reading",
    {
      mutation: answer(429, "after"),
      reading: "signal",
      ends: "failed http-429",
      place: "pending",
      calls: ["create"],
    },
  ],
  [
    "not sent",
    {
      mutation: failing("not-sent"),
      reading: null,
      ends: "failed not-sent",
      place: "as it was",
      calls: ["create"],
    },
  ],
  [
    "abandoned before it was sent",
    {
      mutation: failing("aborted"),
      reading: null,
      ends: "skipped stopped",
      place: "as it was",
      calls: ["create"],
    },
  ],
];

function faults(one: World, kind: ApiCall["kind"], { mutation, reading }: Case): void {
  one.api.fault = (call) => {
    if (call.kind === kind && call.nth === 1) {
      if (reading === "signal") one.clock.at(one.clock.monotonic() + 10, () => one.stop.abort());
      return mutation;
    }
    const reads = call.kind === "list" || call.kind === "read";
    return reads && reading !== "signal" ? reading : null;
  };
}

describe.each(createCases)("the marker of a create that was %s", (_what, one) => {
  it(`ends ${one.place} (${one.ends})`, async () => {
    const world = new World();
    world.declared = [declared({ name: "made", token: vault })];
    faults(world, "create", one);
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual([`create made ${one.ends}`]);
    expect(placeOf(world, "made", undefined)).toBe(one.place);
    expect(world.api.sent.map(({ kind }) => kind)).toEqual(one.calls);
    if (one.place !== "pending" || world.api.clients.size === 0) return;
    // What is pending and took effect heals at the next apply.
    const next = new World([...world.api.clients.values()]);
    Object.assign(next, { declared: world.declared, sinks: world.sinks });
    expect(outcomeLines(await next.apply())).toEqual(["rotate 50000 done"]);
  });
});

describe("a create that was answered with an error, and that a signal leaves unread", () => {
  it("says why nobody knows whether it took effect", async () => {
    const world = new World();
    world.declared = [declared({ name: "made", token: vault })];
    world.api.fault = () => answer(422);
    world.clock.at(50, () => world.stop.abort());
    expect((await world.apply()).outcomes[0]?.error?.message).toBe(
      "could not create. Whether it took effect all the same could not be checked: the run ended before. Plan again: the plan shows whether the client exists",
    );
  });
});

describe("creates that the API token may not make", () => {
  it("are looked up too, although the run stops at the third: their places are as they were", async () => {
    const one = new World();
    one.declared = Array.from({ length: 40 }, (_, n) => declared({ name: `made-${n}`, token: vault }));
    one.api.fault = ({ kind }) => (kind === "create" ? answer(403) : null);
    const report = await one.apply();
    expect(report.outcomes.at(-1)).toMatchObject({ status: "skipped", error: { code: "forbidden" } });
    expect(one.api.story.filter((line) => line === "list")).toHaveLength(1);
    expect(one.sink.markers.size).toBe(0);
  });
});

const rotateCases: readonly (readonly [string, Case])[] = [
  ...[400, 404, 409, 422, 429].flatMap((status) => [
    [
      `answered ${status}, without effect`,
      {
        mutation: answer(status),
        reading: null,
        ends: `failed http-${status}`,
        place: "as it was",
        calls: ["regenerate", "read"],
      },
    ] as const,
    [
      `answered ${status} after its effect`,
      {
        mutation: answer(status, "after"),
        reading: null,
        ends: `failed http-${status}`,
        place: "pending",
        calls: ["regenerate", "read"],
      },
    ] as const,
  ]),
  ...[408, 425, 499].map(
    (status) =>
      [
        `answered ${status} after its effect`,
        {
          mutation: answer(status, "after"),
          reading: null,
          ends: "done",
          place: "delivered",
          calls: ["regenerate", "regenerate", "read"],
        },
      ] as const,
  ),
  [
    "answered 401",
    {
      mutation: answer(401),
      reading: null,
      ends: "failed http-401",
      place: "pending",
      calls: ["regenerate"],
    },
  ],
  [
    "answered 422, and the reading fails",
    {
      mutation: answer(422),
      reading: answer(500),
      ends: "failed http-422",
      place: "pending",
      calls: ["regenerate", "read"],
    },
  ],
  [
    "answered 422, and a signal comes before the reading",
    {
      mutation: answer(422, "after"),
      reading: "signal",
      ends: "failed http-422",
      place: "pending",
      calls: ["regenerate"],
    },
  ],
  [
    "not sent",
    {
      mutation: failing("not-sent"),
      reading: null,
      ends: "failed not-sent",
      place: "as it was",
      calls: ["regenerate"],
    },
  ],
  [
    "abandoned before it was sent",
    {
      mutation: failing("aborted"),
      reading: null,
      ends: "skipped stopped",
      place: "as it was",
      calls: ["regenerate"],
    },
  ],
];

describe.each(rotateCases)("the marker of a rotation that was %s", (_what, one) => {
  it(`ends ${one.place} (${one.ends})`, async () => {
    const world = new World([live({ id: 1, name: "old", token_updated_at: issuedAt })]);
    world.declared = [declared({ name: "old", token: vault })];
    world.rotate = [1];
    world.sink.tokens.set("-/old", "the earlier token");
    world.sink.markers.set("-/old", held);
    faults(world, "regenerate", one);
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual([`rotate 1 ${one.ends}`]);
    expect(placeOf(world, "old", held)).toBe(one.place);
    expect(world.api.sent.map(({ kind }) => kind)).toEqual(one.calls);
    const next = new World([...world.api.clients.values()]);
    Object.assign(next, { declared: world.declared, sinks: world.sinks });
    const healing = outcomeLines(await next.apply());
    expect(healing).toEqual(world.api.tokens.has(1) && one.place === "pending" ? ["rotate 1 done"] : []);
  });
});

describe("a rotation that was held back after a 429", () => {
  it.each([true, false])(
    "is compared again, and its marker stays pending if it took effect: %s",
    async (effect) => {
      const one = new World([live({ id: 1, name: "old", token_updated_at: issuedAt })]);
      one.declared = [declared({ name: "old", token: vault })];
      one.rotate = [1];
      one.sink.markers.set("-/old", held);
      one.api.latency = 61_000;
      one.api.fault = ({ kind, nth }) =>
        kind === "regenerate" && nth === 1
          ? { failure: "held-back", status: 429, ...(effect ? { effectAfter: 50 } : {}) }
          : null;
      expect(outcomeLines(await one.apply())).toEqual([
        effect ? "rotate 1 skipped changed-since" : "rotate 1 done",
      ]);
      expect(one.sink.markers.get("-/old")?.state).toBe(effect ? "pending" : "held");
      one.rotate = [];
      expect(outcomeLines(await one.apply())).toEqual(effect ? ["rotate 1 done"] : []);
    },
  );

  it("is not skipped as never sent, if the run is stopped then", async () => {
    const one = new World([live({ id: 1, name: "old", token_updated_at: issuedAt })]);
    one.declared = [declared({ name: "old", token: vault })];
    one.rotate = [1];
    one.api.fault = ({ kind }) => {
      one.stop.abort();
      return kind === "regenerate" ? { failure: "held-back", status: 429 } : null;
    };
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 failed http-429"]);
    expect(one.sink.markers.get("-/old")).toMatchObject({ state: "pending" });
  });
});

describe("rotations that were answered with an error, more than a list has pages", () => {
  it("are compared by one list; what only a list shows as unchanged stays pending, which ends no working token", async () => {
    const ids = [1, 2, 3];
    const one = new World(ids.map((id) => live({ id, name: `client-${id}`, token_updated_at: issuedAt })));
    one.declared = ids.map((id) => declared({ name: `client-${id}`, token: vault }));
    one.rotate = ids;
    one.api.fault = ({ kind, about }) => {
      if (kind !== "regenerate") return null;
      return about === 2 ? answer(422, "after") : answer(422);
    };
    const report = await one.apply();
    expect(one.api.story).toEqual(["regenerate 1", "regenerate 2", "regenerate 3", "list"]);
    expect(report.outcomes.map(({ status }) => status)).toEqual(["failed", "failed", "failed"]);
    expect(report.outcomes[1]?.error?.message).toContain("the earlier token no longer works");
    expect(report.outcomes[0]?.error?.message).not.toContain("no longer works");
    const next = new World([...one.api.clients.values()]);
    Object.assign(next, { declared: one.declared, sinks: one.sinks });
    expect(outcomeLines(await next.apply())).toEqual(["rotate 2 done"]);
  });

  it("and whose list fails too are failed, and their places stay pending", async () => {
    const ids = [1, 2, 3];
    const one = new World(ids.map((id) => live({ id, name: `client-${id}`, token_updated_at: issuedAt })));
    one.declared = ids.map((id) => declared({ name: `client-${id}`, token: vault }));
    one.rotate = ids;
    one.api.fault = ({ kind }) => (kind === "list" ? answer(500) : answer(422));
    for (const { error, name } of (await one.apply()).outcomes) {
      expect(error).toMatchObject({
        code: "http-422",
        message: expect.stringContaining("checked: could not list."),
      });
      expect(one.sink.markers.get(`-/${name}`)).toMatchObject({ state: "pending" });
    }
  });
});

describe("a rotation that was answered with an error because its client is gone", () => {
  it("is failed, and its place is as it was", async () => {
    const one = new World([live({ id: 1, name: "old", token_updated_at: issuedAt })]);
    one.declared = [declared({ name: "old", token: vault })];
    one.rotate = [1];
    one.sink.markers.set("-/old", held);
    one.api.fault = ({ kind }) => {
      if (kind === "regenerate") one.api.clients.delete(1);
      return kind === "regenerate" ? answer(404) : null;
    };
    expect(outcomeLines(await one.apply())).toEqual(["rotate 1 failed http-404"]);
    expect(one.sink.markers.get("-/old")).toEqual(held);
  });
});
