#!/usr/bin/env node
import { version } from "../util/version.ts";

/** Handles `--version` before anything is loaded, and passes everything else to `run`. */
async function main(args: readonly string[]): Promise<void> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const { run } = await import("./run.ts");
  await run(args);
}

await main(process.argv.slice(2));
