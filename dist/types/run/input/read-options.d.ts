import type { ListCustomers } from "../../config/expand.ts";
import type { Flags, Options } from "../../config/options.ts";
import type { System, Voice } from "../system.ts";
/**
 * The options of a command; a configuration that was found above the working folder, and what a shard holds, is said on
 * stderr. `list`: see `loadOptions`, which throws.
 */
export declare function readOptions(flags: Flags & Partial<Pick<Voice, "quiet">>, { env, cwd, err }: Pick<System, "env" | "cwd" | "err">, list?: ListCustomers): Promise<Options>;
