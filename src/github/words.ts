import type { Answer } from "../http/exchange.ts";
import { isRecord, parseJson } from "../model/json.ts";

const mask = "[secret]";
const longest = 300;
/** GitHub's own tokens, Workato's, a bearer header, the query of a signed URL. */
const tokenLike =
  /\b(?:gh[a-z]_|github_pat_)\w+|\bwrk[a-z]*-[\w.-]+|\b(?:Bearer|token)\s+[^\s"',;]{12,}|(?<=https?:\/\/[^\s?]*)\?\S+/gi;

/** A text from the network in one line of at most 300 characters, without control characters or anything that looks like a token. */
export function cleaned(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const masked = line.replaceAll(tokenLike, mask);
  return masked.length > longest ? `${masked.slice(0, longest - 1).trimEnd()}…` : masked;
}

/** GitHub's own words in an error: its message, and what is wrong with which field. */
export function saidIn(answer: Answer): string {
  const json = parseJson(answer.text);
  if (!isRecord(json)) return "";
  const message = json["message"];
  const errors: readonly unknown[] = Array.isArray(json["errors"]) ? json["errors"] : [];
  return [message, ...errors.map(errorWords)]
    .filter((part) => typeof part === "string" && part !== "")
    .join("; ");
}

function errorWords(error: unknown): string {
  if (typeof error === "string") return error;
  if (!isRecord(error)) return "";
  const { message, field, code } = error;
  return [typeof field === "string" ? field : "", typeof message === "string" ? message : code]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}
