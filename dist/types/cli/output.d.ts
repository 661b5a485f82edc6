import type { Delivery } from "../run/system.ts";
/**
 * A standard stream that never interrupts the program: once it cannot be written, further text is dropped, and
 * `flush` says why.
 */
export interface Output {
    write(text: string): void;
    /** Resolves when everything written has left the process; throws `KeywardError` where it could not be written. */
    flush(): Promise<Delivery>;
}
/** The stream with this name as an `Output`; nothing else may write to it any more. */
export declare function openOutput(stream: NodeJS.WriteStream & {
    readonly fd: number;
}, name: string): Output;
