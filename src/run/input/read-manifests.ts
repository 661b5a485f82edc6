import type { ManifestPath, Options } from "../../config/options.ts";
import type { ManifestContext } from "../../manifest/read/check.ts";
import { presentPaths } from "../../manifest/read/optional-folders.ts";
import { missingNote, type Manifests, readManifests } from "../../manifest/read/read.ts";

/** Reads the manifests at paths; throws `InputError` with their findings. */
export type ReadPaths = (paths: readonly ManifestPath[]) => Promise<Manifests>;

/** Reads what paths declare; throws `InputError` with the findings. */
export function readPaths(paths: readonly ManifestPath[], options: Options): Promise<Manifests> {
  return readManifests(paths, manifestContext(options), options.folder);
}

/** What reading manifests needs from the configuration. */
export function manifestContext({ tokens, sinks }: Options): ManifestContext {
  return { tokens, sinks: sinks.map((sink) => sink.name) };
}

/** Reads manifests; what customers have in common that have no folder of their own is read only once. */
export function onceForEach(options: Options): ReadPaths {
  const known = new Map<string, Promise<Manifests>>();
  return async (paths) => {
    const { present, missing } = await presentPaths(paths);
    // A folder of its own is read by no other customer.
    if (present.some(({ optionalIn }) => optionalIn !== undefined)) return readPaths(paths, options);
    const key = JSON.stringify(present);
    const common = known.get(key) ?? readPaths(present, options);
    known.set(key, common);
    const read = await common;
    return {
      ...read,
      notes: [...read.notes, ...missing.map(missingNote)],
      missing: [...read.missing, ...missing.map(({ shown }) => shown)],
    };
  };
}
