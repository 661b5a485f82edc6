import { isRecord, parseJson } from "../util/json.ts";

/** The server's own message in an error answer, in any of the shapes of workato-api.md; empty if it has none. */
export function serverMessage(text: string): string {
  const json = parseJson(text);
  if (json !== undefined) return messageIn(json);
  return /<[a-z!]/i.test(text) ? htmlText(text) : text;
}

function messageIn(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(messageIn).filter(Boolean).join("; ");
  if (!isRecord(value)) return "";
  const parts = [value["message"], value["error"], value["errors"], value["detail"]];
  const words = parts.filter((part) => typeof part === "string" || typeof part === "object");
  return words.map((part) => (isRecord(part) ? fieldMessages(part) : messageIn(part))).find(Boolean) ?? "";
}

/** `{"field":["is wrong"]}` as `field is wrong`, unless it is itself a message. */
function fieldMessages(errors: Readonly<Record<string, unknown>>): string {
  const own = messageIn(errors);
  if (own !== "") return own;
  return Object.entries(errors)
    .map(([field, value]) => `${field} ${messageIn(value)}`.trim())
    .join("; ");
}

/** The title of an HTML page; empty if there is none. */
export function pageTitle(html: string): string {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? "";
}

function htmlText(html: string): string {
  const title = pageTitle(html);
  if (title !== "") return title;
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
}
