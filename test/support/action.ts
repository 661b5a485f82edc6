import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { runStep as run } from "../../src/action/step.ts";
import { systemClock } from "../../src/cli/clock.ts";
import { systemProcesses } from "../../src/cli/processes.ts";
import { workflowToken } from "./github-pull.ts";
import { temporaryFolder } from "./temporary.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const entry = path.join(root, "dist", "action.js");

/** What a step of a workflow is given. */
export interface Step {
  /** The inputs of `with:`; the others have the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref?: string;
  readonly folder: string;
  readonly apiUrl: string;
  readonly runId?: number;
}

/** How a step ended. */
export interface StepRan {
  readonly code: number | null;
  readonly log: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The annotations in the log, as the runner reads them. */
  readonly annotations: readonly string[];
  /** RUNNER_TEMP, gone when the test is over. */
  readonly temporary: string;
}

/** Runs a step in this process as GitHub's runner runs it: variables, files, the checkout as its folder. */
export function runStep(step: Step): Promise<StepRan> {
  return withRunner(step, async (env) => {
    let log = "";
    const write = (text: string): void => void (log += text);
    const stop = new AbortController().signal;
    const code = await run({
      env,
      clock: systemClock,
      random: Math.random,
      stop,
      processes: systemProcesses(""),
      write,
    });
    return { code, log, err: "" };
  });
}

/** Runs a step as a process of the built `dist/action.js`, for what only that can show; `unread`: nobody reads what it prints. */
export function runBuiltStep(step: Step, { unread = false } = {}): Promise<StepRan> {
  return withRunner(step, async (env) => {
    const child = spawn(process.execPath, [entry], {
      cwd: step.folder,
      env: { ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const text = { log: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => (text.log += chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString("utf8")));
    if (unread) for (const stream of [child.stdout, child.stderr]) stream.destroy();
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { code, ...text };
  });
}

/** Makes the files of a runner, and reads what the step wrote into them. */
async function withRunner(
  step: Step,
  act: (env: Readonly<Record<string, string>>) => Promise<Pick<StepRan, "code" | "log" | "err">>,
): Promise<StepRan> {
  const temporary = temporaryFolder("keyward-step-");
  const file = (name: string, text = ""): string => {
    writeFileSync(path.join(temporary, name), text);
    return path.join(temporary, name);
  };
  const [output, summary] = [file("output"), file("summary")];
  const files = {
    HOME: temporary,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(step.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: file("state"),
    RUNNER_TEMP: temporary,
  };
  const ran = await act({ ...variables(step), ...files, ...step.env });
  return {
    ...ran,
    outputs: readOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
    annotations: ran.log.split("\n").filter((line) => /^::(error|warning|notice)[ :]/.test(line)),
    temporary,
  };
}

function variables(step: Step): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: step.apiUrl,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "acme/clients",
    GITHUB_WORKFLOW_REF: "acme/clients/.github/workflows/keyward.yml@refs/pull/7/merge",
    GITHUB_RUN_ID: String(step.runId ?? 1000),
    GITHUB_EVENT_NAME: step.event,
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref ?? "refs/pull/7/merge",
    GITHUB_WORKSPACE: step.folder,
    ...inputVariables(step.inputs ?? {}),
  };
}

/** INPUT_* as the runner makes them of action.yml and `with:`. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = parse(readFileSync(path.join(root, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const unknown = Object.keys(given).find((name) => inputs[name] === undefined);
  if (unknown !== undefined) throw new Error(`action.yml has no input ${unknown}`);
  const values = Object.entries(inputs).map(([name, { default: usual = "" }]) => {
    const value = given[name] ?? usual.replace("${{ github.token }}", workflowToken);
    return [`INPUT_${name.toUpperCase().replaceAll(" ", "_")}`, value] as const;
  });
  return Object.fromEntries(values);
}

function readOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
}
