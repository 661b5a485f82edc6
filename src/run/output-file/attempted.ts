import { KeywardError } from "../../model/errors.ts";
import type { System } from "../system.ts";

/** Writes a result of changes that were made: one that cannot be written is an error message, and false. */
export async function attempted(write: () => Promise<unknown>, { err }: System): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    err(`${error.message}: ${error.remedy}\n`);
    return false;
  }
}
