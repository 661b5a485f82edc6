import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * The contents of folders, each listed once while many places are read: with thousands of places in one folder,
 * reading each would take longer than the rest of a plan. Only used to decide that a file does not exist.
 */
export class Listings {
  readonly #known = new Map<string, Promise<ReadonlySet<string> | null>>();

  /** False if the folder certainly does not contain the name, in any case or Unicode form. */
  async mayHold(file: string): Promise<boolean> {
    const folder = path.dirname(file);
    const listing = this.#known.get(folder) ?? list(folder);
    this.#known.set(folder, listing);
    return (await listing)?.has(folded(path.basename(file))) ?? true;
  }
}

async function list(folder: string): Promise<ReadonlySet<string> | null> {
  try {
    return new Set((await readdir(folder)).map(folded));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing ? new Set() : null;
  }
}

function folded(name: string): string {
  return name.normalize("NFC").toUpperCase().toLowerCase();
}
