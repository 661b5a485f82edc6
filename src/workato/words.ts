import { isRecord, parseJson } from "../model/json.ts";

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
