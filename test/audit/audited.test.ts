import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyPlan } from "../../src/apply/apply.ts";
import { audited } from "../../src/audit/audited.ts";
import { AuditLog } from "../../src/audit/audit-log.ts";
import { AuditError } from "../../src/model/errors.ts";
import type { AuditLine } from "../../src/audit/audit-line.ts";
import type { Declared, Live } from "../../src/model/client.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { makeRotation } from "../../src/plan/rotation/make-rotation.ts";
import { planInput } from "../plan/planning.ts";
import { declared, live } from "../support/builders.ts";
import { MemoryApi } from "../support/memory-api.ts";
import { outcomeLines } from "../support/memory-run.ts";
import { schemaErrors } from "../support/schemas.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const by = { system: "local", name: "ada", commit: null, job: null };
const all = {
  what: { kind: "all" },
  environment: null,
  self: false,
  takePlace: false,
  endsOverlap: false,
} as const;
const everything = { self: [], scope: { names: ["*"] }, environments: [] };

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "keyward-audit-"));
  file = path.join(dir, "audit.jsonl");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function lines(): readonly AuditLine[] {
  const text = readFileSync(file, "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): AuditLine => {
      const value: unknown = JSON.parse(line);
      expect(schemaErrors("audit", value)).toBeNull();
      return value as AuditLine;
    });
}

async function run(
  wanted: readonly Declared[],
  clients: readonly Live[],
  bad: (api: MemoryApi, trail: AuditLog) => unknown = () => {},
  kind: "plan" | "rotate" = "plan",
) {
  const clock = new VirtualClock();
  const api = new MemoryApi(clock, clients);
  const trail = await AuditLog.open(file);
  await bad(api, trail);
  const input = planInput(wanted, clients, { prune: true, ownership: everything });
  const plan =
    kind === "plan" ? makePlan(input) : makeRotation({ ...input, selection: all, trusted: new Set() });
  const report = await clock.run(
    applyPlan({
      plan,
      api: audited(api, trail, { plan, by, version: "1.0.0", clock }),
      live: clients,
      readAt: clock.monotonic(),
      sinks: new Map(),
      clock,
      timeoutMs: 40_000,
      stop: new AbortController().signal,
      onOwnToken: () => undefined,
      onStep: () => undefined,
      onWait: () => undefined,
      onNote: () => undefined,
    }),
  );
  await trail.close();
  return { api, report, plan };
}

