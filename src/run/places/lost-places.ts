import path from "node:path";
import type { Note } from "../../model/plan.ts";
import type { TokenPlace } from "../../model/token/token.ts";

/**
 * Warns for each sink in `files` with a place inside `folder` that its tokens are lost with the machine: in CI the
 * workspace folder is deleted when the job ends.
 */
export function lostPlaces(
  places: Iterable<readonly TokenPlace[]>,
  files: ReadonlySet<string>,
  folder: string,
): readonly Note[] {
  const found = new Map<string, string>();
  for (const { sink, place } of [...places].flat()) {
    const inside = path.relative(folder, place);
    const within = inside !== "" && !inside.startsWith("..") && !path.isAbsolute(inside);
    if (files.has(sink) && within && !found.has(sink)) found.set(sink, place);
  }
  return [...found].map(([sink, place]) => ({
    rule: "place-lost-with-the-machine",
    message: `the sink ${sink} keeps tokens in the folder of this CI job, such as ${place}: they are lost when it ends; deliver to a secret store instead, or save that folder before the job ends`,
    source: null,
  }));
}
