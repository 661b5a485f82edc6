import { isRecord } from "../../util/json.ts";
import type { MarkerReading } from "../../model/token/token.ts";
import { parseMarker } from "../marker-text.ts";

/** A secret as the API returns it: without its value. */
export interface SecretRow {
  readonly name: string;
  readonly updated_at: string | null;
}

/** An Actions variable. */
export interface VariableRow extends SecretRow {
  readonly value: string;
}

/** keyward writes the marker right after the secret: a secret that is newer by more than this, in ms, was written by something else. */
const slackMs = 60_000;

/** The state of keyward's token from a secret and its marker variable; null: it does not exist. */
export function readingOf(secret: SecretRow | null, variable: VariableRow | null): MarkerReading {
  if (variable === null) return { kind: secret === null ? "absent" : "foreign" };
  const marker = parseMarker(variable.value);
  if (marker === null) return { kind: "foreign" };
  if (marker.state === "pending") return { kind: "marked", marker };
  // A token that was removed manually is no longer held, whatever its marker contains.
  if (secret === null) return { kind: "absent" };
  return isYounger(secret, variable) ? { kind: "foreign" } : { kind: "marked", marker };
}

function isYounger(secret: SecretRow, variable: VariableRow): boolean {
  if (secret.updated_at === null || variable.updated_at === null) return false;
  return Date.parse(secret.updated_at) - Date.parse(variable.updated_at) > slackMs;
}

/** A row of an answer, or null if it has another format. */
export function secretRow(value: unknown): SecretRow | null {
  if (!isRecord(value) || typeof value["name"] !== "string") return null;
  const { name, updated_at } = value;
  return { name, updated_at: typeof updated_at === "string" ? updated_at : null };
}

/** A row of an answer, or null if it has another format. */
export function variableRow(value: unknown): VariableRow | null {
  const row = secretRow(value);
  if (row === null || !isRecord(value) || typeof value["value"] !== "string") return null;
  return { ...row, value: value["value"] };
}
