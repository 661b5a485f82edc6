import type { Command } from "../commander.ts";

/** The flags of a command that plans: prune, and the limits of this run. */
export interface LimitFlags {
  readonly prune?: boolean;
  readonly maxCreates?: string;
  readonly maxUpdates?: string;
  readonly maxDeletes?: string;
  readonly maxRotations?: string;
  readonly maxCustomersChanged?: string;
}

/** Adds the flags of a command that plans. */
export function addLimits(command: Command): Command {
  return command
    .option("--prune", "also delete unmanaged clients in scope; needs scope and self")
    .option("--max-creates <n>", "replace the limit on creates for this run: a number or a percentage")
    .option("--max-updates <n>", "replace the limit on updates for this run")
    .option("--max-deletes <n>", "replace the limit on deletes for this run (default: 5)")
    .option("--max-rotations <n>", "replace the limit on rotations for this run (default: 10)")
    .option(
      "--max-customers-changed <n>",
      "replace the limit on customers of an entry that are changed (default: 10%)",
    );
}

/** For `option`: collects the values of a repeatable flag. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
