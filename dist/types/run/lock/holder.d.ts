/** Who took a lock, as its file says. */
export interface Holder {
    readonly pid: number;
    /** ISO 8601. */
    readonly since: string;
    /** The name of the machine or container. */
    readonly machine: string;
    /** What distinguishes the machine from others; null if nothing does. */
    readonly machineId: string | null;
    /** The start of the kernel; null if unknown. */
    readonly boot: string | null;
    /** The namespace of the process number (Linux); null if unknown. */
    readonly pidNamespace: string | null;
    /** When the process started, as its kernel counts; null if unknown. */
    readonly started: string | null;
    /** The name of the socket on which it listens while it runs; null if it could not listen. */
    readonly beacon: string | null;
}
/** The state of a lock file: held, or released; `released` is also a text that keyward never writes. */
export type LockText = {
    readonly kind: "held";
    readonly holder: Holder;
} | {
    readonly kind: "released";
};
/** The text of a lock file; `token` distinguishes it from every other one. */
export declare function lockText(holder: Holder | null, token: string): string;
/** Reads the text of a lock file; anybody on the machine may have written it, so every part is checked. */
export declare function parseLockText(text: string): LockText;
