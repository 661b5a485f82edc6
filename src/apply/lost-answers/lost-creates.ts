import type { Live } from "../../model/client.ts";
import type { CreateChange } from "../../model/change.ts";
import { sameStoredName } from "../as-sent.ts";
import { errorText, unknownAfterLost } from "../failures.ts";
import { comparedEnding, handOver } from "../hand-over.ts";
import { valuesAfter } from "../values-after.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { openIssuanceOf, isLost } from "./regenerate.ts";
import type { Run } from "../apply-run.ts";
import { announcedWait, untilCommitted, type WaitReason } from "./wait.ts";
import { inParallel } from "../halt.ts";

/** A create whose answer was lost, and when it was sent (`Clock.monotonic`). */
export interface LostCreate {
  readonly change: CreateChange;
  readonly at: number;
}

/** How much later the second look-up comes, in ms; an eighth of the time-out if that is less. */
const secondLook = 5000;

/**
 * Looks up creates whose answer was lost once the server can no longer commit them, and again a little later, with one
 * reading each time for all of them. A client that is found gets a new token, which is delivered; if that answer is lost
 * too, it is added to `tokens`. Resolves with the creates missing from both readings, which may be sent again; what
 * remains undecided is left open, or ends as `unknown`.
 */
export async function settleLost(
  run: Run,
  lost: readonly LostCreate[],
  tokens: OpenIssuance[],
): Promise<readonly CreateChange[]> {
  // If nothing more may be sent they stay open: the next plan shows whether they took effect.
  if (lost.length === 0 || run.halt.stopped()) return [];
  let missing = lost;
  try {
    await untilCommitted(
      run,
      lost.map(({ at }) => at),
      lookUp(lost, "the answer was lost, and Workato may still make the client"),
    );
    missing = await look(run, missing, tokens);
    if (missing.length === 0) return [];
    const again = lookUp(missing, "the first look did not show the client, and a list may lag behind");
    await announcedWait(run, Math.min(secondLook, run.timeoutMs / 8), again);
    return (await look(run, missing, tokens)).map(({ change }) => change);
  } catch (error) {
    // A signal, or a failed reading: nothing is sent again without knowing.
    if (!run.stop.aborted) for (const { change } of missing) leaveOpen(run, change, error);
    return [];
  }
}

function lookUp(lost: readonly LostCreate[], why: string): WaitReason {
  const [first, ...others] = lost.map(({ change }) => `"${change.name}"`);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return { purpose: `to look up the create of ${first}${more}`, why };
}

/** Resolves with the creates that the reading does not show. */
async function look(
  run: Run,
  lost: readonly LostCreate[],
  tokens: OpenIssuance[],
): Promise<readonly LostCreate[]> {
  const clients = await run.view.read();
  const looked = lost.map((one) => {
    const found = clients.filter((client) => !run.byId.has(client.id) && isTheSame(client, one.change));
    return { one, found };
  });
  const made = looked.filter(({ found }) => found.length > 0);
  await inParallel(run.halt, made, ({ one, found }) => recover(run, one, found, tokens));
  return looked.filter(({ found }) => found.length === 0).map(({ one }) => one);
}

function isTheSame(live: Live, { name, environment }: CreateChange): boolean {
  return sameStoredName(live.name, name) && (live.environment ?? null) === environment;
}

async function recover(
  run: Run,
  { change }: LostCreate,
  found: readonly Live[],
  tokens: OpenIssuance[],
): Promise<void> {
  const [live, ...others] = found;
  if (live === undefined) return;
  if (others.length > 0) return run.ledger.end(change, twoFound(found));
  const values = valuesAfter(change, null);
  const target = run.targetOf(change);
  if (target.kind === "discard") return run.ledger.end(change, comparedEnding(live.id, values, live));
  try {
    // The places have been pending since the create: if the run dies here, the next plan heals it.
    const issued = await run.api.regenerateToken(live.id);
    run.ledger.end(change, await handOver(run, change, target, issued, values));
  } catch (error) {
    if (isLost(error)) {
      const issuance = { change, id: live.id, target, about: { action: "create" }, sent: values } as const;
      tokens.push(openIssuanceOf(run, issuance, error));
      return;
    }
    run.ledger.end(change, unknownAfterLost(error, live.id));
    run.halt.learn(error);
  }
}

function leaveOpen(run: Run, change: CreateChange, error: unknown): void {
  const message = `its answer was lost, and it could not be looked up: ${errorText(error)}. Plan again: the plan shows whether the client exists`;
  run.ledger.end(change, { status: "unknown", id: null, error: { code: "no-answer", message } });
}

function twoFound(found: readonly Live[]) {
  const ids = found.map(({ id }) => id).join(" and ");
  const message = `its answer was lost, and ${found.length} new clients have its name: ${ids}. Keep one of them in Workato, then apply again`;
  return { status: "unknown", id: null, error: { code: "two-found", message } } as const;
}
