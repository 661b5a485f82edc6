import { KeywardError } from "../model/errors.ts";

/** Behaviours that the API's reference leaves open, each with its possible readings; the first is the default. */
export const readingChoices = {
  count: ["total", "page", "none"],
  listShape: ["items", "bare"],
  /** `shuffle`: an arbitrary order, the same on every page. */
  order: ["id", "reverse", "shuffle"],
  /** Rows that move while a list is read (`shiftAt` says when): one is shown twice, or never. */
  shift: ["none", "repeat", "miss"],
  put: ["replace", "merge"],
  ipFormat: ["comma", "comma-space", "array"],
  ipEmpty: ["missing", "null", "empty"],
  allFolderIds: ["empty", "null", "missing"],
  uniqueNames: ["false", "true"],
  /** `both`: `message` and `errors`; `server-error`: a message with `id` and `error_type`. */
  errorShape: ["message", "error", "list", "map", "both", "server-error", "html", "empty"],
  /** How a mutation that is not made is answered: by an error status, or by 200 and `success: false`. */
  refusal: ["status", "success-false"],
  /** How a delete that was made is answered; `other`: by a body that the reference does not have. */
  deleted: ["success", "empty", "no-content", "other"],
  retryAfter: ["seconds", "date", "missing"],
  rolesStatus: ["200", "403", "404"],
  foldersShowAll: ["false", "true"],
  /** `cut`: to 64 characters; `escaped`: `&`, `<`, `>` and quotes as HTML; `unique`: with a number if it is taken. */
  storedNames: ["as-sent", "trimmed", "nfd", "nfc", "cut", "escaped", "unique"],
  /** A field whose answer to a mutation shows another value than was stored. */
  asSent: ["yes", "name", "ip_allow_list", "folders", "role", "environment"],
  unknownFields: ["false", "true"],
  /** `mixed`: milliseconds where a client is read, seconds where its token is issued. */
  tokenTime: ["ms", "s", "mixed"],
  /** The lists that return their `page` and `per_page`; `asked`: all, with the requested `per_page` whatever the cap is. */
  pageFields: ["all", "roles", "none", "asked"],
  /** Whose clients a list shows: all, or those of the token's own environment; one that is read by its id is always shown. */
  listOf: ["workspace", "own-environment"],
  /** Whether the token may read the activity audit log, and whether there is one. */
  activity: ["on", "forbidden", "absent"],
  /** How the rate limit counts. */
  window: ["sliding", "fixed"],
  /** Whether rejected requests count too. */
  rejectedCount: ["false", "true"],
  /** What an update with `"ip_allow_list": ""` does. */
  clearedList: ["accepted", "refused"],
  /** An allow list with a prefix, such as 192.0.2.0/30. */
  prefixes: ["accepted", "refused"],
  /** An allow list with a range, such as 192.0.2.1-192.0.2.2. */
  ranges: ["refused", "accepted"],
  ipv6: ["accepted", "refused"],
  /** What happens to the id of a folder within another folder. */
  nestedFolders: ["kept", "dropped", "refused"],
  /** The key of a client's environment in an answer. */
  environmentKey: ["environment_name", "environment"],
  /** Whether answers have the header `x-request-id`. */
  requestId: ["sent", "missing"],
} as const;

const numbers: readonly string[] = ["perPageCap", "shiftAt", "listLag", "createLag"];
const reads: readonly string[] = ["clients", "client", "roles", "folders", "customers"];

type Choices = typeof readingChoices;

/** How the sandbox answers where the API's reference leaves the answer open. */
export type Readings = { readonly [K in keyof Choices]: Choices[K][number] } & {
  /** The maximum number of items of a page, whatever size is requested. */
  readonly perPageCap: number;
  /** The read of a later page, counting from 1, that finds its rows moved; 0: each. */
  readonly shiftAt: number;
  /** The environment that the token's folders, and its entries of the activity audit log, belong to; empty: one for the workspace. */
  readonly foldersOf: string;
  /** The number of list reads that still show the previous time of a regenerated token. */
  readonly listLag: number;
  /** The number of list reads that do not show a new client yet. */
  readonly createLag: number;
  /** What the token may not read: the lists `clients`, `roles`, `folders`, and a single `client`. */
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
  refusal: "status",
  deleted: "success",
  retryAfter: "seconds",
  rolesStatus: "200",
  foldersShowAll: "false",
  storedNames: "as-sent",
  asSent: "yes",
  unknownFields: "false",
  tokenTime: "ms",
  pageFields: "all",
  listOf: "workspace",
  activity: "on",
  window: "sliding",
  rejectedCount: "false",
  clearedList: "accepted",
  prefixes: "accepted",
  ranges: "refused",
  ipv6: "accepted",
  nestedFolders: "kept",
  environmentKey: "environment_name",
  requestId: "sent",
  perPageCap: 100,
  shiftAt: 1,
  foldersOf: "",
  listLag: 0,
  createLag: 0,
  forbid: [],
};

/** Readings written as `name=value`; throws `KeywardError` for an unknown one, with the known ones as the remedy. */
export function parseReadings(texts: readonly string[]): Partial<Readings> {
  return texts.map(parseReading).reduce((all, one) => ({ ...all, ...one }), {});
}

function parseReading(text: string): Partial<Readings> {
  const [name = "", value = ""] = text.split(/=(.*)/s);
  if (name === "foldersOf") return { foldersOf: value };
  if (numbers.includes(name)) {
    const count = Number(value);
    if (!/^\d{1,3}$/.test(value) || (name === "perPageCap" && count < 1))
      throw unknown(text, `set ${name} to an integer from ${name === "perPageCap" ? 1 : 0} to 999`);
    return { [name]: count };
  }
  if (name === "forbid") {
    const forbid = value.split(",").filter((word) => word !== "");
    if (forbid.some((word) => !reads.includes(word)))
      throw unknown(text, `set forbid to one or more of ${reads.join(", ")}`);
    return { forbid };
  }
  const values = new Map<string, readonly string[]>(Object.entries(readingChoices)).get(name);
  if (values === undefined) {
    throw unknown(
      text,
      `use one of ${[...Object.keys(readingChoices), ...numbers, "foldersOf", "forbid"].join(", ")}`,
    );
  }
  if (!values.includes(value)) throw unknown(text, `set ${name} to one of ${values.join(", ")}`);
  return { [name]: value };
}

function unknown(text: string, remedy: string): KeywardError {
  return new KeywardError(`the sandbox has no reading ${JSON.stringify(text)}`, remedy);
}
