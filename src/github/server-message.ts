import type { Answer } from "../http/exchange.ts";
import { isRecord, parseJson } from "../util/json.ts";

/** The message of an error answer, with the errors of individual fields. */
export function serverMessage(answer: Answer): string {
  const json = parseJson(answer.text);
  if (!isRecord(json)) return "";
  const message = json["message"];
  const errors: readonly unknown[] = Array.isArray(json["errors"]) ? json["errors"] : [];
  return [message, ...errors.map(errorMessage)]
    .filter((part) => typeof part === "string" && part !== "")
    .join("; ");
}

function errorMessage(error: unknown): string {
  if (typeof error === "string") return error;
  if (!isRecord(error)) return "";
  const { message, field, code } = error;
  return [typeof field === "string" ? field : "", typeof message === "string" ? message : code]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}
