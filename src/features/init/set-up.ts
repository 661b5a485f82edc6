import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { configurationFile } from "../../config/find.ts";
import { loadOptions } from "../../config/load.ts";
import type { Flags, ManifestPath, Options } from "../../config/options.ts";
import { environmentsSeen } from "../../plan/identity/environments.ts";
import { connector } from "../../run/workspace/connect.ts";
import { readSettled } from "../../run/plan-workspace.ts";
import { requireAccess } from "../../run/prepare.ts";
import { requireHost } from "../../run/workspace/require-host.ts";
import { unlessStopped } from "../../run/stopped.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import type { Live } from "../../model/client.ts";
import { chooseScope } from "./choose-scope.ts";
import { chooseSelf } from "./choose-self.ts";
import { chooseToken, tokenIn } from "./choose-token.ts";
import type { Choices } from "./choices.ts";
import { configText } from "./config-text.ts";
import type { InitFlags } from "./flags.ts";
import { liveSummary } from "./live-summary.ts";
import { chooseHost, chooseName, chooseSink } from "./questions.ts";
import { schemaFiles } from "../import/schema-copy.ts";

/** What is set up: the options of a new configuration, or those of the one that exists. */
export interface Setup {
  readonly options: Options;
  /** The text of the new configuration; null: there is one. */
  readonly config: string | null;
  readonly configName: string;
  /** The flags that were given and have no effect on the configuration that exists. */
  readonly unused: readonly string[];
  /** The flags that the commands after it need too. */
  readonly flags: Flags;
  /** The system with the API tokens in their variables. */
  readonly system: System;
  /** The variables whose token was typed: they are not set yet. */
  readonly typed: readonly string[];
}

/** Finds out what is set up, from the configuration that exists or by flags and questions; proves the API token of a new one by reading the clients. */
export async function setUp(flags: InitFlags, voice: Voice<PlainFormat>, system: System): Promise<Setup> {
  const existing = await configurationFile({}, system.cwd);
  return existing === null ? newSetup(flags, voice, system) : existingSetup(existing, flags, system);
}

async function existingSetup(
  { shown }: ManifestPath,
  { workspace, ...flags }: InitFlags,
  system: System,
): Promise<Setup> {
  const kept = { ...commonFlags(flags), ...(workspace === undefined ? {} : { workspace }) };
  const options = await loadOptions(kept, system.env, system.cwd);
  let known = system;
  const typed: string[] = [];
  for (const { tokenVariable } of options.workspaces) {
    const token = await tokenIn(tokenVariable, known);
    known = token.system;
    if (token.typed) typed.push(tokenVariable);
  }
  requireAccess(options.workspaces, known);
  const unused = configFlags.filter(([key]) => flags[key] !== undefined).map(([, flag]) => flag);
  return { options, config: null, configName: shown, unused, flags: kept, system: known, typed };
}

/** The flags that say what a new configuration contains. */
const configFlags = [
  ["host", "--host"],
  ["manifests", "--manifests"],
  ["tokenEnv", "--token-env"],
  ["self", "--self"],
  ["sink", "--sink"],
  ["sinkAt", "--sink-at"],
  ["scopeNames", "--scope-names"],
  ["scopeEnvironments", "--scope-environments"],
] as const;

async function newSetup(flags: InitFlags, voice: Voice<PlainFormat>, system: System): Promise<Setup> {
  const asks = system.terminal.asks;
  if (asks && !voice.quiet) system.err(`${greeting}\n\n`);
  const host = await chooseHost(flags, system);
  const token = await chooseToken(flags, system);
  const { manifests = ["clients"] } = flags;
  const first: Choices = {
    name: "default",
    host,
    tokenVariable: token.variable,
    manifests,
    self: null,
    scope: null,
    sink: { kind: "none" },
    hasEnvironments: false,
  };
  const live = await readLive(await optionsOf(first, flags, token.system), voice, token.system);
  if (asks) system.err(liveSummary(live.clients, live.host, system.clock.now(), system.errStyle));
  const choices: Choices = {
    ...first,
    hasEnvironments: environmentsSeen(live.clients).length > 0,
    self: await chooseSelf(flags, live.clients, system),
    sink: await chooseSink(flags, system),
    scope: await chooseScope(flags, live.clients, system),
    name: await chooseName(flags, system),
  };
  return {
    options: await optionsOf(choices, flags, token.system),
    config: configText(choices, schemaFiles.config),
    configName: "keyward.yaml",
    unused: [],
    flags: commonFlags(flags),
    system: token.system,
    typed: token.typed ? [token.variable] : [],
  };
}

const greeting = "This sets up keyward in this folder for one workspace. Nothing is changed in Workato.";

/** Proves host and token by one reading of the clients. */
async function readLive(
  options: Options,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<{ readonly clients: readonly Live[]; readonly host: string }> {
  const [workspace] = options.workspaces;
  if (workspace === undefined) throw new Error("a configuration without a workspace");
  const api = connector(options, system, voice)(workspace);
  const clients = await unlessStopped(readSettled(api, workspace), system.stop);
  return { clients, host: requireHost(workspace) };
}

/** The options of a configuration that is not written yet: it is checked like any other. */
async function optionsOf(choices: Choices, flags: InitFlags, system: System): Promise<Options> {
  const folder = await mkdtemp(path.join(system.temporary, "keyward-init-"));
  try {
    const configFrom = path.join(folder, "keyward.yaml");
    await writeFile(configFrom, configText(choices, schemaFiles.config));
    const named = { ...commonFlags(flags), config: "keyward.yaml", configFrom };
    return await loadOptions(named, system.env, system.cwd);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The flags that are not about what the configuration says. */
function commonFlags({ rateLimit, timeout }: InitFlags): Flags {
  return {
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}
