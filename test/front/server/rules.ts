import type { Call } from "./behaviours.ts";
import type { OutsiderAct } from "./outsider.ts";
import type { SeenRequest } from "./ledger.ts";

/** Which requests a rule is for. */
export interface Match {
  readonly call: Call | readonly Call[];
  /** The first of the matching requests that it is for; from 1. */
  readonly nth?: number;
  /** How many in a row it is for; left out: one. */
  readonly times?: number;
  /** Only requests that send this name, or whose path names the client that has it when they arrive. */
  readonly name?: string;
}

/** What becomes of a request. `effect` says whether it is carried out first. */
export type Act =
  | {
      readonly kind: "answer";
      readonly effect: "none" | "done";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "reset"; readonly effect: "none" | "done" }
  /** The connection is reset at once, and the request carried out later. */
  | { readonly kind: "late"; readonly ms: number }
  /** The answer is cut in its middle, and the connection reset. */
  | { readonly kind: "cut" }
  /** A gateway sends the request twice and answers with the second answer. */
  | { readonly kind: "repeat" }
  | { readonly kind: "delay"; readonly when: "before" | "after"; readonly ms: number }
  /** Somebody else acts right before it is carried out, or right after. */
  | { readonly kind: "outsider"; readonly when: "before" | "after"; readonly acts: readonly OutsiderAct[] };

/** One behaviour of the network, the gateway or other people, at some requests. */
export interface Rule {
  readonly on: Match;
  readonly act: Act;
}

/** Decides for each request which acts it meets; counts the matching requests of each rule. */
export class Rules {
  readonly #rules: readonly Rule[];
  readonly #seen: number[];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#seen = rules.map(() => 0);
  }

  actsFor(request: SeenRequest): readonly Act[] {
    return this.#rules.flatMap(({ on, act }, index) => {
      if (!matches(on, request)) return [];
      const seen = (this.#seen[index] ?? 0) + 1;
      this.#seen[index] = seen;
      const first = on.nth ?? 1;
      return seen >= first && seen < first + (on.times ?? 1) ? [act] : [];
    });
  }
}

/** Whether a request is one of those; `name` is that of its client. */
export function matches({ call, name }: Match, request: SeenRequest): boolean {
  return (
    (typeof call === "string" ? [call] : call).includes(request.call) &&
    (name ?? request.name) === request.name
  );
}
