import { systemClock } from "../cli/clock.ts";
import { entryFile, systemProcesses } from "../cli/processes.ts";
import { listenForSignals } from "../cli/signals.ts";
import { flushed } from "../cli/terminal.ts";
import { runStep } from "./step.ts";

const code = await runStep({
  env: process.env,
  clock: systemClock,
  random: Math.random,
  stop: listenForSignals().stop,
  processes: systemProcesses(entryFile()),
  write: (text) => process.stdout.write(text),
});
await flushed(process.stdout);
process.exit(code);
