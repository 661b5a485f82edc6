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

/** The token is thrown away: the places hold, or get, the token of the other credential of the same entry (`overlap`). */
export interface Spare {
  readonly kind: "spare";
  readonly places: readonly [TokenPlace, ...TokenPlace[]];
}

/** No place is configured. Such a plan cannot be applied: it is then refused (`no-sink`). */
export interface NoSink {
  readonly kind: "no-sink";
  /** `none`: the manifest rules out that a token is issued; `unset`: nothing names a sink. */
  readonly why: "none" | "unset";
}

/** The target of an issued token, as the plan decided it. */
export type IssueTarget = Discard | Deliver | Spare | NoSink;

/** The places that a target writes, or whose token it leaves alone; none for any other. */
export function placesOfTarget(issue: IssueTarget): readonly TokenPlace[] {
  return issue.kind === "deliver" || issue.kind === "spare" ? issue.places : [];
}
