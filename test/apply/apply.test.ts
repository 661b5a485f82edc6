import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { declared, live } from "../support/builders.ts";
import { outcomeLines, World } from "../support/memory-run.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };
const pinned = (n: number, overrides = {}) => live({ id: n, name: `client-${n}`, ...overrides });
const wanted = (name: string, overrides = {}) => declared({ name, token: vault, ...overrides });

describe("applying a plan", () => {
  it("creates, updates, rotates and deletes in that order, one request each", async () => {
    const world = new World([pinned(1), pinned(2, { role: 5 }), pinned(3)]);
    world.declared = [wanted("client-1"), wanted("client-2"), wanted("new-one", { role: 77 })];
    world.rotate = [1];
    world.prune = true;
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual([
      "create new-one done",
      "update 2 done",
      "delete 3 done",
      "rotate 1 done",
    ]);
    expect(world.api.story).toEqual(["create new-one", "update 2", "regenerate 1", "delete 3"]);
    expect(report.requests.total).toBe(4);
    expect(report.seconds).toBeCloseTo(0.4);
    world.rotate = [];
    expect((await world.plan()).plan.changes).toEqual([]);
  });

  it("sends the whole client in an update, and clears an allow list", async () => {
    const world = new World([pinned(1, { folders: [7, 9], environment: "Production" })]);
    world.declared = [wanted("client-1", { environment: "Production", folders: [7, 9], ip_allow_list: [] })];
    await world.apply();
    expect(world.api.sent[0]?.payload).toEqual({
      name: "client-1",
      api_privilege_group_id: 26779,
      all_folders: false,
      folder_ids: [7, 9],
      environment_name: "Production",
      ip_allow_list: "",
    });
  });

  it("leaves the allow list out of a create that is open, and the environment if there is none", async () => {
    const world = new World();
    world.declared = [wanted("new-one", { ip_allow_list: [], folders: "all" })];
    await world.apply();
    expect(world.api.sent[0]?.payload).toEqual({
      name: "new-one",
      api_privilege_group_id: 26779,
      all_folders: true,
      folder_ids: [],
    });
  });

  it.each([
    { failure: "refused", status: 200 },
    { failure: "status", status: 422 },
    { failure: "status", status: 400 },
  ] as const)("says that an allow list was not cleared where that is refused: %j", async (fault) => {
    const clearing = new World([pinned(1, { ip_allow_list: ["192.0.2.1"] })]);
    clearing.declared = [wanted("client-1", { ip_allow_list: [] })];
    clearing.api.fault = () => fault;
    const [outcome] = (await clearing.apply()).outcomes;
    expect(outcome?.status).toBe("failed");
    expect(outcome?.error?.message).toMatch(
      /\. The IP allow list was not cleared, and the client is as before$/,
    );
    const other = new World([pinned(1, { role: 5, ip_allow_list: ["192.0.2.1"] })]);
    other.declared = [wanted("client-1", { ip_allow_list: ["192.0.2.1"] })];
    other.api.fault = () => fault;
    expect((await other.apply()).outcomes[0]?.error?.message).not.toContain("not cleared");
    const open = new World([pinned(1, { role: 5, ip_allow_list: [] })]);
    open.declared = [wanted("client-1", { ip_allow_list: [] })];
    open.api.fault = () => fault;
    expect((await open.apply()).outcomes[0]?.error?.message).not.toContain("not cleared");
  });

  it("does not say so where the update may have taken effect", async () => {
    const world = new World([pinned(1, { ip_allow_list: ["192.0.2.1"] })]);
    world.declared = [wanted("client-1", { ip_allow_list: [] })];
    world.api.fault = () => ({ failure: "lost" });
    expect((await world.apply()).outcomes[0]?.error?.message).not.toContain("not cleared");
  });

  it.each(["Migrated API client", "Migrated API client - Production"])(
    "says that %s must be replaced where Workato refuses it a new token",
    async (name) => {
      const world = new World([pinned(1, { name })]);
      world.declared = [wanted(name)];
      // Only what heals a token that was not delivered: rotate leaves such a client out.
      const about = { action: "create" } as const;
      const marker = { state: "pending", name, environment: null, about, previous: null } as const;
      world.sink.markers.set(`-/${name}`, marker);
      world.api.fault = () => ({ failure: "refused", status: 200 });
      const report = await world.apply();
      expect(outcomeLines(report)).toEqual(["rotate 1 failed refused"]);
      expect(report.outcomes[0]?.error?.message).toContain("declare a new client in its place");
    },
  );

  it("says so of no other client", async () => {
    const world = new World([pinned(1, { name: "Migrated API clients" })]);
    world.declared = [wanted("Migrated API clients")];
    world.rotate = [1];
    world.api.fault = () => ({ failure: "status", status: 422 });
    expect((await world.apply()).outcomes[0]?.error?.message).not.toContain("in its place");
  });

  it("goes on after a failure", async () => {
    const world = new World();
    world.declared = ["a", "b", "c"].map((name) => wanted(name));
    world.api.fault = ({ about }) => (about === "b" ? { failure: "status", status: 422 } : null);
    expect(outcomeLines(await world.apply())).toEqual([
      "create a done",
      "create b failed http-422",
      "create c done",
    ]);
  });

  it("keeps many requests under way at once, but not without bound", async () => {
    const world = new World();
    world.declared = Array.from({ length: 100 }, (_, n) => wanted(`client-${n}`));
    const report = await world.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(world.api.busiest).toBeGreaterThanOrEqual(8);
    expect(world.api.busiest).toBeLessThanOrEqual(32);
    const steps = world.steps.map(({ kind, index }) => `${kind} ${index}`);
    expect(new Set(steps).size).toBe(200);
    for (const { index } of world.steps)
      expect(steps.indexOf(`sent ${index}`)).toBeLessThan(steps.indexOf(`ended ${index}`));
  });

  it("stops at a 401 and reports the rest as skipped", async () => {
    const world = new World(Array.from({ length: 60 }, (_, n) => pinned(n + 1, { role: 5 })));
    world.declared = [...world.api.clients.values()].map(({ name }) => wanted(name));
    world.api.fault = ({ nth, about }) =>
      nth > 0 && about !== 1 ? { failure: "status", status: 401 } : null;
    const report = await world.apply();
    expect(world.api.sent.length).toBeLessThanOrEqual(33);
    expect(report.outcomes.at(-1)).toMatchObject({ status: "skipped", error: { code: "unauthorized" } });
  });

  it("stops once what several machines share is away: one reason for all that is left, and no place stays marked", async () => {
    const world = new World(Array.from({ length: 60 }, (_, n) => pinned(n + 1, { role: 5 })));
    world.declared = [...world.api.clients.values()].map(({ name }) => wanted(name));
    world.declared = [...world.declared, ...Array.from({ length: 40 }, (_, n) => wanted(`new-${n}`))];
    let calls = 0;
    world.api.fault = () => (++calls > 30 ? { failure: "redis" } : null);
    const { outcomes } = await world.apply();
    expect(calls).toBeLessThanOrEqual(30 + 32);
    const open = outcomes.filter(({ status }) => status !== "done");
    expect(outcomes).toHaveLength(100);
    expect(open.length).toBeGreaterThan(60);
    expect(new Set(open.map(({ status, error }) => `${status} ${error?.code}`))).toEqual(
      new Set(["skipped redis"]),
    );
    const markers = [...world.sink.markers.values()].map(({ state }) => state);
    expect(new Set(markers)).toEqual(new Set(["held"]));
    // Every change that was sent has an end.
    const ended = new Set(world.steps.filter(({ kind }) => kind === "ended").map(({ index }) => index));
    expect(world.steps.filter(({ index }) => !ended.has(index))).toEqual([]);
    world.api.fault = () => null;
    expect((await world.apply()).outcomes.every(({ status }) => status === "done")).toBe(true);
    expect((await world.plan()).plan.changes).toEqual([]);
  });

  it("skips what could not be checked again because what several machines share is away", async () => {
    const world = new World(Array.from({ length: 3 }, (_, n) => pinned(n + 1, { role: 5 })));
    world.declared = [...world.api.clients.values()].map(({ name }) => wanted(name));
    world.api.queue = 70_000;
    world.api.fault = ({ kind }) => (kind === "list" || kind === "read" ? { failure: "redis" } : null);
    const { outcomes } = await world.apply();
    expect(new Set(outcomes.map(({ status, error }) => `${status} ${error?.code}`))).toEqual(
      new Set(["skipped redis"]),
    );
    expect(world.api.sent.map(({ kind }) => kind)).toEqual(["list"]);
  });

  it("stops when everything meets a 403, and not when something succeeds", async () => {
    const all = new World(Array.from({ length: 100 }, (_, n) => pinned(n + 1, { role: 5 })));
    all.declared = [...all.api.clients.values()].map(({ name }) => wanted(name));
    all.api.fault = () => ({ failure: "status", status: 403 });
    expect((await all.apply()).outcomes.at(-1)).toMatchObject({ status: "skipped" });
    const some = new World([...all.api.clients.values()]);
    some.declared = all.declared;
    some.api.fault = ({ about }) => (about === 1 ? null : { failure: "status", status: 403 });
    const ways = (await some.apply()).outcomes.map(({ status }) => status);
    expect(ways.filter((way) => way === "skipped")).toEqual([]);
  });

  it("reports the field, the sent and the shown value if an answer shows another value", async () => {
    const world = new World([pinned(1, { role: 5 })]);
    world.declared = [wanted("client-1"), wanted("new-one")];
    world.api.shown = (client) => ({ ...client, ip_allow_list: [] });
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual([
      "create new-one failed not-as-sent",
      "update 1 failed not-as-sent",
    ]);
    expect(report.outcomes[1]?.error?.message).toContain("ip_allow_list");
    expect(report.outcomes[1]?.error?.message).toContain("192.0.2.10");
    expect(world.sink.tokens.size).toBe(1);
    expect(world.api.sent).toHaveLength(2);
  });

  it.each([
    [{ ip_allow_list: ["203.0.113.9"] }, "ip_allow_list was sent as 192.0.2.10 and is shown as 203.0.113.9"],
    [{ token_updated_at: "2026-05-31T12:00:00Z" }, "a new token was issued for it"],
  ])("notes that somebody changed a client while it was updated, by the answer: %j", async (shown, words) => {
    const world = new World([pinned(1, { role: 5, token_updated_at: "2026-05-01T12:00:00Z" })]);
    world.declared = [wanted("client-1")];
    world.api.shown = (client) => ({ ...client, ...shown });
    await world.apply();
    expect(world.notes).toEqual([
      `"client-1" (id 1) was changed by somebody else while it was updated (${words}): plan again`,
    ]);
  });

  it("notes nothing where an answer only shows what was there before, and its token 2 s later", async () => {
    const world = new World([pinned(1, { role: 5, token_updated_at: "2026-05-01T12:00:00Z" })]);
    world.declared = [wanted("client-1")];
    world.api.shown = (client) => ({ ...client, role: 5, token_updated_at: "2026-05-01T12:00:02Z" });
    expect(outcomeLines(await world.apply())).toEqual(["update 1 failed not-as-sent"]);
    expect(world.notes).toEqual([]);
  });

  it("says which name to write if another one was stored, and otherwise where to look", async () => {
    const message = async (shown: object) => {
      const world = new World();
      world.declared = [wanted("new-one")];
      world.api.shown = (client) => ({ ...client, ...shown });
      return (await world.apply()).outcomes[0]?.error?.message;
    };
    expect(await message({ name: "new-1" })).toMatch(
      /\. Workato stored another name: write `name: "new-1"` in the manifest, then plan again$/,
    );
    expect(await message({ name: "new-1", folders: [] })).toContain('write `name: "new-1"`');
    expect(await message({ folders: [] })).toMatch(/: check the client in Workato, then plan again$/);
  });

  it("hands over keyward's own token to be proved, and no other", async () => {
    const world = new World([pinned(1), pinned(2)]);
    world.declared = [wanted("client-1"), wanted("client-2")];
    world.rotate = [1, 2];
    world.last = 2;
    expect(outcomeLines(await world.apply())).toEqual(["rotate 1 done", "rotate 2 done"]);
    expect(world.api.story).toEqual(["regenerate 1", "regenerate 2"]);
    expect(world.ownTokens).toEqual([[2, world.api.tokens.get(2)]]);
  });

  it("leaves nothing behind that waits for a signal", async () => {
    const world = new World();
    world.declared = [wanted("new-one")];
    await world.apply();
    expect(getEventListeners(world.stop.signal, "abort")).toEqual([]);
  });

  it("accepts a trimmed or otherwise composed name, and folders in any order, as what was sent", async () => {
    const world = new World();
    world.declared = [wanted("zoë", { folders: [1, 2] })];
    world.api.shown = (client) => ({ ...client, name: "zoe\u0308 ", folders: [2, 1] });
    expect(outcomeLines(await world.apply())).toEqual(["create zoë done"]);
  });
});

