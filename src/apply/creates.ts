import { ApiError } from "../errors.ts";
import type { Change } from "../model/plan.ts";
import { type IssuePlace, restore } from "../tokens/issuance.ts";
import { certainlyFailed, endingOf } from "./failures.ts";
import { announced, handOver } from "./issue.ts";
import { type LostCreate, settleLost } from "./lost.ts";
import { payloadOf, valuesAfter } from "./payload.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { settleIssuances } from "./regenerate.ts";
import type { Run } from "./run.ts";
import { inParallel } from "./work.ts";

/** Makes all that is to be created; those whose answer was lost are looked up together at the end. */
export async function createAll(run: Run, changes: readonly Change[]): Promise<void> {
  const lost: OpenIssuance[] = [];
  const missing = await settleLost(run, await createEach(run, changes), lost);
  const again = await settleLost(run, await createEach(run, missing), lost);
  for (const change of again) run.ledger.end(change, twiceLost);
  await settleIssuances(run, lost);
}

const twiceLost = {
  status: "unknown",
  id: null,
  error: {
    code: "no-answer",
    message: "it was sent twice and is not live: look at the workspace, then apply again",
  },
} as const;

/** Resolves with those whose answer was lost. */
async function createEach(run: Run, changes: readonly Change[]): Promise<readonly LostCreate[]> {
  const lost: LostCreate[] = [];
  await inParallel(run.halt, changes, async (change) => {
    const places = run.places(change);
    const at = await createOne(run, change, places);
    if (at !== null) lost.push({ change, places, at });
  });
  return lost;
}

/** Resolves with the moment at which it was sent where its answer was lost, else null. */
async function createOne(run: Run, change: Change, places: readonly IssuePlace[]): Promise<number | null> {
  const values = valuesAfter(change, null);
  if (!(await announced(run, change, places, { action: "create" }))) return null;
  run.ledger.begin(change);
  try {
    const issued = await run.api.createClient(payloadOf(values, values.role ?? 0, "create"));
    run.ledger.end(change, await handOver(run, change, places, issued, values));
    return null;
  } catch (error) {
    if (mayHaveBeenMade(error)) return error.sentAt ?? run.clock.monotonic();
    if (certainlyFailed(error)) await restore(places);
    run.ledger.end(change, endingOf(error, null));
    run.halt.learn(error);
    return null;
  }
}

/** Lost, or answered without the token: only a look tells. */
function mayHaveBeenMade(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.failure === "lost" || error.failure === "shape");
}
