/** The environments of an entry, and where they are written. */
export interface Environments {
    /** Each once; null alone if the entry has no environment. Never empty. */
    readonly names: readonly (string | null)[];
    /** The position of the defaults that they come from; null: they are written in the entry, or nowhere. */
    readonly from: number | null;
    /** Whether they are written as a list. */
    readonly listed: boolean;
}
/**
 * The environments of an entry: `environments` or `environment` of the entry, else of the first defaults that have either.
 * Accepts any values.
 */
export declare function environmentsOf(client: unknown, defaults: readonly unknown[]): Environments;
/** The key of `in` for an environment, in whichever Unicode form it is written; null if there is none. */
export declare function inKey(client: unknown, environment: string | null): string | null;
