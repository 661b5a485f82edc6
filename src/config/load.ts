import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import { defaultSetup } from "./default-setup.ts";
import { type ReadConfig, readConfig } from "./file.ts";
import { configurationFile } from "./find.ts";
import { fileSetup } from "./file-setup.ts";
import { applyFlags, applyLimitFlags, timeoutFlag } from "./flags.ts";
import { allowedHostsVariable } from "./host.ts";
import type { Flags, ManifestPath, Options } from "./options.ts";
import { selectWorkspaces } from "./select.ts";
import type { Env, Setup } from "./setup.ts";
import type { Policy } from "../policy/policy.ts";
import type { ConfigFile } from "../schema/generated/config.ts";

/**
 * Combines the options of a run: the configuration file (or the single workspace `default` without one), the
 * environment and the flags. Throws `InputError` for findings in the file, `KeywardError` for a flag or variable.
 */
export async function loadOptions(flags: Flags, env: Env, cwd: string): Promise<Options> {
  const config = await configurationFile(flags, cwd);
  const setup = await setupOf(config, flags, env, cwd);
  const { workspaces, chosen } = selectWorkspaces(setup.workspaces, flags);
  return {
    config,
    workspaces: applyFlags(workspaces, flags, env, cwd),
    others: setup.workspaces.filter((one) => !workspaces.includes(one)),
    chosen,
    folder: config === null ? path.resolve(cwd) : path.dirname(config.absolute),
    ...applyLimitFlags(setup.limits, flags),
    sinks: setup.sinks,
    tokens: setup.tokens,
    policies: setup.policies,
    notes: setup.notes,
    timeoutMs: timeoutFlag(flags.timeout),
    tokensTo: flags.tokensTo === undefined ? null : folderFlag(flags.tokensTo, cwd),
  };
}

async function setupOf(file: ManifestPath | null, flags: Flags, env: Env, cwd: string): Promise<Setup> {
  // `--host` replaces the variable, so an invalid value in it does not matter.
  if (file === null)
    return defaultSetup(flags.host === undefined ? env : { ...env, WORKATO_HOST: undefined }, cwd);
  const allowedHosts = env[allowedHostsVariable];
  const absolute = flags.configFrom ?? file.absolute;
  const folder = path.dirname(file.absolute);
  // One that was found above works as it does in its own folder, also for files that a program's arguments name.
  const programsIn = flags.config === undefined && folder !== path.resolve(cwd) ? folder : null;
  const own = await readConfig({ ...file, absolute }, allowedHosts);
  const more = flags.policiesFrom === undefined ? [] : [{ ...file, absolute: flags.policiesFrom }];
  const others = await Promise.all(more.map((one) => readConfig(one, allowedHosts)));
  return {
    ...fileSetup(own.config, { folder, cwd, programsIn, allowedHosts }),
    notes: own.notes,
    policies: [...own.policies, ...others.flatMap((other) => furtherPolicies(own, other))],
  };
}

/** The policies of another configuration without those that are identical in the own one. */
function furtherPolicies({ config }: ReadConfig, other: ReadConfig): readonly Policy[] {
  const written = (one: ConfigFile, name: string): string =>
    JSON.stringify(one.policies?.find((policy) => policy.name === name) ?? null);
  return other.policies.filter(({ name }) => written(other.config, name) !== written(config, name));
}

function folderFlag(text: string, cwd: string): string {
  if (text.trim() !== "") return path.resolve(cwd, text);
  throw new KeywardError("--tokens-to is empty", "write --tokens-to with a folder");
}
