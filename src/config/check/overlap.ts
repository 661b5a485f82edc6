import { findingOf, type Located } from "../../manifest/read/findings.ts";
import type { Finding } from "../../model/finding.ts";
import type { Scope } from "../../model/ownership.ts";
import { scopesMeet } from "../../model/overlap.ts";
import type { ConfigFile, Workspace } from "../../schema/generated/config.ts";
import { readHost } from "../host.ts";

/** Finds workspace entries with the same host and token variable and overlapping scopes; each finding names both. */
export function findOverlaps(
  at: Located,
  { workspaces }: ConfigFile,
  allowedHosts: string | undefined,
): readonly Finding[] {
  const entries = Object.entries(workspaces);
  return entries.flatMap(([name, one], index) =>
    entries
      .slice(0, index)
      .filter(([, other]) => reaches(one, allowedHosts) === reaches(other, allowedHosts))
      .filter(([, other]) => sameWorkspace(one.customers, other.customers))
      .filter(([, other]) => scopesMeet(one.scope ?? null, other.scope ?? null))
      .map(([earlier, other]) => overlap(at, [earlier, other], [name, one])),
  );
}

/** The key that two entries share if they are the same workspace with the same token. */
function reaches({ host, token_env }: Workspace, allowedHosts: string | undefined): string {
  const read = readHost(host, allowedHosts);
  return JSON.stringify(["origin" in read ? read.origin : host, token_env]);
}

/** Whether two entries of one token may be the same workspace; of files of customers that is known only when they are read. */
function sameWorkspace(one: Workspace["customers"], other: Workspace["customers"]): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one === "all" || other === "all") return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  const ids = new Set(one.map(String));
  return other.some((id) => ids.has(String(id)));
}

function overlap(
  at: Located,
  [earlier, other]: readonly [string, Workspace],
  [name, one]: readonly [string, Workspace],
): Finding {
  const first = at.lines.at(at.document.offsetOf(["workspaces", earlier, "scope"]));
  const place = `${at.file}:${first.line}:${first.column}`;
  const scopes = [other, one].map(({ scope }) => described(scope ?? null)).join(" and ");
  return findingOf(at, {
    rule: "scopes-overlap",
    message: `${JSON.stringify(earlier)} (${place}) and ${JSON.stringify(name)} have the same host and token, and their scopes overlap: ${scopes}`,
    fix: "give each of them a `scope` that excludes the clients of the other",
    path: ["workspaces", name, "scope"],
    at: "value",
  });
}

function described(scope: Scope | null): string {
  if (scope === null) return "no scope (all clients)";
  const { names, environments } = scope;
  const parts = [
    names === undefined ? [] : [`names ${names.join(", ")}`],
    environments === undefined ? [] : [`environments ${environments.join(", ")}`],
  ];
  return parts.flat().join(" in ");
}
