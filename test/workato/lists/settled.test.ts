import { describe, expect, it } from "vitest";
import type { Live, Role } from "../../../src/model/client.ts";
import type { Extent, Reading } from "../../../src/workato/api.ts";
import { isSettled, readRolesFor, sameClients, settled, whole } from "../../../src/workato/lists/settled.ts";
import { live } from "../../support/builders.ts";

const workspace = { name: "production" };

function reading(overrides: Partial<Reading> = {}): Reading {
  return { clients: [live()], stable: true, startedAt: 0, readAt: 0, more: null, ...overrides };
}

/** Reads the clients anew as these readings say; counts how often. */
function rereads(...readings: readonly Reading[]) {
  const asked: number[] = [];
  const readClients = async (): Promise<Reading> => readings[asked.push(1) - 1] ?? reading();
  return { asked, api: { readClients } };
}

const never = rereads();

describe("a client that a list does not show", () => {
  it.each([
    ["is absent from a stable list whose end is shown", true, null, true],
    ["may be on a further page", true, async () => reading(), false],
    ["may have moved between pages", false, null, false],
  ])("%s", (_what, stable, more, expected) => {
    expect(isSettled(reading({ stable, more }))).toBe(expected);
  });
});

describe("a reading that must be whole", () => {
  const further = reading({ clients: [live(), live({ id: 2 })] });

  it("is itself where the end is shown, and is continued where it is not", async () => {
    const shown = reading();
    expect(await whole(shown)).toBe(shown);
    expect(await whole(reading({ more: async () => further }))).toBe(further);
  });

  it("is read once where it is stable", async () => {
    const shown = reading({ more: async () => further });
    expect(await settled(never.api, shown, workspace)).toBe(further);
    expect(never.asked).toEqual([]);
  });

  it("is read once more to its end where rows may have moved, and the second reading is the newer one", async () => {
    const second = reading({ stable: false, clients: further.clients });
    const { api } = rereads(reading({ stable: false, more: async () => second }));
    const first = reading({ stable: false, clients: further.clients });
    expect(await settled(api, first, workspace)).toBe(second);
  });

  it.each<[string, readonly Live[]]>([
    ["another client", [live(), live({ id: 2 })]],
    ["another value", [live({ name: "other" })]],
    ["fewer clients", []],
  ])(
    "is an error where the second one shows %s: nothing is planned on half of the list",
    async (_what, clients) => {
      const { api, asked } = rereads(reading({ clients }));
      await expect(settled(api, reading({ stable: false }), workspace)).rejects.toMatchObject({
        message: "the list of clients of production changed while it was read",
        failure: "shape",
        remedy: expect.stringContaining("run keyward again when nothing else is changing the workspace"),
      });
      expect(asked).toHaveLength(1);
    },
  );
});

describe("two readings", () => {
  it("are the same if they show the same clients, whatever else they say", () => {
    expect(sameClients(reading(), reading({ stable: false, readAt: 7 }))).toBe(true);
    expect(sameClients(reading(), reading({ clients: [live({ has_token: false })] }))).toBe(false);
  });
});

describe("the roles", () => {
  const roles = async (contains: boolean): Promise<readonly (Extent | undefined)[]> => {
    const asked: (Extent | undefined)[] = [];
    const readRoles = async (extent?: Extent): Promise<readonly Role[]> => {
      asked.push(extent);
      return [{ id: asked.length, name: "Admin" }];
    };
    const read = await readRolesFor({ readRoles }, (shown) => contains && shown[0]?.id === 1);
    expect(read).toEqual([{ id: asked.length, name: "Admin" }]);
    return asked;
  };

  it("are read no further than needed, and to the end of the list before one counts as missing", async () => {
    expect(await roles(true)).toEqual([undefined]);
    expect(await roles(false)).toEqual([undefined, "whole"]);
  });
});
