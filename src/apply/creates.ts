import { ApiError } from "../errors.ts";
import type { CreateChange } from "../model/plan.ts";
import { restore } from "../tokens/issuance.ts";
import { certainlyFailed, endingOf } from "./failures.ts";
import { announced, handOver } from "./issue.ts";
import { type LostCreate, settleLost } from "./lost.ts";
import { payloadOf, valuesAfter } from "./payload.ts";
import type { Run } from "./run.ts";
import { inParallel } from "./work.ts";

/** Makes all that is to be created; those whose answer was lost are looked up together at the end. */
export async function createAll(run: Run, changes: readonly CreateChange[]): Promise<void> {
  const missing = await settleLost(run, await createEach(run, changes));
  const again = await settleLost(run, await createEach(run, missing));
  for (const change of again) run.ledger.end(change, twiceLost);
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
async function createEach(run: Run, changes: readonly CreateChange[]): Promise<readonly LostCreate[]> {
  const lost: LostCreate[] = [];
  await inParallel(run.halt, changes, async (change) => {
    const at = await createOne(run, change);
    if (at !== null) lost.push({ change, at });
  });
  return lost;
}

/** Resolves with the moment at which its answer was known to be lost, else null. */
async function createOne(run: Run, change: CreateChange): Promise<number | null> {
  const values = valuesAfter(change, null);
  const target = run.targetOf(change);
  if (!(await announced(run, change, target, { action: "create" }))) return null;
  run.ledger.begin(change);
  try {
    const issued = await run.api.createClient(payloadOf(values, values.role ?? 0, "create"));
    run.ledger.end(change, await handOver(run, change, target, issued, values));
    return null;
  } catch (error) {
    if (mayHaveBeenMade(error)) return run.clock.monotonic();
    if (certainlyFailed(error)) await restore(target);
    run.ledger.end(change, endingOf(error, null));
    run.halt.learn(error);
    return null;
  }
}

/** Lost, or answered without the token: only a look tells. */
function mayHaveBeenMade(error: unknown): boolean {
  return error instanceof ApiError && (error.failure === "lost" || error.failure === "shape");
}
