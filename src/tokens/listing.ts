import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * What stands in folders, each listed once, for one reading of many places: with thousands of places in one folder, a look at each would cost
 * more than all the rest of a plan. Only ever used to tell that nothing can be there.
 */
export class Listings {
  readonly #known = new Map<string, Promise<ReadonlySet<string> | null>>();

  /** False where the folder certainly holds no such name, also not in another case or Unicode form. */
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
