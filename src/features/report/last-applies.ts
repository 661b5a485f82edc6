import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { KeywardError } from "../../model/errors.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import { parseInstant } from "../../util/instant.ts";
import { at, parseJson, textAt } from "../../util/json.ts";

/** When each workspace was last changed by keyward; null: the audit log has no change of it. */
export type LastApplies = (workspace: WorkspaceRef) => string | null;

/** Reads an audit log that `apply` and `rotate` wrote; throws `KeywardError` if the file is missing or no audit log. */
export async function readLastApplies(name: string, cwd: string): Promise<LastApplies> {
  const file = path.resolve(cwd, name);
  const last = new Map<string, string>();
  let [lines, valid] = [0, 0];
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      lines += 1;
      const read = changeOf(parseJson(line));
      if (read === null) continue;
      valid += 1;
      const before = last.get(read.key) ?? "";
      if (read.done && read.time > before) last.set(read.key, read.time);
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  // The last line of a run that was killed may be incomplete.
  if (lines > 0 && valid === 0) throw unreadable(file, new Error("it contains no line of an audit log"));
  return (workspace) => last.get(keyOf(workspace.name, workspace.host, workspace.customer)) ?? null;
}

interface AuditChange {
  readonly key: string;
  /** ISO 8601 in UTC, so that texts compare as times do. */
  readonly time: string;
  readonly done: boolean;
}

function changeOf(line: unknown): AuditChange | null {
  if (textAt(line, "format") !== "keyward.audit/v1") return null;
  const [time, name, host] = [
    textAt(line, "time"),
    textAt(line, "workspace", "name"),
    textAt(line, "workspace", "host"),
  ];
  const ms = time === null ? null : parseInstant(time);
  if (ms === null || name === null || host === null) return null;
  const key = keyOf(name, host, at(line, "workspace", "customer") ?? null);
  return { key, time: new Date(ms).toISOString(), done: textAt(line, "outcome") === "done" };
}

function keyOf(name: string, host: string, customer: unknown): string {
  return JSON.stringify([name, host, customer]);
}

function unreadable(file: string, cause: unknown): KeywardError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `the audit log ${file} could not be read: ${reason}`,
    "name a file that `keyward apply --audit FILE` wrote, or leave --audit out",
    { cause },
  );
}
