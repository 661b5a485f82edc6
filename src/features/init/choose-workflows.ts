import { stat } from "node:fs/promises";
import path from "node:path";
import { repositoryOf } from "../../config/find.ts";
import type { Options } from "../../config/options.ts";
import { KeywardError } from "../../model/errors.ts";
import type { System } from "../../run/system.ts";
import type { InitFlags } from "./flags.ts";
import { choose } from "./question.ts";
import { isPlainName, type Workflow, workflowsFor } from "./workflows.ts";

/** The workflows that are wanted: by the flag, else asked on a terminal; GitHub reads them only at the root of a repository. */
export async function chooseWorkflows(
  { workflows }: InitFlags,
  options: Options,
  system: System,
): Promise<readonly Workflow[]> {
  if (workflows === false) return [];
  const names = [...options.workspaces, ...options.others].map(({ name }) => name);
  const obstacle = await obstacleOf(names, system.cwd);
  if (workflows === true) {
    if (obstacle !== null) throw obstacle;
    return workflowsFor(names);
  }
  if (obstacle !== null || !system.terminal.asks) return [];
  return (await wantsWorkflows(system)) ? workflowsFor(names) : [];
}

async function obstacleOf(names: readonly string[], cwd: string): Promise<KeywardError | null> {
  const root = await repositoryOf(cwd);
  if (root !== null && root !== path.resolve(cwd))
    return new KeywardError(
      `GitHub reads workflows only at the root of a repository, which is ${root}`,
      "run `keyward init --workflows` there, or leave --workflows out",
    );
  const odd = names.find((name) => !isPlainName(name));
  if (odd === undefined) return null;
  return new KeywardError(
    `the workspace ${JSON.stringify(odd)} has a name that cannot be part of a workflow`,
    "rename it in keyward.yaml to letters, digits, - and _, or leave --workflows out",
  );
}

/** Yes by default where there already is a `.github` folder. */
async function wantsWorkflows(system: System): Promise<boolean> {
  const exists = (name: string): Promise<boolean> =>
    stat(path.join(system.cwd, name)).then(
      () => true,
      () => false,
    );
  if (await exists(".github/workflows/keyward.yml")) return false;
  return choose(
    {
      flag: "--workflows",
      given: undefined,
      prompt: "Add GitHub workflows (plan pull requests, apply on merge)? yes or no",
      fallback: (await exists(".github")) ? "yes" : "no",
      missing: { message: "whether to add workflows is not given", way: "answer yes or no" },
      read: (text) => {
        if (/^y(?:es)?$/i.test(text)) return { value: true };
        if (/^no?$/i.test(text)) return { value: false };
        return { wrong: `${JSON.stringify(text)} is neither yes nor no`, way: "answer yes or no" };
      },
    },
    system,
  );
}
