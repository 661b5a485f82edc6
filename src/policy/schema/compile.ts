import { Ajv } from "ajv";
import { isSchema } from "./keywords.ts";
import { linearPattern } from "./pattern.ts";
import type { PolicySchema } from "../policy.ts";
import type { ReadSchema } from "./read-schema.ts";

/** The only compiler: it prints nothing, fetches nothing, and runs patterns in linear time only. */
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strictSchema: true,
  strictTypes: false,
  strictTuples: false,
  logger: false,
  messages: false,
  addUsedSchema: false,
  code: { regExp: Object.assign(linearPattern, { code: "linearPattern" }) },
});

/** Compiles a schema in which `readSchema` found no error; throws `Error` for what only the compiler can detect. */
export function compileSchema({ schema, needs }: Pick<ReadSchema, "schema" | "needs">): PolicySchema {
  if (!isSchema(schema)) throw new TypeError("not a JSON Schema");
  const validate = ajv.compile(schema);
  return { check: (facts) => (validate(facts) ? [] : (validate.errors ?? [])), needs };
}
