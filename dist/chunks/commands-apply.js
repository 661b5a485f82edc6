import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
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
  text
} from "./plan-shape.js";
import {
  run
} from "./run.js";
import {
  showPlan,
  showReport
} from "./commands-show.js";
import {
  isRefused
} from "./commands-plans.js";
import {
  prepare
} from "./commands-prepare.js";
import {
  jsonText,
  writePrivate
} from "./commands-files.js";
import {
  endedCode,
  hasChanges
} from "./commands-exit-code.js";
import {
  fieldNames,
  planFormat,
  riskEffects
} from "./plan-digest.js";
import {
  KeywardError
} from "./errors.js";
import {
  __name
} from "./runtime.js";

// src/commands/apply.ts
import path2 from "node:path";

// src/commands/reviewed.ts
import { readFile } from "node:fs/promises";

// src/plan/plan-file.ts
function parsePlanFile(json) {
  requireFormat(isObject(json) ? json["format"] : void 0);
  if (isPlanDocument(json)) return json;
  throw new KeywardError(
    `this is no whole plan: ${document(json, "")} is missing or not what a plan holds there`,
    "make it again with `keyward plan --out FILE`, and do not edit it"
  );
}
__name(parsePlanFile, "parsePlanFile");
function requireFormat(format) {
  if (format === planFormat) return;
  if (typeof format === "string" && format.startsWith("keyward.plan/"))
    throw new KeywardError(
      `the plan file has the format ${JSON.stringify(format)}, and this keyward reads ${planFormat}`,
      "make the plan with the version of keyward that applies it"
    );
  throw new KeywardError(
    "this file is no plan of keyward",
    "give the file that `keyward plan --out FILE` wrote, or no file to plan anew"
  );
}
__name(requireFormat, "requireFormat");
function isPlanDocument(value) {
  return document(value, "") === null;
}
__name(isPlanDocument, "isPlanDocument");
var source = object({ file: text, line: number });
var client = { name: text, environment: orNull(text) };
var listed = { id: number, ...client };
var named = object({ id: orNull(number), name: orNull(text) });
var folder = object({ id: number, path: orNull(text) });
var values = {
  name: text,
  role: named,
  folders: either(oneOf(["all"]), list(folder)),
  environment: text,
  ip_allow_list: list(text)
};
var field = /* @__PURE__ */ __name((value, path3) => {
  const name = fieldNames.find((known) => isObject(value) && value["field"] === known);
  if (name === void 0) return `${path3}.field`;
  return object({ before: orNull(values[name]), after: orNull(values[name]) })(value, path3);
}, "field");
var risk = object({
  code: oneOf(Object.keys(riskEffects)),
  effect: oneOf(["widens", "narrows", "breaks"])
});
var destination = object({ sink: text, place: text });
var change = object({
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
  source: orNull(source)
});
var block = object({
  deliver_to: orNull(either(oneOf(["none", "discard"]), list(destination))),
  rotate_after: orNull(text)
});
var tokenChange = object({
  id: orNull(number),
  ...client,
  before: orNull(block),
  after: block,
  risks: list(risk),
  source
});
var numbers = /* @__PURE__ */ __name((value, path3) => isObject(value) && Object.values(value).every((one) => Number.isFinite(one)) ? null : path3, "numbers");
var problem = object({ rule: text, message: text, numbers, way: text, source: orNull(source) });
var note = object({ rule: text, message: text, source: orNull(source) });
var counts = ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"];
var summary = object(Object.fromEntries(counts.map((name) => [name, number])));
var states = ["held", "not-held", "reissued-elsewhere", "pending", "unknown"];
var token = object({
  ...listed,
  updated_at: orNull(text),
  age_days: optional(orNull(number)),
  due: flag,
  state: oneOf(states)
});
var limit = optional(text);
var workspacePlan = object({
  workspace: object({ name: text, host: text, customer: orNull(text) }),
  status: oneOf(["ok", "refused", "error"]),
  digest: orNull(text),
  options: object({
    prune: flag,
    rotate: optional(oneOf(["names", "due", "issued-before", "undelivered", "all", "nothing"])),
    max_creates: limit,
    max_updates: limit,
    max_deletes: limit,
    max_rotations: limit
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
  notes: list(note)
});
var document = object({
  format: oneOf([planFormat]),
  keyward: text,
  created_at: text,
  problems: list(problem),
  plans: list(workspacePlan)
});

// src/commands/reviewed.ts
async function readReviewed(file) {
  const text2 = await readFile(file, "utf8").catch((error) => {
    throw new KeywardError(
      `the plan ${file} could not be read`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error }
    );
  });
  const document2 = parsePlanFile(parseJson(text2, file));
  const incomplete = document2.plans.find(({ digest }) => digest === null);
  if (incomplete !== void 0 || document2.plans.length === 0) {
    const which = incomplete === void 0 ? "no workspace" : `no complete plan of ${incomplete.workspace.name}`;
    throw new KeywardError(
      `the plan ${file} holds ${which}`,
      "mend what its problems say, and make it again with `keyward plan --out FILE`"
    );
  }
  return document2;
}
__name(readReviewed, "readReviewed");
function asReviewed(flags, { plans }) {
  const names = plans.map(({ workspace }) => workspace.name);
  const other = flags.workspace?.find((name) => !names.includes(name));
  if (other !== void 0) {
    throw new KeywardError(
      `the plan holds ${names.join(", ")}, and not the workspace ${other}`,
      "leave out -w: a plan is applied to its own workspaces"
    );
  }
  const options = plans[0]?.options ?? { prune: false };
  if (flags.prune === true && !options.prune) {
    throw new KeywardError("the plan was made without --prune", "plan with --prune, and apply that plan");
  }
  const { allWorkspaces: _all, ...rest } = flags;
  return {
    ...rest,
    // A configuration without a file has the one workspace that needs no choice.
    ...names.length === 1 && names[0] === "default" ? {} : { workspace: names },
    prune: options.prune,
    ...options.max_creates === void 0 ? {} : { maxCreates: options.max_creates },
    ...options.max_updates === void 0 ? {} : { maxUpdates: options.max_updates },
    ...options.max_deletes === void 0 ? {} : { maxDeletes: options.max_deletes },
    ...options.max_rotations === void 0 ? {} : { maxRotations: options.max_rotations }
  };
}
__name(asReviewed, "asReviewed");
function parseJson(text2, file) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new KeywardError(
      `the plan ${file} is not JSON`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error }
    );
  }
}
__name(parseJson, "parseJson");

