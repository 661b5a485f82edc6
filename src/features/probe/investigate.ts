import type { PlainFormat, System, Voice } from "../../run/system.ts";
import type { Asked, Confirmed } from "./confirm.ts";
import { found, type ExperimentContext } from "./experiment.ts";
import { before, withClient } from "./experiments/all.ts";
import { creation } from "./experiments/creation.ts";
import { removalShown } from "./experiments/removal.ts";
import type { Findings } from "./findings.ts";
import { clientWords, leftLines } from "./leftovers.ts";
import { type CleanUp, type ProbeClient, ProbeClients } from "./probe-clients.ts";
import { runExperiments } from "./run-experiments.ts";
import type { Session } from "./session.ts";

/** What an investigation works with. */
export interface Investigation extends Asked, Confirmed {
  readonly findings: Findings;
  readonly session: Session;
}

/** How an investigation ended. */
export interface Ended extends CleanUp {
  readonly learned: ExperimentContext["learned"];
}

/**
 * Runs all experiments, and deletes the client whatever happens to them. Throws the signal's reason if the signal came
 * before any change was sent.
 */
export async function investigate(
  given: Investigation,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<Ended> {
  const context = labOf(given, system);
  for (const row of given.adopted) context.clients.adopt(row);
  const tell = (text: string): void => (voice.quiet ? undefined : system.err(`${text}\n`));
  const stopping = (): void => tell("Stopping: the probe's client is deleted, which may take up to 6 s");
  system.stop.addEventListener("abort", stopping, { once: true });
  const onCreated = (client: ProbeClient): void => tell(`Created ${clientWords(client)}`);
  const experiments = [...before, creation({ random: system.random, onCreated }), ...withClient];
  const failure = await runExperiments(experiments, context, given.findings, system.stop).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const cleaned = await context.clients.cleanUp();
  system.stop.removeEventListener("abort", stopping);
  for (const { client, end } of cleaned.removals)
    if (end === "deleted") tell(`Deleted ${clientWords(client)}`);
  conclude(given, context.learned, cleaned);
  if (system.stop.aborted && isUntouched(context.learned, cleaned)) system.stop.throwIfAborted();
  if (failure === null) return { ...cleaned, learned: context.learned };
  for (const line of leftLines(cleaned.left)) system.err(line);
  throw failure.error;
}

function labOf({ session, survey, target, allFolders }: Investigation, { clock }: System): ExperimentContext {
  return {
    api: session.probing,
    clients: new ProbeClients(session, clock, survey.ids),
    survey,
    target,
    clock,
    allFolders,
    learned: {
      client: null,
      created: null,
      listed: null,
      answers: "not-compared",
      updates: false,
      gone: false,
      createFailure: null,
    },
  };
}

/** Adds what only the end shows. */
function conclude(
  { findings, session }: Investigation,
  { client }: ExperimentContext["learned"],
  { removals }: CleanUp,
): void {
  findings.add(removalShown(removals.find((removal) => removal.client.id === client?.id)));
  findings.giveUp(["deleted"], "no client was deleted");
  const form = session.probing.rateLimited ?? session.cleaning.rateLimited;
  if (form !== null) findings.add({ points: { retryAfter: found(form) } });
  findings.giveUp(["retryAfter"], "no request exceeded the rate limit, and a probe does not provoke that");
  findings.add({ points: {}, facts: { requests: session.requests() } });
}

/** Whether no change was sent at all. */
function isUntouched(
  { client, createFailure }: ExperimentContext["learned"],
  { removals, left }: CleanUp,
): boolean {
  const unsent = createFailure === null || createFailure.failure === "aborted";
  return client === null && unsent && removals.length === 0 && left.length === 0;
}
