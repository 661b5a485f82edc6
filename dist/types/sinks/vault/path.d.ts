import type { TokenSubject } from "../sink.ts";
/** The place of a subject's token, as users and policies write it: `mount/path`. */
export declare function vaultPlace(mount: string, template: string, subject: TokenSubject): string;
/** The API path of the data or the metadata of a place, as in Vault policies. */
export declare function vaultPath(mount: string, part: "data" | "metadata", place: string): string;
/** An API path, encoded for a URL after `/v1/`. */
export declare function urlPath(path: string): string;
/** A path without leading and trailing slashes. */
export declare function plain(path: string): string;
