import { readFile, stat } from "node:fs/promises";
import { KeywardError } from "../../model/errors.ts";
import { namedFile, proveFile, type ResultFile } from "../../run/output-file/result-file.ts";
import type { System } from "../../run/system.ts";
import { parseJson, textAt } from "../../util/json.ts";

const namedBy = { flag: "--out", what: "the readings" };

/**
 * Proves that the readings can be written to a file, as `proveFile` does; throws `KeywardError` for a regular file with
 * other content than readings.
 */
export async function proveReadingsFile(name: string, system: System): Promise<ResultFile> {
  const file = namedFile(name, namedBy, system.cwd);
  const isRegular = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isRegular && !(await isReplaceable(file)))
    throw new KeywardError(
      `the readings cannot be written to ${name}: it exists, and does not contain readings`,
      "name another file with --out",
    );
  return proveFile(name, namedBy, system);
}

/** An empty file, or one with readings of any version. */
async function isReplaceable(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "unreadable");
  return text === "" || /^keyward\.readings\/v\d+$/.test(textAt(parseJson(text), "format") ?? "");
}
