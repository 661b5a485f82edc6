import type { Answer } from "../fields/answer.ts";
import { clientFields, eachField } from "../fields/table.ts";
import type { ClientValues, Folder, Live, Role } from "../model/client.ts";
import { isRecord, textAt } from "../util/json.ts";
import { Secret, secretMask } from "../model/token/secret.ts";
import { messageOf } from "./words.ts";

/** An answer with a shape that the API does not have; the message names the actual shape. */
export class WireError extends Error {}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The total, or the number on this page; null if the answer has none. */
  readonly count: number | null;
  /** The page size in the answer; null if it has none. */
  readonly perPage: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a list of clients or roles: `{"result":{"items":[…]}}` or `{"result":[…]}`; any other shape is a `WireError`, and
 * so is an empty list with an error in the same answer.
 */
export function readPage<T>(body: unknown, item: (value: unknown, at: string) => T): Page<T> {
  const result = isRecord(body) ? body["result"] : undefined;
  const [items, at, facts] = isRecord(result)
    ? [result["items"], "result.items", result]
    : [result, "result", isRecord(body) ? body : {}];
  if (!Array.isArray(items)) throw new WireError(`its body is ${describe(body)}, not a list in result.items`);
  const error = items.length === 0 ? (errorIn(body) ?? errorIn(result)) : null;
  if (error !== null) throw new WireError(`its list is empty, and it reports an error: ${error}`);
  return {
    items: items.map((value, index) => item(value, `${at}[${index}]`)),
    count: integerOf(facts["count"]),
    perPage: integerOf(facts["per_page"]),
  };
}

/** The words of a non-empty `error` or `errors`; null if there is none. */
function errorIn(body: unknown): string | null {
  if (!isRecord(body)) return null;
  const { error, errors } = body;
  if (![error, errors].some(isSome)) return null;
  return messageOf({ error, errors }) || "without a message";
}

function isSome(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : value === true || typeof value === "number";
}

/** Reads a folder listing: a bare array, or a list in one of the other shapes. */
export function readFolderPage(body: unknown): Page<Folder> {
  return readPage(Array.isArray(body) ? { result: body } : body, readFolder);
}

/** Reads an answer about one client: `{"result":client}`; `asked` is its id, or null if it was just created. */
export function readClientAnswer(body: unknown, asked: number | null): Live {
  const result = isRecord(body) ? body["result"] : undefined;
  if (!isRecord(result)) throw unexpected("its body", "a client in result", body);
  const client = readClient(result, "result");
  if (asked === null || client.id === asked) return client;
  throw new WireError(`result.id is ${client.id}, not ${asked}`);
}

/** Reads an answer to delete: `{"result":"success"}` or nothing; from any other the client may live on: a `WireError`. */
export function readDeleted(body: unknown): void {
  const result = isRecord(body) ? body["result"] : undefined;
  if (body === undefined || result === "success") return;
  if (typeof result === "string") throw new WireError(`its result is "${result}", not "success"`);
  throw unexpected("its body", '"success" in result', body);
}

/** Reads an answer to create or regenerate; `token` is null if the answer has none. The client never repeats it. */
export function readIssued(
  body: unknown,
  asked: number | null,
): { readonly client: Live; readonly token: Secret | null } {
  const token = textAt(body, "result", "token", "value") ?? "";
  if (token.trim() === "") return { client: readClientAnswer(body, asked), token: null };
  return { client: readClientAnswer(withoutToken(body, token), asked), token: new Secret(token) };
}

/** An answer in which no text is the token, in whichever field it was answered: values are shown, and kept in markers. */
export function withoutToken(body: unknown, token: string): unknown {
  return JSON.parse(JSON.stringify(body), (_key, value: unknown) =>
    typeof value === "string" ? value.replaceAll(token, secretMask) : value,
  );
}

/** Reads one client. */
export function readClient(value: unknown, at: string): Live {
  if (!isRecord(value)) throw unexpected(at, "a client", value);
  const answer = answerOf(value, at);
  return {
    id: readId(value["id"], `${at}.id`),
    ...eachField<ClientValues>((field) => clientFields[field].read(answer)),
    token_updated_at: readTime(value["token"], "updated_at"),
    created_at: readTime(value, "created_at"),
    has_token: isRecord(value["token"]),
  };
}

/** Reads one role. */
export function readRole(value: unknown, at: string): Role {
  if (!isRecord(value)) throw unexpected(at, "a role", value);
  return { id: readId(value["id"], `${at}.id`), name: readText(value["name"], `${at}.name`) };
}

/** Reads one customer of a partner: only its managed user id. */
export function readCustomer(value: unknown, at: string): { readonly id: number } {
  if (!isRecord(value)) throw unexpected(at, "a customer", value);
  return { id: readId(value["id"], `${at}.id`) };
}

/** Reads one folder. */
function readFolder(value: unknown, at: string): Folder {
  if (!isRecord(value)) throw unexpected(at, "a folder", value);
  return {
    id: readId(value["id"], `${at}.id`),
    name: readText(value["name"], `${at}.name`),
    parent_id: readOptionalId(value["parent_id"], `${at}.parent_id`),
  };
}

function answerOf(client: Fields, at: string): Answer {
  const from =
    <T>(read: (value: unknown, at: string) => T) =>
    (key: string): T =>
      read(client[key], `${at}.${key}`);
  return {
    value: (key) => client[key],
    text: from(readText),
    optionalText: from(readOptionalText),
    optionalId: from(readOptionalId),
    ids: from(readIds),
    texts: from(readTexts),
    unexpected: (key, wanted) => unexpected(`${at}.${key}`, wanted, client[key]),
  };
}

function readIds(value: unknown, at: string): readonly number[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw unexpected(at, "a list of ids", value);
  return value.map((id, index) => readId(id, `${at}[${index}]`));
}

function readTexts(value: unknown, at: string): readonly string[] {
  if (value === undefined || value === null) return [];
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts.map((part) => readText(part, at));
}

/** A value that is not a date is treated as missing. */
function readTime(value: unknown, key: string): string | null {
  const time = textAt(value, key) ?? "";
  return Number.isNaN(Date.parse(time)) ? null : time;
}

function readOptionalId(value: unknown, at: string): number | null {
  return value === undefined || value === null ? null : readId(value, at);
}

function readId(value: unknown, at: string): number {
  const id = integerOf(value);
  if (id === null) throw unexpected(at, "an id", value);
  return id;
}

/** A whole number, also as text; null for anything else. */
function integerOf(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function readOptionalText(value: unknown, at: string): string | null {
  return value === undefined || value === null ? null : readText(value, at);
}

function readText(value: unknown, at: string): string {
  if (typeof value !== "string") throw unexpected(at, "text", value);
  return value;
}

function unexpected(at: string, wanted: string, value: unknown): WireError {
  return new WireError(`${at} is ${describe(value)}, not ${wanted}`);
}

/** Names a value by its kind and keys, never by its content: an answer may contain a token. */
function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isRecord(value)) return typeof value === "string" ? "text" : `a ${typeof value}`;
  const keys = Object.keys(value).slice(0, 8);
  return keys.length === 0 ? "an empty object" : `an object with ${keys.join(", ")}`;
}
