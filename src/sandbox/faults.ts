import { Reader } from "./endpoints/check.ts";

const kinds = [
  "reset",
  "status",
  "hang",
  "garbage",
  "html",
  "redirect",
  "delay",
  "late",
  "rate-limit",
] as const;

/** A fault that is injected into an answer. */
export interface Fault {
  /** The requests to which it applies: all that match. */
  readonly on: {
    readonly method: string | null;
    /** Tested against path and query. */
    readonly path: RegExp | null;
    /** The first matching request that is affected, counting from 1. */
    readonly nth: number;
    /** The number of matching requests that are affected, from there. */
    readonly count: number;
  };
  /** `after`: the request takes effect, and only its answer is replaced. */
  readonly when: "before" | "after";
  /**
   * `late`: the connection is reset at once, and the request takes effect `ms` later. `delay`: the regular answer is sent
   * `ms` later; the request takes effect at once unless `when` is `before`. `rate-limit`: 429 with a wait of `ms`.
   */
  readonly kind: (typeof kinds)[number];
  readonly status: number;
  readonly body: string;
  readonly location: string;
  readonly ms: number;
}

const reader = new Reader("the fault");

/** A fault from parsed JSON; throws `KeywardError` for an invalid value. */
export function parseFault(json: unknown): Fault {
  const fault = reader.object(json, "$", ["on", "when", "kind", "status", "body", "location", "ms"]);
  const on = reader.object(fault["on"] ?? {}, "$.on", ["method", "path", "nth", "count"]);
  const kind = kinds.find((known) => known === fault["kind"]);
  if (kind === undefined) throw reader.wrong("$.kind", `one of ${kinds.join(", ")}`);
  const when = fault["when"] ?? (kind === "delay" ? "after" : "before");
  if (when !== "before" && when !== "after") throw reader.wrong("$.when", "before or after");
  const number = (value: unknown, at: string, otherwise: number): number =>
    value === undefined ? otherwise : reader.whole(value, at);
  const text = (value: unknown, at: string, otherwise: string): string =>
    value === undefined ? otherwise : reader.text(value, at);
  return {
    on: {
      method: on["method"] === undefined ? null : reader.text(on["method"], "$.on.method"),
      path: on["path"] === undefined ? null : pattern(reader.text(on["path"], "$.on.path")),
      nth: number(on["nth"], "$.on.nth", 1),
      count: number(on["count"], "$.on.count", Number.MAX_SAFE_INTEGER),
    },
    when,
    kind,
    status: number(fault["status"], "$.status", 503),
    body: text(fault["body"], "$.body", '{"message":"broken on purpose"}'),
    location: text(fault["location"], "$.location", "https://elsewhere.invalid/"),
    ms: number(fault["ms"], "$.ms", 1000),
  };
}

function pattern(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw reader.wrong("$.on.path", "a regular expression");
  }
}

/** Selects the fault of each request and counts the matching requests. */
export class Faults {
  #counted: { readonly fault: Fault; seen: number }[] = [];

  /** Replaces all faults and resets the counts. */
  set(faults: readonly Fault[]): void {
    this.#counted = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** The fault for this request, or null. */
  pick(method: string, pathAndQuery: string): Fault | null {
    const matching = this.#counted.filter(
      ({ fault: { on } }) => (on.method ?? method) === method && (on.path?.test(pathAndQuery) ?? true),
    );
    for (const one of matching) one.seen += 1;
    const due = matching.find(({ fault: { on }, seen }) => seen >= on.nth && seen < on.nth + on.count);
    return due?.fault ?? null;
  }
}
