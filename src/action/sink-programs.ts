import path from "node:path";
import { readYaml } from "../manifest/yaml/yaml.ts";
import { at, isRecord } from "../util/json.ts";
import type { Git } from "../git/git.ts";
import { linkedPaths } from "./linked-paths.ts";

/** Folders of the repository, relative to the checkout: of the configuration, and the one in which keyward runs. */
export interface ProgramPlaces {
  readonly folder: string;
  readonly workspace: string;
}

/** The places of a run: `top` is the checkout, `workspace` GITHUB_WORKSPACE, both real paths. */
export function placesOf(
  { inputs }: { readonly inputs: { readonly config: string | null } },
  top: string,
  workspace: string,
): ProgramPlaces {
  const posix = (folder: string): string => path.relative(top, folder).split(path.sep).join("/");
  const config = path.resolve(workspace, inputs.config ?? "keyward.yaml");
  return { folder: posix(path.dirname(config)), workspace: posix(workspace) };
}

/**
 * The paths in the repository that the commands of a configuration's `command` sinks may name: programs, and files that
 * an interpreter runs (`sh sinks/put.sh`). A program is relative to the configuration's folder, other words are relative
 * to the one in which keyward runs. Any text is accepted.
 */
function programPaths(config: string | null, { folder, workspace }: ProgramPlaces): readonly string[] {
  const sinks = at(parsed(config), "sinks");
  const words = Object.values(isRecord(sinks) ? sinks : {}).flatMap(commandWords);
  const relative = words.filter((word) => !path.posix.isAbsolute(word));
  const places = relative.flatMap((word) => [folder, workspace].map((from) => path.posix.join(from, word)));
  return [...new Set(places)].filter((place) => place !== "." && !place.startsWith(".."));
}

/**
 * Whether a file of the repository may be one of the programs of a configuration's sinks, or next to one, or what one of
 * these leads to by its links in a commit.
 */
export async function programCheck(
  git: Git,
  sha: string,
  config: string | null,
  places: ProgramPlaces,
): Promise<(file: string) => boolean> {
  const named = programPaths(config, places);
  const linked = await Promise.all(named.map((place) => linkedPaths(git, sha, place)));
  const programs = [...new Set([...named, ...linked.flat()])];
  const near = (await Promise.all(programs.map((place) => neighbours(git, sha, place)))).flat();
  const links = [...new Set(near.filter(([, id]) => id.startsWith("120000 ")).map(([file]) => file))];
  const further = await Promise.all(links.map((file) => linkedPaths(git, sha, file)));
  const paths = [...new Set([...programs, ...further.flat()])];
  const folders = paths.map((place) => path.posix.dirname(place)).filter((folder) => folder !== ".");
  return (file) => paths.includes(file) || folders.some((folder) => file.startsWith(`${folder}/`));
}

/** The files of programs that differ between two commits, by the configurations of both; sorted. */
export async function changedPrograms(
  git: Git,
  commits: readonly [string, string],
  configs: readonly (string | null)[],
  places: ProgramPlaces,
): Promise<readonly string[]> {
  const paths = [...new Set(configs.flatMap((config) => programPaths(config, places)))];
  const [before, after] = [
    await programsAt(git, commits[0], paths),
    await programsAt(git, commits[1], paths),
  ];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((one) => before.get(one) !== after.get(one)).sort();
}

/**
 * What a commit contains at these paths, with links followed, and next to them in their folders except YAML files: a
 * program may read its neighbours. The values change when the content does.
 */
async function programsAt(
  git: Git,
  sha: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const follow = ["cat-file", "--batch-check=%(objecttype) %(objectname)", "--follow-symlinks"];
  const found = new Map<string, string>();
  for (const place of paths) {
    const answer = await git(follow, { input: `${sha}:${place}\n` });
    const object = answer.ok ? /^(?:blob|tree) ([0-9a-f]+)\n/.exec(answer.text)?.[1] : undefined;
    if (object !== undefined) found.set(place, object);
    for (const [file, id] of await neighbours(git, sha, place)) if (!found.has(file)) found.set(file, id);
  }
  return found;
}

/** The files in the folder of a path, with their modes; none if it is not in a folder. */
async function neighbours(
  git: Git,
  sha: string,
  place: string,
): Promise<readonly (readonly [string, string])[]> {
  const folder = path.posix.dirname(place);
  if (folder === ".") return [];
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", sha, "--", `${folder}/`]);
  return (listed.ok ? listed.text : "").split("\0").flatMap((row) => {
    const [, id, file] = /^(\d+ \w+ [0-9a-f]+)\t([\s\S]*)$/.exec(row) ?? [];
    return id === undefined || file === undefined || /\.ya?ml$/i.test(file) ? [] : [[file, id] as const];
  });
}

function parsed(text: string | null): unknown {
  const [first] = text === null ? [] : [...readYaml(text)];
  return first?.value ?? null;
}

function commandWords(sink: unknown): readonly string[] {
  return ["deliver", "mark", "state"].flatMap((key) => {
    const words: readonly unknown[] = [at(sink, key)].flat();
    return words.filter((word) => typeof word === "string").filter((word) => word !== "");
  });
}
