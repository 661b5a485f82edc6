import path from "node:path";
import { readOptions } from "./read-options.ts";
import type { Flags, Options, WorkspaceOptions } from "../config/options.ts";
import { readToken } from "../config/token.ts";
import { InputError, KeywardError } from "../model/errors.ts";
import { fileFinding } from "../manifest/read/files.ts";
import { sortFindings } from "../manifest/read/findings.ts";
import type { ManifestContext } from "../manifest/read/check.ts";
import { type Manifests, readManifests } from "../manifest/read/read.ts";
import { findShared } from "../manifest/read/shared.ts";
import type { Declared } from "../model/client.ts";
import type { Finding } from "../model/finding.ts";
import type { Note } from "../model/plan.ts";
import { ownNotes } from "./own-notes.ts";
import type { Result } from "./result.ts";
import type { System, Voice } from "./system.ts";

/** A workspace of this run with what its manifests declare. */
export interface Prepared {
  readonly options: Options;
  readonly workspaces: readonly PreparedWorkspace[];
}

/** One selected workspace and its declared clients. */
export interface PreparedWorkspace {
  readonly options: WorkspaceOptions;
  readonly declared: readonly Declared[];
  /** The manifest files that were read, as shown to the user. */
  readonly files: readonly string[];
  /** What the manifests say in a form that is easily misread; with the configuration's notes in the first workspace. */
  readonly notes: readonly Note[];
  /** What the other workspaces of the configuration declare, if it could be read. */
  readonly others: readonly Neighbour[];
  /** What the manifests of another commit declare; null: nothing is compared. */
  readonly base: readonly Declared[] | null;
}

/** Another workspace of the configuration. */
export interface Neighbour {
  readonly name: string;
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

/** Reads configuration and manifests, offline; throws `InputError` with the findings of every workspace. */
export async function prepare(flags: CommandFlags, system: System): Promise<Prepared> {
  const options = await readOptions(flags, system);
  const findings: Finding[] = [];
  const workspaces: Omit<PreparedWorkspace, "others">[] = [];
  for (const workspace of options.workspaces) {
    try {
      const head = await readDeclared(workspace, options);
      const base = await readBase(workspace, options, flags.base, system.cwd);
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
  const read = workspaces.map(({ options: { name }, declared }) => ({ name, declared }));
  const all = [...read, ...(await readNeighbours(options))];
  const withOthers = workspaces.map((one) => ({
    ...one,
    others: all.filter(({ name }) => name !== one.options.name),
  }));
  return { options, workspaces: withOthers };
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
async function readNeighbours(options: Options): Promise<readonly Neighbour[]> {
  if (options.sinks.length === 0) return [];
  const read = options.others.map(async (workspace) => {
    const declared = await readDeclared(workspace, options).then(
      (found) => found.declared,
      () => [],
    );
    return { name: workspace.name, declared };
  });
  return Promise.all(read);
}

/** Throws if a changing command does not select which of several workspaces to change. */
export function requireChoice(options: Options): void {
  if (options.chosen) return;
  const names = options.workspaces.map((workspace) => workspace.name).join(", ");
  throw new KeywardError(
    `this command changes workspaces, but the configuration has several: ${names}`,
    "select them with -w NAME, or all of them with --all-workspaces",
  );
}

/** Throws for the first selected workspace without a host or token, before any request is sent. */
export function requireAccess(workspaces: readonly WorkspaceOptions[], system: System): void {
  for (const workspace of workspaces) {
    requireHost(workspace);
    readToken(workspace, system.env);
  }
}

/** The origin of a workspace; throws if none was given. */
export function requireHost(workspace: WorkspaceOptions): string {
  if (workspace.host !== null) return workspace.host;
  throw new KeywardError(
    `no host is given for the workspace ${workspace.name}`,
    "set WORKATO_HOST (or --host) to your data center's code, such as us, eu or jp, or to a URL",
  );
}

/** What the same manifest paths declare in another folder: nothing if there are none; throws `InputError` if one is invalid. */
async function readBase(
  workspace: WorkspaceOptions,
  options: Options,
  folder: string | undefined,
  cwd: string,
): Promise<readonly Declared[] | null> {
  if (folder === undefined) return null;
  const root = path.resolve(cwd, folder);
  const inRoot = (absolute: string): string => path.join(root, path.relative(cwd, absolute));
  const manifests = workspace.manifests.map(({ shown, absolute }) => ({ shown, absolute: inRoot(absolute) }));
  try {
    const other = { ...options, folder: inRoot(options.folder) };
    return (await readDeclared({ ...workspace, manifests }, other)).declared;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // An invalid base provides no information: then every change counts as new.
    return [];
  }
}

/** What one workspace declares; throws `InputError` with its findings. */
export function readDeclared(workspace: WorkspaceOptions, options: Options): Promise<Manifests> {
  return readManifests(workspace.manifests, manifestContext(options), options.folder);
}

/** What reading manifests needs from the configuration. */
export function manifestContext({ tokens, sinks }: Options): ManifestContext {
  return { tokens, sinks: sinks.map((sink) => sink.name) };
}
