import { findInList, lastPageOf } from "../client-list.ts";
import {
  found,
  type Experiment,
  type ExperimentContext,
  type Outcome,
  type Shown,
  unknown,
} from "../experiment.ts";
import { clientOf } from "../wire.ts";
import { clientIn } from "./judge.ts";
import { unreadable } from "./stored.ts";

/** How many readings of the list are waited for, and the milliseconds between two of them. */
export const lagging = { readings: 4, pauseMs: 1000 } as const;

/** Whether the list shows the new client, at once or later, and whose clients it shows. */
export const visibility: Experiment = {
  points: ["createLag", "listOf"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const { id } = clientIn(context);
    const started = context.clock.monotonic();
    for (let reading = 0; reading < lagging.readings; reading += 1) {
      if (reading > 0) await context.clock.sleep(lagging.pauseMs);
      context.learned.listed = await findInList(context.api, id, lastPageOf(context.survey.clients));
      if (context.learned.listed === null) continue;
      const ms = Math.round(context.clock.monotonic() - started);
      return { points: { createLag: found(reading), listOf: listOf(context) }, facts: { create_lag_ms: ms } };
    }
    return neverShown(context);
  },
};

function listOf({ survey: { environments }, target }: ExperimentContext): Outcome {
  if (target.environment === null) return unknown("the workspace has no environments");
  const seen = new Set([...environments, target.environment]);
  if (seen.size > 1) return found("workspace");
  return unknown("clients of one environment only are live: name another one with --environment");
}

async function neverShown(context: ExperimentContext): Promise<Shown> {
  const { environments } = context.survey;
  const { target } = context;
  const late = unknown(`the list did not show the client in ${lagging.readings} readings`);
  const elsewhere = target.environment !== null && !environments.includes(target.environment);
  if (!elsewhere || environments.length === 0) return { points: { createLag: late, listOf: late } };
  const read = await context.clients.read(clientIn(context));
  if (clientOf(read.body) === null) return { points: { createLag: late, listOf: unreadable(read) } };
  const hidden = unknown("the list does not show clients of that environment");
  return { points: { createLag: hidden, listOf: found("own-environment") } };
}