describe("a signal", () => {
  it("begins nothing new, and lets what is in flight end", async () => {
    const world = new World(Array.from({ length: 60 }, (_, n) => pinned(n + 1, { role: 5 })));
    world.declared = [...world.api.clients.values()].map(({ name }) => wanted(name));
    world.clock.at(50, () => world.stop.abort());
    const report = await world.apply();
    const done = report.outcomes.filter(({ status }) => status === "done");
    const skipped = report.outcomes.filter(({ status }) => status === "skipped");
    expect(done.length).toBe(world.api.sent.length);
    expect(done.length + skipped.length).toBe(60);
    expect(skipped[0]?.error?.code).toBe("stopped");
    expect(world.clock.monotonic()).toBeLessThan(6000);
  });

  it("gives an answer that does not come 6 s, and reports it as unknown", async () => {
    const world = new World([pinned(1, { role: 5 }), pinned(2, { role: 5 })]);
    world.declared = [wanted("client-1"), wanted("client-2")];
    world.api.fault = ({ about }) => (about === 1 ? { failure: "lost", silent: true } : null);
    world.clock.at(1000, () => world.stop.abort());
    expect(outcomeLines(await world.apply())).toEqual(["update 1 unknown no-answer", "update 2 done"]);
    expect(world.clock.monotonic()).toBe(7000);
  });

  it("delivers a token whose answer comes within those 6 s", async () => {
    const world = new World();
    world.declared = [wanted("new-one")];
    world.api.latency = 5000;
    world.clock.at(1000, () => world.stop.abort());
    expect(outcomeLines(await world.apply())).toEqual(["create new-one done"]);
    expect([...world.sink.tokens.values()]).toEqual([...world.api.tokens.values()]);
  });

  it("before anything was sent skips everything and restores what was marked", async () => {
    const world = new World();
    world.declared = [wanted("new-one")];
    world.stop.abort();
    expect(outcomeLines(await world.apply())).toEqual(["create new-one skipped stopped"]);
    expect(world.api.sent).toEqual([]);
    expect(world.sink.markers.size).toBe(0);
  });

  it("between the mark and the request sends nothing and restores the mark", async () => {
    const world = new World();
    world.declared = [wanted("new-one")];
    const { sink } = world;
    sink.fail = (call) => {
      if (call === "mark") world.stop.abort();
      return false;
    };
    expect(outcomeLines(await world.apply())).toEqual(["create new-one skipped stopped"]);
    expect(world.api.sent).toEqual([]);
    expect(sink.markers.size).toBe(0);
  });
});

