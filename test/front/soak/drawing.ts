import type { Behaviours } from "../server/behaviours.ts";
import type { Random } from "../server/random.ts";

/** What the parts of a drawing share. */
export interface Drawing {
  readonly random: Random;
  readonly built: boolean;
  readonly timeoutMs: number;
  readonly behaviours: Partial<Behaviours>;
  readonly environment: string | null;
}
