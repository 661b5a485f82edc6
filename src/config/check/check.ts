import { checkSinks } from "../../manifest/read/sinks.ts";
import { type PathFinding, type Path, valueAt } from "../../schema/path-finding.ts";
import { readHost } from "../host.ts";
import { checkCustomers } from "./check-customers.ts";
import { checkOverlapName } from "./check-overlap-name.ts";
import { checkPolicies } from "./check-policies.ts";
import { checkSinkTable } from "./check-sink.ts";

/** Checks a configuration beyond its JSON Schema: hosts, templates, sinks, policies, second names and the requirements of prune. Accepts any value. */
export function* checkConfig(config: unknown, allowedHosts: string | undefined): Generator<PathFinding> {
  for (const [name, workspace] of entries(valueAt(config, ["workspaces"]))) {
    yield* checkHost(workspace, ["workspaces", name, "host"], allowedHosts);
    yield* checkPrune(workspace, ["workspaces", name, "prune"]);
  }
  yield* checkCustomers(config);
  yield* checkOverlapName(config);
  const sinks = entries(valueAt(config, ["sinks"]));
  yield* checkSinkTable(config);
  yield* checkPolicies(config);
  const known = sinks.map(([name]) => name);
  yield* checkSinks(valueAt(config, ["tokens", "deliver_to"]), ["tokens", "deliver_to"], known);
}

function* checkHost(workspace: unknown, path: Path, allowed: string | undefined): Generator<PathFinding> {
  const host = valueAt(workspace, ["host"]);
  if (typeof host !== "string" || host === "") return;
  const read = readHost(host, allowed);
  if ("message" in read) yield { rule: "host", ...read, path, at: "value" };
}

function* checkPrune(workspace: unknown, path: Path): Generator<PathFinding> {
  if (valueAt(workspace, ["prune"]) !== true) return;
  const missing = ["scope", "self"].filter((key) => valueAt(workspace, [key]) === undefined);
  if (missing.length === 0) return;
  const names = missing.map((key) => `\`${key}\``).join(" and ");
  const fix = `add ${names}: \`scope\` limits what prune can delete, and \`self\` names the clients that keyward itself uses`;
  const finding = {
    rule: "prune-unbounded",
    message: `\`prune\` needs ${names}`,
    fix,
    path,
    at: "value",
  } as const;
  const places = missing.map((key) => [...path.slice(0, -1), key]);
  yield places.length === 1 ? { ...finding, missing: places } : finding;
}

function entries(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
