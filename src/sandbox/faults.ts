import { Reader } from "./check.ts";

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

/** An answer that is broken on purpose. */
export interface Fault {
  /** Which requests: all that match. */
  readonly on: {
    readonly method: string | null;
    /** Tested against path and query. */
    readonly path: RegExp | null;
    /** The first that is broken, from 1 among those that match. */
    readonly nth: number;
    /** How many from there. */
    readonly count: number;
  };
  /** `after`: the request took effect, and only its answer is broken. */
  readonly when: "before" | "after";
  /**
   * `late`: the connection breaks at once, and the effect comes `ms` later. `delay`: the true answer comes `ms`
   * later, its effect at once unless `when` is `before`. `rate-limit`: 429, to wait for `ms`.
   */
  readonly kind: (typeof kinds)[number];
  readonly status: number;
  readonly body: string;
  readonly location: string;
  readonly ms: number;
}

const reader = new Reader("the fault");

/** A fault from parsed JSON; throws `KeywardError` naming what does not fit. */
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

/** Picks the fault of each request, counting as they come. */
export class Faults {
  #counted: { readonly fault: Fault; seen: number }[] = [];

  /** Replaces all of them; counting begins anew. */
  set(faults: readonly Fault[]): void {
    this.#counted = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** The fault of this request, if any. */
  pick(method: string, pathAndQuery: string): Fault | null {
    const matching = this.#counted.filter(
      ({ fault: { on } }) => (on.method ?? method) === method && (on.path?.test(pathAndQuery) ?? true),
    );
    for (const one of matching) one.seen += 1;
    const due = matching.find(({ fault: { on }, seen }) => seen >= on.nth && seen < on.nth + on.count);
    return due?.fault ?? null;
  }
}
