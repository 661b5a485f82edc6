import type { CreateChange } from "../model/change.ts";
import type { Run } from "./apply-run.ts";
import { CreateFreshness } from "./freshness/fresh-creates.ts";
import { inParallel } from "./halt.ts";
import { settleAnswered } from "./lost-answers/answered-creates.ts";
import { type LostCreate, settleLost } from "./lost-answers/lost-creates.ts";
import type { OpenIssuance } from "./lost-answers/open-issuance.ts";
import { settleIssuances } from "./lost-answers/regenerate.ts";
import { type DoubtfulCreate, OneCreate, type Round } from "./one-create.ts";

/** Makes all creates of the plan; those that may have taken effect all the same are looked up together at the end. */
export async function createAll(run: Run, changes: readonly CreateChange[]): Promise<void> {
  const fresh = new CreateFreshness(run, changes);
  const tokens: OpenIssuance[] = [];
  const first = await createEach({ run, fresh, lostBefore: new Map() }, changes);
  const missing = await settleLost(run, first.filter(isLostCreate), tokens);
  const lostBefore = new Map(missing.map(({ change, notBefore }) => [change, notBefore]));
  const second = await createEach({ run, fresh, lostBefore }, [...lostBefore.keys()]);
  const again = await settleLost(run, second.filter(isLostCreate), tokens);
  for (const { change } of again) run.ledger.end(change, twiceLost);
  const answered = [...first, ...second].filter((one) => one.kind === "answered");
  await settleAnswered(run, answered, tokens);
  await settleIssuances(run, tokens);
}

const twiceLost = {
  status: "unknown",
  id: null,
  error: {
    code: "no-answer",
    message: "it was sent twice, but is not live: check the workspace, then apply again",
  },
} as const;

function isLostCreate(one: DoubtfulCreate): one is LostCreate {
  return one.kind === "lost";
}

/** Resolves with the creates that may have taken effect although they did not succeed. */
async function createEach(
  round: Round,
  changes: readonly CreateChange[],
): Promise<readonly DoubtfulCreate[]> {
  const doubtful: DoubtfulCreate[] = [];
  await inParallel(round.run.halt, changes, async (change) => {
    const one = await new OneCreate(round, change).make();
    if (one !== null) doubtful.push(one);
  });
  return doubtful;
}
