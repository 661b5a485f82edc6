import { KnownSecrets } from "../model/token/known-secrets.ts";
import { proxyOf, userAgent } from "../run/workspace/connect.ts";
import type { System } from "../run/system.ts";
import type { GithubApi } from "../github/api.ts";
import { openGithub } from "../github/open.ts";
import { Secret } from "../model/token/secret.ts";
import { plainStyle } from "../render/style.ts";
import { readContext } from "./context.ts";
import { failBy } from "./failure.ts";
import { readInputs, readSecrets } from "./inputs.ts";
import { openKeyward } from "./keyward.ts";
import type { CommandWorld, Context, FailureReason, Runner } from "./ports.ts";
import { openRunner } from "./runner.ts";

/** The environment of a step: this process in `main`, values in tests. */
export interface StepMachine extends Pick<System, "env" | "clock" | "random" | "stop" | "processes"> {
  /** Writes to stdout, which the runner reads. */
  readonly write: (text: string) => void;
}

/** One step of a workflow: from the runner's variables to its outputs; resolves with its exit code. */
export async function runStep(machine: StepMachine): Promise<number> {
  const runner = openRunner(machine);
  let reason: FailureReason | null = null;
  try {
    const world = await openWorld(runner, machine);
    reason = await commandOf(world);
    if (world.github !== null) runner.log(`${world.github.requests} requests to GitHub's API`);
  } catch (error) {
    reason = failBy(runner, error);
  }
  await runner.output("failure-reason", reason ?? "");
  return reason === null ? 0 : 1;
}

async function openWorld(runner: Runner, machine: StepMachine): Promise<CommandWorld> {
  const { token, githubToken } = readSecrets(machine.env);
  for (const secret of [token, githubToken]) if (secret !== null) runner.mask(secret);
  const context = await readContext(machine.env);
  const inputs = readInputs(machine.env, context);
  const system = systemOf(machine, runner, context);
  const keyward = openKeyward({ inputs, runner, system, token });
  const github = githubToken === null ? null : openApi(githubToken, system);
  const appToken = githubToken?.startsWith("ghs_") ?? false;
  return { inputs, context, runner, github, keyward, system, appToken };
}

// Each command is loaded on demand: a plan does not need the code of an apply.
async function commandOf(world: CommandWorld): Promise<FailureReason | null> {
  switch (world.inputs.command) {
    case "plan":
      return (await import("./commands/plan.ts")).planCommand(world);
    case "apply":
      return (await import("./commands/apply.ts")).applyCommand(world);
    case "validate":
      return (await import("./commands/validate.ts")).validateCommand(world);
    case "rotate":
      return (await import("./commands/rotate.ts")).rotateCommand(world);
    case "drift":
      return (await import("./commands/drift.ts")).driftCommand(world);
  }
}

function openApi(token: string, { env, clock }: System): GithubApi {
  return openGithub({
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    token: new Secret(token),
    clock,
    timeoutMs: 30_000,
    userAgent,
    proxy: proxyOf(env),
  });
}

/** The system of a step: no prompts, no terminal; secret inputs are not passed on. */
function systemOf(machine: StepMachine, runner: Runner, { folder, temporary }: Context): System {
  const secrets = ["INPUT_TOKEN", "INPUT_GITHUB-TOKEN"];
  const { clock, random, stop, processes } = machine;
  return {
    env: Object.fromEntries(Object.entries(machine.env).filter(([name]) => !secrets.includes(name))),
    cwd: folder,
    clock,
    random,
    out: (text) => runner.log(text),
    err: (text) => runner.log(text),
    secrets: new KnownSecrets(),
    // The results of a step are its outputs: the log does not decide how it ends.
    flush: () => Promise.resolve("written"),
    mask: (secret) => runner.mask(secret),
    outStyle: plainStyle,
    errStyle: plainStyle,
    terminal: { asks: false, animates: false },
    ask: () => Promise.resolve(false),
    askText: () => Promise.resolve(""),
    askSecret: () => Promise.resolve(""),
    stop,
    processes,
    temporary,
  };
}
