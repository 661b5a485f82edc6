#!/usr/bin/env node
import { version } from "../util/version.ts";

/** Handles `--version` before anything is loaded, and passes everything else to `run`. */
async function main(args: readonly string[]): Promise<void> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    const { openOutput } = await import("./output.ts");
    const out = openOutput(process.stdout, "stdout");
    out.write(`${version}\n`);
    const written = await out.flush().catch(() => null);
    // If it could not be written, `run` fails in the same way, and reports it.
    if (written !== null) return;
  }
  const { run } = await import("./run.ts");
  await run(args);
}

await main(process.argv.slice(2));
