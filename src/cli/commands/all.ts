import type { Command } from "../commander.ts";
import { addApply } from "./apply.ts";
import { addClients } from "./clients.ts";
import { addCompletion } from "./completion.ts";
import { addDemo } from "./demo.ts";
import { addDoctor } from "./doctor.ts";
import { addExplain } from "./explain.ts";
import { addFmt } from "./fmt.ts";
import { addImport } from "./import.ts";
import { addInit } from "./init.ts";
import { addPlan } from "./plan.ts";
import { addProbe } from "./probe.ts";
import { addReport } from "./report.ts";
import { addRoles } from "./roles.ts";
import { addRotate } from "./rotate.ts";
import { addSandbox } from "./sandbox.ts";
import { addSchema } from "./schema.ts";
import { addValidate } from "./validate.ts";
import { addWorkspaces } from "./workspaces.ts";
import type { Runner } from "./runner.ts";

/** Every command, in the order of the help. */
export const commands: readonly ((root: Command, runner: Runner) => void)[] = [
  addInit,
  addValidate,
  addFmt,
  addPlan,
  addClients,
  addExplain,
  addRoles,
  addWorkspaces,
  addReport,
  addDoctor,
  addApply,
  addRotate,
  addImport,
  addProbe,
  addSandbox,
  addDemo,
  addSchema,
  addCompletion,
];
