import { jsonText } from "../../util/json.ts";
import { Waits } from "../../run/budget/waits.ts";
import { KeywardError } from "../../model/errors.ts";
import { readOrigins } from "../../manifest/inherit/origins.ts";
import { nearest } from "../../util/nearest.ts";
import { explainClients, knownNames, type ClientQuery } from "./explain.ts";
import type { Explanation } from "./explanation.ts";
import { renderExplanationsMarkdown, renderExplanationsText } from "./render.ts";
import type { Style } from "../../render/style.ts";
import type { ReadApi } from "../../workato/api.ts";
import { connector } from "../../run/workspace/connect.ts";
import { attempt, planDocument } from "../../run/attempt.ts";
import {
  type CommandFlags,
  prepare,
  type Prepared,
  type PreparedWorkspace,
  requireAnyAccess,
} from "../../run/prepare.ts";
import { showPlan } from "../../commands/show.ts";
import { endedCode, exitCode } from "../../commands/exit-code.ts";
import { isData, type PlainFormat, type System, type Voice } from "../../run/system.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { planErrors } from "../../render/problems/error-line.ts";

/** Flags of `explain` in addition to the global ones; `name`: a client's name, its former name, or an id. */
export interface ExplainCommandFlags extends CommandFlags {
  readonly name: string;
  readonly environment?: string;
}

/** `keyward explain`: shows everything that is known about one client. Throws if no client has that name, and suggests similar ones. */
export async function explain(
  flags: ExplainCommandFlags,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<number> {
  const prepared = await prepare(flags, system);
  requireAnyAccess(prepared.options.workspaces, system);
  const connect = connector(
    prepared.options,
    system,
    voice,
    new Waits(voice, system, prepared.options.workspaces.length > 1),
    prepared.budgets,
  );
  const query = { name: flags.name, environment: flags.environment ?? null };
  const explanations: Explanation[] = [];
  const known: string[] = [];
  const failed: WorkspacePlan[] = [];
  for (const workspace of prepared.workspaces) {
    const world = await readWorld(workspace, prepared, () => connect(workspace.options), system);
    if ("failed" in world) {
      failed.push(world.failed);
      continue;
    }
    known.push(...knownNames(world.input));
    for (const one of explainClients(query, world.input, world.plan))
      explanations.push(await withOrigins(one, workspace, prepared));
  }
  if (explanations.length === 0 && failed.length > 0) return showFailed(failed, voice, system);
  if (explanations.length === 0) throw unknownClient(query, known);
  system.out(show(explanations, voice, system.outStyle));
  system.err(planErrors({ problems: [], plans: failed }));
  return failed.length > 0 ? exitCode.error : exitCode.fine;
}

/** No workspace that could be read knows the client: those that could not are the result. */
function showFailed(failed: readonly WorkspacePlan[], voice: Voice<PlainFormat>, system: System): number {
  const document = planDocument(
    failed.map((plan) => ({ plan })),
    system,
    null,
  );
  system.out(showPlan(document, voice, system.outStyle));
  if (isData(voice.format)) system.err(planErrors(document));
  return endedCode({ kind: "planned", document }, { detailed: false });
}

/** The plan of a workspace with its input, or the failed plan with the reason. */
async function readWorld(
  workspace: PreparedWorkspace,
  { options }: Prepared,
  open: () => ReadApi,
  system: System,
) {
  const { plan, planned } = await attempt(workspace, options, { prune: false, whole: true }, open, system);
  return planned === null ? { failed: plan } : { plan, input: planned.input };
}

async function withOrigins(
  one: Explanation,
  { options: { manifests } }: PreparedWorkspace,
  { options: { tokens, folder } }: Prepared,
): Promise<Explanation> {
  if (one.declared === null) return one;
  return { ...one, origins: await readOrigins(manifests, folder, one.declared, tokens) };
}

function show(explained: readonly Explanation[], { format }: Voice<PlainFormat>, style: Style): string {
  switch (format) {
    case "json":
      return jsonText({ format: "keyward.explain/v1", clients: explained });
    case "markdown":
      return renderExplanationsMarkdown(explained);
    case "text":
      return renderExplanationsText(explained, style);
  }
}

function unknownClient({ name, environment }: ClientQuery, known: readonly string[]): KeywardError {
  const where = environment === null ? "" : ` of the environment ${environment}`;
  const near = nearest(name, known);
  return new KeywardError(
    `no client${where}, declared or live, is named "${name}"`,
    near.length === 0
      ? "run `keyward clients` to list the live clients"
      : `did you mean ${near.map((one) => `"${one}"`).join(", ")}? Run \`keyward clients\` to list the live clients`,
  );
}