describe("the audit file", () => {
  it("has an intent and an outcome of each mutation, with what it was before and after", async () => {
    const { plan } = await run(
      [declared({ name: "new", role: 5 }), declared({ role: 1 })],
      [live(), live({ id: 7, name: "old" })],
    );
    const recorded = lines();
    expect(recorded.map(({ event, action, client, outcome }) => [event, action, client.id, outcome])).toEqual(
      expect.arrayContaining([
        ["intent", "create", null, null],
        ["outcome", "create", 50_000, "done"],
        ["intent", "update", 40947, null],
        ["outcome", "update", 40947, "done"],
        ["intent", "delete", 7, null],
        ["outcome", "delete", 7, "done"],
      ]),
    );
    expect(recorded).toHaveLength(6);
    const update = recorded.filter(({ action }) => action === "update");
    for (const line of update) {
      expect(line).toMatchObject({ by, keyward: "1.0.0", plan: plan.digest, workspace: plan.workspace });
      expect(line.fields).toEqual(plan.changes?.find(({ action }) => action === "update")?.fields);
    }
    expect(new Set(recorded.map(({ run: one }) => one)).size).toBe(1);
    expect(update[0]?.mutation).toBe(update[1]?.mutation);
    expect(new Set(recorded.map(({ mutation }) => mutation)).size).toBe(3);
  });

  it("never holds a token, and is its owner's only", async () => {
    const { api } = await run([declared({ name: "new" })], []);
    const text = readFileSync(file, "utf8");
    for (const token of api.tokens.values()) expect(text).not.toContain(token);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is written before each mutation reaches the server", async () => {
    const seen: string[] = [];
    await run([declared({ name: "a" }), declared({ name: "b" })], [], (api) => {
      api.fault = ({ kind, about }) => {
        if (kind === "create") {
          expect(lines().some((line) => line.event === "intent" && line.client.name === about)).toBe(true);
          seen.push(String(about));
        }
        return null;
      };
    });
    expect(seen.sort()).toEqual(["a", "b"]);
  });

  it.each([
    { failure: "status", status: 422 },
    { failure: "refused", status: 200 },
  ] as const)("records what failed (%j), what is unknown and what was found again", async (refusal) => {
    await run([declared({ role: 1 }), declared({ name: "x" })], [live()], (api) => {
      api.fault = ({ kind, nth }) => {
        if (kind === "update") return refusal;
        return kind === "create" && nth === 1 ? { failure: "lost", effectAfter: 10 } : null;
      };
    });
    const ends = lines().filter(({ event }) => event === "outcome");
    expect(ends.map(({ action, outcome }) => `${action} ${outcome}`).sort()).toEqual([
      "create unknown",
      "update failed",
    ]);
    expect(ends.every(({ error }) => error !== null)).toBe(true);
  });

  it("records as unknown what a gateway gave up, and as failed what was answered with another error", async () => {
    await run([declared({ name: "a" }), declared({ name: "b" })], [], (api) => {
      api.fault = ({ kind, about, nth }) =>
        kind === "create" && nth === 1 ? { failure: "status", status: about === "a" ? 499 : 409 } : null;
    });
    const ends = lines().filter(({ event }) => event === "outcome");
    expect(ends.map(({ client, outcome }) => `${client.name} ${outcome}`).sort()).toEqual([
      "a done",
      "a unknown",
      "b failed",
    ]);
  });

  it("has a pair of lines for each time that a lost regenerate is sent", async () => {
    await run(
      [declared()],
      [live()],
      (api) => {
        api.fault = ({ nth }) => (nth === 1 ? { failure: "lost", effectAfter: 10 } : null);
      },
      "rotate",
    );
    const recorded = lines().map(({ event, action, mutation, outcome }) => [
      event,
      action,
      mutation,
      outcome,
    ]);
    expect(recorded).toEqual([
      ["intent", "rotate", 1, null],
      ["outcome", "rotate", 1, "unknown"],
      ["intent", "rotate", 2, null],
      ["outcome", "rotate", 2, "done"],
    ]);
  });

  it("is appended to, on a line of its own also after a process that died while it wrote", async () => {
    await run([declared({ name: "a" })], []);
    writeFileSync(file, `${readFileSync(file, "utf8")}{"format":"keyward.audit/v1","ti`);
    await run([declared({ name: "b" })], []);
    const text = readFileSync(file, "utf8").split("\n");
    expect(text.filter((line) => line.endsWith("}"))).toHaveLength(4);
    expect(text.filter((line) => line === '{"format":"keyward.audit/v1","ti')).toHaveLength(1);
  });

  it("that cannot be opened refuses before anything is sent", async () => {
    for (const bad of [dir, path.join(dir, "no", "such", "folder.jsonl")])
      await expect(AuditLog.open(bad)).rejects.toThrow(AuditError);
  });

  it("that cannot be written lets nothing be sent", async () => {
    const { report, api } = await run(
      [declared({ name: "a" }), declared({ role: 1 })],
      [live()],
      // Its file was removed while it was open: every write fails.
      (_api, trail) => trail.close(),
    );
    expect(api.sent).toEqual([]);
    expect(outcomeLines(report)).toEqual(["create a skipped audit", "update 40947 skipped audit"]);
    expect(report.outcomes[0]?.error?.message).toContain(`the audit file ${file} could not be written`);
  });
});
