import type { Live } from "../../model/client.ts";
import { tokenTimeTolerance } from "../../model/token/token.ts";
import { confirm } from "../../sinks/issue.ts";
import { errorText } from "../failures.ts";
import { comparedEnding, handOver, tokenOf } from "../hand-over.ts";
import type { Ending } from "../ledger.ts";
import type { Unproved, OpenIssuance } from "./open-issuance.ts";
import { listRequests, type Run } from "../apply-run.ts";
import { isBehind, laterBy } from "./token-time.ts";

/** A token that a later one has replaced. */
export interface Ended {
  readonly ended: OpenIssuance;
  /** When the later one was issued, as the API shows it. */
  readonly issuedAt: string | null;
}

/**
 * Compares issued tokens with the live ones, with one list or by reading each client, whichever takes fewer requests.
 * A token that is live is confirmed at its places, or delivered there, and done; one that could not be compared ends as
 * `unknown`, its places pending. Resolves with the tokens that a later one has replaced.
 */
export async function prove(run: Run, tokens: readonly Unproved[]): Promise<readonly Ended[]> {
  const look = await lookFor(run, tokens);
  const ended = await Promise.all(tokens.map((one) => proveOne(run, one, look)));
  return ended.filter((one) => one !== null);
}

type Look = (one: Unproved) => Promise<Live | null>;

async function lookFor(run: Run, tokens: readonly Unproved[]): Promise<Look> {
  const alone: Look = ({ issuance }) => run.api.readClient(issuance.id);
  if (tokens.length <= listRequests(run)) return alone;
  const reading = run.api.readClients().then(({ clients }) => new Map(clients.map((one) => [one.id, one])));
  // The failure is reported by each read that awaits it.
  await reading.catch(() => undefined);
  return async (one) => {
    const listed = (await reading).get(one.issuance.id);
    // A list may lag behind a regenerate, or omit clients of another environment.
    const usable =
      listed !== undefined && !isBehind(one.issued.client.token_updated_at, listed.token_updated_at);
    return usable ? listed : alone(one);
  };
}

/** Resolves with null if the change has ended. */
async function proveOne(run: Run, one: Unproved, look: Look): Promise<Ended | null> {
  const { issuance } = one;
  try {
    const live = await look(one);
    if (live !== null && isReplaced(one, live)) return { ended: issuance, issuedAt: live.token_updated_at };
    const ending = live === null ? unproved(one, "its client is gone") : await confirmed(run, one);
    run.ledger.end(issuance.change, ending);
  } catch (error) {
    run.ledger.end(issuance.change, unproved(one, errorText(error)));
    run.halt.learn(error);
  }
  return null;
}

/**
 * A lost attempt can invalidate only one token: until one has, any difference counts, however small; after that,
 * differences within the server's tolerance are treated as the same token.
 */
function isReplaced({ issuance, issued }: Unproved, live: Live): boolean {
  const later = laterBy(issued.client.token_updated_at, live.token_updated_at);
  return later > (issuance.late > 0 ? 0 : tokenTimeTolerance);
}

async function confirmed(run: Run, { issuance, issued, delivered }: Unproved): Promise<Ending> {
  const { change, target, sent, id } = issuance;
  if (!delivered) return handOver(run, change, target, issued, sent);
  await confirm(target, tokenOf(change, issued.client), run.clock);
  return sent === null ? { status: "done", id } : comparedEnding(id, sent, issued.client);
}

function unproved({ issuance: { id }, delivered }: Unproved, reason: string): Ending {
  const message = `its token was ${delivered ? "delivered" : "issued"} after an earlier answer was lost, and whether it still works could not be confirmed: ${reason}. Apply again: a new one is issued and delivered`;
  return { status: "unknown", id, error: { code: "not-proved", message } };
}
