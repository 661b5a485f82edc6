import type { TokenPlace } from "./token.ts";

/** The token that a create or a rotation issues goes nowhere, because the manifest specifies `discard`. */
export interface Discard {
  readonly kind: "discard";
}

/** The token that a create or a rotation issues goes to these places, with what was found there. */
export interface Deliver {
  readonly kind: "deliver";
  readonly places: readonly [TokenPlace, ...TokenPlace[]];
}

/** No place is configured. Such a plan is refused (`no-sink`), and cannot be applied. */
export interface NoSink {
  readonly kind: "no-sink";
}

/** The target of an issued token, as the plan decided it. */
export type IssueTarget = Discard | Deliver | NoSink;
