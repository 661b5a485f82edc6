import { describe, expect, it } from "vitest";
import { declared, live } from "../../support/builders.ts";
import { outcomeLines, World } from "../../support/memory-run.ts";

const discard = { deliver_to: "discard", rotate_after: null } as const;

/** `many` live clients of which the first `drifted` are to be updated. */
function drift(many: number, drifted: number): World {
  const clients = Array.from({ length: many }, (_, n) =>
    live({ id: n + 1, name: `client-${n + 1}`, role: n < drifted ? 5 : 26779 }),
  );
  const world = new World(clients);
  world.declared = clients.map(({ name }) => declared({ name, token: discard }));
  return world;
}

const change = (world: World, id: number, what: object): void => {
  const one = world.api.clients.get(id);
  if (one !== undefined) world.api.clients.set(id, { ...one, ...what });
};

describe("a view that is older than 60 s", () => {
  it("is not looked at again a moment before", async () => {
    const world = drift(3, 3);
    await world.apply(60_000);
    expect(world.api.story).toEqual(["update 1", "update 2", "update 3"]);
  });

  it("is checked by one reading for all that remain", async () => {
    const world = drift(150, 10);
    await world.apply(60_001);
    expect(world.api.story.filter((line) => !line.startsWith("update"))).toEqual(["list"]);
  });

  it("is checked client by client if that is fewer requests", async () => {
    const world = drift(150, 1);
    await world.apply(60_001);
    expect(world.api.story).toEqual(["read 1", "update 1"]);
  });

  it("does not change what was changed elsewhere since, and reports the difference", async () => {
    const world = drift(3, 3);
    world.clock.at(30_000, () => change(world, 2, { ip_allow_list: ["198.51.100.7"] }));
    const report = await world.apply(70_000);
    expect(outcomeLines(report)).toEqual([
      "update 1 done",
      "update 2 skipped changed-since",
      "update 3 done",
    ]);
    expect(report.outcomes[1]?.error?.message).toMatch(/ip_allow_list.*192\.0\.2\.10.*198\.51\.100\.7/);
    expect(world.api.clients.get(2)?.role).toBe(5);
  });

  it("skips what is gone, but a delete of it is done", async () => {
    const world = drift(3, 1);
    world.declared = world.declared.slice(0, 2);
    world.prune = true;
    world.clock.at(30_000, () => {
      world.api.clients.delete(1);
      world.api.clients.delete(3);
    });
    const report = await world.apply(70_000);
    expect(outcomeLines(report)).toEqual(["update 1 skipped changed-since", "delete 3 done"]);
    expect(world.api.story).not.toContain("delete 3");
  });

  it("does not take a client for gone that only the list does not show", async () => {
    const world = drift(150, 110);
    world.declared = world.declared.slice(0, 149);
    world.prune = true;
    world.api.shifted = (clients) => clients.filter(({ id }) => id !== 1 && id !== 150);
    const report = await world.apply(60_001);
    expect(outcomeLines(report).filter((line) => !line.endsWith(" done"))).toEqual([]);
    expect(world.api.story).toEqual(expect.arrayContaining(["read 1", "update 1", "read 150", "delete 150"]));
  });

  it("deletes nothing that was changed elsewhere since", async () => {
    const world = drift(2, 0);
    world.declared = world.declared.slice(0, 1);
    world.prune = true;
    world.clock.at(30_000, () => change(world, 2, { name: "needed-after-all" }));
    expect(outcomeLines(await world.apply(70_000))).toEqual(["delete 2 skipped changed-since"]);
  });

  it("updates also a client whose token was issued elsewhere since", async () => {
    const world = drift(2, 1);
    world.clock.at(30_000, () => change(world, 1, { token_updated_at: "2026-05-31T23:59:59.000Z" }));
    expect(outcomeLines(await world.apply(70_000))).toEqual(["update 1 done"]);
  });

  it.each([
    ["up to 2 s later", "2026-01-05T10:00:02.000Z", "done"],
    ["more than 2 s later", "2026-01-05T10:00:02.001Z", "skipped changed-since"],
    ["never", null, "done"],
  ])(
    "rotates a client whose token was issued, as another answer shows, %s: %s",
    async (_, token_updated_at, line) => {
      const world = drift(1, 0);
      world.rotate = [1];
      world.clock.at(30_000, () => change(world, 1, { token_updated_at }));
      expect(outcomeLines(await world.apply(70_000))).toEqual([`rotate 1 ${line}`]);
    },
  );

  it("rotates nothing that was rotated elsewhere since", async () => {
    const world = drift(2, 0);
    world.rotate = [1, 2];
    world.clock.at(30_000, () => change(world, 1, { token_updated_at: "2026-05-31T23:59:59.000Z" }));
    expect(outcomeLines(await world.apply(70_000))).toEqual([
      "rotate 1 skipped changed-since",
      "rotate 2 done",
    ]);
  });

  it("grows old again during a long apply, and is checked again", async () => {
    const world = drift(200, 200);
    world.api.latency = 20_000;
    const report = await world.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    const reads = [0, ...world.api.sent.filter(({ kind }) => kind === "list").map(({ at }) => at + 20_000)];
    for (const { at } of world.api.sent.filter(({ kind }) => kind === "update"))
      expect(at - Math.max(...reads.filter((read) => read <= at))).toBeLessThanOrEqual(60_000);
  });

  it("does not mistake this run's own update for a change made elsewhere", async () => {
    const world = drift(2, 1);
    world.rotate = [1];
    world.api.latency = 61_000;
    expect(outcomeLines(await world.apply())).toEqual(["update 1 done", "rotate 1 done"]);
  });

  it("does not mistake this run's own update for a change made elsewhere if the reading came before it", async () => {
    const world = drift(2, 1);
    world.rotate = [1];
    expect(outcomeLines(await world.apply(61_000))).toEqual(["update 1 done", "rotate 1 done"]);
    expect(world.api.story).toEqual(["list", "update 1", "regenerate 1"]);
  });

  it.each([
    ["together", drift(3, 3), ["list"]],
    ["alone", drift(150, 1), ["read 1"]],
  ])("sends nothing where the run is stopped while its clients are read again %s", async (_, world, read) => {
    world.clock.at(70_050, () => world.stop.abort());
    const report = await world.apply(70_000);
    expect(new Set(report.outcomes.map(({ error }) => error?.code))).toEqual(new Set(["stopped"]));
    expect(world.api.story).toEqual(read);
  });

  it("that cannot be checked changes nothing", async () => {
    const world = drift(3, 3);
    world.api.fault = ({ kind }) =>
      kind === "list" || kind === "read" ? { failure: "status", status: 503 } : null;
    const report = await world.apply(70_000);
    expect(report.outcomes.some(({ status }) => status === "done")).toBe(false);
    expect(world.api.story.some((line) => line.startsWith("update"))).toBe(false);
  });

  it("that grew old while its request waited for its turn is looked at again before it is sent", async () => {
    const world = drift(3, 3);
    world.api.queue = 61_000;
    world.clock.at(30_000, () => change(world, 2, { ip_allow_list: ["198.51.100.7"] }));
    const report = await world.apply();
    expect(outcomeLines(report)).toEqual([
      "update 1 done",
      "update 2 skipped changed-since",
      "update 3 done",
    ]);
  });

  it("counts the rotations and deletes that come after for the choice between one list and single readings", async () => {
    const world = drift(150, 1);
    world.declared = world.declared.slice(0, 149);
    world.rotate = [2, 3];
    world.prune = true;
    const report = await world.apply(60_001);
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(world.api.story.filter((line) => /^(?:list|read)/.test(line))).toEqual(["list"]);
  });

  it("reports a change as sent when it is, and not when it was held back", async () => {
    const world = drift(3, 1);
    world.declared = world.declared.slice(0, 2);
    world.rotate = [2];
    world.prune = true;
    world.api.queue = 61_000;
    world.clock.at(30_000, () => change(world, 1, { ip_allow_list: ["198.51.100.7"] }));
    expect(outcomeLines(await world.apply())).toEqual([
      "update 1 skipped changed-since",
      "delete 3 done",
      "rotate 2 done",
    ]);
    expect(world.steps.map(({ kind, index }) => `${kind} ${index}`)).toEqual([
      "ended 0",
      "sent 2",
      "ended 2",
      "sent 1",
      "ended 1",
    ]);
  });

  it("is held back once at most, so that a long queue still moves", async () => {
    const world = drift(2, 2);
    world.api.queue = 61_000;
    expect(outcomeLines(await world.apply())).toEqual(["update 1 done", "update 2 done"]);
    expect(world.api.story.filter((line) => line === "list")).toHaveLength(1);
  });

  it("is used up by the first change that waited for it: one whose turn comes much later is looked at again", async () => {
    const world = drift(150, 2);
    const { updateClient } = world.api;
    world.api.updateClient = (id, ...rest) => {
      world.api.queue = id === 2 ? 61_000 : 0;
      return updateClient.call(world.api, id, ...rest);
    };
    expect(outcomeLines(await world.apply(61_000))).toEqual(["update 1 done", "update 2 done"]);
    expect(world.api.story).toEqual(["list", "update 1", "read 2", "update 2"]);
  });

  it("is read once for a client alone, too, whose turn after that always comes late", async () => {
    const world = drift(150, 1);
    world.api.queue = 61_000;
    expect(outcomeLines(await world.apply())).toEqual(["update 1 done"]);
    expect(world.api.story).toEqual(["read 1", "update 1"]);
  });

  it("restores the marker of a rotation that was held back and was then found to have been made elsewhere", async () => {
    const world = drift(1, 0);
    world.declared = [declared({ name: "client-1", token: { deliver_to: ["vault"], rotate_after: null } })];
    world.rotate = [1];
    world.api.queue = 61_000;
    world.clock.at(30_000, () => change(world, 1, { token_updated_at: "2026-05-31T23:59:59.000Z" }));
    expect(outcomeLines(await world.apply())).toEqual(["rotate 1 skipped changed-since"]);
    expect([...world.sink.markers.values()]).toEqual([]);
  });
});
