import type { OutcomeCode } from "../../model/rules.ts";
import type { Live } from "../../model/client.ts";
import { holdsTokenOf } from "../../sinks/issue.ts";
import { answerText, deviations } from "../as-sent.ts";
import { isLost } from "../doubt.ts";
import { unknownAfterLost } from "../failures.ts";
import { comparedEnding, handOver } from "../hand-over.ts";
import type { Ending } from "../ledger.ts";
import { valuesAfter } from "../values-after.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { openIssuanceOf } from "./regenerate.ts";
import type { Run } from "../apply-run.ts";
import type { SentCreate, Trace } from "./trace.ts";

/**
 * Issues and delivers a new token for a client that a create made although it did not succeed: nobody knows its first one.
 * Where another run of keyward has delivered a token of the client meanwhile, that one stays. If that answer is lost it is added to `tokens`. Its places have been pending since the create: if the run ends here, the
 * next plan heals it.
 */
export async function recover(
  run: Run,
  { change }: SentCreate,
  live: Live,
  tokens: OpenIssuance[],
): Promise<void> {
  const values = valuesAfter(change, null);
  const target = run.targetOf(change);
  if (target.kind !== "deliver") return run.ledger.end(change, comparedEnding(live.id, values, live));
  if (await holdsTokenOf(target, live.id)) return run.ledger.end(change, deliveredElsewhere(live.id));
  try {
    const issued = await run.api.regenerateToken(live.id);
    run.ledger.end(change, await handOver(run, change, target, issued, values));
  } catch (error) {
    if (isLost(error)) {
      const issuance = {
        change,
        id: live.id,
        target,
        about: { action: "create", id: live.id },
        sent: values,
      } as const;
      tokens.push(openIssuanceOf(run, issuance, error));
      return;
    }
    run.ledger.end(change, unknownAfterLost(error, live.id));
    run.halt.learn(error);
  }
}

/** The result of a create of which a reading shows something else than one client that it made; `why`: as in "its answer was lost". */
export function notMadeEnding(
  { change }: SentCreate,
  trace: Exclude<Trace, { readonly kind: "missing" | "unseen" | "made" }>,
  why: string,
): Ending {
  switch (trace.kind) {
    case "several": {
      const ids = trace.live.map(({ id }) => id).join(" and ");
      return undecided(
        null,
        "two-found",
        `${why}, and ${trace.live.length} new clients have its name: ${ids}. Keep one of them in Workato, then apply again`,
      );
    }
    case "stored-as": {
      const { id, name } = trace.live;
      return undecided(
        id,
        "stored-otherwise",
        `${why}, and it is not live by that name, but the new client ${id}, "${name}", has everything else that was sent: if Workato stored the name in that form, write \`name: ${JSON.stringify(name)}\` in the manifest, then run \`keyward rotate\` with that name, since its token was not delivered`,
      );
    }
    case "earlier":
      return undecided(
        trace.live.id,
        "name-taken",
        `${why}, and a client of its name, id ${trace.live.id}, was created before it was sent (at ${trace.live.created_at ?? "an unknown time"}): its token was left alone. If it is the client that the manifest declares, pin it with \`id: ${trace.live.id}\` and run \`keyward rotate\` for it; otherwise delete or rename it in Workato, then apply again`,
      );
    case "unlike": {
      const differences = answerText(deviations(valuesAfter(change, null), trace.live));
      return undecided(
        trace.live.id,
        "name-taken",
        `${why}, and a new client of its name, id ${trace.live.id}, has other values (${differences}): its token was left alone. If somebody else created it, delete or rename it in Workato before the next apply, which would give it the values of the manifest; if it is the client that the manifest declares, apply again, then run \`keyward rotate\` for it`,
      );
    }
  }
}

function deliveredElsewhere(id: number): Ending {
  const message = `another run of keyward has delivered the token of client ${id}, which has its name, and that token was left alone. Plan again: the plan shows whether anything is left to do`;
  return undecided(id, "delivered-elsewhere", message);
}

function undecided(id: number | null, code: OutcomeCode, message: string): Ending {
  return { status: "unknown", id, error: { code, message } };
}
