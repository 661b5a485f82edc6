import { describe, expect, it } from "vitest";
import type { Declared, Live } from "../../src/model/client.ts";
import type { HeldMarker, TokenPlace } from "../../src/model/token/token.ts";
import type { PlanInput } from "../../src/plan/input.ts";
import { inScope } from "../../src/plan/identity/scope.ts";
import { declared, live } from "../support/builders.ts";
import { ownership, planOf } from "./planning.ts";

const scopeA = { names: ["a-*"] };
const scopeB = { names: ["b-*"] };
const names = [
  "a-one",
  "a-two",
  "A-one",
  "a\u200b-one",
  "b-one",
  "b-two",
  "B-one",
  "b-a-one",
  "b-caf\u00e9",
  "b-cafe\u0301",
  "\u202ea-one",
];

/** The same numbers for the same seed (mulberry32). */
function generator(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (one: number): boolean => next() < one,
    pick: <T>(all: readonly [T, ...T[]] | readonly T[], fallback: T): T => all[below(all.length)] ?? fallback,
  };
}

type Random = ReturnType<typeof generator>;

const environment = (random: Random): string => random.pick(["Dev", "Prod"], "Dev");

function liveState(random: Random): readonly Live[] {
  return Array.from({ length: 1 + random.below(6) }, (_, index) =>
    live({
      id: index + 1,
      name: random.pick(names, "a-one"),
      environment: environment(random),
      role: random.below(2),
    }),
  );
}

function manifestOf(random: Random): readonly Declared[] {
  return Array.from({ length: 1 + random.below(3) }, (_, index) =>
    declared({
      name: random.pick(random.chance(0.8) ? ["b-one", "b-two", "b-new", "b-caf\u00e9"] : names, "b-one"),
      environment: environment(random),
      role: random.below(2),
      folders: random.chance(0.5) ? "all" : [1],
      ip_allow_list: [],
      token: { deliver_to: [random.pick(["b-vault", "b-vault", "a-vault"], "b-vault")], rotate_after: null },
      id: random.chance(0.3) ? 1 + random.below(7) : null,
      renamed_from: random.chance(0.3) ? random.pick(names, "a-one") : null,
      distinct_from: random.chance(0.3) ? [1, 2, 3, 4, 5, 6] : [],
      source: { file: "b.yaml", line: index + 1 },
    }),
  );
}

/** The content of team B's places: sometimes a marker of any client's token, as if a template gave it a place of A's. */
function placesOf(random: Random, wanted: readonly Declared[], clients: readonly Live[]) {
  return new Map(
    wanted.map((client, index) => {
      const owner = random.pick(clients, live());
      const { id, name, environment: where, token_updated_at } = owner;
      const marker: HeldMarker = {
        state: "held",
        id,
        name,
        environment: where,
        updated_at: token_updated_at,
      };
      const place: TokenPlace = {
        sink: client.token.deliver_to?.[0] ?? "",
        place: `kv/${index}`,
        reading: random.chance(0.3) ? { kind: "marked", marker } : { kind: "absent" },
      };
      return [client, [place]] as const;
    }),
  );
}

describe("two teams on one workspace", () => {
  it("team B's manifests neither touch team A's clients nor reach their tokens, whatever they pin or rename", () => {
    let whole = 0;
    for (let seed = 1; seed <= 4000; seed += 1) {
      const random = generator(seed);
      const clients = liveState(random);
      const wanted = manifestOf(random);
      const tokens = placesOf(random, wanted, clients);
      const b: Partial<PlanInput> = {
        ownership: ownership({ scope: scopeB, self: [] }),
        prune: random.chance(0.3),
        tokens,
        sinkScopes: new Map([["a-vault", scopeA]]),
      };
      const plan = planOf(wanted, clients, b);
      if (plan.status !== "ok") continue;
      whole += plan.changes?.length ?? 0;
      for (const change of plan.changes ?? []) {
        const before = clients.find(({ id }) => id === change.id);
        expect(before === undefined || inScope(scopeB, before), `seed ${seed}`).toBe(true);
        expect(inScope(scopeB, change), `seed ${seed}`).toBe(true);
        if (change.action !== "create" && change.action !== "rotate") continue;
        const client = wanted.find(({ source }) => source.line === change.source?.line);
        const [place] = client === undefined ? [] : (tokens.get(client) ?? []);
        expect(place?.sink, `seed ${seed}`).toBe("b-vault");
        const marker = place?.reading.kind === "marked" ? place.reading.marker : null;
        const owner = clients.find(({ id }) => marker?.state === "held" && marker.id === id);
        expect(owner === undefined || inScope(scopeB, owner), `seed ${seed}`).toBe(true);
      }
      const managed = new Set(plan.tokens?.map(({ id }) => id));
      const theirs = clients.filter((client) => inScope(scopeA, client));
      expect(
        theirs.some(({ id }) => managed.has(id)),
        `seed ${seed}`,
      ).toBe(false);
    }
    expect(whole).toBeGreaterThan(300);
  });
});
