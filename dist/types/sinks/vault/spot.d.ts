/** The variables that decide which Vault a place is in. */
interface VaultEnvironment {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly addressVariable: string;
}
/**
 * One spelling of where a place is: the server's address, then the namespace and the place, since a namespace may be
 * written in either. Without a valid address, the variable is used instead of the server.
 */
export declare function vaultSpot(place: string, { env, addressVariable }: VaultEnvironment): string;
export {};
