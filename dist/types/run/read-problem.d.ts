import type { WorkspaceOptions } from "../config/options.ts";
import { type KeywardError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
/** Why a workspace could not be read, as a problem of its plan; a customer that is not found was most probably removed. */
export declare function readProblem(error: KeywardError, { customer, name }: Pick<WorkspaceOptions, "customer" | "name">): Problem;
/** An error as a problem. */
export declare function problemOf(error: KeywardError): Problem;
