/** A public key as GitHub returns it; `key` in base64. */
export interface PublicKey {
  readonly id: string;
  readonly key: string;
}

/** Encrypts a text for the owner of the private key (libsodium's `crypto_box_seal`), in base64. Throws for an invalid key. */
export async function seal(text: string, { key }: PublicKey): Promise<string> {
  const { default: sodium } = await import("libsodium-wrappers");
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  const sealed = sodium.crypto_box_seal(text, sodium.from_base64(key, ORIGINAL));
  return sodium.to_base64(sealed, ORIGINAL);
}
