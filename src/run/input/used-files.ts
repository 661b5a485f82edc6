import { stat } from "node:fs/promises";
import path from "node:path";
import { hasCustomer, sharedPaths } from "../../config/expand.ts";
import type { ManifestPath } from "../../config/options.ts";
import { loadOptions } from "../../config/load.ts";
import { findFiles } from "../../manifest/read/files.ts";
import { placesAbove } from "../../manifest/inherit/folder-defaults.ts";
import type { SinkOptions } from "../../sinks/sink-options.ts";
import type { CommandFlags } from "../prepare.ts";
import type { System } from "../system.ts";

/** What decides what a run does, as absolute paths. */
export interface UsedFiles {
  /** The configuration, the files that list customers, and the manifests of all workspaces. */
  readonly files: readonly string[];
  /** The programs of command sinks, also those that an interpreter runs (`sh sinks/put.sh`). */
  readonly programs: readonly string[];
  /** Where the configuration and manifests are looked for: files and folders, which need not exist. */
  readonly places: readonly string[];
}

/** The files that decide what a run does. Throws as `loadOptions` does. */
export async function usedFiles(
  flags: CommandFlags,
  { env, cwd }: Pick<System, "env" | "cwd">,
): Promise<UsedFiles> {
  const options = await loadOptions(flags, env, cwd);
  const fleets = options.entries.filter(({ customers }) => customers !== null).map((entry) => entry.options);
  // Which customers there are may be known only to the API: what all of them have in common is used anyway.
  const manifests = distinct([
    ...[...options.workspaces, ...options.others].flatMap((workspace) => workspace.manifests),
    ...fleets.flatMap((fleet) => fleet.manifests.filter((one) => !hasCustomer(one))),
  ]);
  const { files } = await findFiles(manifests, options.folder);
  const above = await Promise.all(manifests.map((one) => placesAbove(one, options.folder)));
  return {
    files: [
      ...(options.config === null ? [] : [options.config.absolute]),
      ...options.customerFiles,
      ...files.map(({ absolute }) => absolute),
    ],
    programs: await programFiles(options.sinks, cwd),
    places: [
      ...["keyward.yaml", "keyward.yml"].map((name) => path.resolve(cwd, name)),
      ...options.customerFiles,
      ...[...manifests, ...fleets.flatMap(sharedPaths), ...above.flat()].map(({ absolute }) => absolute),
    ],
  };
}

/** Each path once: thousands of customers have the same ones in common. */
function distinct(paths: readonly ManifestPath[]): readonly ManifestPath[] {
  return [...new Map(paths.map((one) => [one.absolute, one])).values()];
}

/** The words of the commands of sinks that are files; a relative one is found from the working folder. */
async function programFiles(sinks: readonly SinkOptions[], cwd: string): Promise<readonly string[]> {
  const words = sinks.flatMap(commandWords).map((word) => path.resolve(cwd, word));
  const found = await Promise.all(
    [...new Set(words)].map(async (word) => ((await isFile(word)) ? [word] : [])),
  );
  return found.flat();
}

function commandWords(sink: SinkOptions): readonly string[] {
  if (sink.type !== "command") return [];
  return [sink.deliver, ...(sink.marker === null ? [] : [sink.marker.mark, sink.marker.state])].flat();
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
