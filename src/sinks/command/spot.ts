import { realpath } from "node:fs/promises";
import path from "node:path";
import { findProgram } from "./program.ts";

/**
 * One spelling of a command: the real path of its program, whether it was found by a link or in PATH, and its arguments.
 * A program that is not there is spelled as it is written.
 */
export async function commandSpot(
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const found = await findProgram(program, env);
  const real = found === null ? program : await realpath(path.resolve(found)).catch(() => found);
  return `command ${JSON.stringify([real, ...args])}`;
}
