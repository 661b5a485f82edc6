import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { applyPlan } from "../../src/apply/apply.ts";
import { systemClock } from "../../src/cli/clock.ts";
import type { Declared } from "../../src/model/client.ts";
import type { Ownership } from "../../src/model/ownership.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { PlanRequest } from "../../src/plan/input.ts";
import { type PlanRun, planWorkspace } from "../../src/run/plan-workspace.ts";
import { parseReadings } from "../../src/sandbox/readings.ts";
import { defaultSeed, type SeedClient } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { placesOf } from "../../src/sinks/observe.ts";
import { fileSink } from "../support/file-sink.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import { openApi } from "../../src/workato/open.ts";
import { declared } from "../support/builders.ts";

const owned: Ownership = { self: [], scope: { names: ["*"] }, environments: [] };
const unlimited = { max_creates: null, max_updates: null, max_deletes: null, max_rotations: null };

/** Everything that a run needs, against a sandbox in this process and a real folder of tokens. */
function arrange(sandbox: Sandbox, folder: string) {
  const rate = { limit: 100_000, windowMs: 1000 };
  const api = openApi({
    host: sandbox.url,
    token: new Secret(sandbox.token),
    limiter: createLimiter(rate, systemClock),
    clock: systemClock,
    timeoutMs: 2000,
    userAgent: "keyward/test",
    proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
  });
  const sink = fileSink(path.join(folder, "{environment}", "{name}"));
  const plan = (wanted: readonly Declared[], prune: boolean) => {
    const workspace = { name: "main", host: sandbox.url, customer: null };
    const sinks = new Map([["files", sink]]);
    const request: PlanRequest = {
      workspace,
      ownership: owned,
      declared: wanted,
      prune,
      limits: unlimited,
      options: { prune },
      rate,
      policies: [],
      sinkScopes: new Map(),
      placesOf: (client, id) => placesOf(client, workspace, sinks, id),
      overlapName: "{name}-b",
      taken: [],
      base: null,
      only: null,
    };
    const run: PlanRun = { request, sinks, api, clock: systemClock, whole: false };
    return planWorkspace(run);
  };
  const apply = async (wanted: readonly Declared[], prune: boolean) => {
    const planned = await plan(wanted, prune);
    const report = await applyPlan({
      plan: planned.plan,
      api,
      live: planned.reading.clients,
      readAt: planned.reading.readAt,
      sinks: new Map([["files", sink]]),
      clock: systemClock,
      timeoutMs: 2000,
      stop: new AbortController().signal,
      onOwnToken: () => undefined,
      onStep: () => undefined,
      onWait: () => undefined,
      onNote: () => undefined,
    });
    return { plan: planned.plan, report };
  };
  const tokenOf = (name: string) =>
    readFileSync(
      sink.place({ id: null, workspace: "main", customer: null, name, environment: null }),
      "utf8",
    );
  return { plan, apply, tokenOf, close: () => api.close() };
}

const names = ["a", "b", "café", "d e", "team|x", "😀", "finance-loader"];
const fields = {
  name: fc.constantFrom(...names),
  role: fc.constantFrom(26_779, 26_780),
  folders: fc.oneof(
    fc.constant("all" as const),
    fc.uniqueArray(fc.constantFrom(100, 101, 110), { minLength: 1 }),
  ),
  ip_allow_list: fc.constantFrom([], ["192.0.2.1"], ["192.0.2.0/24", "2001:db8::1"]),
};

const anyLive: fc.Arbitrary<SeedClient[]> = fc.uniqueArray(
  fc.record({
    ...fields,
    id: fc.constant(null),
    environment: fc.constant(null),
    token_age_days: fc.nat(400),
  }),
  { selector: ({ name }) => name, maxLength: 5 },
);

const anyDeclared: fc.Arbitrary<Declared[]> = fc
  .uniqueArray(fc.record(fields), { selector: ({ name }) => name, maxLength: 5 })
  .map((all) =>
    all.map((one, line) =>
      declared({
        ...one,
        id: null,
        token: { deliver_to: ["files"], rotate_after: null },
        source: { file: "c.yaml", line: line + 1 },
      }),
    ),
  );

const readings = [
  "count=page",
  "listShape=bare",
  "ipFormat=array",
  "ipEmpty=null",
  "put=merge",
  "storedNames=nfd",
  "perPageCap=2",
  "order=reverse",
  "unknownFields=true",
];

