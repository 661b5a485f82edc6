import { isRecord, parseJson } from "../util/json.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The server's own message in an error answer, in any of the shapes of workato-api.md; empty if it has none. */
export function serverMessage(text: string): string {
  const json = parseJson(text);
  if (json !== undefined) return messageOf(json);
  return /<[a-z!]/i.test(text) ? htmlText(text) : text;
}

/** What identifies a failure for the server's operators: `id` and `error_type` of an error answer, each if it has one. */
export function failureMarks(text: string): readonly string[] {
  const json = parseJson(text);
  if (!isRecord(json)) return [];
  const mark = (key: string): readonly string[] => {
    const value = json[key];
    return (typeof value === "string" && value !== "") || typeof value === "number"
      ? [`${key} ${value}`]
      : [];
  };
  return [...mark("id"), ...mark("error_type")];
}

/**
 * Whether a 2xx answer is a refusal: it says `success: false`, at the top or in a `result` that is not a client. The
 * API gives such an answer to mutations that it did not make (workato-api.md, What is open).
 */
export function isRefusal(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { result } = body;
  return saysNo(body) || (isRecord(result) && !Object.hasOwn(result, "id") && saysNo(result));
}

function saysNo({ success }: Fields): boolean {
  return success === false || (typeof success === "string" && /^\s*false\s*$/i.test(success));
}

/** The message in the JSON of an answer; empty if it has none. */
export function messageOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(messageOf).filter(Boolean).join("; ");
  if (!isRecord(value)) return "";
  const own = ["message", "error", "errors", "detail"].map((key) => partMessage(value[key]));
  const words = own.filter((part, index) => part !== "" && own.indexOf(part) === index).join(": ");
  return words === "" && isRecord(value["result"]) ? messageOf(value["result"]) : words;
}

/** `{"field":["is wrong"]}` as `field is wrong`, unless it is itself a message. */
function partMessage(part: unknown): string {
  const own = messageOf(part);
  if (own !== "" || !isRecord(part)) return own;
  return Object.entries(part)
    .map(([field, value]) => `${field} ${messageOf(value)}`.trim())
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
