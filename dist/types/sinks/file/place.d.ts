import type { TokenSubject } from "../sink.ts";
/** What the name of a marker's file adds to the name of its token's file. */
export declare const markerEnding = ".keyward.json";
/**
 * The file of a subject's token. A name that is too long for a file system, with its marker's ending, is cut to
 * `beginning~HASH`: no shorter name contains a `~` that was filled in.
 */
export declare function filePlace(template: string, subject: TokenSubject): string;
