import { findInList, lastPageOf } from "../client-list.ts";
import { found, type Experiment, type ExperimentContext, type Outcome, unknown } from "../experiment.ts";
import { escaped, longName, oddName, probeLists } from "../names.ts";
import { clientOf, nameOf } from "../wire.ts";
import type { ProbeClient } from "../probe-clients.ts";
import { bodyOf, clientIn, verdict } from "./judge.ts";
import { storedAfter } from "./stored.ts";

/** Creates a second client of the same name, which is deleted with the first. */
export const sameNameTwice: Experiment = {
  points: ["uniqueNames", "storedNames"],
  needs: ["client"],
  requests: 2,
  run: async (context) => {
    const { name } = clientIn(context);
    const { client, answer } = await context.clients.create(
      name,
      bodyOf(context, name, { ip_allow_list: probeLists.one }),
    );
    const judged = verdict(answer);
    if (typeof judged !== "string") return { points: { uniqueNames: judged } };
    if (judged === "refused") return { points: { uniqueNames: found("true") } };
    if (client === null) return { points: { uniqueNames: unknown("the answer shows no client") } };
    if (!(await isShown(clientIn(context), context)))
      return { points: { uniqueNames: unknown("the first client of the name is no longer shown") } };
    const stored = await storedAfter(answer, client, context);
    const isChanged = stored.kind === "seen" && nameOf(stored.row) !== name;
    return {
      points: {
        uniqueNames: found("false"),
        ...(isChanged ? { storedNames: found("unique") } : {}),
      },
    };
  },
};

async function isShown(client: ProbeClient, { clients, api, survey }: ExperimentContext): Promise<boolean> {
  if (clientOf((await clients.read(client)).body) !== null) return true;
  return (await findInList(api, client.id, lastPageOf(survey.clients))) !== null;
}

/** Gives the client names that a server may store otherwise: an odd one, and a long one if that is stored as it was sent. */
export const storedNames: Experiment = {
  points: ["storedNames"],
  needs: ["client", "updates"],
  requests: 2,
  run: async (context) => {
    const { name } = clientIn(context);
    const odd = await renamed(oddName(name), context);
    if (!isFound(odd, "as-sent")) return { points: { storedNames: odd } };
    const long = await renamed(longName(name), context);
    return { points: { storedNames: isFound(long, "cut") ? long : odd } };
  },
};

async function renamed(name: string, context: ExperimentContext): Promise<Outcome> {
  const client = clientIn(context);
  const answer = await context.clients.update(
    client,
    bodyOf(context, name, { ip_allow_list: probeLists.one }),
  );
  const judged = verdict(answer);
  if (judged === "refused") return unknown("the server refused a name with spaces and symbols");
  if (judged !== "accepted") return judged;
  const stored = await storedAfter(answer, client, context);
  return stored.kind === "seen" ? formOf(nameOf(stored.row), name) : stored.why;
}

function formOf(stored: string, sent: string): Outcome {
  const forms = {
    "as-sent": sent,
    trimmed: sent.trim(),
    nfc: sent.normalize("NFC"),
    nfd: sent.normalize("NFD"),
    escaped: escaped(sent),
  };
  const form = Object.entries(forms).find(([, text]) => text === stored)?.[0];
  if (form !== undefined) return found(form);
  const isCut = stored.length > 0 && sent.startsWith(stored) && sent.trimEnd().length > stored.length;
  return isCut ? found("cut") : unknown("the stored name differs in more than one way");
}

function isFound(outcome: Outcome, value: string): boolean {
  return "found" in outcome && outcome.found === value;
}
