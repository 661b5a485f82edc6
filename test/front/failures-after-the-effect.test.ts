import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { expectPromisesKept, openWorld, outcomeOf, printed, sentBy } from "./open-world.ts";
import { outcomesOf } from "./promises/outcomes.ts";
import type { SeenRequest } from "./server/ledger.ts";
import type { Rule } from "./server/rules.ts";
import type { World } from "./world.ts";

/** Clients of a name that live. */
function living(world: World, name: string): readonly number[] {
  return [...world.front.workspace.clients.values()]
    .filter((client) => client.name === name)
    .map(({ id }) => id);
}

/** Expects one live client of the name, whose working token is in its place. */
function expectWhole(world: World, name: string): void {
  const [id, ...others] = living(world, name);
  expect(others).toEqual([]);
  expect(world.held(name).token).toBe(world.front.ledger.liveToken(id ?? 0)?.value);
  expectPromisesKept(world);
}

/** Applies once more, with everything well, and expects that all is done. */
async function expectHealed(world: World, name: string): Promise<void> {
  world.front.obey([]);
  const healing = await world.apply();
  expect(healing.code, printed(healing)).toBe(0);
  expectWhole(world, name);
}

const afterEffect = (status: number): Rule => ({
  on: { call: "create" },
  act: { kind: "answer", effect: "done", status, body: { message: "the gateway gave up" } },
});

describe("a create that took effect and was answered with a failure", () => {
  it.each([404, 408, 409, 422, 425, 429, 499, 500, 502, 504, 520, 524, 598])(
    "of status %i makes one client, whose token is in its place after the next apply",
    async (status) => {
      const world = await openWorld({
        wanted: [{ name: "a" }],
        rules: [afterEffect(status)],
        speed: 10,
        timeout: "5s",
      });
      const run = await world.apply();
      expect([0, 3], printed(run)).toContain(run.code);
      await expectHealed(world, "a");
    },
  );

  it("since a gateway repeated it and the second was refused as taken, makes one client with its token in its place", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      behaviours: { takenNames: "refused" },
      rules: [{ on: { call: "create" }, act: { kind: "repeat" } }],
    });
    const run = await world.apply();
    expect([0, 3], printed(run)).toContain(run.code);
    await expectHealed(world, "a");
  });

  it.each(["status", "success-false"] as const)(
    "since a gateway repeated it, and that a list which lags does not show yet, is healed by the next apply (%s)",
    async (refusals) => {
      const world = await openWorld({
        wanted: [{ name: "a" }],
        behaviours: { takenNames: "refused", createLag: 60_000, refusals },
        rules: [{ on: { call: "create" }, act: { kind: "repeat" } }],
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      expect(printed(run)).toContain("the list of clients does not show whose name it is");
      expect(world.held("a").marker).toContain("pending");
      world.front.behave({ createLag: 0 });
      await expectHealed(world, "a");
    },
  );

  it("keeps its pending marker where a list that lags hides it and the second try is refused as taken", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      behaviours: { takenNames: "refused", createLag: 60_000 },
      rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "done" } }],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(world.held("a").marker).toContain("pending");
    world.front.behave({ createLag: 0 });
    await expectHealed(world, "a");
  });
});

describe("a new token that was issued while the answer was a failure", () => {
  it.each([404, 408, 409, 422, 425, 429, 499, 500, 503, 520])(
    "of status %i is not lost: the next apply delivers one that works",
    async (status) => {
      const world = await openWorld({ wanted: [{ name: "a" }], speed: 10, timeout: "5s" });
      expect((await world.apply()).code).toBe(0);
      const answer = {
        kind: "answer",
        effect: "done",
        status,
        body: { message: "the gateway gave up" },
      } as const;
      world.front.obey([{ on: { call: "regenerate" }, act: answer }]);
      // More than a second of the world's clock: a time that happens to be a whole second is not taken for an exact one.
      await wait(150);
      const run = await world.rotate(["a"]);
      expect([0, 3], printed(run)).toContain(run.code);
      await expectHealed(world, "a");
    },
  );

  it("since a gateway repeated it is the one that is in the place", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    world.front.obey([{ on: { call: "regenerate" }, act: { kind: "repeat" } }]);
    const run = await world.rotate(["a"]);
    expect(run.code, printed(run)).toBe(0);
    await expectHealed(world, "a");
  });
});

