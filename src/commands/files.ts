import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../errors.ts";

/** Writes a file whole or not at all, readable by its owner only (0600); throws `KeywardError` naming the file. */
export async function writePrivate(file: string, text: string, what: string): Promise<void> {
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString("hex")}`,
  );
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new KeywardError(
      `${what} could not be written to ${file}: ${reason}`,
      "name a file in a folder that exists and can be written",
      {
        cause: error,
      },
    );
  }
}

/** A value as the indented JSON that keyward writes and prints. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
