import path from "node:path";
import { tokenRule } from "../manifest/read/declare.ts";
import type { TokenDefaults } from "../model/client.ts";
import { defaultLimits, type RunLimits, type SelfEntry } from "../model/ownership.ts";
import type { ConfigFile, Workspace } from "../schema/generated/config.ts";
import { customersOf } from "./customers.ts";
import type { WorkspaceEntry } from "./options.ts";
import { readHost } from "./host.ts";
import { parseLimit } from "./limit.ts";
import type { ManifestPath, WorkspaceOptions } from "./options.ts";
import { defaultListRate, defaultRate, parseRate } from "./rate.ts";
import { sinkOf } from "./sinks.ts";
import { plainSetup, type Setup } from "./setup.ts";

/** The folder of a configuration, against which its relative paths are resolved, and the working directory of the user. */
export interface ConfigLocation {
  /** Absolute. */
  readonly folder: string;
  readonly cwd: string;
  /** The folder in which the programs of sinks run; null: the working directory. */
  readonly programsIn: string | null;
  /** The text of KEYWARD_ALLOWED_HOSTS. */
  readonly allowedHosts: string | undefined;
}

/** The complete settings of a checked configuration file, except for its policies. */
export function fileSetup(config: ConfigFile, location: ConfigLocation): Omit<Setup, "policies" | "notes"> {
  return {
    entries: Object.entries(config.workspaces).map(([name, one]) => entryOf(name, one, location)),
    limits: limitsOf(config.limits ?? {}),
    sinks: Object.entries(config.sinks ?? {}).map(([name, sink]) => sinkOf(name, sink, location)),
    tokens: tokensOf(config.tokens ?? {}),
  };
}

function tokensOf(written: NonNullable<ConfigFile["tokens"]>): TokenDefaults {
  const { overlap = null, overlap_name = plainSetup.tokens.overlap_name, ...rule } = written;
  return { ...tokenRule(rule, plainSetup.tokens), overlap, overlap_name };
}

function entryOf(name: string, written: Workspace, location: ConfigLocation): WorkspaceEntry {
  const customers = customersOf(written.customers, (text) => manifestPath(text, location));
  return { options: workspaceOf(name, written, location), customers };
}

function workspaceOf(name: string, written: Workspace, location: ConfigLocation): WorkspaceOptions {
  const host = readHost(written.host, location.allowedHosts);
  return {
    name,
    customer: null,
    host: "origin" in host ? host.origin : null,
    tokenVariable: written.token_env,
    manifests: (written.manifests ?? ["clients"]).map((text) => manifestPath(text, location)),
    self: selfOf(written.self),
    scope: written.scope ?? null,
    environments: written.environments ?? [],
    prune: written.prune ?? false,
    listRate: parseRate(written.list_rate_limit ?? "") ?? defaultListRate,
    ...rateOf(written.rate_limit),
  };
}

function rateOf(written: Workspace["rate_limit"]): Pick<WorkspaceOptions, "rate" | "sharedRate"> {
  if (written === undefined) return { rate: defaultRate, sharedRate: null };
  if (typeof written === "string") return { rate: parseRate(written) ?? defaultRate, sharedRate: null };
  const { limit, redis_env: variable, local_share: share } = written;
  const ownShare = share === undefined ? null : parseRate(share);
  return { rate: parseRate(limit) ?? defaultRate, sharedRate: { variable, ownShare } };
}

/** Shown relative to the working directory, which is also how editors and reviews link to it. */
function manifestPath(text: string, { folder, cwd }: ConfigLocation): ManifestPath {
  const absolute = path.resolve(folder, text);
  const shown = folder === path.resolve(cwd) ? text : path.relative(cwd, absolute) || ".";
  return { shown: shown.replaceAll(path.sep, "/"), absolute };
}

function selfOf(written: Workspace["self"]): readonly SelfEntry[] | null {
  if (written === undefined) return null;
  return written === "none" ? [] : written.map(selfEntry);
}

function selfEntry(written: string | number | { name: string; environment: string }): SelfEntry {
  if (typeof written === "number") return { kind: "id", id: written };
  return typeof written === "string" ? { kind: "name", name: written } : { kind: "name", ...written };
}

function limitsOf(written: NonNullable<ConfigFile["limits"]>): RunLimits {
  const limit = (key: keyof RunLimits) => {
    const value = written[key];
    return value === undefined ? defaultLimits[key] : parseLimit(value);
  };
  return {
    max_creates: limit("max_creates"),
    max_updates: limit("max_updates"),
    max_deletes: limit("max_deletes"),
    max_rotations: limit("max_rotations"),
    max_customers_changed: limit("max_customers_changed"),
  };
}
