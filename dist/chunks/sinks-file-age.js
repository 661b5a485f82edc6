import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  SinkError
} from "./model-errors.js";
import "./runtime.js";

// src/sinks/file/age.ts
async function encryptTo(recipients, text) {
  const { armor, Encrypter } = await import("./age-encryption.js");
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (error) {
      throw new SinkError(
        `${JSON.stringify(recipient)} is not an age recipient`,
        "set it to the complete line that `age-keygen -y` prints",
        {
          cause: error
        }
      );
    }
  }
  return armor.encode(await encrypter.encrypt(text));
}
export {
  encryptTo
};
