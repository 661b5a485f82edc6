#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunks/util-version.js";
import "./chunks/runtime.js";

// src/cli/main.ts
async function main(args) {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    const { openOutput } = await import("./chunks/cli-output-entry.js");
    const out = openOutput(process.stdout, "stdout");
    out.write(`${version}
`);
    const written = await out.flush().catch(() => null);
    if (written !== null) return;
  }
  const { run } = await import("./chunks/cli-run.js");
  await run(args);
}
await main(process.argv.slice(2));
