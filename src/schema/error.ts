/** One error of a generated validator (ajv's form): the place in the value, the place in the schema, and what was expected. */
export interface SchemaError {
  /** A JSON pointer into the value. */
  readonly instancePath: string;
  /** A JSON pointer into the schema, beginning with `#`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
