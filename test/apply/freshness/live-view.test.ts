import { describe, expect, it } from "vitest";
import { LiveView } from "../../../src/apply/freshness/live-view.ts";
import type { Live } from "../../../src/model/client.ts";
import { planOf } from "../../plan/planning.ts";
import { declared, live } from "../../support/builders.ts";
import { MemoryApi } from "../../support/memory-api.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const client = (id: number, environment: string | null = null): Live =>
  live({ id, name: `client-${id}`, environment });

/** The view of a run that makes these changes, of a workspace with these clients; each reading takes 100 ms. */
function viewing(
  changes: "creates" | "updates" | "both" | "deletes",
  clients: readonly Live[] = [client(1)],
) {
  const clock = new VirtualClock();
  const api = new MemoryApi(clock, clients);
  const create = declared({ name: "new" });
  const update = declared({ name: "client-1", role: 5 });
  const wanted = { creates: [create], updates: [update], both: [create, update], deletes: [] };
  const ownership = { self: [], scope: { names: ["*"] }, environments: [] };
  const plan = planOf(wanted[changes], [client(1)], { prune: changes === "deletes", ownership });
  const view = new LiveView({ api, plan, live: clients, readAt: 0, clock });
  return { clock, api, view, ids: () => [...view.clients.keys()] };
}

describe("the clients as they were last read", () => {
  it("are those of the plan, until they are read again", async () => {
    const { clock, api, view, ids } = viewing("updates");
    expect([ids(), view.readAt, view.wasWaitedFor]).toEqual([[1], 0, false]);
    api.clients.set(2, client(2));
    await clock.run(view.read());
    expect([ids(), view.readAt, view.wasWaitedFor]).toEqual([[1, 2], 100, false]);
    expect([...view.planned.keys()]).toEqual([1]);
    await clock.run(view.renew());
    expect(view.wasWaitedFor).toBe(true);
  });

  it("are read once for all that ask meanwhile, and again for who asks later", async () => {
    const { clock, api, view } = viewing("updates");
    await clock.run(Promise.all([view.renew(), view.renew(), view.settled()]));
    expect(api.sent).toHaveLength(1);
    expect(view.readAt).toBe(100);
    await clock.run(view.renew());
    expect(api.sent).toHaveLength(2);
  });

  it("are read again after a reading that failed, which all that waited for it learn", async () => {
    const { clock, api, view } = viewing("updates");
    api.fault = ({ nth }) => (nth === 1 ? { failure: "status", status: 500 } : null);
    const all = Promise.allSettled([view.renew(), view.settled()]);
    expect((await clock.run(all)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await clock.run(view.settled());
    await clock.run(view.renew());
    expect(view.readAt).toBe(200);
  });

  it("are read since a moment only if no reading began since, for all that wait together", async () => {
    const { clock, api, view } = viewing("updates");
    await clock.run(view.renewSince(0));
    expect(api.sent).toEqual([]);
    const early = view.renew();
    await clock.run(clock.sleep(50));
    await clock.run(Promise.all([early, view.renewSince(50), view.renewSince(50)]));
    expect(api.sent.map(({ at }) => at)).toEqual([0, 100]);
    await clock.run(view.renewSince(100));
    expect(api.sent).toHaveLength(2);
  });
});

describe("a reading that may be incomplete", () => {
  it("is made twice where a client that it misses could be made twice, and shows what either shows", async () => {
    const { clock, api, view, ids } = viewing("creates", [client(1), client(2)]);
    api.stable = false;
    api.shifted = (clients) => clients.filter(({ id }) => id !== (api.sent.length === 1 ? 1 : 2));
    view.addMade(3, null);
    await clock.run(view.read());
    expect(new Set(ids())).toEqual(new Set([1, 2]));
    expect([view.readAt, view.missed]).toEqual([200, [3]]);
    await clock.run(view.renewSince(0));
    expect(api.sent).toHaveLength(2);
  });

  it("is continued there if only the length of a page says that it ends", async () => {
    const { clock, api, view, ids } = viewing("creates", [client(1), client(2)]);
    api.cap = 1;
    await clock.run(view.read());
    expect(ids()).toEqual([1, 2]);
  });

  it.each(["both", "deletes"] as const)(
    "is made twice where one of the changes needs it: %s",
    async (changes) => {
      const { clock, api, view } = viewing(changes, [client(1), client(2)]);
      api.stable = false;
      await clock.run(view.read());
      expect(api.sent).toHaveLength(2);
    },
  );

  it("is enough where clients are only updated", async () => {
    const { clock, api, view, ids } = viewing("updates", [client(1), client(2)]);
    api.stable = false;
    api.cap = 1;
    await clock.run(view.read());
    expect([ids(), api.sent.length]).toEqual([[1], 1]);
  });
});

describe("whether a list is evidence that a client does not exist", () => {
  it("is denied where it shows no client of its environment", async () => {
    const { clock, view } = viewing("creates", [client(1, "Test")]);
    await clock.run(view.read());
    expect(view.listLimit("Test")).toBeNull();
    expect(view.listLimit(null)).toBeNull();
    expect(view.listLimit("Prod")).toEqual({
      kind: "shows-none",
      reason: "it shows no client of Prod at all",
    });
  });

  it("is denied where it does not show one of that environment that this run had made before it began", async () => {
    const { clock, api, view } = viewing("creates", [client(1, "Test"), client(2, "Prod")]);
    view.addMade(2, "Test");
    view.addMade(7, "Test");
    await clock.run(view.read());
    expect(view.missed).toEqual([7]);
    expect(view.listLimit("Test")).toEqual({
      kind: "misses",
      reason: "it does not show client 7 either, which this run created",
    });
    expect([view.listLimit("Prod"), view.listLimit(null)]).toEqual([null, null]);
    const reading = view.read();
    await clock.run(clock.sleep(50));
    view.addMade(8, "Prod");
    api.clients.set(7, client(7, "Test"));
    await clock.run(reading);
    expect(view.missed).toEqual([]);
    expect(view.listLimit("Test")).toBeNull();
  });
});
