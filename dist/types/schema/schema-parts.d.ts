import type { SchemaError } from "./error.ts";
/** The schema that an error belongs to, and its alternatives. */
export declare function alternatives(schema: unknown, error: SchemaError): readonly unknown[];
/** The schema that holds the keyword of an error. */
export declare function parent(schema: unknown, error: SchemaError): unknown;
/** The same, or the schema that has it as an alternative. */
export declare function owner(schema: unknown, error: SchemaError): unknown;
/** The target of a reference within the schema; any other value unchanged. */
export declare function resolve(schema: unknown, found: unknown): unknown;
/** A value as a map; anything else as an empty one. */
export declare function asMap(value: unknown): object;
/** A value as a list; anything else as an empty one. */
export declare function asList(value: unknown): readonly unknown[];
