import type { GithubApi } from "../../github/api.ts";
import { type GithubOwner } from "./place.ts";
import { type PublicKey } from "./seal.ts";
import { type SecretRow, type VariableRow } from "./state.ts";
/** The maximum number of rows of a page (REST API: Actions secrets, Actions variables). */
declare const perPage: {
    readonly secrets: 100;
    readonly variables: 30;
};
/** Secrets or variables. */
type Part = keyof typeof perPage;
/**
 * The secrets and variables of one repository, environment or organisation. Every call throws `GithubError`;
 * writes wait for a rate limit as long as necessary.
 */
export declare class ActionsSecretsApi {
    #private;
    readonly owner: GithubOwner;
    /** `visibility`: the repositories that can use the secrets of an organisation; null for other owners. */
    constructor(api: GithubApi, owner: GithubOwner, visibility: "all" | "private" | null);
    /** The key that encrypts its secrets, fetched once; `refresh`: fetched again. */
    key(refresh?: boolean): Promise<PublicKey>;
    /** Encrypts a value and writes it; retries once if GitHub's key has changed. */
    putSecret(name: string, value: string): Promise<void>;
    /** Writes an encrypted value. */
    putSealed(name: string, encrypted_value: string, key_id: string): Promise<void>;
    /** A secret, or null if it does not exist. */
    secret(name: string): Promise<SecretRow | null>;
    /** A variable, or null if it does not exist. */
    variable(name: string, patient?: boolean): Promise<VariableRow | null>;
    /** Every secret by name; null if some were added or removed while the pages were read. */
    secrets(): Promise<ReadonlyMap<string, SecretRow> | null>;
    /** Every variable by name; null if some were added or removed while the pages were read. */
    variables(): Promise<ReadonlyMap<string, VariableRow> | null>;
    /** Creates a variable; false if it already exists. */
    createVariable(name: string, value: string): Promise<boolean>;
    /** Updates a variable; false if it does not exist. */
    updateVariable(name: string, value: string): Promise<boolean>;
    /** Removes a secret or a variable, if it exists. */
    remove(part: Part, name: string): Promise<void>;
}
export {};
