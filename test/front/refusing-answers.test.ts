import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { expectPromisesKept, openWorld, outcomeOf, printed, sentBy } from "./open-world.ts";
import type { Behaviours, Call } from "./server/behaviours.ts";
import type { Rule } from "./server/rules.ts";
import type { World } from "./world.ts";

const words = "is locked by the workspace's owner";
const refused = (call: Call, times = 9): Rule => ({
  on: { call, times },
  act: { kind: "answer", effect: "none", status: 200, body: { success: false, errors: { base: [words] } } },
});

const owner = { self: ["gitops-admin"], scope: { names: ["*"] }, prune: true };

function withOneUnmanaged(behaviours: Partial<Behaviours> = {}): Promise<World> {
  const kept = { name: "kept", allowList: "192.0.2.1" };
  const clients = [kept, { name: "gitops-admin" }, { name: "old" }];
  return openWorld({ clients, wanted: [{ name: "kept" }], workspace: owner, behaviours });
}

function lastAudit({ dir }: World): string {
  return readFileSync(path.join(dir, "audit.jsonl"), "utf8").trim().split("\n").at(-1) ?? "";
}

describe("an answer of 200 that refuses", () => {
  it("to a delete is a failure with the server's words, sent once, and audited as one", async () => {
    const world = await withOneUnmanaged();
    world.front.obey([refused("delete")]);
    const run = await world.apply({}, "--prune");
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "delete", name: "old", status: "failed" });
    expect(printed(run)).toContain(words);
    expect(sentBy(world, run, "delete")).toHaveLength(1);
    expect(JSON.parse(lastAudit(world))).toMatchObject({ event: "outcome", outcome: "failed" });
    expectPromisesKept(world);
  });

  it("to an update is a failure with the server's words, sent once", async () => {
    const clients = [{ name: "a", allowList: "192.0.2.9" }];
    const world = await openWorld({ clients, wanted: [{ name: "a" }], rules: [refused("update")] });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "update", status: "failed" });
    expect(printed(run)).toContain(words);
    expect(sentBy(world, run, "update")).toHaveLength(1);
    expectPromisesKept(world);
  });

  it("to a create is a failure with the server's words, sent once, and leaves no marker", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }], rules: [refused("create")] });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "create", status: "failed" });
    expect(printed(run)).toContain(words);
    expect(sentBy(world, run, "create")).toHaveLength(1);
    expect(world.held("a").marker).toBeNull();
    world.front.obey([]);
    expect((await world.apply()).code).toBe(0);
    expectPromisesKept(world);
  });

  it("to a new token is a failure with the server's words, sent once, and the place keeps what it holds", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    const before = world.held("a");
    world.front.obey([refused("regenerate")]);
    const run = await world.rotate(["a"]);
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "rotate", status: "failed" });
    expect(printed(run)).toContain(words);
    expect(sentBy(world, run, "regenerate")).toHaveLength(1);
    expect(world.held("a")).toEqual(before);
    expectPromisesKept(world);
  });

  it("to a list is an error, and not an empty workspace", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }], rules: [refused("list", 99)] });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(1);
    expect(printed(run)).toContain(words);
    expect(world.front.ledger.requestsOf("create")).toEqual([]);
  });
});

describe("the answer to a delete", () => {
  it.each(["success", "empty", "no-content"] as const)(
    "of the form %s is believed without a look",
    async (deleted) => {
      const world = await withOneUnmanaged({ deleted });
      const run = await world.apply({}, "--prune");
      expect(run.code, printed(run)).toBe(0);
      expect(sentBy(world, run, "read")).toEqual([]);
      expectPromisesKept(world);
    },
  );

  it("of 404 means that the client is gone, as was wanted", async () => {
    const world = await withOneUnmanaged();
    const acts = [{ kind: "delete", name: "old" }] as const;
    world.front.obey([{ on: { call: "delete" }, act: { kind: "outsider", when: "before", acts } }]);
    expect((await world.apply({}, "--prune")).code).toBe(0);
    expectPromisesKept(world);
  });

  it.each(["true", "null", "success-true"] as const)(
    "of another form (%s) is checked by one look",
    async (deleted) => {
      const world = await withOneUnmanaged({ deleted });
      const run = await world.apply({}, "--prune");
      expect(run.code, printed(run)).toBe(0);
      expect(sentBy(world, run, "delete", "read").map(({ call }) => call)).toEqual(["delete", "read"]);
      expectPromisesKept(world);
    },
  );

  it("of another form fails where the look shows that the client lives", async () => {
    const world = await withOneUnmanaged();
    const answer = { kind: "answer", effect: "none", status: 200, body: { result: "queued" } } as const;
    world.front.obey([{ on: { call: "delete", times: 9 }, act: answer }]);
    const run = await world.apply({}, "--prune");
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "delete", status: "failed" });
    expect(sentBy(world, run, "delete", "read").map(({ call }) => call)).toEqual(["delete", "read"]);
    expectPromisesKept(world);
  });
});
