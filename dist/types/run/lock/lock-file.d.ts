/** Whose lock it is, and the folder of its files. */
export interface LockedHost {
    readonly folder: string;
    readonly host: string;
}
/** Creates a file with its text already in it, so that a lock always names its holder; false if one exists. */
export declare function createWhole(file: string, text: string, token: string): Promise<boolean>;
/** Other users of the folder have to read a lock, whatever the umask is. */
export declare function writeReadable(file: string, text: string): Promise<void>;
/** The numbers of a host's lock files. */
export declare function numbersOf(request: LockedHost): Promise<readonly number[]>;
/** The lock file with a number. */
export declare function fileOf({ folder, host }: LockedHost, number: number): string;
/** The text of a lock file; null if it does not exist. */
export declare function readOrNull(file: string): Promise<string | null>;
