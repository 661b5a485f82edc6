/**
 * keyward as a library. A program loads configuration and manifests (`load`), plans (`plan`), shows (`renderPlan`) and
 * applies (`apply`), on a machine that `openSystem` describes; examples/library is one. Below it are the parts to build
 * on: the pure planner (`makePlan`), the run that reads for it (`planWorkspace`, `run`), the API and the sinks.
 */
export { openSystem, type SystemChoices } from "./cli/library-system.ts";
export { loadOptions } from "./config/load.ts";
export type { Flags, ManifestPath, Options, WorkspaceOptions } from "./config/options.ts";
export { openWorkspace, type OpenWorkspace } from "./library/open.ts";
export { apply, type ApplyChoices } from "./library/apply.ts";
export { plan, type PlanChoices } from "./library/plan.ts";
export { type Colour, renderPlan, renderReport } from "./library/render.ts";
export { type CommandFlags, prepare as load, type Prepared, type PreparedWorkspace } from "./run/prepare.ts";
export type { Edge, Ended, Gate, Listener, Task } from "./run/task.ts";
export type { Format, PlainFormat, System, Voice } from "./run/system.ts";
export { run } from "./run.ts";
export * from "./model/errors.ts";
export type { ClientPayload } from "./fields/payload.ts";
export type * from "./model/client.ts";
export type * from "./model/clock.ts";
export type * from "./model/declaration.ts";
export type * from "./model/finding.ts";
export type * from "./model/ownership.ts";
export * from "./model/change.ts";
export * from "./model/field-change.ts";
export type * from "./model/token/issue-target.ts";
export * from "./model/plan.ts";
export * from "./model/risk.ts";
export * from "./model/rules.ts";
export type * from "./model/problem.ts";
export * from "./model/report.ts";
export { Secret } from "./model/token/secret.ts";
export type * from "./model/token/site.ts";
export type * from "./model/source.ts";
export type * from "./model/token/token.ts";
export { makePlan } from "./plan/make-plan.ts";
export type { PlanInput, PlanRequest } from "./plan/input.ts";
export type * from "./policy/policy.ts";
export { type Planned, type PlanRun, planWorkspace } from "./run/plan-workspace.ts";
export { openSinks } from "./sinks/open-sinks.ts";
export type { SinkContext } from "./sinks/sink-context.ts";
export type * from "./sinks/sink-options.ts";
export type { Sink, TokenSubject } from "./sinks/sink.ts";
export { version } from "./util/version.ts";
export type { Issued, ReadApi, Reading, WriteApi } from "./workato/api.ts";
export type { ApiOptions } from "./workato/connection.ts";
export type { Limiter } from "./workato/limiter/limiter.ts";
export { createLimiter } from "./workato/limiter/sliding-window.ts";
export { type OpenApi, openApi } from "./workato/open.ts";
