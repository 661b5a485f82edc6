import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";
import { SinkError } from "../../model/errors.ts";
import type { CommandSinkOptions } from "../sink-options.ts";
import type { SinkContext } from "../sink-context.ts";

const always = ["PATH", "HOME", "TMPDIR", "LANG"];

/** The environment variables that are passed to a program of the sink. */
export function childEnvironment(
  { env: named }: Pick<CommandSinkOptions, "env">,
  { env }: Pick<SinkContext, "env">,
): Readonly<Record<string, string>> {
  const names = [...new Set([...always, ...named])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Throws `SinkError` unless the program exists and is executable; runs nothing. */
export async function requireProgram(
  program: string,
  env: Readonly<Record<string, string>>,
  sink: string,
): Promise<void> {
  if ((await findProgram(program, env)) !== null) return;
  throw new SinkError(
    `the program ${program} of the sink ${sink} was not found or is not executable`,
    "install it, make it executable (chmod +x), or write its path in keyward.yaml; a path with a slash is relative to keyward.yaml",
  );
}

/** The executable file of a program, as it is written or in a folder of PATH; null if there is none. */
export async function findProgram(
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<string | null> {
  const folders = /[/\\]/.test(program) ? [""] : (env["PATH"] ?? "").split(path.delimiter);
  for (const folder of folders) {
    const file = folder === "" ? program : path.join(folder, program);
    if (await isProgram(file)) return file;
  }
  return null;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
