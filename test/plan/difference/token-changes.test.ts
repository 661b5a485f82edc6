import { describe, expect, it } from "vitest";
import type { Declared } from "../../../src/model/client.ts";
import type { PlanInput } from "../../../src/plan/input.ts";
import { declared, live } from "../../support/builders.ts";
import { planOf } from "../planning.ts";

const day = 86_400_000;
const one = live({ id: 1, name: "a" });

const placesOf: PlanInput["placesOf"] = ({ name, token: { deliver_to } }) =>
  deliver_to === null || typeof deliver_to === "string"
    ? []
    : deliver_to.map((sink) => ({ sink, place: `kv/${name}` }));

function client(token: Declared["token"], overrides: Partial<Declared> = {}): Declared {
  return declared({ name: "a", token, ...overrides });
}

function rows(head: Declared, base: readonly Declared[], now = [one]) {
  return planOf([head], now, { base, placesOf }).token_changes?.map(({ before, after, risks }) => ({
    before: before?.deliver_to,
    after: after.deliver_to,
    rotate: [before?.rotate_after, after.rotate_after],
    risks: risks.map(({ code }) => code),
  }));
}

const vault = { deliver_to: ["vault"], rotate_after: null };
const both = { deliver_to: ["vault", "files"], rotate_after: null };
const inVault = { sink: "vault", place: "kv/a" };
const inFiles = { sink: "files", place: "kv/a" };

describe("a token block that differs from the base's", () => {
  it("is a row of its own that widens if a place is added", () => {
    expect(rows(client(both), [client(vault)])).toEqual([
      {
        before: [inVault],
        after: [inVault, inFiles],
        rotate: [null, null],
        risks: ["token-destination-changed"],
      },
    ]);
  });

  it.each([
    ["another sink", client({ deliver_to: ["files"], rotate_after: null }), ["token-destination-changed"]],
    ["a place fewer", client({ deliver_to: "none", rotate_after: null }), []],
    ["another age", client({ deliver_to: ["vault"], rotate_after: 90 * day }), []],
  ])("with %s is told, and widens only where a place is new", (_what, head, codes) => {
    expect(rows(head, [client(vault)])?.map(({ risks }) => risks)).toEqual([codes]);
  });

  it("shows ages as configurations write them", () => {
    const [row] = rows(client({ deliver_to: ["vault"], rotate_after: 90 * day }), [client(vault)]) ?? [];
    expect(row?.rotate).toEqual([null, "90d"]);
  });

  it("is no row if nothing differs, in whatever order the clients are", () => {
    expect(rows(client(vault), [client(vault)])).toEqual([]);
  });

  it("of a live client that is declared for the first time is a row without a before", () => {
    expect(rows(client(vault), [])).toEqual([
      {
        before: undefined,
        after: [inVault],
        rotate: [undefined, null],
        risks: ["token-destination-changed"],
      },
    ]);
  });

  it("of a new client is part of its create", () => {
    const plan = planOf([client(vault)], [], { base: [], placesOf });
    expect(plan.token_changes).toEqual([]);
    expect(plan.changes?.map(({ token }) => token)).toEqual([{ before: [], after: [inVault] }]);
  });

  it("is found through a rename", () => {
    const head = client({ deliver_to: ["vault"], rotate_after: 90 * day }, { name: "b", renamed_from: "a" });
    expect(rows(head, [client(vault)])).toHaveLength(1);
  });
});

describe("where a token goes", () => {
  it("moves with a rename, which widens and names both places", () => {
    const plan = planOf([client(vault, { name: "b", renamed_from: "a" })], [one], { placesOf });
    expect(plan.changes?.map(({ risks, token }) => ({ risks, token }))).toEqual([
      {
        risks: [{ code: "token-place-moves", effect: "widens" }],
        token: { before: [inVault], after: [{ sink: "vault", place: "kv/b" }] },
      },
    ]);
  });

  it("does not move with another change", () => {
    const plan = planOf([client(vault, { role: 7 })], [one], { placesOf });
    expect(plan.changes?.map(({ token }) => token)).toEqual([null]);
  });

  it("never changes a digest", () => {
    const elsewhere: PlanInput["placesOf"] = () => [{ sink: "files", place: "/elsewhere" }];
    const renamed = [client(vault, { name: "b", renamed_from: "a" })];
    expect(planOf(renamed, [one], { placesOf: elsewhere }).digest).toBe(
      planOf(renamed, [one], { placesOf }).digest,
    );
  });
});