describe("for any desired and live state, over real HTTP and real files", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function world(clients: readonly SeedClient[], reading: string) {
    const sandbox = await startSandbox({
      rate: null,
      seed: { ...defaultSeed, clients },
      readings: parseReadings([reading]),
    });
    const folder = mkdtempSync(path.join(tmpdir(), "keyward-test-"));
    const run = arrange(sandbox, folder);
    const end = async () => {
      await run.close();
      await sandbox.close();
      rmSync(folder, { recursive: true });
    };
    return { ...run, sandbox, end };
  }

  it("apply converges, the next plan is empty, and nothing unmanaged is touched", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLive,
        anyDeclared,
        fc.constantFrom(...readings),
        async (clients, wanted, reading) => {
          const desired = wanted.map((client) => ({ ...client, distinct_from: [] }));
          const { sandbox, plan, apply, tokenOf, end } = await world(clients, reading);
          try {
            const unmanaged = [...sandbox.state.clients.values()].filter(
              ({ name }) => !desired.some((client) => client.name === name),
            );
            const before = structuredClone(unmanaged);
            const first = await apply(desired, false);
            if (first.plan.status !== "ok")
              return expect(first.plan.problems.map(({ rule }) => rule)).toContain("create-beside-delete");
            expect(first.report.outcomes.filter(({ status }) => status !== "done")).toEqual([]);
            expect((await plan(desired, false)).plan.changes).toEqual([]);
            expect(unmanaged).toEqual(before);
            for (const { name } of first.report.outcomes.filter(({ action }) => action === "create")) {
              const made = [...sandbox.state.clients.values()].find((client) => client.name === name);
              expect(tokenOf(name)).toBe(made?.tokenValue);
            }
          } finally {
            await end();
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it("prune leaves exactly what is declared", async () => {
    await fc.assert(
      fc.asyncProperty(anyLive, anyDeclared, async (clients, wanted) => {
        const { sandbox, plan, apply, end } = await world(clients, "count=total");
        try {
          // A create that equals a delete is refused until `distinct_from` marks it as another client.
          const unlike = wanted.map((client) => ({
            ...client,
            distinct_from: [...sandbox.state.clients.values()]
              .filter(({ name }) => name !== client.name)
              .map(({ id }) => id),
          }));
          const first = await apply(unlike, true);
          expect(first.plan.problems).toEqual([]);
          expect([...sandbox.state.clients.values()].map(({ name }) => name).sort()).toEqual(
            unlike.map(({ name }) => name).sort(),
          );
          expect((await plan(unlike, true)).plan.changes).toEqual([]);
        } finally {
          await end();
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("a list that shifts while it is read is read again before anything is created", async () => {
    const many = Array.from({ length: 5 }, (_, index): SeedClient => ({
      id: null,
      name: `client-${index}`,
      role: 26_779,
      folders: "all",
      environment: null,
      ip_allow_list: [],
      token_age_days: 1,
    }));
    const { sandbox, plan, end } = await world(many, "perPageCap=2");
    open.push(end);
    const wanted = [declared({ name: "new", folders: "all", source: { file: "c.yaml", line: 1 } })];
    expect((await plan(wanted, false)).plan.status).toBe("ok");
    expect(sandbox.journal.length).toBe(3);
  });

  it.each(["count=page", "listShape=bare"])(
    "is not deceived by a shifted list without a total: %s",
    async (reading) => {
      const many = Array.from({ length: 150 }, (_, index): SeedClient => ({
        id: null,
        name: `client-${index}`,
        role: 26_779,
        folders: "all",
        environment: null,
        ip_allow_list: [],
        token_age_days: 1,
      }));
      const sandbox = await startSandbox({
        rate: null,
        seed: { ...defaultSeed, clients: many },
        readings: { ...parseReadings([reading]), ...parseReadings(["shift=miss"]) },
      });
      open.push(() => sandbox.close());
      const { plan, close } = arrange(sandbox, tmpdir());
      open.push(close);
      const wanted = many.map(({ name }, line) =>
        declared({ name, folders: "all", ip_allow_list: [], source: { file: "c.yaml", line: line + 1 } }),
      );
      await expect(plan(wanted, false)).rejects.toThrow(/changed while it was read/);
    },
  );

  it("a list that shifts for real is an error, and never a plan on part of it", async () => {
    const many = Array.from({ length: 5 }, (_, index): SeedClient => ({
      id: null,
      name: `client-${index}`,
      role: 26_779,
      folders: "all",
      environment: null,
      ip_allow_list: [],
      token_age_days: 1,
    }));
    const sandbox = await startSandbox({
      rate: null,
      seed: { ...defaultSeed, clients: many },
      readings: { ...parseReadings(["perPageCap=2"]), ...parseReadings(["shift=miss"]) },
    });
    open.push(() => sandbox.close());
    const { plan, close } = arrange(sandbox, tmpdir());
    open.push(close);
    const wanted = many.map(({ name }, line) =>
      declared({ name, folders: "all", ip_allow_list: [], source: { file: "c.yaml", line: line + 1 } }),
    );
    await expect(plan(wanted, false)).rejects.toThrow(/changed while it was read/);
    expect((await plan(wanted, false)).plan.changes).toEqual([]);
  });
});
