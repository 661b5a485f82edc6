import type { TokenSubject } from "./sink.ts";
/**
 * Fills the template of a path, such as `/srv/tokens/{environment}/{name}`. A filled-in value stays within its
 * segment: it keeps `[A-Za-z0-9._-]`, and the rest is percent-encoded as UTF-8, so that no name can leave the folder. An unknown
 * value, such as the id of a client before its creation, stays a placeholder.
 */
export declare function fillPath(template: string, subject: TokenSubject): string;
/** A value as (part of) one segment of a path: never empty, `.`, `..`, a hidden or a reserved name. */
export declare function safeSegment(value: string | null): string;
/** A text in the form of an environment variable: `TEAM_A_LOADER`. */
export declare function upperSnake(text: string): string;
/**
 * A name in that form. Of a name without a letter from A to Z hardly anything remains, so it gets a hash that
 * distinguishes it: `5D0E9A41C2B7`; `former`: without it.
 */
export declare function upperName(name: string, { former }: Pick<TokenSubject, "former">): string;
/**
 * A text of at most `most` bytes: a longer one is cut, and ends in `mark` and a hash of the whole, then `ending`. A text
 * that lacks an id stays whole, since it is no place yet.
 */
export declare function shortened(text: string, most: number, mark: string, ending?: string): string;
/** Whether a place still lacks the id of a client that does not exist yet: filled-in values contain no brace. */
export declare function lacksId(place: string): boolean;
