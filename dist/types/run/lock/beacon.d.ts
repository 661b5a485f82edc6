/** A socket that answers as long as its process runs: the kernel closes it, whatever ends the process. */
export interface Beacon {
    /** Its name in the folder. */
    readonly name: string;
    close(): Promise<void>;
}
/** `answers`: its process runs; `silent`: nobody listens on it here; `unclear`: it could not be asked. */
export type BeaconAnswer = "answers" | "silent" | "unclear";
/** Listens on a new socket in the folder; null where the system does not allow that. */
export declare function openBeacon(folder: string, token: string): Promise<Beacon | null>;
/** Asks a beacon. */
export declare function askBeacon(folder: string, name: string): Promise<BeaconAnswer>;
/** Removes the socket that a process left behind when it died. */
export declare function removeBeacon(folder: string, name: string): Promise<void>;
