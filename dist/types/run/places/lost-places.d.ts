import type { Note } from "../../model/plan.ts";
import type { TokenPlace } from "../../model/token/token.ts";
/**
 * Warns for each sink in `files` with a place inside `folder` that its tokens are lost with the machine: in CI the
 * workspace folder is deleted when the job ends.
 */
export declare function lostPlaces(places: Iterable<readonly TokenPlace[]>, files: ReadonlySet<string>, folder: string): readonly Note[];
