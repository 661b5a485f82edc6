/** A public key as GitHub returns it; `key` in base64. */
export interface PublicKey {
    readonly id: string;
    readonly key: string;
}
/** Encrypts a text for the owner of the private key (libsodium's `crypto_box_seal`), in base64. Throws for an invalid key. */
export declare function seal(text: string, { key }: PublicKey): Promise<string>;
