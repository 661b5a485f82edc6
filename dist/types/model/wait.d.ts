/** A wait before a request is sent, sent again, or looked up. */
export interface Wait {
    /** Milliseconds from now. */
    readonly ms: number;
    /** What comes after it, as in "waiting 4 s …": `to update client 40947 again`. */
    readonly purpose: string;
    /** Why, in one line, without a token. */
    readonly why: string;
    /** Whether a server asked for a longer wait than keyward makes. */
    readonly shortened: boolean;
}
/** Called when a wait begins. */
export type OnWait = (wait: Wait) => void;
