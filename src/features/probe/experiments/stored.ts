import type { RawAnswer } from "../../../workato/raw.ts";
import { privileges } from "../../../workato/privileges.ts";
import { findInList, lastPageOf } from "../client-list.ts";
import { type ExperimentContext, type Outcome, unknown } from "../experiment.ts";
import type { ProbeClient } from "../probe-clients.ts";
import { clientOf, type Row } from "../wire.ts";

/** A client as it is stored, or why that could not be seen: then nothing may be judged by it. */
export type Stored =
  { readonly kind: "seen"; readonly row: Row } | { readonly kind: "unseen"; readonly why: Outcome };

/**
 * The client as it is stored after a change: in the answer to the change, where such answers show what is stored; else
 * read by its id, else in the list. Throws `ApiError` where a request got no answer that says anything.
 */
export async function storedAfter(
  answer: RawAnswer,
  client: ProbeClient,
  context: ExperimentContext,
): Promise<Stored> {
  const shown = clientOf(answer.body);
  if (shown !== null && context.learned.answers === "true") return seen(shown);
  const read = await context.clients.read(client);
  const byId = clientOf(read.body);
  if (byId !== null) return seen(byId);
  // Nothing showed that answers differ from what is stored: one that is complete is believed.
  if (
    context.learned.answers === "not-compared" &&
    shown !== null &&
    isComplete(shown, context.learned.created)
  )
    return seen(shown);
  const listed = await findInList(context.api, client.id, lastPageOf(context.survey.clients));
  const isCurrent =
    listed !== null && isComplete(listed, context.learned.listed) && isOfChange(listed, shown);
  return isCurrent ? seen(listed) : { kind: "unseen", why: unreadable(read) };
}

/** Why a client that could not be read by its id shows nothing. */
export function unreadable({ status }: Pick<RawAnswer, "status">): Outcome {
  const forbidden = status === 403 || status === 404;
  return unknown(
    `could not read the client by id (${status}${forbidden ? `: ${privileges.readClient}` : ""})`,
  );
}

function seen(row: Row): Stored {
  return { kind: "seen", row };
}

/** Whether a row shows a client with its folders, from a source that has also shown an allow list. */
export function isComplete(row: Row, earlier: Row | null): boolean {
  const showsFolders = row["all_folders"] === true || Array.isArray(row["folder_ids"]);
  return typeof row["name"] === "string" && showsFolders && earlier?.["ip_allow_list"] !== undefined;
}

/** Whether the list shows the client as of this change: a list may be late. */
function isOfChange(listed: Row, shown: Row | null): boolean {
  return typeof listed["updated_at"] === "string" && listed["updated_at"] === shown?.["updated_at"];
}
