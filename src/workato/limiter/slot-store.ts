/** A slot of a window that several processes share: one request may be sent with it. */
export interface Slot {
  /** The request was answered: its slot comes back one window from now. */
  settle(): Promise<void>;
  /** The request was not sent: its slot comes back at once. */
  giveBack(): Promise<void>;
}

/** Why there is no slot. */
export type NoSlot =
  /** All are in use. */
  | "full"
  /** A process was answered with 429. */
  | "paused"
  /** The store has forgotten which are in use, or may have. */
  | "forgotten";

/** A slot, or how many milliseconds from now one may be free. */
export type TakenSlot =
  | { readonly kind: "taken"; readonly slot: Slot }
  | { readonly kind: "wait"; readonly ms: number; readonly why: NoSlot };

/**
 * Where processes and machines that share one quota keep their slots. Every method rejects with `KeywardError` if it
 * cannot be reached; a slot whose process died comes back by itself.
 */
export interface SlotStore {
  take(): Promise<TakenSlot>;
  /** No process takes a slot for that time, and only half of them in the window after it. */
  pause(ms: number): Promise<void>;
}
