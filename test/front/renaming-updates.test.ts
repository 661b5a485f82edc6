import { describe, expect, it } from "vitest";
import { expectPromisesKept, openWorld, printed } from "./open-world.ts";

describe("an update that renames its client, because Workato did not yet escape names when it was created", () => {
  it.each(["none", "discard", "files"] as const)(
    "is followed by a refusal, and by no second client, whatever is edited (deliver_to: %s)",
    async (deliverTo) => {
      const world = await openWorld({
        clients: [{ name: "é&x", allowList: "198.51.100.7" }],
        wanted: [{ name: "é&x", deliverTo }],
        behaviours: { names: "escaped" },
      });
      const first = await world.apply();
      expect(first.code, printed(first)).toBe(3);
      expect(printed(first)).toContain('write `name: "é&amp;x"` in the manifest');
      for (const allowList of [["192.0.2.1"], ["192.0.2.2"]]) {
        world.declare({ name: "é&x", deliverTo, allowList });
        const next = await world.apply();
        expect(next.code, printed(next)).toBe(4);
        expect(printed(next)).toContain("[stored-otherwise]");
      }
      expect(world.front.ledger.requestsOf("create")).toEqual([]);
      expectPromisesKept(world);
    },
  );
});
