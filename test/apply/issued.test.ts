import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Delivery } from "../../src/model/client.ts";
import { tokenState } from "../../src/plan/tokens/token-state.ts";
import { declared, live } from "../support/builders.ts";
import { World } from "../support/memory-run.ts";
import { MemorySink, type SinkCall } from "../support/memory-sink.ts";

const names = ["loader", "caf\u00e9", "cafe\u0301", "new", "a b", "\u{1F600}", "team|x"];

const scene = fc.record({
  declaredName: fc.constantFrom(...names),
  liveName: fc.constantFrom(...names),
  matched: fc.constantFrom("id", "renamed_from"),
  deliver_to: fc.constantFrom<Delivery>(["vault"], ["vault", "files"], ["files"], "discard"),
  fails: fc.constantFrom<SinkCall | null>("mark", "deliver", null),
  failsIn: fc.constantFrom("vault", "files"),
});

describe("a token that was issued", () => {
  it("is in all of its places, or marked pending, or its rotation is not done", async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ declaredName, liveName, matched, deliver_to, fails, failsIn }) => {
        const one = live({ id: 7, name: liveName, token_updated_at: "2026-01-05T10:00:00.000Z" });
        const world = new World([one]);
        world.sinks = [new MemorySink("vault"), new MemorySink("files")];
        const client = declared({
          name: declaredName,
          ...(matched === "id" ? { id: 7 } : { renamed_from: liveName }),
          token: { deliver_to, rotate_after: null },
        });
        world.declared = [client];
        world.rotate = [7];
        for (const sink of world.sinks) sink.fail = (call) => sink.name === failsIn && call === fails;
        const before = world.api.tokens.get(7);
        const report = await world.apply();
        for (const sink of world.sinks) sink.fail = () => false;
        const token = world.api.tokens.get(7);
        if (token === before) return;
        const { live: now, places } = await world.plan();
        const found = places.get(client) ?? [];
        const [current] = now;
        if (current === undefined) throw new Error("the client is gone");
        const delivered = found.every(
          ({ sink, place }) => world.sinks.find(({ name }) => name === sink)?.tokens.get(place) === token,
        );
        const pending = tokenState(current, found) === "pending";
        const done = report.outcomes.some(({ action, status }) => action === "rotate" && status === "done");
        expect(found).toHaveLength(Array.isArray(deliver_to) ? deliver_to.length : 0);
        expect({ done, safe: delivered || pending }).toEqual({ done, safe: true });
        expect(!done || delivered).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
