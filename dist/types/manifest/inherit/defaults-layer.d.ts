import type { DeclaredField, InheritedValue } from "../../model/declaration.ts";
import type { Path } from "../../schema/path-finding.ts";
import type { Defaults } from "../../schema/generated/manifest.ts";
import type { Located } from "../read/findings.ts";
/** The `defaults` of one document: its own, or those of a folder. */
export interface DefaultsLayer {
    /** As they are written, valid or not; undefined if there are none. */
    readonly written: unknown;
    /** Empty if the document is invalid. */
    readonly values: Defaults;
    /** Whether it is known which keys there are: not if the file cannot be read. */
    readonly known: boolean;
    /** Where a value of these defaults is written: the same object for every client that has it. */
    readonly source: (field: DeclaredField, steps: Path) => InheritedValue;
}
/** The defaults of a document; `values` are empty if it is invalid. */
export declare function defaultsLayer(at: Located, from: "defaults" | "folder-defaults", layer: Omit<DefaultsLayer, "source">): DefaultsLayer;
/** The defaults of a folder whose file cannot be read. */
export declare const unreadDefaults: DefaultsLayer;
