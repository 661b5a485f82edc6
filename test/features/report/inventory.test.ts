import { describe, expect, it } from "vitest";
import { reachOf } from "../../../src/features/report/inventory/client-entry.ts";
import { withoutRepeats } from "../../../src/features/report/inventory/shared-clients.ts";
import { workspaceUnknowns } from "../../../src/features/report/inventory/unknowns.ts";
import { workspaceInventory } from "../../../src/features/report/inventory/workspace-inventory.ts";
import { declared, live } from "../../support/builders.ts";
import { policy } from "../../support/policies.ts";
import { ownership, place } from "../../plan/planning.ts";
import { found, inventoryOf, reading, unread } from "./reading.ts";

const monthly = { deliver_to: ["vault"], rotate_after: 30 * 86_400_000 } as const;

describe("an inventory", () => {
  it("says of each client who owns it", () => {
    const clients = [
      live({ id: 1, name: "declared" }),
      live({ id: 2, name: "loose" }),
      live({ id: 3, name: "runs-keyward" }),
      live({ id: 4, name: "of another team", environment: null }),
    ];
    const scope = { names: ["declared", "loose", "runs-*"] };
    const owned = ownership({ scope, self: [{ kind: "name", name: "runs-keyward" }] });
    const made = workspaceInventory(reading([declared({ name: "declared" })], clients, { ownership: owned }));
    expect(made.clients?.map(({ name, state }) => [name, state])).toEqual([
      ["declared", "managed"],
      ["loose", "unmanaged"],
      ["of another team", "out-of-scope"],
      ["runs-keyward", "self"],
    ]);
  });

  it("says what differs from the manifest, with the live value first", () => {
    const made = workspaceInventory(reading([declared({ ip_allow_list: ["192.0.2.77"] })], [live()]));
    expect(made.clients?.[0]).toMatchObject({
      drift: [{ field: "ip_allow_list", before: ["192.0.2.10"], after: ["192.0.2.77"] }],
      source: { file: "clients/finance.yaml", line: 3 },
    });
  });

  it("has an unknown drift, and not none, if the plan is refused before it has changes", () => {
    const twice = [declared(), declared({ source: { file: "b.yaml", line: 1 } })];
    const made = workspaceInventory(reading(twice, [live()]));
    expect(made.status).toBe("refused");
    expect(made.clients).toMatchObject([{ state: "managed", drift: "unknown" }]);
    expect(workspaceUnknowns(reading(twice, [live()]), { sinksRead: true })).toContainEqual(
      expect.objectContaining({ code: "plan-unmade", workspace: "production" }),
    );
  });

  it("keeps the changes of a plan that only a policy refuses", () => {
    const listed = policy({ required: ["ip_allow_list"] }, { name: "listed" });
    const open = declared({ ip_allow_list: [] });
    const made = inventoryOf(reading([open], [live()], { policies: [listed] }));
    expect(made.workspaces[0]).toMatchObject({
      status: "refused",
      clients: [{ drift: [{ field: "ip_allow_list" }], violations: ["listed"] }],
      policies: [{ name: "listed", on: "client", satisfied: 0, violated: [{ id: 40947 }], undecided: [] }],
    });
    expect(found(made)).toMatchObject({ "policy-violated": 1, drift: 1 });
  });

  it("knows when a token is due, also one that is not overdue", () => {
    const due = declared({ token: monthly });
    const made = workspaceInventory(reading([due], [live({ token_updated_at: "2026-05-20T00:00:00.000Z" })]));
    expect(made.clients?.[0]?.token).toMatchObject({
      rotate_after: "30d",
      due_at: "2026-06-19T00:00:00.000Z",
      due: false,
      age_days: 12,
    });
  });

  it("says nothing of a workspace that could not be read, and counts it", () => {
    const made = inventoryOf(reading([declared()], [live()]), unread());
    expect(made.workspaces[1]).toMatchObject({
      status: "error",
      clients: null,
      not_live: null,
      policies: null,
    });
    expect(found(made)).toMatchObject({ "workspace-unread": 1 });
    expect(workspaceUnknowns(unread(), { sinksRead: true })).toEqual([
      { code: "workspace-unread", workspace: "partners", count: null, reason: "the token is refused" },
    ]);
  });

  it("lists a client once that two entries of one workspace read, in the entry that owns it", () => {
    const clients = [
      live({ id: 1, name: "a-1" }),
      live({ id: 2, name: "b-1" }),
      live({ id: 3, name: "c-1" }),
    ];
    const team = (name: string) => ({
      key: "same host and token",
      inventory: workspaceInventory(
        reading([], clients, { ownership: ownership({ scope: { names: [`${name}-*`] } }) }),
      ),
    });
    const [first, second] = withoutRepeats([team("a"), team("b")]);
    expect(first?.clients?.map(({ name }) => name)).toEqual(["a-1", "c-1"]);
    expect(second?.clients?.map(({ name }) => name)).toEqual(["b-1"]);
    const apart = withoutRepeats([team("a"), { ...team("b"), key: "another token" }]);
    expect(apart.map((one) => one.clients?.length)).toEqual([3, 3]);
  });

  it.each([
    [[], "any", null],
    [["0.0.0.0/0"], "any", null],
    [["0.0.0.0/1"], "most", 2 ** 31],
    [["192.0.2.0/24", "192.0.2.7"], "limited", 256],
    [["192.0.2.7", "office"], "limited", null],
  ] as const)("judges the list %j as %s", (list, addresses, count) => {
    expect(reachOf(list)).toEqual({ addresses, count });
  });

  it("names what its names and places cannot tell", () => {
    const known = declared({ token: monthly });
    const unreadable = place({ kind: "unknown", reason: "Vault is sealed" });
    const read = reading([known], [live({ folders: [7] })], { tokens: new Map([[known, [unreadable]]]) });
    expect(workspaceUnknowns(read, { sinksRead: true }).map(({ code, reason }) => [code, reason])).toEqual([
      ["role-names", null],
      ["folder-names-not-asked", null],
      ["places-unreadable", "Vault is sealed"],
    ]);
    expect(workspaceUnknowns(read, { sinksRead: false }).map(({ code }) => code)).toContain("sinks-not-read");
  });
});

