import { entryOf } from "../model/customer-workspace.ts";
import { mapConcurrent } from "../util/map-async.ts";
import type { Budgets } from "./budget/budgets.ts";
import { baseReader } from "./input/base-manifests.ts";
import { onlineOptions, type OnlineOptions } from "./input/online-options.ts";
import { onceForEach, readPaths, type ReadPaths } from "./input/read-manifests.ts";
import type { Flags, Options, WorkspaceOptions } from "../config/options.ts";
import { readToken } from "../config/token.ts";
import { InputError, KeywardError } from "../model/errors.ts";
import { fileFinding } from "../manifest/read/files.ts";
import { sortFindings } from "../manifest/read/findings.ts";
import type { Manifests } from "../manifest/read/read.ts";
import { findShared } from "../manifest/read/shared.ts";
import type { Declared } from "../model/client.ts";
import type { Finding } from "../model/finding.ts";
import type { Note } from "../model/plan.ts";
import { ownNotes } from "./input/own-notes.ts";
import { requireHost } from "./workspace/require-host.ts";
import type { Result } from "./result.ts";
import type { System, Voice } from "./system.ts";

/** A workspace of this run with what its manifests declare. */
export interface Prepared {
  readonly options: Options;
  readonly workspaces: readonly PreparedWorkspace[];
  /** The rate limits of the run. */
  readonly budgets: Budgets;
}

/** One selected workspace and its declared clients. */
export interface PreparedWorkspace {
  readonly options: WorkspaceOptions;
  readonly declared: readonly Declared[];
  /** The manifest files that were read, as shown to the user. */
  readonly files: readonly string[];
  /** What the manifests say in a form that is easily misread; with the configuration's notes in the first workspace. */
  readonly notes: readonly Note[];
  /** The folders of its customer that hold no manifest, as shown to the user: then nothing is pruned. */
  readonly missing: readonly string[];
  /** What every workspace of the configuration declares, if it could be read: the same list in each of them. */
  readonly all: readonly Neighbour[];
  /** What the manifests of another commit declare; null: nothing is compared. */
  readonly base: readonly Declared[] | null;
}

/** A workspace of the configuration, as the others know it. */
export interface Neighbour {
  readonly name: string;
  readonly customer: string | null;
  readonly declared: readonly Declared[];
}

/** Flags of every command: those of `loadOptions`, the output, and what the plan is compared with. */
export type CommandFlags = Flags &
  Partial<Voice> & {
    /** A folder with the files of another commit, laid out like the current one. */
    readonly base?: string;
    /** Never read a sink. */
    readonly noSinks?: boolean;
    /** Receives what the command made, as data, before it is printed. */
    readonly onResult?: (result: Result) => void;
  };

/**
 * Reads configuration and manifests; throws `InputError` with the findings of every workspace. Offline but for the list
 * of a partner's customers, where the configuration says `customers: all`.
 */
export async function prepare(flags: CommandFlags, system: System): Promise<Prepared> {
  return prepareWith(await onlineOptions(flags, system), flags, system);
}

/** The same from options that were read. */
export async function prepareWith(
  { options, budgets }: OnlineOptions,
  flags: CommandFlags,
  system: Pick<System, "cwd">,
): Promise<Prepared> {
  const findings: Finding[] = [];
  const workspaces: Omit<PreparedWorkspace, "all">[] = [];
  const read = onceForEach(options);
  const readBase = baseReader(options, flags.base, system.cwd);
  for (const workspace of options.workspaces) {
    try {
      const head = await read(workspace.manifests);
      const base = await readBase(workspace);
      const own = ownNotes(head.notes, workspace, options, system.cwd);
      const notes = [...(workspaces.length === 0 ? options.notes : []), ...own];
      workspaces.push({ options: workspace, ...head, notes, base });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      findings.push(...error.findings);
    }
  }
  findings.push(...findShared(workspaces));
  if (findings.length > 0)
    throw new InputError(sortFindings(isNew(options, flags, findings) ? [nothingYet] : findings));
  const own = workspaces.map(({ options: { name, customer }, declared }) => ({ name, customer, declared }));
  const all = [...own, ...(await readNeighbours(options, read))];
  return { options, workspaces: workspaces.map((one) => ({ ...one, all })), budgets };
}

