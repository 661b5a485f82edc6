import { homedir } from "node:os";
import { masked } from "../run/masked-system.ts";
import type { System, Voice } from "../run/system.ts";
import { exitCode } from "../commands/exit-code.ts";
import { type Machine, processMachine } from "./machine.ts";
import type { RunCommand, Runner } from "./commands/runner.ts";
import type { GlobalFlags } from "./global-values.ts";
import { program } from "./program.ts";

/** Runs one command line and exits the process with its code. */
export async function run(args: readonly string[]): Promise<never> {
  const machine = processMachine();
  const code = await execute(args, machine);
  await machine
    .system(true)
    .flush("everything")
    .catch(() => undefined);
  process.exit(code);
}

/** Runs one command line on a machine; resolves with its exit code. */
export async function execute(args: readonly string[], machine: Machine): Promise<number> {
  let code: number = exitCode.fine;
  const done = (result: number): void => {
    code = result;
  };
  let seen: GlobalFlags | null = null;
  const runner = runnerOn(machine, done, (globals) => {
    seen = globals;
  });
  const root = program(runner, machine.system(true));
  try {
    await root.parseAsync(args, { from: "user" });
  } catch (error) {
    // A usage error comes before the command has started.
    const globals = seen ?? root.opts<GlobalFlags>();
    const failure = await report(error, voiceOf(globals), systemFor(globals, machine));
    code = machine.signalCode() ?? failure;
  }
  const globals = seen ?? root.opts<GlobalFlags>();
  // Help is no event.
  const isCommand = seen !== null || code !== exitCode.fine;
  if (globals.format === "jsonl" && isCommand) await printEnd(code, systemFor(globals, machine));
  return code;
}

/** The last line of `--format jsonl`: with it, a program knows that it has read everything. */
async function printEnd(code: number, { out, clock }: System): Promise<void> {
  const { eventLine } = await import("../commands/event-line.ts");
  out(eventLine({ type: "ended", exit_code: code }, clock.now()));
}

/** Prints what a command threw, and resolves with the exit code. */
async function report(error: unknown, voice: Voice, system: System): Promise<number> {
  const { failureCode, failureText } = await import("./failure.ts");
  const print = (failed: unknown): number => {
    const failure = failureText(failed, voice, system);
    if (failure.out !== "") system.out(failure.out);
    if (failure.err !== "") system.err(failure.err);
    return failureCode(failed);
  };
  const code = print(error);
  if (code !== exitCode.fine) return code;
  // Help and the version are results too, although commander throws them.
  return system.flush("everything").then(() => code, print);
}

function runnerOn(
  machine: Machine,
  done: (code: number) => void,
  seen: (globals: GlobalFlags) => void,
): (globals: () => GlobalFlags) => Runner {
  return (readGlobals) => {
    const start = async (command: RunCommand): Promise<{ code: number; system: System }> => {
      const globals = { ...readGlobals(), configAbove: { home: homedir() } };
      seen(globals);
      const system = systemFor(globals, machine);
      return { code: await command(globals, voiceOf(globals), system), system };
    };
    return {
      async printing(command) {
        const { code, system } = await start(command);
        await system.flush("everything");
        done(code);
      },
      async changing(command) {
        done((await start(command)).code);
      },
    };
  };
}

function voiceOf({ format, quiet = false, verbose = false }: GlobalFlags): Voice {
  return { format, quiet, verbose };
}

function systemFor(globals: GlobalFlags, machine: Machine): System {
  return masked(machine.system(globals.color === false));
}
