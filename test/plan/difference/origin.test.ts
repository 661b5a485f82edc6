import { describe, expect, it } from "vitest";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf } from "../planning.ts";

const origins = (...[head, now, overrides]: Parameters<typeof planOf>) =>
  planOf(head, now, overrides).changes?.map(
    ({ action, name, origin }) => `${action} ${name} ${origin ?? "-"}`,
  );

const a = declared({ name: "a", role: 7 });
const b = declared({ name: "b", role: 7 });
const liveA = live({ id: 1, name: "a", role: 1 });
const liveB = live({ id: 2, name: "b", role: 1 });

describe("the origin of a change", () => {
  it("is null if nothing is compared", () => {
    expect(origins([a], [liveA])).toEqual(["update a -"]);
  });

  it("is the change set if the base would not make the same change", () => {
    const base = [a, declared({ name: "b", role: 1 })];
    expect(origins([a, b], [liveA, liveB], { base })).toEqual([
      "update a pre-existing",
      "update b pull-request",
    ]);
  });

  it("of another change to a client that drifted already is the change set", () => {
    expect(origins([a], [liveA], { base: [declared({ name: "a", role: 9 })] })).toEqual([
      "update a pull-request",
    ]);
  });

  it("of a create is the change set if the base does not declare the client", () => {
    const c = declared({ name: "c" });
    expect(origins([a, b, c], [liveA], { base: [a, b] })).toEqual([
      "create b pre-existing",
      "create c pull-request",
      "update a pre-existing",
    ]);
  });

  it("of a delete is the change set if the base still declares the client", () => {
    const prune = { prune: true, ownership: ownership({ self: [], scope: { names: ["*"] } }) };
    const base = [declared({ name: "b", folders: ["A path that nobody resolved"] })];
    expect(origins([], [liveA, liveB], { ...prune, base })).toEqual([
      "delete a pre-existing",
      "delete b pull-request",
    ]);
  });

  it("of a delete comes with the line of the base that declared the client", () => {
    const prune = { prune: true, ownership: ownership({ self: [], scope: { names: ["*"] } }) };
    const source = { file: "clients/b.yaml", line: 9 };
    const plan = planOf([], [liveA, liveB], { ...prune, base: [declared({ name: "b", source })] });
    expect(plan.changes).toMatchObject([
      { name: "a", removed_from: null },
      { name: "b", removed_from: source },
    ]);
  });

  it("is the change set for all if the base itself cannot be planned", () => {
    const base = [a, declared({ name: "a", role: 8, source: { file: "twice.yaml", line: 1 } })];
    expect(origins([a], [liveA], { base })).toEqual(["update a pull-request"]);
  });
});

describe("a create", () => {
  it.each([
    ["never", "never"],
    [90 * 86_400_000, "90d"],
    [null, null],
  ] as const)("whose token has rotate_after %s says so", (rotate_after, said) => {
    const client = declared({ name: "c", token: { deliver_to: "discard", rotate_after } });
    expect(planOf([client], []).changes).toMatchObject([{ action: "create", rotate_after: said }]);
  });
});

describe("a plan of only some changes", () => {
  it("leaves the others out of its summary, its digest and its limits", () => {
    const whole = planOf([a, b], [liveA, liveB]);
    const [first] = whole.changes ?? [];
    const limits = { max_creates: null, max_updates: null, max_deletes: null, max_rotations: null };
    const some = planOf([a, b], [liveA, liveB], {
      only: new Set([first?.digest ?? ""]),
      limits: { ...limits, max_updates: { kind: "count", value: 1 } },
    });
    expect(some).toMatchObject({ status: "ok", summary: { update: 1 }, changes: [{ name: "a" }] });
    expect(some.digest).toBe(planOf([a], [liveA]).digest);
  });
});
