import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Declared, Live } from "../../src/model/client.ts";
import type { Change } from "../../src/model/change.ts";
import type { FieldChange } from "../../src/model/field-change.ts";
import { claimLive } from "../../src/plan/identity/claim.ts";
import type { PlanInput } from "../../src/plan/input.ts";
import { inScope } from "../../src/plan/identity/scope.ts";
import { declared, live } from "../support/builders.ts";
import { ownership, planOf } from "./planning.ts";

const name = fc.constantFrom("a", "A", "b", "c", "team-a", "team-b", "caf\u00e9", "cafe\u0301");
const environment = fc.constantFrom("Dev", "Prod");
const role = fc.integer({ min: 1, max: 2 });
const folders = fc.oneof(
  fc.constant("all" as const),
  fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
);
const addresses = fc.constantFrom(["192.0.2.1"], ["192.0.2.0/24"], []);
const liveId = fc.integer({ min: 1, max: 6 });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 5 });

const anyLive: fc.Arbitrary<Live[]> = fc
  .uniqueArray(fc.record({ id: liveId, name, environment, role, folders, ip_allow_list: addresses }), {
    maxLength: 6,
    selector: ({ id }) => id,
  })
  .map((all) => all.map((one) => live({ ...one, folders: sorted(one.folders) })));

const anyDeclared: fc.Arbitrary<Declared[]> = fc
  .array(
    fc.record({
      name,
      environment,
      role,
      folders,
      ip_allow_list: sometimes(addresses),
      id: fc.option(liveId, { freq: 1 }),
      renamed_from: sometimes(name),
      distinct_from: fc.subarray([1, 2, 3, 4, 5, 6]),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((one, line) => declared({ ...one, source: { file: "c.yaml", line: line + 1 } })));

const limits = { max_creates: null, max_updates: null, max_deletes: null, max_rotations: null };
const entry: fc.Arbitrary<Partial<PlanInput>> = fc
  .record({
    prune: fc.boolean(),
    scope: fc.constantFrom({ names: ["*"] }, { names: ["team-*", "a"] }, { environments: ["Prod"] }),
    self: fc.constantFrom([], [{ kind: "id", id: 1 } as const]),
    environments: fc.constantFrom([], ["Dev", "Prod"]),
  })
  .map(({ prune, ...owned }) => ({ prune, ownership: ownership(owned), limits }));

describe("for any desired and live state", () => {
  it("the order of manifests and of the list does not matter", () => {
    fc.assert(
      fc.property(shuffles(), ([[wanted, mixed, clients, shuffled], overrides]) => {
        const [plan, other] = [planOf(wanted, clients, overrides), planOf(mixed, shuffled, overrides)];
        expect(other.status).toBe(plan.status);
        expect(other.digest).toBe(plan.digest);
        expect(other.changes).toEqual(plan.changes);
      }),
      { numRuns: 400 },
    );
  });

  it("a plan is empty if desired and live are equal", () => {
    fc.assert(
      fc.property(anyLive, (clients) => {
        const plan = planOf(clients.map(pinned), clients);
        expect(plan.status).toBe("ok");
        expect(plan.changes).toEqual([]);
      }),
    );
  });

  it("no live client is claimed twice, and none is lost", () => {
    fc.assert(
      fc.property(anyDeclared, anyLive, (wanted, clients) => {
        const { claims, creates, problems } = claimLive(wanted, clients);
        const ids = claims.map((claim) => claim.live.id);
        expect(new Set(ids).size).toBe(ids.length);
        if (problems.length === 0) expect(claims.length + creates.length).toBe(wanted.length);
      }),
    );
  });

  it("nothing outside the scope, no self and nothing undeclared without prune is ever changed", () => {
    fc.assert(
      fc.property(anyDeclared, anyLive, entry, (wanted, clients, overrides) => {
        const scope = overrides.ownership?.scope ?? null;
        const self = (overrides.ownership?.self ?? []).flatMap((one) => (one.kind === "id" ? [one.id] : []));
        for (const change of planOf(wanted, clients, overrides).changes ?? []) {
          const before = clients.find(({ id }) => id === change.id);
          expect(inScope(scope, change)).toBe(true);
          if (before !== undefined) expect(inScope(scope, before)).toBe(true);
          expect(self).not.toContain(change.id);
          if (change.action === "delete") expect(overrides.prune).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("the plan after an apply is empty", () => {
    let applied = 0;
    fc.assert(
      fc.property(anyDeclared, anyLive, entry, (wanted, clients, overrides) => {
        const plan = planOf(wanted, clients, overrides);
        if (plan.status !== "ok" || plan.changes === null) return;
        applied += plan.changes.length;
        const next = planOf(wanted, plan.changes.reduce(simulate, clients), overrides);
        expect(next.problems).toEqual([]);
        expect(next.changes).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(applied).toBeGreaterThan(100);
  });
});

function shuffles(): fc.Arbitrary<[[Declared[], Declared[], Live[], Live[]], Partial<PlanInput>]> {
  const pair = <T>(all: T[]) =>
    fc
      .shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
      .map((mixed): [T[], T[]] => [all, mixed]);
  const both = fc.tuple(anyDeclared.chain(pair), anyLive.chain(pair));
  return fc.tuple(
    both.map(([[wanted, mixed], [clients, shuffled]]) => [wanted, mixed, clients, shuffled]),
    entry,
  );
}

function pinned(client: Live): Declared {
  const { name, environment, folders, ip_allow_list } = client;
  return declared({ name, environment, folders, ip_allow_list, role: client.role ?? 0, id: client.id });
}

function sorted(all: Live["folders"]): Live["folders"] {
  return all === "all" ? all : [...all].sort((a, b) => a - b);
}

/** The result of one change on a correct server. */
function simulate(clients: readonly Live[], change: Change): readonly Live[] {
  switch (change.action) {
    case "create":
      return [
        ...clients,
        change.fields.reduce(set, live({ id: Math.max(100, ...clients.map(({ id }) => id)) + 1 })),
      ];
    case "update":
      return clients.map((client) => (client.id === change.id ? change.fields.reduce(set, client) : client));
    case "delete":
      return clients.filter(({ id }) => id !== change.id);
    case "rotate":
      return clients;
  }
}

function set(client: Live, change: FieldChange): Live {
  switch (change.field) {
    case "name":
      return { ...client, name: change.after ?? "" };
    case "role":
      return { ...client, role: change.after?.id ?? null };
    case "folders":
      return {
        ...client,
        folders: change.after === "all" ? "all" : (change.after ?? []).map(({ id }) => id),
      };
    case "environment":
      return { ...client, environment: change.after };
    case "ip_allow_list":
      return { ...client, ip_allow_list: change.after ?? [] };
  }
}
