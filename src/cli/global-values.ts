import type { Format } from "../run/system.ts";

/** The global flags as commander gives them. */
export interface GlobalFlags {
  readonly config?: string;
  readonly workspace?: readonly string[];
  readonly allWorkspaces?: boolean;
  readonly shard?: string;
  readonly host?: string;
  readonly manifests?: readonly string[];
  readonly format: Format;
  readonly rateLimit?: string;
  readonly timeout?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False after `--no-color`. */
  readonly color: boolean;
}

/** A global flag, by the name of its value. */
export type GlobalName = keyof GlobalFlags;
