import type { TokenSubject } from "./sink.ts";
/**
 * Fills the template of a path, such as `/srv/tokens/{environment}/{name}`. A filled-in value stays within its
 * segment: it keeps `[A-Za-z0-9._-]`, the rest is percent-encoded as UTF-8, so that no name climbs out. What is not
 * known, as the id of a client that is yet to be created, stays a placeholder.
 */
export declare function fillPath(template: string, subject: TokenSubject): string;
/** A value as (part of) one segment of a path: never empty, `.`, `..`, a hidden or a reserved name. */
export declare function safeSegment(value: string | null): string;
/** A name as an environment variable would be called: `TEAM_A_LOADER`. */
export declare function upperSnake(name: string): string;
/** Whether a place still lacks the id of a client that is yet to be created: no value that was filled in holds a brace. */
export declare function lacksId(place: string): boolean;
