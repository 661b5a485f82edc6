import { SinkError } from "../../model/errors.ts";

/**
 * Encrypts a text to age recipients (`age1…`), as an ASCII-armoured age file (age-encryption.org/v1). Throws
 * `SinkError` for an invalid recipient.
 */
export async function encryptTo(recipients: readonly string[], text: string): Promise<string> {
  const { armor, Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (error) {
      throw new SinkError(
        `${JSON.stringify(recipient)} is not an age recipient`,
        "set it to the complete line that `age-keygen -y` prints",
        {
          cause: error,
        },
      );
    }
  }
  return armor.encode(await encrypter.encrypt(text));
}