describe("a create whose answer was lost and whose name is stored otherwise", () => {
  const forms = [
    { names: "escaped", name: "Q&A loader", stored: "Q&amp;A loader" },
    { names: "cut", name: "finance loader of the second quarter", stored: "finance loader of th" },
  ] as const;

  it.each(forms)("($names) is found by all but its name, and not sent again", async ({ names, name }) => {
    const world = await openWorld({
      wanted: [{ name }],
      behaviours: { names },
      rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "done" } }],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(sentBy(world, run, "create")).toHaveLength(1);
    expectPromisesKept(world);
  });

  it.each(forms)(
    "($names) is refused by the next apply, also after an edit, and has its token where the pin or the name says so",
    async ({ names, name, stored }) => {
      for (const settled of ["id", "name"] as const) {
        const world = await openWorld({
          wanted: [{ name }],
          behaviours: { names },
          rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "done" } }],
        });
        await world.apply();
        const allowList = ["192.0.2.2"];
        world.declare({ name, allowList });
        const refused = await world.apply();
        expect(refused.code, printed(refused)).toBe(4);
        expect(printed(refused)).toContain(`write \`name: ${JSON.stringify(stored)}\``);
        const id = living(world, stored)[0] ?? 0;
        world.declare(settled === "id" ? { name, id } : { name: stored });
        const run = settled === "id" ? await world.apply() : await world.rotate([stored]);
        expect(run.report, printed(run)).toContain('"done"');
        expect(world.held(settled === "id" ? name : stored).token).toBe(
          world.front.ledger.liveToken(id)?.value,
        );
        expect(world.front.ledger.requestsOf("create")).toHaveLength(1);
        expectPromisesKept(world);
      }
    },
  );
});

describe("a create that was refused and did nothing", () => {
  it("leaves no marker once a reading shows no such client", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [
        {
          on: { call: "create" },
          act: { kind: "answer", effect: "none", status: 422, body: { message: "no" } },
        },
      ],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "create", status: "failed", id: null });
    expect(sentBy(world, run, "create")).toHaveLength(1);
    expect(world.held("a").marker).toBeNull();
    await expectHealed(world, "a");
  });
});

describe("a create that took effect, was answered with a failure, and whose name is stored otherwise", () => {
  it.each([404, 409, 422, 425, 429, 499])(
    "of status %i is told with its client, sent once, and has its token after a pin",
    async (status) => {
      const world = await openWorld({
        wanted: [{ name: "R&D" }],
        behaviours: { names: "escaped" },
        rules: [afterEffect(status)],
        speed: 10,
        timeout: "5s",
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      const [id = 0] = living(world, "R&amp;D");
      expect(outcomeOf(run)).toMatchObject({ status: "unknown", id });
      expect(sentBy(world, run, "create")).toHaveLength(1);
      world.front.obey([]);
      expect((await world.apply()).code).toBe(4);
      world.declare({ name: "R&D", id });
      await world.apply();
      expect(world.held("R&D").token).toBe(world.front.ledger.liveToken(id)?.value);
      expectPromisesKept(world);
    },
  );

  it("beside an outsider's client of the name that was sent is not given up for that one", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      behaviours: { takenNames: "made-unique" },
      rules: [
        {
          on: { call: "create" },
          act: { kind: "outsider", when: "before", acts: [{ kind: "create", name: "a" }] },
        },
        { on: { call: "create" }, act: { kind: "reset", effect: "done" } },
      ],
    });
    const run = await world.apply();
    expect(outcomeOf(run)).toMatchObject({ status: "unknown", id: living(world, "a (2)")[0] });
    expect(world.front.ledger.requestsOf("regenerate")).toEqual([]);
    expectPromisesKept(world);
  });
});

