import { KeywardError } from "../model/errors.ts";
import { planFormat, type ReviewedDocument } from "../model/plan.ts";
import { valueAt } from "../schema/path-finding.ts";
import validate from "../schema/generated/plan.validate.js";
import { mismatch } from "../schema/mismatch.ts";

/** A plan document from parsed JSON; throws `KeywardError` if its format or version differs, or it does not match its schema. */
export function parsePlanFile(json: unknown): ReviewedDocument {
  requireFormat(valueAt(json, ["format"]));
  if (validate(json)) return json;
  throw new KeywardError(
    `the plan file is invalid ${mismatch(validate.errors ?? [], json)}`,
    "make the plan again with `keyward plan --out FILE`, and do not edit the file",
  );
}

function requireFormat(format: unknown): void {
  if (format === planFormat) return;
  if (typeof format === "string" && format.startsWith("keyward.plan/"))
    throw new KeywardError(
      `the plan file has the format ${JSON.stringify(format)}, but this version of keyward reads ${planFormat}`,
      "make the plan with the version of keyward that applies it",
    );
  throw new KeywardError(
    "the file is not a keyward plan",
    "name a file that `keyward plan --out FILE` wrote, or name no file to make a new plan",
  );
}
