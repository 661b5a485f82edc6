import { masked } from "../run/masked-system.ts";
import type { System, Voice } from "../run/system.ts";
import { exitCode } from "../commands/exit-code.ts";
import { type Machine, processMachine } from "./machine.ts";
import { type Actions, type GlobalFlags, program } from "./program.ts";

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
  const actions = commandActions(machine, done, (globals) => {
    seen = globals;
  });
  try {
    await program(actions, machine.system(true)).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    const system = systemFor(seen, machine);
    const failure = await report(error, voiceOf(seen), system);
    return machine.signalCode() ?? failure;
  }
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

function commandActions(
  machine: Machine,
  done: (code: number) => void,
  seen: (globals: GlobalFlags) => void,
): Actions {
  const start = (globals: GlobalFlags): { voice: Voice; system: System } => {
    seen(globals);
    return { voice: voiceOf(globals), system: systemFor(globals, machine) };
  };
  // A result that cannot be written is an error. `apply`, `rotate` and `probe` check that themselves: once something was
  // sent, the code is 0 or 3.
  const printed = async (code: number, { flush }: System): Promise<void> => {
    await flush("everything");
    done(code);
  };
  // Each command is loaded when it is called, so that it does not slow down the others.
  return {
    async validate(globals) {
      const { voice, system } = start(globals);
      await printed(await (await import("../commands/validate.ts")).validate(globals, voice, system), system);
    },
    async plan(globals, flags) {
      const { voice, system } = start(globals);
      await printed(
        await (await import("../commands/plan.ts")).plan({ ...globals, ...flags }, voice, system),
        system,
      );
    },
    async apply(globals, flags) {
      const { voice, system } = start(globals);
      done(await (await import("../commands/apply.ts")).apply({ ...globals, ...flags }, voice, system));
    },
    async rotate(globals, names, flags) {
      const { voice, system } = start(globals);
      done(
        await (await import("../commands/rotate.ts")).rotate({ ...globals, ...flags, names }, voice, system),
      );
    },
    async import(globals, flags) {
      const { voice, system } = start(globals);
      await printed(
        await (
          await import("../features/import/command.ts")
        ).importClients({ ...globals, ...flags }, voice, system),
        system,
      );
    },
    async clients(globals) {
      const { voice, system } = start(globals);
      await printed(await (await import("../commands/clients.ts")).clients(globals, voice, system), system);
    },
    async explain(globals, name, flags) {
      const { voice, system } = start(globals);
      await printed(
        await (
          await import("../features/explain/command.ts")
        ).explain({ ...globals, ...flags, name }, voice, system),
        system,
      );
    },
    async roles(globals) {
      const { voice, system } = start(globals);
      await printed(await (await import("../commands/roles.ts")).roles(globals, voice, system), system);
    },
    async doctor(globals) {
      const { voice, system } = start(globals);
      await printed(
        await (await import("../features/doctor/command.ts")).doctor(globals, voice, system),
        system,
      );
    },
    async probe(globals, flags) {
      const { voice, system } = start(globals);
      done(
        await (await import("../features/probe/command.ts")).probe({ ...globals, ...flags }, voice, system),
      );
    },
    async sandbox(globals, flags) {
      const { system } = start(globals);
      await printed(
        await (await import("../commands/sandbox.ts")).sandbox({ ...globals, ...flags }, system),
        system,
      );
    },
    async demo(globals) {
      const { voice, system } = start(globals);
      await printed(await (await import("../features/demo/command.ts")).demo(voice, system), system);
    },
    async schema(globals, name) {
      const { system } = start(globals);
      await printed((await import("../commands/schema.ts")).schema(name, system), system);
    },
  };
}

function voiceOf(globals: GlobalFlags | null): Voice {
  return {
    format: globals?.format ?? "text",
    quiet: globals?.quiet ?? false,
    verbose: globals?.verbose ?? false,
  };
}

function systemFor(globals: GlobalFlags | null, machine: Machine): System {
  return masked(machine.system(globals?.color === false));
}
