import { isRecord } from "../model/json.ts";
import type { MarkerReading } from "../model/token.ts";
import { parseMarker } from "./marker.ts";

/** A secret as the API tells it: never its value. */
export interface SecretRow {
  readonly name: string;
  readonly updated_at: string | null;
}

/** An Actions variable. */
export interface VariableRow extends SecretRow {
  readonly value: string;
}

/** keyward writes the marker right behind the secret: a secret that is younger by more than this, in ms, was written by somebody else. */
const slackMs = 60_000;

/** What a secret and the variable beside it tell of keyward's token; null: there is none. */
export function readingOf(secret: SecretRow | null, variable: VariableRow | null): MarkerReading {
  if (variable === null) return { kind: secret === null ? "absent" : "foreign" };
  const marker = parseMarker(variable.value);
  if (marker === null) return { kind: "foreign" };
  if (marker.state === "pending") return { kind: "marked", marker };
  // A token that was taken away by hand is held no more, whatever its marker says.
  if (secret === null) return { kind: "absent" };
  return isYounger(secret, variable) ? { kind: "foreign" } : { kind: "marked", marker };
}

function isYounger(secret: SecretRow, variable: VariableRow): boolean {
  if (secret.updated_at === null || variable.updated_at === null) return false;
  return Date.parse(secret.updated_at) - Date.parse(variable.updated_at) > slackMs;
}

/** A row of an answer; null where it is none. */
export function secretRow(value: unknown): SecretRow | null {
  if (!isRecord(value) || typeof value["name"] !== "string") return null;
  const { name, updated_at } = value;
  return { name, updated_at: typeof updated_at === "string" ? updated_at : null };
}

/** A row of an answer; null where it is none. */
export function variableRow(value: unknown): VariableRow | null {
  const row = secretRow(value);
  if (row === null || !isRecord(value) || typeof value["value"] !== "string") return null;
  return { ...row, value: value["value"] };
}
