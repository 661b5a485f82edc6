import type { Command } from "../commander.ts";
import { eventFormats, inFormats } from "../../run/system.ts";
import type { RotateCommandFlags } from "../../commands/rotate-flags.ts";
import type { Runner } from "./runner.ts";

/** The options of `rotate`, as the command line gives them. */
type RotateFlags = Omit<RotateCommandFlags, "names">;

/** `keyward rotate`. */
export function addRotate(root: Command, { changing }: Runner): void {
  root
    .command("rotate")
    .description("issue and deliver new tokens; the previous tokens stop working immediately")
    .argument("[names...]", "managed clients (default: those due by rotate_after)")
    .option("--environment <name>", "only clients of that environment")
    .option("--older-than <duration>", "tokens older than this, such as 90d")
    .option(
      "--issued-before <instant>",
      "tokens issued before this time, such as 2026-06-01T12:00:00Z; with names: only theirs",
    )
    .option("--undelivered", "tokens that are not found in any of their sinks, or were reissued elsewhere")
    .option("--all", "every managed client's token")
    .option("--self", "also keyward's own token, last; it is tested before success is reported")
    .option("--take-place", "with names: overwrite values that have no marker of keyward")
    .option(
      "--end-overlap",
      "end the earlier tokens of clients with overlap: they are issued again and thrown away",
    )
    .option("--yes", "do not ask")
    .option("--report <file>", "write the outcome of each rotation as JSON")
    .option("--audit <file>", "append a line of JSON before and after each change is sent, without tokens")
    .option("--tokens-to <dir>", "for this run, deliver new tokens to files below this folder as well")
    .option("--max-rotations <n>", "replace the limit for this run (default: 10)")
    .option(
      "--max-customers-changed <n>",
      "replace the limit on customers of an entry that are changed (default: 10%)",
    )
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward rotate --yes                      those due, oldest first\n  $ keyward rotate finance-loader --environment Production\n  $ keyward rotate --older-than 90d --max-rotations 50",
    )
    .action((names: readonly string[], flags: RotateFlags) =>
      changing(async (globals, voice, system) =>
        (await import("../../commands/rotate.ts")).rotate(
          { ...globals, ...flags, names },
          inFormats("rotate", voice, eventFormats),
          system,
        ),
      ),
    );
}
