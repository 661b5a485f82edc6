import type { Written } from "../../fields/field.ts";
import type { Declared, ValueLines } from "../../model/client.ts";
import type { Client, Token } from "../../schema/generated/manifest.ts";
import type { Located } from "../read/findings.ts";
import type { DefaultsLayer } from "./defaults-layer.ts";
/** A client with the values that manifests write for it; address lists are still names. */
export interface Draft extends Pick<Declared, "id" | "renamed_from" | "distinct_from" | "source" | "declaration"> {
    readonly lines: ValueLines;
    readonly values: Written;
    readonly token: Token;
}
/** An entry of `clients` in a valid document. */
export interface ValidEntry {
    readonly at: Located;
    /** The position of the document in its file, and of the entry in `clients`, from 0. */
    readonly document: number;
    readonly index: number;
    readonly client: Client;
    /** The defaults that hold for it, the nearest first. */
    readonly defaults: readonly DefaultsLayer[];
}
/**
 * The clients that an entry declares, one for each environment. Each value comes from `in`, else the entry, else the
 * nearest defaults; a list replaces a list, and the keys of `token` are taken one by one.
 */
export declare function expandEntry(entry: ValidEntry): readonly Draft[];
