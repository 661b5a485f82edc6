import { Ajv } from "ajv";
import { isMap } from "./keywords.ts";
import { linearPattern } from "./pattern.ts";
import type { Check, PolicySchema } from "./policy.ts";
import type { ReadSchema } from "./read-schema.ts";

/** Compiles a schema that `readSchema` found no fault in; throws `Error` for what only the compiler sees. */
export function compileSchema({ schema, speaks }: Pick<ReadSchema, "schema" | "speaks">): PolicySchema {
  let parts: readonly Check[] | null = null;
  return {
    whole: check(schema),
    parts: () => (parts ??= conjuncts(schema).map(check)),
    speaks,
  };
}

/** The only compiler: nothing is printed, nothing fetched, no pattern runs but in linear time. */
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

function check(schema: unknown): Check {
  if (typeof schema !== "boolean" && !isMap(schema)) throw new TypeError("this is no schema");
  const validate = ajv.compile(schema);
  return (client) => (validate(client) ? [] : (validate.errors ?? []));
}

/** Schemas that hold together exactly when this one does, so that what is known of one can be told without the others. */
function conjuncts(schema: unknown): readonly unknown[] {
  if (!isMap(schema)) return [schema];
  const choice = Object.entries(schema).filter(([key]) => choosing.has(key));
  const others = Object.entries(schema).filter(([key]) => !choosing.has(key));
  const own = others.flatMap(([key, value]) => keywordConjuncts(key, value));
  return choice.length === 0 ? own : [...own, Object.fromEntries(choice)];
}

const choosing: ReadonlySet<string> = new Set(["if", "then", "else"]);

function keywordConjuncts(key: string, value: unknown): readonly unknown[] {
  if (key === "allOf" && Array.isArray(value)) return value.flatMap(conjuncts);
  if (key !== "properties" || !isMap(value)) return [{ [key]: value }];
  return Object.entries(value).map(([name, held]) => ({ properties: { [name]: held } }));
}