describe("a create whose answer was lost and whose client was found", () => {
  const lost: Rule = { on: { call: "create" }, act: { kind: "reset", effect: "done" } };
  const looksUp =
    ({ front }: World) =>
    ({ call }: SeenRequest): boolean =>
      call === "list" && front.ledger.requestsOf("create").length > 0;

  it("is failed or unknown with its id where its new token is refused", async () => {
    const refused = { kind: "answer", effect: "none", status: 422, body: { message: "not now" } } as const;
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [lost, { on: { call: "regenerate" }, act: refused }],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    const { status, id } = outcomeOf(run);
    expect(["failed", "unknown"]).toContain(status);
    expect(id).toBe(living(world, "a")[0]);
    await expectHealed(world, "a");
  });

  it("is not called skipped where a signal ends the run before its new token", async () => {
    const slow = { kind: "delay", when: "before", ms: 300 } as const;
    const world = await openWorld({ wanted: [{ name: "a" }], rules: [lost] });
    world.front.obey([lost, { on: { call: "list", times: 9 }, act: slow }]);
    const run = await world.apply({ end: { signal: "SIGTERM", at: looksUp(world), after: 20 } });
    expect(run.code, printed(run)).toBe(3);
    expect(["failed", "unknown"]).toContain(outcomeOf(run).status);
    await expectHealed(world, "a");
  });

  it("is not called skipped where a signal ends the run while new tokens wait for the rate limit", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const rule: Rule = { ...lost, on: { call: "create", times: 8 } };
    const world = await openWorld({ wanted: names.map((name) => ({ name })), rules: [rule], limit: "14/9s" });
    const run = await world.apply({ end: { signal: "SIGTERM", at: looksUp(world), after: 300 } });
    expect(run.code, printed(run)).toBe(3);
    for (const { name, status, id } of outcomesOf(run)) {
      expect(["done", "failed", "unknown"]).toContain(status);
      expect(id).toBe(living(world, name)[0]);
    }
    for (const name of names) await expectHealed(world, name);
  });

  it.each([401, 403])(
    "is not called skipped where the next creates are refused with %i and end the run",
    async (status) => {
      const names = ["a", "b", "c", "d", "e", "f"];
      const refused = { kind: "answer", effect: "none", status, body: { message: "no" } } as const;
      const others = names
        .slice(1)
        .map((name): Rule => ({ on: { call: "create", name, times: 9 }, act: refused }));
      const first: Rule = { ...lost, on: { call: "create", name: "a" } };
      const world = await openWorld({ wanted: names.map((name) => ({ name })), rules: [first, ...others] });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      expect(outcomesOf(run).find(({ name }) => name === "a")?.status).not.toBe("skipped");
      expectPromisesKept(world);
      for (const name of names) await expectHealed(world, name);
    },
  );

  it("is not called skipped where a signal ends the run while the answer is waited for", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }], rules: [lost] });
    const run = await world.apply({ end: { signal: "SIGTERM", at: { call: "create" }, after: 300 } });
    expect(run.code, printed(run)).toBe(3);
    expect(["failed", "unknown"]).toContain(outcomeOf(run).status);
    await expectHealed(world, "a");
  });
});

describe("a create that was lost and whose name an outsider took meanwhile", () => {
  it("ends no token of the outsider's client", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [
        { on: { call: "create" }, act: { kind: "reset", effect: "none" } },
        {
          on: { call: "create" },
          act: { kind: "outsider", when: "after", acts: [{ kind: "create", name: "a" }] },
        },
      ],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(sentBy(world, run, "regenerate")).toEqual([]);
    world.front.obey([]);
    await world.apply();
    expect(world.front.ledger.requestsOf("regenerate")).toEqual([]);
    expectPromisesKept(world);
  });
});

