import type { Note } from "../../model/plan.ts";
import { type DefaultsLayer } from "../inherit/defaults-layer.ts";
import { type Draft } from "../inherit/expand.ts";
import { type ReadContext } from "./check.ts";
import type { Entry } from "./duplicates.ts";
import { type Located, type LocatedFinding } from "./findings.ts";
/** One document that is not empty, with what holds for it because of its place. */
export interface PlacedDocument extends Located {
    /** The file with links followed. */
    readonly real: string;
    /** Its position in the file, empty documents included, from 0. */
    readonly position: number;
    /** `defaults`: it is the `defaults.yaml` of a folder. */
    readonly kind: "manifest" | "defaults";
    /** The defaults of its folder and of those above, the nearest first. */
    readonly folders: readonly DefaultsLayer[];
}
/** What was read from one document of a manifest: its findings, and its clients if there are none. */
export interface ManifestContents {
    readonly findings: readonly LocatedFinding[];
    /** Every client with a name, including those of a document with findings. */
    readonly entries: readonly Entry[];
    /** Made one by one, since there may be very many. */
    readonly drafts: Iterable<Draft>;
    /** Its own defaults; null if it has none. */
    readonly defaults: DefaultsLayer | null;
    /** Whether it has `clients`, be it none. */
    readonly declares: boolean;
    /** What is sound but easily misread. */
    readonly notes: readonly Note[];
}
/**
 * Reads one document that is not empty: reports the schema's findings and those that only code can detect together, and
 * adds the address lists that it defines and uses to those of the workspace.
 */
export declare function readDocument(at: PlacedDocument, context: ReadContext): ManifestContents;
/** The finding for an empty manifest. */
export declare const emptyWords: {
    readonly rule: "empty-manifest";
    readonly message: "it is empty";
    readonly fix: "remove it, or write `clients: []` to declare that there are no clients";
};
