import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/model/activity.ts";
import { driftedClients, knowsAll, withChangedBy, withoutEntry } from "../../src/plan/changed-by.ts";
import { declared, live } from "../support/builders.ts";
import { planOf } from "./planning.ts";

const entry = (client: Partial<Activity["client"]>, more: Partial<Activity> = {}): Activity => ({
  event: "developer_api_client_updated",
  at: "2026-01-02T00:00:00.000Z",
  user: { id: "17", name: "Ann Lee" },
  from: null,
  agent: null,
  client: { id: null, name: null, environment: null, ...client },
  ...more,
});
const narrower = declared({ ip_allow_list: ["192.0.2.10"] });
const opened = live({ ip_allow_list: [] });

describe("who changed the clients of a plan", () => {
  it("is taken from the latest entry about the same id, whatever the order of the log", () => {
    const entries = [
      entry({ id: 40947 }, { at: "2026-01-02T00:00:00.000Z", user: { id: "1", name: "first" } }),
      entry({ id: 40947 }, { at: "2026-01-04T00:00:00.000Z", user: { id: "2", name: "latest" } }),
      entry({ id: 40947 }, { at: "2026-01-03T00:00:00.000Z", user: { id: "3", name: "second" } }),
      entry({ id: 40948, name: "finance-loader" }, { at: "2026-01-09T00:00:00.000Z" }),
    ];
    const plan = withChangedBy(planOf([narrower], [opened]), entries);
    expect(plan.changes?.[0]?.changed_by?.user.name).toBe("latest");
    expect(plan.changes?.[0]?.changed_by).not.toHaveProperty("client");
  });

  it("is told for a client that is no longer live by its name, and only if it was deleted", () => {
    const created = planOf([declared()], []);
    const named = { id: 40947, name: "finance-loader" };
    expect(knowsAll(created, [entry(named)])).toBe(false);
    expect(knowsAll(created, [entry(named, { event: "developer_api_client_deleted" })])).toBe(true);
    expect(knowsAll(created, [entry({ ...named, name: "other" }, { event: "x_deleted" })])).toBe(false);
    expect(withoutEntry(withChangedBy(created, []))).toBe(0);
  });

  it("keeps clients of the same name in other environments apart", () => {
    const dev = live({ id: 1, environment: "Dev" });
    const created = planOf([declared({ environment: "Dev", name: "gone" })], [dev]);
    const deleted = (environment: string | null): Activity =>
      entry({ name: "gone", environment }, { event: "developer_api_client_deleted" });
    const told = (one: Activity) => withChangedBy(created, [one]).changes?.[0]?.changed_by ?? null;
    expect(told(deleted("Prod"))).toBeNull();
    expect(told(deleted("Dev"))).not.toBeNull();
    expect(told(deleted(null))).not.toBeNull();
  });

  it("is not asked about what the pull request itself changes", () => {
    const plan = planOf([narrower], [opened]);
    const own = {
      ...plan,
      changes: plan.changes?.map((one) => ({ ...one, origin: "pull-request" as const })) ?? null,
    };
    expect(driftedClients(own)).toEqual([]);
    expect(withChangedBy(own, [entry({ id: 40947 })]).changes?.[0]).not.toHaveProperty("changed_by");
  });

  it("counts the live clients without an entry, managed or not", () => {
    const plan = withChangedBy(planOf([narrower], [opened, live({ id: 5, name: "stray" })]), []);
    expect(withoutEntry(plan)).toBe(2);
    expect(plan.unmanaged).toMatchObject([{ id: 5, name: "stray", environment: null, changed_by: null }]);
  });
});
