import type { Source } from "../../model/source.ts";
/** Makes the address of a line of a file; null if there is none. */
export type Link = (source: Source) => string | null;
/** What decides what merging a pull request does, in addition to its plan. */
export interface Merge {
    /** Why a merge alone applies nothing to a workspace, each as a clause such as "it changes `sinks`"; empty: it applies the plan. */
    readonly held: (workspace: string) => readonly string[];
}
/** Who reads Markdown about a plan: what they can open, and what they can do about it. */
export interface Reader {
    /**
     * `terminal`: of `--format markdown`, who runs commands; `reviewer`: of a pull request, who sees nothing else and can
     * change only files; `maintainer`: of a job summary or an issue, who can change files and start workflows.
     */
    readonly kind: "terminal" | "reviewer" | "maintainer";
    /** A line of the commit that was planned. */
    readonly link: Link;
    /** A line of the commit that it is compared with. */
    readonly linkBase: Link;
    /** The name of the configuration whose settings apply. */
    readonly config: string;
    /** Where that configuration has a setting; null if it does not have it. */
    readonly setting: (path: readonly string[]) => Source | null;
    /** Where a reader finds all of what a text had to leave out, as Markdown. */
    readonly whole: string;
    /** The workspace that a text is about even if no plan could be made; null: all of the document. */
    readonly workspace: string | null;
    /** Null if no pull request is planned. */
    readonly merge: Merge | null;
}
/** The reader of `--format markdown`. */
export declare const terminalReader: Reader;
/** A line of a file as code, and as a link if it has an address. */
export declare function placeOf(source: Source, link: Link): string;
