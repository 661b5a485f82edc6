import type { Behaviours } from "../server/behaviours.ts";
import type { SeedClient } from "../server/client.ts";
import type { OutsiderAct } from "../server/outsider.ts";
import type { RateLimit } from "../server/budget.ts";
import type { Rule } from "../server/rules.ts";
import type { RunOptions, WantedClient } from "../world.ts";

/** One step of a schedule. */
export type Step =
  | {
      readonly kind: "run";
      readonly args: readonly string[];
      readonly rules: readonly Rule[];
      readonly options: RunOptions;
    }
  | { readonly kind: "declare"; readonly wanted: readonly WantedClient[] }
  | { readonly kind: "outsider"; readonly acts: readonly OutsiderAct[] }
  /** Milliseconds of the front's time. */
  | { readonly kind: "pause"; readonly ms: number };

/** A world and what happens in it; plain data, the same for a seed. */
export interface Schedule {
  readonly seed: number;
  /** Whether the runs that may be ended are processes, so that they can be killed; keyward's time is then the real one. */
  readonly built: boolean;
  readonly speed: number;
  readonly timeoutMs: number;
  readonly rateLimit: RateLimit;
  readonly environments: boolean;
  readonly clients: readonly SeedClient[];
  readonly behaviours: Partial<Behaviours>;
  readonly wanted: readonly WantedClient[];
  readonly steps: readonly Step[];
}
