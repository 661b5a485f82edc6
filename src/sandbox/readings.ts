import { KeywardError } from "../errors.ts";

/** Each open point of the API (workato-api.md, What is open), with its readings; the first is the ordinary one. */
const choices = {
  count: ["total", "page"],
  listShape: ["items", "bare"],
  /** `shuffle`: no order that means anything, though the same on every page. */
  order: ["id", "reverse", "shuffle"],
  /** Rows that move while a list is read (`shiftAt` says when): one is shown twice, or never. */
  shift: ["none", "repeat", "miss"],
  put: ["replace", "merge"],
  ipFormat: ["comma", "comma-space", "array"],
  ipEmpty: ["missing", "null", "empty"],
  allFolderIds: ["empty", "null", "missing"],
  uniqueNames: ["false", "true"],
  errorShape: ["message", "error", "list", "map", "html", "empty"],
  retryAfter: ["seconds", "date", "missing"],
  rolesStatus: ["200", "403", "404"],
  foldersShowAll: ["false", "true"],
  storedNames: ["as-sent", "trimmed", "nfd", "nfc"],
  /** A field whose answer to a mutation shows another value than was stored. */
  asSent: ["yes", "name", "ip_allow_list", "folders", "role", "environment"],
  unknownFields: ["false", "true"],
  /** `mixed`: milliseconds where a client is read, seconds where its token is issued. */
  tokenTime: ["ms", "s", "mixed"],
  /** Which lists say their `page` and `per_page`. */
  pageFields: ["all", "roles", "none"],
  /** How the limit counts. */
  window: ["sliding", "fixed"],
  /** Whether what the limit turned away counts too. */
  rejectedCount: ["false", "true"],
} as const;

const numbers: readonly string[] = ["perPageCap", "shiftAt", "listLag"];
const lists: readonly string[] = ["clients", "roles", "folders"];

type Choices = typeof choices;

/** How the sandbox answers where the API's reference leaves the answer open. */
export type Readings = { readonly [K in keyof Choices]: Choices[K][number] } & {
  /** The most items of a page, whatever was asked. */
  readonly perPageCap: number;
  /** Which reading of a further page finds its rows moved, counting from 1; 0: each. */
  readonly shiftAt: number;
  /** The environment whose folders the token sees; empty: one tree for the workspace. */
  readonly foldersOf: string;
  /** How many lists still show the earlier time of a token that was issued anew. */
  readonly listLag: number;
  /** What the token may not list: `clients`, `roles`, `folders`. */
  readonly forbid: readonly string[];
};

/** The ordinary readings. */
export const ordinaryReadings: Readings = {
  count: "total",
  listShape: "items",
  order: "id",
  shift: "none",
  put: "replace",
  ipFormat: "comma",
  ipEmpty: "missing",
  allFolderIds: "empty",
  uniqueNames: "false",
  errorShape: "message",
  retryAfter: "seconds",
  rolesStatus: "200",
  foldersShowAll: "false",
  storedNames: "as-sent",
  asSent: "yes",
  unknownFields: "false",
  tokenTime: "ms",
  pageFields: "all",
  window: "sliding",
  rejectedCount: "false",
  perPageCap: 100,
  shiftAt: 1,
  foldersOf: "",
  listLag: 0,
  forbid: [],
};

/** Readings written as `name=value`; throws `KeywardError` for what is unknown, naming what is known. */
export function parseReadings(texts: readonly string[]): Partial<Readings> {
  return texts.map(parseReading).reduce((all, one) => ({ ...all, ...one }), {});
}

function parseReading(text: string): Partial<Readings> {
  const [name = "", value = ""] = text.split(/=(.*)/s);
  if (name === "foldersOf") return { foldersOf: value };
  if (numbers.includes(name)) {
    const count = Number(value);
    if (!/^\d{1,3}$/.test(value) || (name === "perPageCap" && count < 1))
      throw unknown(text, `${name} is a number`);
    return { [name]: count };
  }
  if (name === "forbid") {
    const forbid = value.split(",").filter((word) => word !== "");
    if (forbid.some((word) => !lists.includes(word))) throw unknown(text, `forbid names ${lists.join(", ")}`);
    return { forbid };
  }
  const values = new Map<string, readonly string[]>(Object.entries(choices)).get(name);
  if (values === undefined) {
    throw unknown(
      text,
      `the readings are ${[...Object.keys(choices), ...numbers, "foldersOf", "forbid"].join(", ")}`,
    );
  }
  if (!values.includes(value)) throw unknown(text, `${name} is one of ${values.join(", ")}`);
  return { [name]: value };
}

function unknown(text: string, remedy: string): KeywardError {
  return new KeywardError(`the sandbox has no reading ${JSON.stringify(text)}`, remedy);
}
