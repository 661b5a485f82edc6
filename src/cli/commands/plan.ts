import type { Command } from "../commander.ts";
import { addLimits, type LimitFlags } from "./shared-flags.ts";
import { eventFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `plan`. */
interface PlanFlags extends LimitFlags {
  readonly out?: string;
  readonly base?: string;
  readonly detailedExitcode?: boolean;
  readonly explainPrune?: boolean;
  readonly who?: boolean;
  readonly tokensTo?: string;
}

/** `keyward plan`. */
export function addPlan(root: Command, { printing }: Runner): void {
  addLimits(root.command("plan"))
    .description("show what would change; changes nothing")
    .option("--out <file>", "also write the plan as JSON, for apply")
    .option(
      "--base <dir>",
      "a checkout of another commit: shows what is new since then, and where tokens would be delivered",
    )
    .option("--tokens-to <dir>", "plan for tokens that are delivered to files below this folder as well")
    .option("--detailed-exitcode", "exit with 2 if changes are pending")
    .option("--explain-prune", "show what prune would delete and keep, with reasons")
    .option("--who", "also show who changed each client that drifted, by Workato's activity audit log")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward plan --out plan.json\n  $ keyward plan --format markdown > plan.md",
    )
    .action((flags: PlanFlags) =>
      printing(async (globals, voice, system) =>
        (await import("../../commands/plan.ts")).plan(
          { ...globals, ...flags },
          inFormats("plan", voice, eventFormats),
          system,
        ),
      ),
    );
}
