import { KeywardError } from "../errors.ts";
import { type FieldName, fieldNames, type PlanDocument, planFormat, riskEffects } from "../model/plan.ts";
import {
  either,
  flag,
  isObject,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
} from "./shape.ts";

/** A plan document from parsed JSON; throws `KeywardError` where it is another format or version, or does not fit. */
export function parsePlanFile(json: unknown): PlanDocument {
  requireFormat(isObject(json) ? json["format"] : undefined);
  if (isPlanDocument(json)) return json;
  throw new KeywardError(
    `this is no whole plan: ${document(json, "")} is missing or not what a plan holds there`,
    "make it again with `keyward plan --out FILE`, and do not edit it",
  );
}

function requireFormat(format: unknown): void {
  if (format === planFormat) return;
  if (typeof format === "string" && format.startsWith("keyward.plan/"))
    throw new KeywardError(
      `the plan file has the format ${JSON.stringify(format)}, and this keyward reads ${planFormat}`,
      "make the plan with the version of keyward that applies it",
    );
  throw new KeywardError(
    "this file is no plan of keyward",
    "give the file that `keyward plan --out FILE` wrote, or no file to plan anew",
  );
}

function isPlanDocument(value: unknown): value is PlanDocument {
  return document(value, "") === null;
}

const source = object({ file: text, line: number });
const client = { name: text, environment: orNull(text) };
const listed = { id: number, ...client };
const named: Shape = object({ id: orNull(number), name: orNull(text) });
const folder: Shape = object({ id: number, path: orNull(text) });

const values: Readonly<Record<FieldName, Shape>> = {
  name: text,
  role: named,
  folders: either(oneOf(["all"]), list(folder)),
  environment: text,
  ip_allow_list: list(text),
};

const field: Shape = (value, path) => {
  const name = fieldNames.find((known) => isObject(value) && value["field"] === known);
  if (name === undefined) return `${path}.field`;
  return object({ before: orNull(values[name]), after: orNull(values[name]) })(value, path);
};

const risk = object({
  code: oneOf(Object.keys(riskEffects)),
  effect: oneOf(["widens", "narrows", "breaks"]),
});

const destination = object({ sink: text, place: text });

const change = object({
  action: oneOf(["create", "update", "rotate", "delete"]),
  id: orNull(number),
  ...client,
  digest: text,
  reason: text,
  origin: orNull(oneOf(["pull-request", "standing"])),
  fields: list(field),
  risks: list(risk),
  // A plan that an earlier version wrote has none, and nothing of it is applied.
  token: optional(orNull(object({ before: list(destination), after: list(destination) }))),
  source: orNull(source),
});

const block = object({
  deliver_to: orNull(either(oneOf(["none", "discard"]), list(destination))),
  rotate_after: orNull(text),
});
const tokenChange = object({
  id: orNull(number),
  ...client,
  before: orNull(block),
  after: block,
  risks: list(risk),
  source,
});

const numbers: Shape = (value, path) =>
  isObject(value) && Object.values(value).every((one) => Number.isFinite(one)) ? null : path;
const problem = object({ rule: text, message: text, numbers, way: text, source: orNull(source) });
const note = object({ rule: text, message: text, source: orNull(source) });

const counts = ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"];
const summary = object(Object.fromEntries(counts.map((name) => [name, number])));
const states = ["held", "not-held", "reissued-elsewhere", "pending", "unknown"];
const token = object({
  ...listed,
  updated_at: orNull(text),
  age_days: optional(orNull(number)),
  due: flag,
  state: oneOf(states),
});
const limit = optional(text);

const workspacePlan = object({
  workspace: object({ name: text, host: text, customer: orNull(text) }),
  status: oneOf(["ok", "refused", "error"]),
  digest: orNull(text),
  options: object({
    prune: flag,
    rotate: optional(oneOf(["names", "due", "issued-before", "undelivered", "all", "nothing"])),
    max_creates: limit,
    max_updates: limit,
    max_deletes: limit,
    max_rotations: limit,
  }),
  summary: orNull(summary),
  read: orNull(object({ requests: number, clients: number })),
  estimate: orNull(object({ requests: number, seconds: number })),
  changes: orNull(list(change)),
  token_changes: optional(orNull(list(tokenChange))),
  unmanaged: orNull(list(object(listed))),
  left_alone: orNull(list(object({ ...listed, reason: text }))),
  tokens: orNull(list(token)),
  problems: list(problem),
  notes: list(note),
});

const document = object({
  format: oneOf([planFormat]),
  keyward: text,
  created_at: text,
  problems: list(problem),
  plans: list(workspacePlan),
});
