import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import type { RunLimits } from "../model/ownership.ts";
import { parseDuration } from "../util/duration.ts";
import { allowedHostsVariable, readHost } from "./host.ts";
import { parseLimit } from "./limit.ts";
import type { Flags, Options, WorkspaceOptions } from "./options.ts";
import { parseRate } from "./rate.ts";
import type { WorkspaceEntry } from "./options.ts";
import type { Env } from "./setup.ts";

/** Applies the flags to the entries; throws `KeywardError` for an invalid flag. */
export function applyFlags(
  entries: readonly WorkspaceEntry[],
  flags: Flags,
  env: Env,
  cwd: string,
): readonly WorkspaceEntry[] {
  const changed = {
    ...(flags.host === undefined ? {} : { host: hostFlag(flags.host, env) }),
    ...(flags.manifests === undefined
      ? {}
      : { manifests: flags.manifests.map((text) => pathFlag(text, cwd)) }),
    ...(flags.rateLimit === undefined ? {} : { rate: rateFlag(flags.rateLimit) }),
  };
  return entries.map((entry) => ({ ...entry, options: { ...entry.options, ...changed } }));
}

/** The limits after applying the flags, and the replaced limits as written. */
export function applyLimitFlags(limits: RunLimits, flags: Flags): Pick<Options, "limits" | "limitFlags"> {
  const given = limitFlagNames.flatMap(([key, flag, name]) => {
    const text = flags[flag];
    return text === undefined ? [] : [{ key, text, limit: limitFlag(text, name) }];
  });
  return {
    limits: { ...limits, ...Object.fromEntries(given.map(({ key, limit }) => [key, limit])) },
    limitFlags: Object.fromEntries(given.map(({ key, text }) => [key, text])),
  };
}

/** The milliseconds of `--timeout`; 40 s (the maximum duration of a request at the API) by default. */
export function timeoutFlag(text: string | undefined): number {
  const ms = text === undefined ? 40_000 : parseDuration(text);
  if (ms !== null && ms <= 3_600_000) return ms;
  throw new KeywardError(
    `--timeout ${JSON.stringify(text)} is not a duration of at most one hour`,
    "write for example --timeout 40s",
  );
}

const limitFlagNames = [
  ["max_creates", "maxCreates", "--max-creates"],
  ["max_updates", "maxUpdates", "--max-updates"],
  ["max_deletes", "maxDeletes", "--max-deletes"],
  ["max_rotations", "maxRotations", "--max-rotations"],
  ["max_customers_changed", "maxCustomersChanged", "--max-customers-changed"],
] as const;

/** Throws `KeywardError` for a flag that fits only one workspace, if there are several. */
export function refuseForSeveral(workspaces: readonly WorkspaceOptions[], { host, manifests }: Flags): void {
  if (workspaces.length < 2) return;
  const flag = host !== undefined ? "--host" : manifests !== undefined ? "--manifests" : null;
  if (flag === null) return;
  const names = workspaces.map(({ name }) => name).join(", ");
  throw new KeywardError(
    `${flag} cannot be used with several workspaces: ${names}`,
    "select one workspace with -w NAME",
  );
}

function hostFlag(text: string, env: Env): string {
  const read = readHost(text, env[allowedHostsVariable]);
  if ("origin" in read) return read.origin;
  throw new KeywardError(`--host: ${read.message}`, read.fix);
}

function pathFlag(text: string, cwd: string) {
  if (text.trim() !== "") return { shown: text, absolute: path.resolve(cwd, text) };
  throw new KeywardError("--manifests is empty", "write --manifests with a manifest file or a folder");
}

function rateFlag(text: string) {
  const rate = parseRate(text);
  if (rate !== null) return rate;
  throw new KeywardError(
    `--rate-limit ${JSON.stringify(text)} is not a number of requests and a duration`,
    "write for example --rate-limit 60/60s",
  );
}

function limitFlag(text: string, name: string) {
  const limit = parseLimit(text);
  if (limit !== null) return limit;
  throw new KeywardError(
    `${name} ${JSON.stringify(text)} is not a number or a percentage from 1% to 100%`,
    `write for example ${name} 10`,
  );
}
