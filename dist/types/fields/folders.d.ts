import type { FolderRef } from "../model/field-change.ts";
import type { Field } from "./field.ts";
/** The folders that the client reaches. */
export declare const folders: Field<"folders">;
/** A folder's path with its id, else its id. */
export declare function folderText({ id, path }: FolderRef): string;
