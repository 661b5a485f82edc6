import type { Command } from "../commander.ts";
import { addLimits, type LimitFlags } from "./shared-flags.ts";
import { eventFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `apply`. */
interface ApplyFlags extends LimitFlags {
  readonly tokensTo?: string;
  readonly yes?: boolean;
  readonly report?: string;
  readonly audit?: string;
}

/** `keyward apply`. */
export function addApply(root: Command, { changing }: Runner): void {
  addLimits(root.command("apply"))
    .description("change the workspace to match the manifests; asks for confirmation on a terminal")
    .argument("[plan]", "a plan file: applies exactly this plan, or nothing")
    .option("--yes", "do not ask")
    .option("--report <file>", "write the outcome of each change as JSON")
    .option("--audit <file>", "append a line of JSON before and after each change is sent, without tokens")
    .option("--tokens-to <dir>", "for this run, deliver new tokens to files below this folder as well")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward apply\n  $ keyward apply plan.json --report report.json\n  $ keyward apply --yes --tokens-to ./tokens",
    )
    .action((plan: string | undefined, flags: ApplyFlags) =>
      changing(async (globals, voice, system) =>
        (await import("../../commands/apply.ts")).apply(
          { ...globals, ...flags, ...(plan === undefined ? {} : { plan }) },
          inFormats("apply", voice, eventFormats),
          system,
        ),
      ),
    );
}
