import type { CommandFlags } from "../run/prepare.ts";

/** Flags of `rotate` in addition to the global ones. */
export interface RotateCommandFlags extends CommandFlags {
  readonly names: readonly string[];
  readonly environment?: string;
  readonly olderThan?: string;
  readonly issuedBefore?: string;
  readonly undelivered?: boolean;
  readonly all?: boolean;
  readonly self?: boolean;
  readonly takePlace?: boolean;
  readonly endOverlap?: boolean;
  readonly yes?: boolean;
  readonly report?: string;
  readonly audit?: string;
}
