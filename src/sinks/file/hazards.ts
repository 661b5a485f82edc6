import { stat } from "node:fs/promises";
import path from "node:path";
import type { PlaceHazard } from "../../model/token/site.ts";
import { groupBy } from "../../model/names.ts";
import { elsewhere, keptByGit, notAsked, trackedByGit } from "./hazard-words.ts";
import { baseOf } from "./inspect.ts";
import { ignoresAll } from "./own-folder.ts";
import { markerEnding } from "./place.ts";
import { realFolderOf, type RealPlace, realPlaces } from "./real-folder.ts";
import { filesInGit, type FilesInGit, isWithin, workTreeOf } from "./work-tree.ts";

/** The parts of a file sink that decide whether its places are safe. */
export interface FileSinkFacts {
  readonly name: string;
  /** The folder that its template names literally. */
  readonly own: string;
  /** The folder of the configuration. */
  readonly home: string;
  /** Encrypted files may be committed. */
  readonly encrypted: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What is known of the place of a file, besides what it holds. */
export interface FileSite {
  readonly hazard: PlaceHazard | null;
  /** A commit may have brought the marker: Git tracks it, or could not be asked. */
  readonly markerInGit: boolean;
}

const safe: FileSite = { hazard: null, markerInGit: false };

/** Looks at where places really are, and what Git would do with the files there; in their order. Never throws. */
export async function inspectPlaces(
  places: readonly string[],
  sink: FileSinkFacts,
): Promise<readonly FileSite[]> {
  const real = await realPlaces(places);
  const tops = await workTreesOf(real);
  const found = new Map<string, FileSite>();
  for (const [top, members] of groupBy(real, ({ folder }) => tops.get(folder) ?? "")) {
    const sites = top === "" ? new Map<string, FileSite>() : await inWorkTree(top, members, sink);
    for (const { place } of members) found.set(place, sites.get(place) ?? safe);
  }
  const base = await baseOf(sink);
  const realBase = await realFolderOf(base);
  return real.map(({ place, folder }) => {
    const site = found.get(place) ?? safe;
    const written = path.dirname(place);
    const isThere = folder === path.join(realBase, path.relative(base, written));
    return isThere ? site : { ...site, hazard: elsewhere(sink.name, written, folder) };
  });
}

/** The work trees that the folders of places are in; each folder is looked up once. */
async function workTreesOf(real: readonly RealPlace[]): Promise<ReadonlyMap<string, string>> {
  const folders = [...new Set(real.map(({ folder }) => folder))];
  const found = folders.map(async (folder) => [folder, (await workTreeOf(folder)) ?? ""] as const);
  return new Map(await Promise.all(found));
}

async function inWorkTree(
  top: string,
  members: readonly RealPlace[],
  sink: FileSinkFacts,
): Promise<ReadonlyMap<string, FileSite>> {
  const own = await realFolderOf(sink.own);
  const files = members.flatMap(({ file }) => [file, file + markerEnding]);
  const answer = await filesInGit({ top, folder: isWithin(own, top) ? own : top, files }, sink.env);
  const hazardOf = sink.encrypted ? () => null : await judge({ top, own, sink }, answer);
  return new Map(
    members.map(({ place, file }) => {
      const markerInGit = answer.kind === "unasked" || answer.tracked.has(file + markerEnding);
      return [place, { hazard: hazardOf(file), markerInGit }];
    }),
  );
}

/** A folder that does not exist yet will be created with a `.gitignore`. */
async function judge(
  { top, own, sink }: { readonly top: string; readonly own: string; readonly sink: FileSinkFacts },
  answer: FilesInGit,
): Promise<(file: string) => PlaceHazard | null> {
  const exists = (await stat(own).catch(() => null)) !== null;
  const at = { sink: sink.name, own, top, home: await realFolderOf(sink.home) };
  if (answer.kind === "unasked") {
    const found = exists && !(await ignoresAll(own)) ? notAsked(at, answer.error) : null;
    return () => found;
  }
  const { tracked, kept } = answer;
  const inGit = trackedByGit(at, [...tracked]);
  const added = exists ? keptByGit(at, [...kept]) : null;
  const has = (files: ReadonlySet<string>, file: string): boolean =>
    files.has(file) || files.has(file + markerEnding);
  return (file) => (has(tracked, file) ? inGit : has(kept, file) ? added : null);
}
