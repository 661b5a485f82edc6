/**
 * One spelling of a command: the real path of its program, whether it was found by a link or in PATH, and its arguments.
 * A program that is not there is spelled as it is written.
 */
export declare function commandSpot([program, ...args]: readonly string[], env: Readonly<Record<string, string>>): Promise<string>;