describe("a create that was interrupted before it took effect, and whose name an outsider took since", () => {
  it("ends no token of the outsider's client, however often it is applied", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "none" } }],
    });
    const run = await world.apply({ end: { signal: "SIGTERM", at: { call: "create" }, after: 300 } });
    expect(run.code, printed(run)).toBe(3);
    expect(world.held("a").marker).toContain("pending");
    world.front.obey([]);
    world.front.outsider({ kind: "create", name: "a" });
    const next = await world.apply();
    expect(next.code, printed(next)).toBe(0);
    expect(printed(next)).toContain("not found in any of its sinks");
    // Its values are now those that the interrupted create was sent with.
    expect((await world.apply()).code).toBe(0);
    expect(world.front.ledger.requestsOf("regenerate")).toEqual([]);
    expectPromisesKept(world);
    expect((await world.rotate(["a"])).code).toBe(0);
    expect(world.held("a").token).toBe(world.front.ledger.liveToken(living(world, "a")[0] ?? 0)?.value);
  });
});

describe("a create that is refused since an outsider took its name right before", () => {
  it.each(["status", "success-false"] as const)(
    "(%s) ends no token of the outsider's client",
    async (refusals) => {
      const world = await openWorld({
        wanted: [{ name: "a" }],
        behaviours: { takenNames: "refused", refusals },
        rules: [
          {
            on: { call: "create" },
            act: { kind: "outsider", when: "before", acts: [{ kind: "create", name: "a" }] },
          },
        ],
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      expect(sentBy(world, run, "regenerate")).toEqual([]);
      expect(world.held("a").token).toBeNull();
      expectPromisesKept(world);
    },
  );
});

describe("a run that was killed after a create took effect", () => {
  async function killed(): Promise<World> {
    const slow = { kind: "delay", when: "after", ms: 2000 } as const;
    const world = await openWorld({
      wanted: [{ name: "old" }],
      rules: [{ on: { call: "create" }, act: slow }],
    });
    const run = await world.apply({
      built: true,
      end: { signal: "SIGKILL", at: { call: "create" }, after: 100 },
    });
    expect(run.code).toBeNull();
    world.front.obey([]);
    expect(world.held("old").marker).toContain("pending");
    return world;
  }

  it("is healed by the next apply although the manifest was renamed", async () => {
    const world = await killed();
    world.declare({ name: "new", renamedFrom: "old" });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(world.front.ledger.requestsOf("create")).toHaveLength(1);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expectWhole(world, "new");
  });

  it("is healed by the next apply although the manifest was renamed and pinned", async () => {
    const world = await killed();
    world.declare({ name: "new", id: living(world, "old")[0] ?? 0 });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expectWhole(world, "new");
  });

  it("in the middle of a rotation is healed although the manifest was renamed since", async () => {
    const world = await openWorld({ wanted: [{ name: "old" }] });
    expect((await world.apply()).code).toBe(0);
    const slow = { kind: "delay", when: "after", ms: 2000 } as const;
    world.front.obey([{ on: { call: "regenerate" }, act: slow }]);
    const end = { signal: "SIGKILL", at: { call: "regenerate" }, after: 100 } as const;
    expect((await world.rotate(["old"], { built: true, end })).code).toBeNull();
    world.front.obey([]);
    world.declare({ name: "new", renamedFrom: "old" });
    expect((await world.apply()).code).toBe(0);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expectWhole(world, "new");
  });

  it("is told where the manifest has another name and does not say from which", async () => {
    const world = await killed();
    world.declare({ name: "new" });
    const run = await world.apply();
    expect(printed(run)).toContain(world.held("old").file);
    expectPromisesKept(world);
  });
});

describe("a run that was killed while the server had not yet carried out its request", () => {
  const slow = { kind: "delay", when: "before", ms: 700 } as const;

  it("is followed at once by an apply that makes no second client", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [{ on: { call: "create" }, act: slow }],
    });
    const end = { signal: "SIGKILL", at: { call: "create" }, after: 10 } as const;
    expect((await world.apply({ built: true, end })).code).toBeNull();
    const next = await world.apply({ built: true });
    expect([0, 3], printed(next)).toContain(next.code);
    await world.front.settled();
    await expectHealed(world, "a");
  });

  it("is followed at once by a rotation whose token the late one does not end unnoticed", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    world.front.obey([{ on: { call: "regenerate" }, act: slow }]);
    const end = { signal: "SIGKILL", at: { call: "regenerate" }, after: 10 } as const;
    expect((await world.rotate(["a"], { built: true, end })).code).toBeNull();
    const next = await world.rotate(["a"], { built: true });
    expect([0, 3, 4], printed(next)).toContain(next.code);
    await world.front.settled();
    await expectHealed(world, "a");
  });
});

