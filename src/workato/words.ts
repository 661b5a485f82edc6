import { isRecord, parseJson } from "../model/json.ts";

const mask = "[secret]";
const longest = 300;

/** Makes text from the network fit for an error: one line, shortened, and without anything that may be a token. */
export type Cleaner = (text: string) => string;

/** A `Cleaner` that knows the token's own value beside what tokens look like. */
export function createCleaner(token: string): Cleaner {
  const own = [token, encodeURIComponent(token)].filter((value) => value !== "");
  return (text) => {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
    const known = own.reduce((masked, value) => masked.replaceAll(value, mask), line);
    return shorten(known.replace(tokenLike, mask));
  };
}

/** Workato's prefixes, a bearer header, or a run too long to be a word. */
const tokenLike = /\bwrk[a-z]*-[\w.-]+|\bBearer\s+[^\s"',;]{12,}|[\w-]{40,}/gi;

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** The server's own words in an error answer, in any of the shapes of workato-api.md; empty where it has none. */
export function serverWords(text: string): string {
  const json = parseJson(text);
  if (json !== undefined) return wordsOf(json);
  return /<[a-z!]/i.test(text) ? htmlWords(text) : text;
}

function wordsOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join("; ");
  if (!isRecord(value)) return "";
  const told = [value["message"], value["error"], value["errors"], value["detail"]];
  const words = told.filter((part) => typeof part === "string" || typeof part === "object");
  return words.map((part) => (isRecord(part) ? fieldWords(part) : wordsOf(part))).find(Boolean) ?? "";
}

/** `{"field":["is wrong"]}` as `field is wrong`, unless it is a message itself. */
function fieldWords(errors: Readonly<Record<string, unknown>>): string {
  const own = wordsOf(errors);
  if (own !== "") return own;
  return Object.entries(errors)
    .map(([field, value]) => `${field} ${wordsOf(value)}`.trim())
    .join("; ");
}

/** The title of an HTML page; empty where there is none. */
export function pageTitle(html: string): string {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? "";
}

function htmlWords(html: string): string {
  const title = pageTitle(html);
  if (title !== "") return title;
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
}
