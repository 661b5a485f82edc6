import type { WorkspaceOptions } from "../config/options.ts";
import { entryOf } from "../model/customer-workspace.ts";
import { ApiError, type KeywardError, SinkError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";

/** Why a workspace could not be read, as a problem of its plan; a customer that is not found was most probably removed. */
export function readProblem(
  error: KeywardError,
  { customer, name }: Pick<WorkspaceOptions, "customer" | "name">,
): Problem {
  const found = problemOf(error);
  if (customer === null || !(error instanceof ApiError) || error.status !== 404) return found;
  const entry = entryOf({ name, customer });
  const way = `check that the customer ${customer} still exists in Workato, and if not, remove it from the customers of ${entry}; if it does, ${found.way}`;
  return { ...found, way };
}

/** An error as a problem. */
export function problemOf(error: KeywardError): Problem {
  const rule = error instanceof ApiError ? "api" : error instanceof SinkError ? "sink" : "error";
  return { rule, message: error.message, numbers: {}, way: error.remedy, source: null };
}
