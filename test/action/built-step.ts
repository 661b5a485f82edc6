import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readYaml } from "../../src/manifest/yaml.ts";
import { isObject } from "../../src/plan/shape.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

/** What a built step is given. */
export interface BuiltStep {
  readonly folder: string;
  /** Beside those of action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** GITHUB_* and secrets. */
  readonly env: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

/** How a built step ended. */
export interface BuiltStepEnded {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Record<string, string>;
  readonly annotations: string[];
}

/** Runs `dist/action.js` as GitHub's runner does: variables, files, an exit code. */
export async function runBuilt({ folder, inputs, env, payload }: BuiltStep): Promise<BuiltStepEnded> {
  const temporary = mkdtempSync(path.join(tmpdir(), "keyward-step-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(path.join(temporary, name), text);
    return path.join(temporary, name);
  };
  const [output, summary] = [file("output"), file("summary")];
  const child = spawn(process.execPath, [path.join(root, "dist", "action.js")], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: temporary,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: temporary,
      ...inputVariables(inputs),
      ...env,
    },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  const log = Buffer.concat(chunks).toString("utf8");
  return {
    code,
    log,
    summary: readFileSync(summary, "utf8"),
    outputs: outputsIn(readFileSync(output, "utf8")),
    annotations: [...log.matchAll(/^::(error|warning|notice)[^:]*::(.*)$/gm)].map(
      ([, level, text]) => `${level}: ${text}`,
    ),
  };
}

/** INPUT_* of action.yml's defaults and what is given. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const [document] = [...readYaml(readFileSync(path.join(root, "action.yml"), "utf8"))];
  const action = document?.value;
  const inputs = isObject(action) && isObject(action["inputs"]) ? action["inputs"] : {};
  const entries = Object.entries(inputs).map(([name, input]) => {
    const usual = isObject(input) && typeof input["default"] === "string" ? input["default"] : "";
    return [`INPUT_${name.toUpperCase()}`, given[name] ?? usual] as const;
  });
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join()}`);
  return Object.fromEntries(entries);
}

function outputsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
}
