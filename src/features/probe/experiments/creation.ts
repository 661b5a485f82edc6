import { ApiError } from "../../../model/errors.ts";
import type { Experiment } from "../experiment.ts";
import { newProbeName, probeLists } from "../names.ts";
import type { ProbeClient } from "../probe-clients.ts";
import { clientOf } from "../wire.ts";
import { bodyOf } from "./judge.ts";

/** What the creation of the client depends on besides the workspace. */
export interface CreationOptions {
  readonly random: () => number;
  /** Called as soon as the client exists. */
  readonly onCreated: (client: ProbeClient) => void;
}

/** Creates the client that all other experiments work with. */
export function creation({ random, onCreated }: CreationOptions): Experiment {
  return {
    points: [],
    needs: [],
    requests: 1,
    run: async (context) => {
      const name = newProbeName(random);
      const body = bodyOf(context, name, { ip_allow_list: probeLists.one });
      const { client, answer } = await context.clients.create(name, body).catch((error: unknown) => {
        if (error instanceof ApiError) context.learned.createFailure = error;
        throw error;
      });
      context.learned.client = client;
      if (client === null) context.learned.createFailure = answer.error();
      else onCreated(client);
      context.learned.created = clientOf(answer.body);
      return { points: {}, facts: { create_status: answer.status } };
    },
  };
}