describe("a list that shifts while it is read", () => {
  const clients = ["x", "a", "b", "c"].map((name) => ({ name, allowList: "192.0.2.1" }));
  const two = { pageCap: 2, capIsTold: true };
  const shift: Rule = {
    on: { call: "list" },
    act: { kind: "outsider", when: "after", acts: [{ kind: "delete", name: "x" }] },
  };

  it("is read again, or is an error, before a pinned client is called gone", async () => {
    const world = await openWorld({ clients, behaviours: two });
    world.declare({ name: "b", id: living(world, "b")[0] ?? 0 });
    world.front.obey([shift]);
    const run = await world.apply();
    expect([0, 1], printed(run)).toContain(run.code);
    expect(printed(run)).not.toContain("no live client");
    await expectHealedList(world);
  });

  it("is read again, or is an error, before renamed_from finds nobody", async () => {
    const world = await openWorld({ clients, behaviours: two });
    world.declare({ name: "new", renamedFrom: "b", deliverTo: "none" });
    world.front.obey([shift]);
    const run = await world.apply();
    expect([0, 1], printed(run)).toContain(run.code);
    await expectHealedList(world);
    expect(living(world, "new")).toHaveLength(1);
  });

  it("is read again, or is an error, before keyward's own client is called gone", async () => {
    const world = await openWorld({ clients, behaviours: two, workspace: { self: ["b"] } });
    world.front.obey([shift]);
    world.declare({ name: "c" });
    const run = await world.apply();
    expect([0, 1], printed(run)).toContain(run.code);
    await expectHealedList(world);
  });

  async function expectHealedList(world: World): Promise<void> {
    world.front.obey([]);
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(world.front.ledger.requestsOf("create")).toEqual([]);
    expectPromisesKept(world);
  }
});

describe("a signal before the first change", () => {
  it.each(["list", "roles"] as const)("(at %s) ends the run as one that sent nothing", async (call) => {
    const slow = { kind: "delay", when: "before", ms: 300 } as const;
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [{ on: { call: ["list", "roles"], times: 9 }, act: slow }],
    });
    const run = await world.apply({ built: true, end: { signal: "SIGTERM", at: { call }, after: 20 } });
    expect(run.code, printed(run)).toBe(143);
    expect(printed(run)).not.toMatch(/fault in keyward|internal|bug/i);
    expect(world.front.ledger.requestsOf("create")).toEqual([]);
    expect(world.held("a").marker).toBeNull();
  });
});

describe("a temporary file with a token that a killed run left beside the places", () => {
  it("is removed by the next run", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    const { token } = world.held("a");
    world.leave("tokens/-/.keyward-0123456789abcdef", token ?? "", 3_600_000);
    world.declare({ name: "a" }, { name: "b" });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expectPromisesKept(world);
  });
});
