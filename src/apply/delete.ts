import type { Live } from "../model/client.ts";
import type { DeleteChange } from "../model/change.ts";
import { doubtOf, isForbidden, isHeldBack } from "./doubt.ts";
import { endingOf } from "./failures.ts";
import type { Ending } from "./ledger.ts";
import { ApiError } from "../model/errors.ts";
import type { MayGo } from "../workato/api.ts";
import type { Run } from "./apply-run.ts";

/** Deletes a client; a client that is gone in the end counts as done. Resolves with false if the request was held back. */
export async function deleteOne(run: Run, change: DeleteChange, live: Live, mayGo: MayGo): Promise<boolean> {
  run.ledger.begin(change);
  try {
    await run.api.deleteClient(live.id, { mayGo });
    run.ledger.end(change, { status: "done", id: live.id });
  } catch (error) {
    if (isHeldBack(error)) {
      run.ledger.takeBack(change);
      return false;
    }
    run.ledger.end(change, endingOf(error, live.id));
    run.halt.learn(error);
    const doubt = doubtOf(error);
    if (doubt !== "none" && !isForbidden(error)) await lookUp(run, change, { error, doubt });
  }
  return true;
}

/** Reads a client whose delete was lost, or answered with an error: that shows whether it took effect all the same. */
async function lookUp(
  run: Run,
  change: DeleteChange,
  { error, doubt }: { readonly error: unknown; readonly doubt: "answered" | "lost" },
): Promise<void> {
  if (!run.halt.mayRead()) return;
  try {
    const { id } = change;
    const seen = await readAlone(run, id);
    const gone = seen !== "live" && ((seen === "gone" && doubt === "lost") || !(await isListed(run, id)));
    if (gone) return run.ledger.end(change, { status: "done", id });
    if (wasAnswered(error)) run.ledger.end(change, stillLive(error, id));
  } catch (unread) {
    // What is known of it stays as it is.
    run.halt.learn(unread);
  }
}

/** What a reading by the id shows; `unproven`: a 404 with a page, which may be a proxy's. */
async function readAlone({ api }: Run, id: number): Promise<"live" | "gone" | "unproven"> {
  try {
    return (await api.readClient(id)) === null ? "gone" : "live";
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return "unproven";
    throw error;
  }
}

/** Whether any answer came; without one the delete may still take effect, and stays unknown. */
function wasAnswered(error: unknown): boolean {
  return error instanceof ApiError && error.status !== null && error.status < 500;
}

function stillLive(error: unknown, id: number): Ending {
  const ending = endingOf(error, id);
  if (ending.status !== "unknown") return ending;
  const message = `${ending.error.message}. It is still live: plan again`;
  return { status: "failed", id, error: { code: ending.error.code, message } };
}

/** Whether a list shows a client that cannot be read by its id: a token may lack the privilege to read it. */
async function isListed({ view }: Run, id: number): Promise<boolean> {
  await view.read();
  return view.clients.has(id);
}
