import { describe, expect, it } from "vitest";
import type { WorkspaceOptions } from "../../../src/config/options.ts";
import { Budgets } from "../../../src/run/budget/budgets.ts";
import { testSystem } from "../../support/system.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const workspace: WorkspaceOptions = {
  name: "partners/1199",
  customer: "1199",
  host: "https://partners.invalid",
  tokenVariable: "WORKATO_T",
  manifests: [],
  prune: false,
  self: null,
  scope: null,
  environments: [],
  rate: { limit: 60, windowMs: 60_000 },
  listRate: { limit: 1000, windowMs: 60_000 },
  sharedRate: null,
};

function arrange() {
  const env = { WORKATO_T: "a-long-token", KEYWARD_REDIS_URL: "redis://127.0.0.1:1" };
  const { system, said } = testSystem({ env, temporary: temporaryFolder() });
  return { budgets: new Budgets({ timeoutMs: 1000 }, system), said };
}

describe("the rate limits of a run", () => {
  it("are two for the customers of a partner, each the same for all customers", () => {
    const { budgets } = arrange();
    const other = { ...workspace, name: "partners/1200", customer: "1200" };
    expect(budgets.limiterOf(workspace)).toBe(budgets.limiterOf(other));
    expect(budgets.listLimiterOf(workspace)).toBe(budgets.listLimiterOf(other));
    expect(budgets.listLimiterOf(workspace)?.rate).toEqual(workspace.listRate);
    expect(budgets.listLimiterOf(workspace)).not.toBe(budgets.limiterOf(workspace));
    expect(budgets.listLimiterOf({ ...workspace, customer: null })).toBeUndefined();
  });

  it("are replaced by the process's own share where Redis is away, for lists by the same part of their limit", async () => {
    const { budgets, said } = arrange();
    const ownShare = { limit: 15, windowMs: 60_000 };
    const shared = { ...workspace, sharedRate: { variable: "KEYWARD_REDIS_URL", ownShare } };
    await budgets.listLimiterOf(shared)?.schedule(async () => undefined);
    expect(said.err).toContain("This run goes on with its own share, 250 requests in 60 s\n");
    await budgets.limiterOf(shared).schedule(async () => undefined);
    expect(said.err).toContain("This run goes on with its own share, 15 requests in 60 s\n");
    expect(said.err).not.toContain("a-long-token");
    await budgets.close();
  });

  it("allow nothing where Redis is away and no share is given", async () => {
    const { budgets } = arrange();
    const shared = { ...workspace, sharedRate: { variable: "KEYWARD_REDIS_URL", ownShare: null } };
    for (const limiter of [budgets.limiterOf(shared), budgets.listLimiterOf(shared)])
      await expect(limiter?.schedule(async () => undefined)).rejects.toMatchObject({ failure: "redis" });
    await budgets.close();
  });
});
