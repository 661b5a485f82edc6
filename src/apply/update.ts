import type { ClientValues, Live } from "../model/client.ts";
import { title } from "../model/names.ts";
import { tokenTimeTolerance } from "../model/token/token.ts";
import type { UpdateChange } from "../model/change.ts";
import type { MayGo } from "../workato/api.ts";
import { answerText, deviations } from "./as-sent.ts";
import { laterBy } from "./lost-answers/token-time.ts";
import { isHeldBack } from "./doubt.ts";
import { endingOf, isRefused, withNote } from "./failures.ts";
import { comparedEnding } from "./hand-over.ts";
import { clientPayload } from "../fields/payload.ts";
import { valuesAfter } from "./values-after.ts";
import type { Run } from "./apply-run.ts";

/** Sends the whole client with its new values and compares the answer; resolves with false if it was held back. */
export async function updateOne(run: Run, change: UpdateChange, live: Live, mayGo: MayGo): Promise<boolean> {
  const values = valuesAfter(change, live);
  if (values.role === null) {
    run.ledger.end(change, roleGone(live.id));
    return true;
  }
  run.ledger.begin(change);
  try {
    const answer = await run.api.updateClient(
      live.id,
      clientPayload({ ...values, role: values.role }, "update"),
      { mayGo },
    );
    run.byId.set(live.id, { ...live, ...values });
    run.ledger.end(change, comparedEnding(live.id, values, answer));
    const meanwhile = changedMeanwhile(live, values, answer);
    if (meanwhile.length > 0)
      run.onNote(
        `${title(change)} (id ${live.id}) was changed by somebody else while it was updated (${meanwhile.join("; ")}): plan again`,
      );
  } catch (error) {
    if (isHeldBack(error)) {
      run.ledger.takeBack(change);
      return false;
    }
    const ending = endingOf(error, live.id);
    const keepsList = isRefused(error) && live.ip_allow_list.length > 0 && values.ip_allow_list.length === 0;
    run.ledger.end(change, keepsList ? withNote(ending, listKept) : ending);
    run.halt.learn(error);
  }
  return true;
}

/** What an answer shows that neither the client before nor the update explains. */
function changedMeanwhile(before: Live, sent: ClientValues, answer: Live): readonly string[] {
  const unlikeBefore = new Set(deviations(before, answer).map(({ field }) => field));
  const fields = deviations(sent, answer).filter(({ field }) => unlikeBefore.has(field));
  const reissued = laterBy(before.token_updated_at, answer.token_updated_at) > tokenTimeTolerance;
  return [
    ...(fields.length > 0 ? [answerText(fields)] : []),
    ...(reissued ? ["a new token was issued for it"] : []),
  ];
}

const listKept = "The IP allow list was not cleared, and the client is as before";

function roleGone(id: number) {
  const message = "its role no longer exists in Workato, and an update must send one: declare its role";
  return { status: "failed", id, error: { code: "role-gone", message } } as const;
}
