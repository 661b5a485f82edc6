/**
 * The contents of folders, each listed once while many places are read: with thousands of places in one folder,
 * reading each would take longer than the rest of a plan. Only used to decide that a file does not exist.
 */
export declare class Listings {
    #private;
    /** False if the folder certainly does not contain the name, in any case or Unicode form. */
    mayHold(file: string): Promise<boolean>;
}
