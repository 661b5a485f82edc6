import { realpath } from "node:fs/promises";
import path from "node:path";
import { requireCheckout } from "./checkout.ts";
import { findUncommitted, isWithin } from "./committed-files.ts";
import { programFolders } from "./program-folders.ts";
import { StepFailure } from "../failure.ts";
import { KeywardError } from "../../model/errors.ts";
import type { UsedFiles } from "../../run/input/used-files.ts";
import type { ActionCommand, CommandWorld } from "../ports.ts";

/** Events whose commit contains changes that are not approved yet. */
const unapprovedEvents = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
];

/**
 * Throws `StepFailure` if the files of a run may be unapproved: they would be used with the secrets of the run. On
 * every event that is accepted, the files must be those of the event's own commit: an earlier step may have checked out,
 * unpacked or written others.
 */
export async function requireTrustedEvent(world: CommandWorld): Promise<void> {
  const { event } = world.context;
  if (unapprovedEvents.includes(event)) throw untrustedEvent(world.inputs.command, event);
  await requireOwnFiles(world);
}

function untrustedEvent(command: ActionCommand, event: string): StepFailure {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}: the files of that event are not approved yet`,
    command === "plan" ? "run plan on `pull_request`" : `run ${command} on a schedule, or by hand`,
  );
}

async function requireOwnFiles(world: CommandWorld): Promise<void> {
  const { context, inputs, keyward } = world;
  const { git, checkout } = await requireCheckout(world);
  if (checkout.head !== context.sha)
    throw notOwn(
      context.event,
      `the checkout is at ${checkout.head.slice(0, 12)}, and not at the event's own commit ${context.sha.slice(0, 12)}`,
    );
  const [folder, top] = [await realpath(context.folder), await realpath(checkout.top)];
  // A configuration that cannot be read is not used: the command itself reports what is wrong with it.
  const used = await keyward.usedFiles({ workspaces: inputs.workspaces }).catch(noneIfInvalid);
  const real = (file: string): string => path.resolve(folder, path.relative(context.folder, file));
  // Elsewhere it is a program of the machine, such as /usr/bin/vault, as one that is found by PATH.
  const programs = used.programs.map(real).filter((file) => isWithin(file, top) || isWithin(file, folder));
  const neighbours = await programFolders(programs, top);
  const files = [...new Set([...used.files.map(real), ...programs, ...neighbours.files])];
  const found = await findUncommitted(
    git,
    { ...checkout, top },
    { files, places: used.places.map(real), programFolders: neighbours.folders },
  );
  if (found !== null)
    throw notOwn(context.event, `${found.file} is not a file of its own commit (${found.why})`);
}

function noneIfInvalid(error: unknown): UsedFiles {
  if (error instanceof KeywardError) return { files: [], programs: [], places: [] };
  throw error;
}

function notOwn(event: string, why: string): StepFailure {
  return new StepFailure(
    "refused",
    `${event} runs with secrets, but ${why}`,
    "run keyward directly after actions/checkout without `ref`, and commit every manifest, the configuration and the programs of its sinks with all files in their folders; to plan the files of a pull request, run plan on `pull_request` instead",
  );
}
