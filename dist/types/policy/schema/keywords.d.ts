import type { JsonType } from "./client-shape.ts";
/** How the value of a keyword is read: schemas inside it are read as schemas, a `value` stays as it is. */
export type Content = "schema" | "schemas" | "properties" | "definitions" | "pattern" | "reference" | "value" | "note";
/** A keyword of a schema. */
export interface Keyword {
    readonly content: Content;
    /** The type of the values that it applies to; null: any. */
    readonly of: JsonType | null;
    /** Whether its value is valid, apart from schemas inside it. */
    readonly is: (value: unknown) => boolean;
    /** What its value must be, as text. */
    readonly wanted: string;
}
/** The keywords of JSON Schema (draft 7) that a policy may use. */
export declare const keywords: Readonly<Record<string, Keyword>>;
/** Keywords of JSON Schema that no policy may use, with the reason. */
export declare const refusedKeywords: Readonly<Record<string, string>>;
/** Whether a value is a map. */
export declare function isMap(value: unknown): value is Readonly<Record<string, unknown>>;
/** Whether a value can be a schema at all. */
export declare function isSchema(value: unknown): value is boolean | Readonly<Record<string, unknown>>;
