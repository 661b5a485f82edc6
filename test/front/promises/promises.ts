import type { World } from "../world.ts";
import { createdTwice } from "./created-twice.ts";
import { deletedUnplanned } from "./deleted-unplanned.ts";
import { doneIsTrue } from "./done-is-true.ts";
import { endedForeignTokens } from "./ended-foreign-tokens.ts";
import { overTheLimit } from "./over-the-limit.ts";
import { overlapKept } from "./overlap-kept.ts";
import { tokensLost } from "./tokens-lost.ts";
import { tokensShown } from "./tokens-shown.ts";

/** A promise that did not hold, and what the ledger and the files show of it. */
export interface BrokenPromise {
  readonly promise: string;
  readonly what: string;
}

/** Checks one promise on a world after its runs; each text is one case where it did not hold. */
export type PromiseCheck = (world: World) => readonly string[];

const promises: Readonly<Record<string, PromiseCheck>> = {
  "no client is created twice": createdTwice,
  "no token is lost": tokensLost,
  "no token is shown": tokensShown,
  "nothing is deleted that was not planned": deletedUnplanned,
  "no token of somebody else's client is ended": endedForeignTokens,
  "no window holds more requests than the limit": overTheLimit,
  "no token in the place of two credentials is ended": overlapKept,
  "done and skipped are what the server saw": doneIsTrue,
};

/** The promises that did not hold in a world, by what its front and its files show. */
export function brokenPromises(world: World): readonly BrokenPromise[] {
  return Object.entries(promises).flatMap(([promise, check]) =>
    check(world).map((what) => ({ promise, what })),
  );
}
