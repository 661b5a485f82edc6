import { tmpdir } from "node:os";
import { systemClock } from "../cli/clock.ts";
import { entryFile, systemProcesses } from "../cli/processes.ts";
import { listenForSignals } from "../cli/signals.ts";
import { proxyOf, userAgent } from "../commands/connect.ts";
import type { System } from "../commands/system.ts";
import type { GithubApi } from "../github/api.ts";
import { openGithub } from "../github/open.ts";
import { Secret } from "../model/secret.ts";
import { plainStyle } from "../render/style.ts";
import { readContext } from "./context.ts";
import { failBy } from "./failure.ts";
import { readInputs, readSecrets } from "./inputs.ts";
import { openKeyward } from "./keyward.ts";
import type { CommandWorld, FailureReason, Runner } from "./ports.ts";
import { openRunner } from "./runner.ts";

/** One step of a workflow: from the runner's variables to its outputs; fails the step by its exit code. */
async function main(): Promise<void> {
  const runner = openRunner({ env: process.env, write: (text) => process.stdout.write(text) });
  let reason: FailureReason | null = null;
  try {
    const world = await openWorld(runner);
    reason = await commandOf(world);
    if (world.github !== null) runner.log(`GitHub's API was asked ${world.github.requests} times`);
  } catch (error) {
    reason = failBy(runner, error);
  }
  await runner.output("failure-reason", reason ?? "");
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  process.exit(reason === null ? 0 : 1);
}

async function openWorld(runner: Runner): Promise<CommandWorld> {
  const { token, githubToken } = readSecrets(process.env);
  for (const secret of [token, githubToken]) if (secret !== null) runner.mask(secret);
  const context = await readContext(process.env);
  const inputs = readInputs(process.env, context);
  const system = systemOf(runner, context.folder);
  const keyward = openKeyward({ inputs, runner, system, token });
  const github = githubToken === null ? null : openApi(githubToken, system);
  const appToken = githubToken?.startsWith("ghs_") ?? false;
  return { inputs, context, runner, github, keyward, system, appToken };
}

// Each command is loaded when it is called: a plan needs nothing of an apply.
async function commandOf(world: CommandWorld): Promise<FailureReason | null> {
  switch (world.inputs.command) {
    case "plan":
      return (await import("./plan.ts")).planCommand(world);
    case "apply":
      return (await import("./applying.ts")).applyingCommand(world);
    case "validate":
      return (await import("./validate.ts")).validateCommand(world);
    case "rotate":
      return (await import("./rotate.ts")).rotateCommand(world);
    case "drift":
      return (await import("./drift.ts")).driftCommand(world);
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

/** The machine as a step has it: nobody to ask, no terminal; secrets among the inputs are nobody's business. */
function systemOf(runner: Runner, cwd: string): System {
  const secrets = ["INPUT_TOKEN", "INPUT_GITHUB-TOKEN"];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !secrets.includes(name)));
  return {
    env,
    cwd,
    clock: systemClock,
    random: Math.random,
    out: (text) => runner.log(text),
    err: (text) => runner.log(text),
    mask: (secret) => runner.mask(secret),
    outStyle: plainStyle,
    errStyle: plainStyle,
    terminal: { asks: false, animates: false },
    ask: () => Promise.resolve(false),
    stop: listenForSignals().stop,
    processes: systemProcesses(entryFile()),
    temporary: process.env["RUNNER_TEMP"] ?? tmpdir(),
  };
}

await main();
