import type { ClientValues, Live } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { PendingMarker } from "../model/token/token.ts";
import { deliver, deliverUnproved, type TokenOf } from "../sinks/issue.ts";
import { nameCreated } from "../sinks/note-places.ts";
import type { OpenTarget } from "../sinks/open-target.ts";
import type { Issued } from "../workato/api.ts";
import { answerText, type Deviation, deviations } from "./as-sent.ts";
import { errorText } from "./failures.ts";
import type { Ending } from "./ledger.ts";
import type { Run } from "./apply-run.ts";

/** Delivers an issued token and returns the result of the change; the answer is compared with `sent`, if given. */
export async function handOver(
  run: Run,
  change: Change,
  target: OpenTarget,
  { client, token }: Issued,
  sent: ClientValues | null,
): Promise<Ending> {
  const { id } = client;
  try {
    await deliver(target, token, tokenOf(change, client), run.clock);
    if (target.kind === "spare") run.thrownAway.push({ target, client: tokenOf(change, client) });
  } catch (error) {
    if (change.action === "create") await nameCreated(target, client);
    return notDelivered(id, error);
  }
  return sent === null ? { status: "done", id } : comparedEnding(id, sent, client);
}

/** Delivers a token that may already have been replaced: its places stay pending. Returns null, or the result of the change. */
export async function handOverUnproved(
  run: Run,
  change: Change,
  target: OpenTarget,
  { client, token }: Issued,
  about: PendingMarker["about"],
): Promise<Ending | null> {
  try {
    await deliverUnproved(target, token, tokenOf(change, client), about, run.clock);
    return null;
  } catch (error) {
    return notDelivered(client.id, error);
  }
}

/** A token as its marker identifies it: by the change's own name. */
export function tokenOf(
  { name, environment }: Change,
  { id, token_updated_at }: Pick<Live, "id" | "token_updated_at">,
): TokenOf {
  return { id, name, environment, token_updated_at };
}

/** The result of a change that Workato accepted: done, unless an answer shows another value than was sent. */
export function comparedEnding(id: number, sent: ClientValues, shown: ClientValues): Ending {
  const found = deviations(sent, shown);
  if (found.length === 0) return { status: "done", id };
  return { status: "failed", id, error: { code: "not-as-sent", message: notAsSent(found, shown) } };
}

function notAsSent(found: readonly Deviation[], { name }: ClientValues): string {
  const what = `Workato accepted the change, but shows other values: ${answerText(found)}`;
  if (!found.some(({ field }) => field === "name"))
    return `${what}: check the client in Workato, then plan again`;
  return `${what}. Workato stored another name: write \`name: ${JSON.stringify(name)}\` in the manifest, then plan again`;
}

function notDelivered(id: number, error: unknown): Ending {
  const message = `its token was issued and could not be delivered: ${errorText(error)}. Then apply again: a new token is issued and delivered`;
  return { status: "failed", id, error: { code: "not-delivered", message } };
}