describe("an update of a client whose token is issued after it", () => {
  const renewed = (): World => {
    const world = new World([pinned(1, { role: 5 })]);
    world.declared = [wanted("client-1")];
    world.rotate = [1];
    return world;
  };

  it("is sent when the place of that token says so", async () => {
    const world = renewed();
    const states: unknown[] = [];
    world.api.fault = ({ kind }) => {
      states.push([kind, world.sink.markers.get("-/client-1")]);
      return null;
    };
    expect(outcomeLines(await world.apply())).toEqual(["update 1 done", "rotate 1 done"]);
    const about = { action: "regenerate", id: 1, updated_at: "2026-01-05T10:00:00.000Z" };
    expect(states).toMatchObject([
      ["update", { state: "pending", about }],
      ["regenerate", { state: "pending", about }],
    ]);
  });

  it("is not sent if that place cannot be marked", async () => {
    const world = renewed();
    world.sink.fail = (call) => call === "mark";
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual(["update 1 failed sink", "rotate 1 failed sink"]);
    expect(report.outcomes[0]).toMatchObject({
      id: 1,
      error: { message: expect.stringMatching(/^it was not sent, because .*no space left/) },
    });
    expect(world.api.sent).toEqual([]);
  });

  it("needs no mark if no token is issued", async () => {
    const world = renewed();
    world.rotate = [];
    world.sink.fail = (call) => call === "mark";
    expect(outcomeLines(await world.apply())).toEqual(["update 1 done"]);
  });
});
