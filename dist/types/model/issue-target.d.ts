import type { TokenPlace } from "./token.ts";
/** Where the token that a create or a rotation issues goes: nowhere, because the manifest says `discard`. */
export interface Discard {
    readonly kind: "discard";
}
/** Where the token that a create or a rotation issues goes: to these places, with what was found there. */
export interface Deliver {
    readonly kind: "deliver";
    readonly places: readonly [TokenPlace, ...TokenPlace[]];
}
/** Nothing names a place. Such a plan is refused (`no-sink`), and cannot be applied. */
export interface NoSink {
    readonly kind: "no-sink";
}
/** The target of an issued token, as the plan decided it. */
export type IssueTarget = Discard | Deliver | NoSink;
