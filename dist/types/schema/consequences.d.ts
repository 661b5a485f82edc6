import { type PathFinding } from "./path-finding.ts";
/**
 * The findings of a document without those that another one causes: a key is missing because it is misspelled, because
 * the map that would hold it is misspelled, or because something else is where that map should be.
 */
export declare function withoutConsequences(findings: readonly PathFinding[], document: unknown): readonly PathFinding[];
