import type { FindingRule } from "../model/rules.ts";
/** The path to a node in a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];
/** A finding at a node of a document; its place in the file is looked up only when it is reported. */
export interface PathFinding {
    readonly rule: FindingRule;
    readonly message: string;
    readonly fix: string;
    readonly path: Path;
    /** Whether the key or the value of the last step is wrong. */
    readonly at: "key" | "value";
    /** The message without the position in a list: what is wrong in the same way elsewhere has the same. By default, the message. */
    readonly general?: string;
    /** For an unknown key: where the known key would be that is probably meant. */
    readonly meant?: Path;
    /** For a missing key: where it could be; one of these is enough. */
    readonly missing?: readonly Path[];
}
/** A node as text: `` `role` ``, "entry 2 of `folders`", "the document". */
export declare function label(path: Path): string;
/** The same without a position in a list: "an entry of `folders`". */
export declare function generalLabel(path: Path): string;
/** The value at a path, or undefined if there is none. */
export declare function valueAt(value: unknown, path: Path): unknown;
/** The path of a JSON pointer in a document. */
export declare function pathOf(document: unknown, pointer: string): Path;
