/** The schemas that `keyward schema` prints. */
export const schemaNames = [
  "manifest",
  "config",
  "plan",
  "report",
  "inventory",
  "event",
  "audit",
  "readings",
] as const;
/** One of them. */
export type SchemaName = (typeof schemaNames)[number];
