import type { WorkspaceOptions } from "../../config/options.ts";
import { requireHost } from "../../run/workspace/require-host.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import { forTerminal } from "../../render/safe.ts";
import { durationText, plural } from "../../render/words.ts";
import { estimateSeconds } from "../../workato/estimate.ts";
import { agrees } from "../../run/gate/agrees.ts";
import { lastPageOf } from "./client-list.ts";
import { confirmLeftovers } from "./confirm-leftovers.ts";
import { estimateRequests } from "./experiments/all.ts";
import { probeAddress } from "./names.ts";
import type { Survey } from "./survey.ts";
import type { Target } from "./target.ts";
import type { Row } from "./wire.ts";

/** What the user is asked about. */
export interface Asked {
  readonly workspace: WorkspaceOptions;
  readonly survey: Survey;
  readonly target: Target;
  /** Nothing is asked: everything that would be asked is agreed to. */
  readonly yes: boolean;
  readonly allFolders: boolean;
}

/** What the user agreed to. */
export interface Confirmed {
  /** The clients of an earlier probe that are deleted as well. */
  readonly adopted: readonly Row[];
}

/** Shows what a probe does and costs, and asks; null: the user declined. Throws the signal's reason if one comes meanwhile. */
export async function confirm(
  asked: Asked,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<Confirmed | null> {
  const adopted = await confirmLeftovers(asked.survey.clients.rows, asked.yes, system);
  if (!asked.yes || !voice.quiet) system.err(`${announcement(asked)}\n`);
  if (!asked.yes && !(await agrees("Run the probe?", system))) {
    system.err("Nothing was changed.\n");
    return null;
  }
  return { adopted };
}

function announcement({ workspace, survey, target, allFolders }: Asked): string {
  const requests = estimateRequests(lastPageOf(survey.clients));
  const { limit, windowMs } = workspace.rate;
  const { id, name } = target.role;
  const role = name === null ? `role ${id}` : `the role ${forTerminal(name)}`;
  const environment = target.environment === null ? "" : ` in ${forTerminal(target.environment)}`;
  const folders = allFolders
    ? `folder ${target.folder} (for a moment: all folders)`
    : `folder ${target.folder}`;
  const seconds = estimateSeconds(requests, workspace.rate);
  const time = seconds === 0 ? "a few seconds" : `about ${durationText(seconds)}`;
  return `The probe creates a client keyward-probe-…${environment} in ${workspace.name} (${requireHost(workspace)}):
  it has ${role} and ${folders}, and may be called from ${probeAddress} only, an address that nobody has;
  its token is thrown away. The probe changes it (two updates take its allow list away for a moment) and deletes it,
  and changes no other client.
  About ${plural(requests, "request")}, at most ${limit} in ${durationText(windowMs / 1000)}: ${time}.`;
}
