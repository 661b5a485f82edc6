import { stat } from "node:fs/promises";
import path from "node:path";
import { configurationFile } from "../../config/find.ts";
import type { Flags, ManifestPath } from "../../config/options.ts";
import { findFiles, type FoundFile, readText } from "../../manifest/read/files.ts";
import { readFilled } from "../../manifest/yaml/yaml.ts";
import { valueAt } from "../../schema/path-finding.ts";

/** The global options that were typed, by attribute. */
export type TypedOptions = ReadonlyMap<string, readonly string[]>;

/** Where the project is looked for. */
export type ProjectPlace = Pick<Flags, "configAbove"> & { readonly cwd: string };

/** A client as a manifest names it. */
export interface NamedClient {
  readonly name: string;
  readonly environments: readonly string[];
  readonly role: string | null;
}

/** The workspaces of a project, and the folder of its configuration. */
interface Project {
  readonly folder: string;
  readonly workspaces: readonly { readonly name: string; readonly manifests: readonly ManifestPath[] }[];
}

/** How many bytes of manifests are read for one completion: more would keep a person waiting. */
const mostBytes = 4 * 1024 * 1024;

/** The workspaces of the configuration that the options name, or that is found; offline, as far as it can be read. */
export async function readProject(options: TypedOptions, place: ProjectPlace): Promise<Project> {
  const config = options.get("config")?.at(-1);
  const file = await configurationFile(config === undefined ? place : { config }, place.cwd);
  if (file === null)
    return {
      folder: place.cwd,
      workspaces: [{ name: "default", manifests: [pathIn(place.cwd, "clients")] }],
    };
  const [document] = await documentsOf(file);
  const folder = path.dirname(file.absolute);
  const workspaces = entriesOf(valueAt(document, ["workspaces"])).map(([name, workspace]) => {
    const manifests = textsOf(valueAt(workspace, ["manifests"]));
    return {
      name,
      manifests: (manifests.length === 0 ? ["clients"] : manifests).map((one) => pathIn(folder, one)),
    };
  });
  return { folder, workspaces };
}

/** The clients of the manifests that the options name, or of the workspaces that they select. */
export async function readClients(
  options: TypedOptions,
  place: ProjectPlace,
): Promise<readonly NamedClient[]> {
  const project = await readProject(options, place);
  const { files } = await findFiles(manifestsOf(project, options, place), project.folder);
  const defaults = new Map<string, unknown>();
  const clients: NamedClient[] = [];
  let bytes = 0;
  const isDefaults = ({ kind }: FoundFile): boolean => kind === "defaults";
  for (const file of [...files.filter(isDefaults), ...files.filter((one) => !isDefaults(one))]) {
    bytes += await sizeOf(file);
    if (bytes > mostBytes) break;
    const documents = await documentsOf(file);
    if (isDefaults(file)) defaults.set(file.absolute, valueAt(documents[0], ["defaults"]));
    else for (const document of documents) clients.push(...clientsIn(document, file.defaults, defaults));
  }
  return clients;
}

function manifestsOf(
  { workspaces }: Project,
  options: TypedOptions,
  { cwd }: ProjectPlace,
): readonly ManifestPath[] {
  const named = options.get("manifests") ?? [];
  if (named.length > 0) return named.map((one) => pathIn(cwd, one));
  const wanted = options.get("workspace") ?? [];
  return workspaces
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .flatMap(({ manifests }) => manifests);
}

/** The documents of a regular file as plain data; none if it cannot be read. */
async function documentsOf(file: ManifestPath): Promise<readonly unknown[]> {
  const read = await readText(file);
  return "text" in read ? [...readFilled(read.text)].map(({ value }) => value) : [];
}

function sizeOf(file: ManifestPath): Promise<number> {
  return stat(file.absolute).then(
    ({ size }) => size,
    () => 0,
  );
}

/** `above`: the files whose defaults hold for the document, the nearest first. */
function clientsIn(
  document: unknown,
  above: readonly string[],
  defaults: ReadonlyMap<string, unknown>,
): readonly NamedClient[] {
  const clients = valueAt(document, ["clients"]);
  if (!Array.isArray(clients)) return [];
  const inherited = [valueAt(document, ["defaults"]), ...above.map((file) => defaults.get(file))];
  return clients.flatMap((client: unknown) => {
    const [name] = textsOf(valueAt(client, ["name"]));
    if (name === undefined) return [];
    const layers = [client, ...inherited];
    return {
      name,
      environments: nearest(layers, ["environment", "environments"]),
      role: nearest(layers, ["role"])[0] ?? null,
    };
  });
}

/** The texts under these keys in the first layer that has any. */
function nearest(layers: readonly unknown[], keys: readonly string[]): readonly string[] {
  const found = layers.map((layer) => keys.flatMap((key) => textsOf(valueAt(layer, [key]))));
  return found.find((texts) => texts.length > 0) ?? [];
}

function pathIn(folder: string, name: string): ManifestPath {
  return { shown: name, absolute: path.resolve(folder, name) };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** A text, or the texts of a list. */
function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}
