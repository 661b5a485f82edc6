import { systemClock } from "../cli/clock.ts";
import { openOutput } from "../cli/output.ts";
import { entryFile, systemProcesses } from "../cli/processes.ts";
import { listenForSignals } from "../cli/signals.ts";
import { runStep } from "./step.ts";

// A runner that no longer reads must not end a step between an answer and its sink.
const out = openOutput(process.stdout, "stdout");
openOutput(process.stderr, "stderr");
const code = await runStep({
  env: process.env,
  clock: systemClock,
  random: Math.random,
  stop: listenForSignals().stop,
  processes: systemProcesses(entryFile()),
  write: (text) => out.write(text),
});
await out.flush().catch(() => undefined);
process.exit(code);
