import type { ListCustomers } from "../../config/expand.ts";
import { loadOptions } from "../../config/load.ts";
import type { Flags, Options } from "../../config/options.ts";
import { shardLine } from "../../render/shard-words.ts";
import type { System, Voice } from "../system.ts";

/**
 * The options of a command; a configuration that was found above the working folder, and what a shard holds, is said on
 * stderr. `list`: see `loadOptions`, which throws.
 */
export async function readOptions(
  flags: Flags & Partial<Pick<Voice, "quiet">>,
  { env, cwd, err }: Pick<System, "env" | "cwd" | "err">,
  list?: ListCustomers,
): Promise<Options> {
  const options = await loadOptions(flags, env, cwd, list);
  const { config, part } = options;
  const isAbove = config !== null && flags.config === undefined && config.shown.startsWith("../");
  if (isAbove && flags.quiet !== true) err(`Configuration: ${config.shown}\n`);
  if (part !== null && part.selected > 0 && flags.quiet !== true) err(`${shardLine(part)}\n`);
  return options;
}
