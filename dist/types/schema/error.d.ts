/** One error of a generated validator (ajv's form): where in the value, where in the schema, and what was asked. */
export interface SchemaError {
    /** A JSON pointer into the value. */
    readonly instancePath: string;
    /** A JSON pointer into the schema, beginning with `#`. */
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly propertyName?: string;
}
