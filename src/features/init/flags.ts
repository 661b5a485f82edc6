import type { CommandFlags } from "../../run/prepare.ts";

/** Flags of `init` in addition to the global ones, as the command line gives them; what is left out is asked on a terminal. */
export interface InitFlags extends CommandFlags {
  /** The variable that holds the API token. */
  readonly tokenEnv?: string;
  /** The client whose token it is: a name, an id, or `none`. */
  readonly self?: string;
  readonly sink?: string;
  /** The folder, repository or mount of the sink. */
  readonly sinkAt?: string;
  readonly scopeNames?: readonly string[];
  readonly scopeEnvironments?: readonly string[];
  readonly workflows?: boolean;
  readonly by?: string;
  readonly dryRun?: boolean;
}
