import type { Vocabulary } from "../../fields/field.ts";
import type { ClientValues, Declared, Role } from "../../model/client.ts";
import type { FieldChange, FieldName } from "../../model/field-change.ts";
import type { FolderResolution } from "../resolve/resolve.ts";
/** The names of roles that were read and of folders whose path was resolved. */
export declare function vocabulary(roles: readonly Role[] | null, folderPaths: ReadonlyMap<string, FolderResolution>): Vocabulary;
/** The same changes with the sources of the new values that are not written in the client's entry alone. */
export declare function withSources(fields: readonly FieldChange[], { declaration: { inherited } }: Pick<Declared, "declaration">): readonly FieldChange[];
/** The changes of these fields, with names if they are known; null: there is no such side. */
export declare function fieldChanges(fields: readonly FieldName[], before: ClientValues | null, after: ClientValues | null, words: Vocabulary): readonly FieldChange[];
