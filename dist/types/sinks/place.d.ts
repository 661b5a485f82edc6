import type { TokenSubject } from "./sink.ts";
/**
 * Fills the template of a path, such as `/srv/tokens/{environment}/{name}`. A filled-in value stays within its
 * segment: it keeps `[A-Za-z0-9._-]`, and the rest is percent-encoded as UTF-8, so that no name can leave the folder. An unknown
 * value, such as the id of a client before its creation, stays a placeholder.
 */
export declare function fillPath(template: string, subject: TokenSubject): string;
/** A value as (part of) one segment of a path: never empty, `.`, `..`, a hidden or a reserved name. */
export declare function safeSegment(value: string | null): string;
/** A name in the form of an environment variable: `TEAM_A_LOADER`. */
export declare function upperSnake(name: string): string;
/** Whether a place still lacks the id of a client that does not exist yet: filled-in values contain no brace. */
export declare function lacksId(place: string): boolean;
