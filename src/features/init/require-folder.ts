import { configurationFile } from "../../config/find.ts";
import { KeywardError } from "../../model/errors.ts";
import { proveFolder } from "../../run/output-file/private-file.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import type { InitFlags } from "./flags.ts";

/** Proves that the working folder can be set up, before anything is asked or read; throws `KeywardError` if it cannot. */
export async function requireFolder(
  { config, configAbove, dryRun }: InitFlags,
  voice: Voice<PlainFormat>,
  { cwd, err }: System,
): Promise<void> {
  if (config !== undefined)
    throw new KeywardError(
      "init writes keyward.yaml into the working folder, and takes no -c",
      "run it without -c in the folder that is to be set up",
    );
  if (dryRun !== true) await requireWritable(cwd);
  if (configAbove === undefined || voice.quiet) return;
  // What is wrong with a configuration above does not concern this folder.
  const above = await configurationFile({ configAbove }, cwd).catch(() => null);
  if (above?.shown.startsWith("../") === true)
    err(`Note: ${above.shown} exists. From this folder, the keyward.yaml here will be used instead.\n`);
}

async function requireWritable(folder: string): Promise<void> {
  await proveFolder(folder).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KeywardError(
      `this folder cannot be set up, because no file can be written to it: ${reason}`,
      "make it writable, or run `keyward init` in another folder",
      { cause: error },
    );
  });
}
