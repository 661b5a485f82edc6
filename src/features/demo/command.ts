import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";
import { apply } from "../../commands/apply.ts";
import { plan } from "../../commands/plan.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { unlessStopped } from "../../run/stopped.ts";
import type { System, Voice } from "../../run/system.ts";
import { validate } from "../../commands/validate.ts";

const manifest = `version: 1
defaults:
  role: Integrator
  token: { deliver_to: [files], rotate_after: 90d }
clients:
  - name: finance-loader
    folders: [Finance/Procure to Pay]
    ip_allow_list: [192.0.2.10, 198.51.100.0/24]
  - name: hr-sync
    folders: [HR]
    ip_allow_list: [203.0.113.0/28]
  - name: ci-deployer
    role: Read only
    folders: all
    ip_allow_list: any
`;

const configuration = `version: 1
workspaces:
  demo:
    host: HOST
    token_env: KEYWARD_DEMO_TOKEN
    manifests: [clients]
    self: none
sinks:
  files: { type: file, path: "tokens/{workspace}/{name}" }
`;

/** `keyward demo`: runs through all steps on a sandbox in a separate process; removes everything it created. */
export async function demo(voice: Voice, system: System): Promise<number> {
  const folder = await mkdtemp(path.join(system.temporary, "keyward-demo-"));
  const sandbox = await system.processes.startSelf(["sandbox", "--port", "0"]);
  try {
    await unlessStopped(walk(folder, sandboxUrl(sandbox.firstLine), voice, system), system.stop);
    return exitCode.fine;
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function walk(folder: string, url: string, voice: Voice, system: System): Promise<void> {
  await mkdir(path.join(folder, "clients"));
  await writeFile(path.join(folder, "clients", "teams.yaml"), manifest);
  await writeFile(path.join(folder, "keyward.yaml"), configuration.replace("HOST", url));
  const here: System = {
    ...system,
    cwd: folder,
    env: { ...system.env, KEYWARD_DEMO_TOKEN: "sandbox-token" },
  };
  const step = stepPrinter(system);

  step(`A sandbox of the Workato API listens on ${url}. Three clients are declared:`, "");
  system.out(`\n${indent(manifest)}`);
  step("Check the manifests, offline", "keyward validate");
  await expectCode(exitCode.fine, validate({}, voice, here));
  step("See what would change", "keyward plan");
  await expectCode(exitCode.changesPending, plan({ detailedExitcode: true }, voice, here));
  step("Apply it: clients are created, each token goes straight to its file", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("A second plan is empty", "keyward plan");
  await expectCode(exitCode.fine, plan({ detailedExitcode: true }, voice, here));
  step("finance-loader is changed manually in Workato: it now accepts calls from every address", "");
  await manualChange(url);
  step("The drift is found", "keyward plan");
  await expectCode(exitCode.changesPending, plan({ detailedExitcode: true }, voice, here));
  step("…and corrected", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("The workspace matches the manifests", "keyward plan");
  await expectCode(exitCode.fine, plan({ detailedExitcode: true }, voice, here));
  system.out(
    "\nThe demo is complete. Next: the first five minutes with your own workspace, in the README.\n",
  );
}

function stepPrinter(system: System): (text: string, command: string) => void {
  let count = 0;
  return (text, command) => {
    count += 1;
    const shown = command === "" ? "" : `\n${system.outStyle.dim(`$ ${command}`)}\n`;
    system.out(`\n${system.outStyle.bold(`${count}. ${text}`)}${shown}`);
  };
}

/** Changes a client outside keyward, through the sandbox's control endpoint. */
async function manualChange(url: string): Promise<void> {
  const answer = await fetch(`${url}/sandbox/clients`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "update", name: "finance-loader", ip_allow_list: [] }),
  });
  if (!answer.ok) throw new KeywardError(`the sandbox refused the manual change: ${answer.status}`);
}

async function expectCode(wanted: number, running: Promise<number>): Promise<void> {
  const code = await running;
  if (code !== wanted) throw new KeywardError(`a step of the demo ended with ${code} instead of ${wanted}`);
}

function sandboxUrl(line: string): string {
  const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (found === undefined) throw new KeywardError(`the sandbox did not print its address: ${line}`);
  return found;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}
