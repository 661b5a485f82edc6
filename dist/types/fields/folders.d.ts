import type { FolderRef } from "../model/field-change.ts";
import type { Field } from "./field.ts";
/** The folders that the client can access. */
export declare const folders: Field<"folders">;
/** A folder's path with its id, or only its id if the path is unknown. */
export declare function folderText({ id, path }: FolderRef): string;
