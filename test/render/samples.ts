import type { Change, UpdateChange } from "../../src/model/change.ts";
import { type PlanDocument, planFormat, type WorkspacePlan } from "../../src/model/plan.ts";
import { type RiskCode, riskEffects } from "../../src/model/risk.ts";
import { changeOf, type ChangeSample } from "../support/changes.ts";
import { type ReportDocument, reportFormat } from "../../src/model/report.ts";

/** A workspace in the samples. */
export const workspace = { name: "production", host: "https://app.jp.workato.com", customer: null } as const;

/** Risks by their codes. */
export function risks(...codes: readonly RiskCode[]): Change["risks"] {
  return codes.map((code) => ({ code, effect: riskEffects[code] }));
}

/** A change with ordinary values; override only what the test is about. */
export function change(overrides: ChangeSample = {}): Change {
  const ordinary: UpdateChange = {
    action: "update",
    id: 40947,
    name: "finance-loader",
    environment: "Production",
    digest: "sha256:00",
    reason: "differs from the manifest",
    origin: null,
    fields: [{ field: "ip_allow_list", before: ["192.0.2.10"], after: [] }],
    risks: risks("ip-allow-list-removed"),
    token: null,
    issue: null,
    source: { file: "clients/finance.yaml", line: 7 },
  };
  return changeOf(ordinary, overrides);
}

/** A client that gets a role, two folders and one address. */
export const created: Change = change({
  action: "create",
  id: null,
  name: "team-a",
  environment: "Test",
  fields: [
    { field: "name", before: null, after: "team-a" },
    { field: "role", before: null, after: { id: 26779, name: "Finance integrator" } },
    {
      field: "folders",
      before: null,
      after: [
        { id: 26138, path: null },
        { id: 26139, path: "Finance/P2P" },
      ],
    },
    { field: "environment", before: null, after: "Test" },
    { field: "ip_allow_list", before: null, after: ["192.0.2.10"] },
  ],
  risks: [],
  source: { file: "clients/a.yaml", line: 3 },
});

/** A client that gets another role, an additional folder and other addresses. */
export const moved: Change = change({
  id: 40948,
  name: "orders",
  fields: [
    { field: "role", before: { id: 1, name: "Read only" }, after: { id: 2, name: "Admin" } },
    {
      field: "folders",
      before: [{ id: 100, path: null }],
      after: [
        { id: 100, path: null },
        { id: 101, path: null },
      ],
    },
    { field: "ip_allow_list", before: ["192.0.2.10"], after: ["198.51.100.0/24"] },
  ],
  risks: risks("role-changed", "folder-added", "ip-allow-list-opened", "ip-allow-list-narrowed"),
});

/** A client whose token is issued again. */
export const rotated: Change = change({
  action: "rotate",
  id: 40949,
  name: "nightly",
  reason: "token not delivered",
  fields: [],
  risks: risks("token-reissued"),
});

/** A client that is deleted. */
export const deleted: Change = change({
  action: "delete",
  id: 40951,
  name: "team-gone",
  reason: "declared by no manifest",
  fields: [
    { field: "name", before: "team-gone", after: null },
    { field: "role", before: { id: 26779, name: null }, after: null },
    { field: "folders", before: "all", after: null },
    { field: "environment", before: "Production", after: null },
    { field: "ip_allow_list", before: [], after: null },
  ],
  risks: risks("client-deleted"),
  source: null,
});

/** A plan with a change of every kind. */
export function plan(overrides: Partial<WorkspacePlan> = {}): WorkspacePlan {
  return {
    workspace,
    status: "ok",
    digest: "sha256:00",
    options: { prune: false },
    summary: { create: 1, update: 2, delete: 1, rotate: 1, unchanged: 12, unmanaged: 1, out_of_scope: 31 },
    read: { requests: 4, clients: 250 },
    estimate: { requests: 5, seconds: 0 },
    changes: [created, change(), moved, rotated, deleted],
    token_changes: [],
    unmanaged: [{ id: 40950, name: "team-old", environment: "Production" }],
    left_alone: [{ id: 12, name: "gitops-admin", environment: null, reason: "self" }],
    tokens: [
      {
        id: 40947,
        name: "finance-loader",
        environment: "Production",
        updated_at: "2026-01-05T10:00:00.000Z",
        age_days: 176,
        due: true,
        state: "held",
        concerns: [],
      },
      {
        id: 40948,
        name: "orders",
        environment: "Production",
        updated_at: null,
        age_days: null,
        due: false,
        state: "unknown",
        concerns: [],
      },
    ],
    problems: [],
    notes: [
      {
        rule: "rename-done",
        message: "renamed_from is no longer needed",
        source: { file: "clients/a.yaml", line: 9 },
      },
    ],
    ...overrides,
  };
}

/** A plan in which nothing changes. */
export const unchanged: WorkspacePlan = plan({
  summary: { create: 0, update: 0, delete: 0, rotate: 0, unchanged: 12, unmanaged: 0, out_of_scope: 31 },
  estimate: { requests: 0, seconds: 0 },
  changes: [],
  unmanaged: [],
  left_alone: [],
  tokens: [],
  notes: [],
});

/** A plan that a limit refused before anything was known of tokens. */
export const refused: WorkspacePlan = plan({
  status: "refused",
  digest: null,
  summary: null,
  estimate: null,
  changes: null,
  token_changes: null,
  unmanaged: null,
  left_alone: null,
  tokens: null,
  notes: [],
  problems: [
    {
      rule: "max-deletes",
      message: "12 deletes are planned, and the limit is 5",
      numbers: { planned: 12, limit: 5 },
      way: "--max-deletes 12 for this run, or limits.max_deletes in keyward.yaml",
      source: { file: "keyward.yaml", line: 2 },
    },
  ],
});

/** A document of these plans. */
export function document(...plans: readonly WorkspacePlan[]): PlanDocument {
  return {
    format: planFormat,
    keyward: "1.0.0",
    created_at: "2026-07-01T00:00:00.000Z",
    problems: [],
    plans,
  };
}

/** A report with an outcome of every status. */
export const report: ReportDocument = {
  format: reportFormat,
  results: [
    {
      workspace,
      outcomes: [
        { action: "create", name: "team-a", environment: "Test", id: 1, status: "done", error: null },
        {
          action: "delete",
          name: "team-gone",
          environment: null,
          id: 40951,
          status: "skipped",
          error: { code: "stopped", message: "the run was ended: run apply again" },
        },
        {
          action: "update",
          name: "orders",
          environment: "Production",
          id: 40948,
          status: "failed",
          error: { code: "not-as-sent", message: "the answer shows another role: look at the client" },
        },
      ],
      requests: { total: 14, retried: 1, rate_limited: 0 },
      seconds: 125,
    },
  ],
};
