import type { Declared } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { ManifestContext } from "./check.ts";
import { type FoundFile } from "./files.ts";
import { type LocatedFinding } from "./findings.ts";
/** What the texts of all manifests of a workspace declare together. */
export interface Collected {
    readonly declared: readonly Declared[];
    readonly findings: readonly LocatedFinding[];
    readonly addressLists: ReadonlyMap<string, readonly string[]>;
    readonly notes: readonly Note[];
    /** Whether any document has `clients`, be it none. */
    readonly declares: boolean;
}
/** Collects the texts of a workspace's manifests: each `defaults.yaml` before the files that it holds for. */
export declare class Collection {
    #private;
    constructor(context: ManifestContext);
    /** Reads the text of a file. */
    add(file: FoundFile, text: string): void;
    /** Takes into account that a file exists whose text could not be read: what it contains is unknown, and is not reported as missing. */
    addUnread(file: FoundFile): void;
    /** Takes into account that other files are not read: address lists that are defined there are not reported as missing. */
    markIncomplete(): void;
    /** What all texts declare together. */
    finish(): Collected;
}
