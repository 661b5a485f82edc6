import type { ClientValues } from "../model/client.ts";
/**
 * A short digest of the values that a client is created with, by which it is known from one that somebody else made: its
 * role, its allow list, and whether it has all folders. Not the folders themselves, of which Workato may drop nested ones.
 */
export declare function createdAs(values: ClientValues): string;
