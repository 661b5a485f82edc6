/** keyward as a library: the pure planner, the story around it, and the documents that it speaks in. */
export * from "./model/errors.ts";
export type { ClientPayload } from "./fields/payload.ts";
export type * from "./model/client.ts";
export type * from "./model/clock.ts";
export type * from "./model/finding.ts";
export type * from "./model/ownership.ts";
export * from "./model/plan.ts";
export type * from "./model/problem.ts";
export * from "./model/report.ts";
export { Secret } from "./model/secret.ts";
export type * from "./model/source.ts";
export type * from "./model/token.ts";
export { makePlan } from "./plan/make-plan.ts";
export type * from "./policy/policy.ts";
export { type Planned, type PlanRun, planWorkspace } from "./run/plan-workspace.ts";
export type { Sink, TokenSubject } from "./sinks/sink.ts";
export { version } from "./model/version.ts";
export type { Issued, ReadApi, Reading, WriteApi } from "./workato/api.ts";
