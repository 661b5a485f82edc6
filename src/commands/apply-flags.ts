import type { CommandFlags } from "../run/prepare.ts";

/** Flags of `apply` in addition to the global ones; `plan` is the reviewed plan's file. */
export interface ApplyCommandFlags extends CommandFlags {
  readonly plan?: string;
  readonly yes?: boolean;
  readonly prune?: boolean;
  readonly report?: string;
  readonly audit?: string;
  /** Digests of the changes to make; all others are left for another run. */
  readonly only?: readonly string[];
  /** The same by workspace: in one that it does not name, no change is made. */
  readonly onlyIn?: ReadonlyMap<string, readonly string[]>;
}