describe("the findings", () => {
  it("are none for a client that is declared, limited and young", () => {
    const young = live({ token_updated_at: "2026-05-30T00:00:00.000Z" });
    const ninety = { deliver_to: "discard", rotate_after: 90 * 86_400_000 } as const;
    expect(found(inventoryOf(reading([declared({ token: ninety })], [young])))).toEqual({});
  });

  it("count each client of their kind", () => {
    const clients = [
      live({ id: 1, name: "open", ip_allow_list: [], folders: "all" }),
      live({ id: 2, name: "half", ip_allow_list: ["0.0.0.0/1"] }),
      live({ id: 3, name: "old" }),
      live({ id: 4, name: "soon", token_updated_at: "2026-05-20T00:00:00.000Z" }),
      live({ id: 5, name: "Migrated API client", has_token: false }),
    ];
    const manifests = [
      declared({ name: "old", token: monthly }),
      declared({ name: "soon", token: monthly }),
      declared({
        name: "half",
        ip_allow_list: ["0.0.0.0/1"],
        token: { deliver_to: "discard", rotate_after: "never" },
      }),
      declared({ name: "new" }),
    ];
    expect(found(inventoryOf(reading(manifests, clients)))).toEqual({
      "open-to-any-and-all-folders": 1,
      "open-to-any": 1,
      "open-to-most": 1,
      "all-folders": 1,
      unmanaged: 2,
      "not-live": 1,
      "token-overdue": 1,
      "token-due-soon": 1,
      "token-without-limit": 1,
      "token-not-held": 2,
      "legacy-key": 1,
      "no-live-token": 1,
    });
  });
});
