import type { Experiment } from "../experiment.ts";
import { activity } from "./activity.ts";
import { clearing, kindsOfLists, leavingOut, twoAddresses } from "./allow-lists.ts";
import { counting } from "./counting.ts";
import { everyFolder, nestedFolder } from "./folders.ts";
import { sameNameTwice, storedNames } from "./names.ts";
import { readBack } from "./read-back.ts";
import { invalidUpdate } from "./refusals.ts";
import { surveyed } from "./surveyed.ts";
import { regeneration } from "./tokens.ts";
import { visibility } from "./visibility.ts";

/** The experiments before the client is created. */
export const before: readonly Experiment[] = [surveyed, activity];

/** The experiments with the client, in order: the last ones take its allow list away for a moment. */
export const withClient: readonly Experiment[] = [
  visibility,
  readBack,
  regeneration,
  sameNameTwice,
  counting,
  twoAddresses,
  storedNames,
  ...kindsOfLists,
  nestedFolder,
  everyFolder,
  invalidUpdate,
  clearing,
  leavingOut,
];

/** Requests for the create. */
const forCreation = 1;

/** Requests for the deletion of the client and its twin, with a proof for each. */
const forRemoval = 4;

/** About how many requests a probe sends after it was confirmed, where a list has this many pages. */
export function estimateRequests(pages: number): number {
  const sent = [...before, ...withClient].reduce((sum, { requests }) => sum + requests, 0);
  return forCreation + sent + forRemoval + Math.max(0, pages - 1);
}
