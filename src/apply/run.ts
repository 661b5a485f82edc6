import type { Live } from "../model/client.ts";
import type { ApplyInput } from "./input.ts";
import type { Ledger } from "./ledger.ts";
import type { LiveView } from "./live-view.ts";
import type { Halt } from "./work.ts";

/** An apply under way: its input, and what the changes share. */
export interface Run extends ApplyInput {
  readonly ledger: Ledger;
  readonly halt: Halt;
  /** The live clients as they were last read. */
  readonly view: LiveView;
  /** The live clients as this run knows them: the plan's view, then what its own updates made of them. */
  readonly byId: Map<number, Live>;
}