/** Whether the folder has neither a configuration nor manifests. */
function isNew({ config }: Options, { manifests }: CommandFlags, findings: readonly Finding[]): boolean {
  return config === null && manifests === undefined && findings.every(({ rule }) => rule === "no-manifest");
}

const nothingYet = fileFinding("keyward.yaml", {
  rule: "no-manifest",
  message: "there is neither a keyward.yaml nor a folder `clients` with manifests here",
  fix: "run `keyward init` to set up this folder for a workspace; or, with WORKATO_HOST and WORKATO_API_TOKEN set, run `keyward import` to write manifests for the clients that are live",
});

/** The other workspaces that may share token places; one with findings is reported when it is selected. */
async function readNeighbours(options: Options, read: ReadPaths): Promise<readonly Neighbour[]> {
  if (options.sinks.length === 0) return [];
  return mapConcurrent(options.others, async ({ name, customer, manifests }) => {
    const declared = await read(manifests).then(
      (found) => found.declared,
      () => [],
    );
    return { name, customer, declared };
  });
}

/** Throws if a changing command does not select which of several workspaces to change. */
export function requireChoice(options: Options): void {
  if (options.chosen) return;
  const { workspaces, others, part } = options;
  // A shard may hold none of them.
  const entries = [...new Set([...workspaces, ...(part === null ? [] : others)].map(entryOf))];
  const [entry] = entries;
  if (entries.length === 1 && entry !== undefined && (part !== null || others.length === 0)) {
    const count = workspaces.length + (part === null ? 0 : others.length);
    throw new KeywardError(
      `this command changes workspaces, and the entry ${entry} has ${count} customers`,
      `select all of them with -w ${entry}, one with -w ${entry}/ID, or some with a pattern`,
    );
  }
  const names = entries.join(", ");
  throw new KeywardError(
    `this command changes workspaces, but the configuration has several: ${names}`,
    "select them with -w NAME, or all of them with --all-workspaces",
  );
}

/** Throws if any selected workspace has no host or token, before any request is sent; names all of them. */
export function requireAccess(workspaces: readonly WorkspaceOptions[], system: Pick<System, "env">): void {
  const unreachable = workspaces.filter((one) => accessError(one, system) !== null);
  const variables = [...new Set(unreachable.map(({ tokenVariable }) => tokenVariable))];
  const messages: string[] = [];
  for (const variable of variables) {
    const [first, ...others] = unreachable.filter(({ tokenVariable }) => tokenVariable === variable);
    const error = first === undefined ? null : accessError(first, system);
    if (error === null) continue;
    if (unreachable.length === 1) throw error;
    const also = others.length === 0 ? "" : ` (also for ${others.map(({ name }) => name).join(", ")})`;
    messages.push(`${error.message}${also}`);
  }
  if (messages.length > 0)
    throw new KeywardError(
      messages.join("\n"),
      "set the variable of each, or select other workspaces with -w NAME",
    );
}

/** The same for a command that only reads: it goes on without the workspaces that it cannot reach, unless that is all of them. */
export function requireAnyAccess(workspaces: readonly WorkspaceOptions[], system: Pick<System, "env">): void {
  if (workspaces.every((one) => accessError(one, system) !== null)) requireAccess(workspaces, system);
}

function accessError(workspace: WorkspaceOptions, { env }: Pick<System, "env">): KeywardError | null {
  try {
    requireHost(workspace);
    readToken(workspace, env);
    return null;
  } catch (error) {
    if (error instanceof KeywardError) return error;
    throw error;
  }
}

/** What one workspace declares; throws `InputError` with its findings. */
export function readDeclared(workspace: WorkspaceOptions, options: Options): Promise<Manifests> {
  return readPaths(workspace.manifests, options);
}
