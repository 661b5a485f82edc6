import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import { defaultSetup } from "./default-setup.ts";
import { type ReadConfig, readConfig } from "./file.ts";
import { configurationFile } from "./find.ts";
import { listFolders, type ListCustomers } from "./expand.ts";
import { fileSetup } from "./file-setup.ts";
import { applyFlags, applyLimitFlags, refuseForSeveral, timeoutFlag } from "./flags.ts";
import { allowedHostsVariable } from "./host.ts";
import { groupBy } from "../model/names.ts";
import { scopesMeet } from "../model/overlap.ts";
import type { Flags, ManifestPath, Options, WorkspaceOptions } from "./options.ts";
import { type Selected, selectWorkspaces } from "./select.ts";
import type { Env, Setup } from "./setup.ts";
import { isInShard, shardFlag } from "./shard.ts";
import type { Shard } from "../model/shard.ts";
import type { Policy } from "../policy/policy.ts";
import type { ConfigFile } from "../schema/generated/config.ts";

/**
 * Combines the options of a run: the configuration file (or the single workspace `default` without one), the
 * environment and the flags; offline, customers are listed by their folders. Throws `InputError` for findings in the file, `KeywardError` for a flag or variable.
 */
export async function loadOptions(
  flags: Flags,
  env: Env,
  cwd: string,
  list: ListCustomers = listFolders,
): Promise<Options> {
  const shard = shardFlag(flags.shard);
  const config = await configurationFile(flags, cwd);
  const setup = await setupOf(config, flags, env, cwd);
  const listing = { selected: list, others: listFolders };
  // What a flag replaces holds for reading the list of customers, too.
  const entries = applyFlags(setup.entries, flags, env, cwd);
  const selected = await selectWorkspaces(entries, flags, listing);
  refuseForSeveral(selected.workspaces, flags);
  requireDistinct([...selected.workspaces, ...selected.others]);
  return {
    config,
    ...(shard === null ? { ...selected, part: null } : partOf(selected, shard)),
    customerFiles: entries.flatMap(({ customers }) =>
      customers?.kind === "file" ? [customers.file.absolute] : [],
    ),
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

/** The part of the selected workspaces that is in a shard; the rest are others, whose places are taken. */
function partOf(selected: Selected, shard: Shard): Pick<Options, "part" | keyof Selected> {
  const isOwn = (one: WorkspaceOptions): boolean => isInShard(one, shard);
  const workspaces = selected.workspaces.filter(isOwn);
  const rest = selected.workspaces.filter((one) => !isOwn(one));
  const part = { shard, holds: workspaces.length, selected: selected.workspaces.length };
  return { ...selected, workspaces, others: [...selected.others, ...rest], part };
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

/** Throws `KeywardError` if two entries have one customer, and may own one client of it. */
function requireDistinct(all: readonly WorkspaceOptions[]): void {
  const byCustomer = groupBy(all, ({ host, tokenVariable, customer }) =>
    JSON.stringify([host, tokenVariable, customer]),
  );
  for (const [first, ...others] of byCustomer.values()) {
    const other = others.find((one) => first !== undefined && scopesMeet(first.scope, one.scope));
    if (first === undefined || other === undefined || first.customer === null) continue;
    throw new KeywardError(
      `${first.name} and ${other.name} are the same workspace, and their scopes overlap`,
      "list the customer in only one of the two entries, or give each a `scope` that excludes the clients of the other",
    );
  }
}

function folderFlag(text: string, cwd: string): string {
  if (text.trim() !== "") return path.resolve(cwd, text);
  throw new KeywardError("--tokens-to is empty", "write --tokens-to with a folder");
}
