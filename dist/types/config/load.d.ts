import { type ListCustomers } from "./expand.ts";
import type { Flags, Options } from "./options.ts";
import type { Env } from "./setup.ts";
/**
 * Combines the options of a run: the configuration file (or the single workspace `default` without one), the
 * environment and the flags; offline, customers are listed by their folders. Throws `InputError` for findings in the file, `KeywardError` for a flag or variable.
 */
export declare function loadOptions(flags: Flags, env: Env, cwd: string, list?: ListCustomers): Promise<Options>;