// src/commands/tell-changes.ts
import path from "node:path";
function tellChanges(flags, { voice, system }) {
  let changes = false;
  return {
    planned(document2) {
      flags.onResult?.(document2);
      changes = hasChanges(document2.plans);
      if (voice.format !== "json" || isRefused(document2.plans))
        system.out(showPlan(document2, voice, system.outStyle));
    },
    async reported(report) {
      flags.onResult?.(report);
      if (flags.report !== void 0)
        await writeReport(report, path.resolve(system.cwd, flags.report), system.err);
      if (voice.format === "json" || changes) system.out(showReport(report, voice, system.outStyle));
    }
  };
}
__name(tellChanges, "tellChanges");
async function writeReport(report, file, err) {
  try {
    await writePrivate(file, jsonText(report), "the report");
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}
`);
  }
}
__name(writeReport, "writeReport");

// src/commands/apply.ts
async function apply(given, voice, system) {
  const reviewed = given.plan === void 0 ? null : await readReviewed(path2.resolve(system.cwd, given.plan));
  if (reviewed === null) requireSomebodyToAsk("apply", given.yes ?? false, system);
  const flags = reviewed === null ? given : asReviewed(given, reviewed);
  const edge = { voice, system };
  const task = {
    prepared: await prepare(flags, system),
    asked: { prune: flags.prune ?? false, only: flags.only },
    gate: gateOf(reviewed, flags.yes ?? false),
    audit: flags.audit ?? null,
    listener: { ...tellChanges(flags, edge), starting: /* @__PURE__ */ __name(() => void 0, "starting") }
  };
  return endedCode(await run(task, edge), { detailed: false });
}
__name(apply, "apply");
function gateOf(reviewed, yes) {
  if (reviewed !== null) return { kind: "reviewed", document: reviewed };
  return yes ? { kind: "open" } : { kind: "ask", question: "Apply these changes?" };
}
__name(gateOf, "gateOf");
function requireSomebodyToAsk(command, yes, { terminal }) {
  if (yes || terminal.asks) return;
  throw new KeywardError(
    `${command} asks before it changes anything, and there is no terminal to ask on`,
    command === "apply" ? "add --yes, or apply a reviewed plan file" : "add --yes"
  );
}
__name(requireSomebodyToAsk, "requireSomebodyToAsk");

export {
  tellChanges,
  apply,
  requireSomebodyToAsk
};
