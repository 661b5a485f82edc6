import { ApiError } from "../../model/errors.ts";
import type { Issued } from "../../workato/api.ts";
import { isLost } from "../doubt.ts";
import { unknownAfterLost } from "../failures.ts";
import { handOver, handOverUnproved } from "../hand-over.ts";
import { holdsAnother } from "../../sinks/issue.ts";
import type { Issuance, OpenIssuance, Unproved } from "./open-issuance.ts";
import type { Ending } from "../ledger.ts";
import { prove } from "./prove.ts";
import type { Run } from "../apply-run.ts";
import { untilCommitted } from "./wait.ts";
import { inParallel } from "../halt.ts";

/** How many times one regenerate is sent at most. */
const maxTries = 3;

/** An issuance whose first answer was lost. */
export function openIssuanceOf(run: Run, issuance: Issuance, error: ApiError): OpenIssuance {
  return { ...issuance, sentAt: error.sentAt ?? run.clock.monotonic(), tries: 1, late: 1 };
}

/**
 * Sends lost issuances again, all together, once the server can no longer commit the first; the new token is done only
 * when a reading shows that no late effect has replaced it, and is otherwise issued again. If the run is stopped they
 * stay open, with pending markers: the next apply heals them.
 */
export async function settleIssuances(run: Run, lost: readonly OpenIssuance[]): Promise<void> {
  let open = lost;
  while (open.length > 0 && !run.halt.stopped()) {
    const waited = untilCommitted(
      run,
      open.map(({ sentAt }) => sentAt),
      {
        purpose: `to issue ${open.length === 1 ? "a token" : `${open.length} tokens`} again`,
        why: "the answer was lost, and Workato may still issue the first one",
      },
    );
    // Only a signal ends the wait early.
    await waited.catch(() => undefined);
    open = await sendAgain(run, open);
  }
}

/** Resolves with the issuances that must be sent once more. */
async function sendAgain(run: Run, open: readonly OpenIssuance[]): Promise<readonly OpenIssuance[]> {
  const unproved: Unproved[] = [];
  const again: OpenIssuance[] = [];
  await inParallel(run.halt, open, async (one) => {
    const issuance = { ...one, tries: one.tries + 1 };
    try {
      const issued = await run.api.regenerateToken(one.id);
      if (isOwn(one)) run.onOwnToken(one.id, issued.token);
      const token = await deliverForProof(run, issuance, issued);
      if (token !== null) unproved.push(token);
    } catch (error) {
      if (isLost(error) && issuance.tries < maxTries) again.push(lostAgain(run, issuance, error));
      else fail(run, issuance, error);
    }
  });
  for (const { ended, issuedAt } of await prove(run, unproved)) {
    if (ended.tries < maxTries) again.push({ ...ended, late: Math.max(0, ended.late - 1) });
    else run.ledger.end(ended.change, endedAgain(ended, issuedAt));
  }
  return again;
}

function lostAgain(run: Run, issuance: OpenIssuance, error: ApiError): OpenIssuance {
  return { ...issuance, sentAt: error.sentAt ?? run.clock.monotonic(), late: issuance.late + 1 };
}

/** The token that still has to be compared with the live one; null if the change has ended instead. */
async function deliverForProof(run: Run, issuance: OpenIssuance, issued: Issued): Promise<Unproved | null> {
  const { change, target, sent, about, id } = issuance;
  // keyward's own token is proved with the new one: the earlier one no longer works.
  if (target.kind !== "deliver" || isOwn(issuance)) {
    run.ledger.end(change, await handOver(run, change, target, issued, sent));
    return null;
  }
  if (holdsAnother(target, id)) return { issuance, issued, delivered: false };
  const failed = await handOverUnproved(run, change, target, issued, about);
  if (failed !== null) run.ledger.end(change, failed);
  return failed === null ? { issuance, issued, delivered: true } : null;
}

function fail(run: Run, issuance: OpenIssuance, error: unknown): void {
  const own = isOwn(issuance) && error instanceof ApiError && error.status === 401;
  run.ledger.end(issuance.change, own ? ownTokenLost(issuance) : unknownAfterLost(error, issuance.id));
  run.halt.learn(error);
}

function isOwn({ change }: Issuance): boolean {
  return change.action === "rotate" && change.own;
}

function ownTokenLost({ id, change }: Issuance): Ending {
  const message = `keyward's own token was replaced, and the answer with the new one was lost: the earlier one no longer works. Regenerate the token of ${change.name} (id ${id}) in Workato, give it to keyward, then run keyward rotate --self`;
  return { status: "failed", id, error: { code: "not-delivered", message } };
}

function endedAgain({ id, tries }: OpenIssuance, issuedAt: string | null): Ending {
  const message = `its token was issued ${tries} times, and each time another one was issued after it (the last at ${issuedAt ?? "an unknown time"}): find out who else issues it, then apply again`;
  return { status: "unknown", id, error: { code: "reissued", message } };
}
