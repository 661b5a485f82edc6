import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";
import { importClients } from "../import/command.ts";
import { apply } from "../../commands/apply.ts";
import { plan } from "../../commands/plan.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { unlessStopped } from "../../run/stopped.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import { validate } from "../../commands/validate.ts";

const manifest = `version: 1
clients:
  - name: invoice-export
    environment: Production
    role: Read only
    folders: [Finance/Order to Cash]
    ip_allow_list: [192.0.2.10]
    token: { deliver_to: [files], rotate_after: 90d }
`;

/** More requests than the API allows, on the sandbox too: nobody waits in the demo. */
const rate = "600/60s";

const configuration = `version: 1
workspaces:
  demo:
    host: HOST
    token_env: KEYWARD_DEMO_TOKEN
    manifests: [clients]
    self: [gitops-admin]
    rate_limit: ${rate}
sinks:
  files: { type: file, path: "tokens/{workspace}/{environment}/{name}" }
`;

/** `keyward demo`: runs through all steps on a sandbox in a separate process; removes everything it created. */
export async function demo(voice: Voice<PlainFormat>, system: System): Promise<number> {
  const folder = await mkdtemp(path.join(system.temporary, "keyward-demo-"));
  const sandbox = await system.processes.startSelf([
    "sandbox",
    "--port",
    "0",
    "--seed",
    "demo",
    "--rate-limit",
    rate,
  ]);
  try {
    await unlessStopped(walk(folder, sandboxUrl(sandbox.firstLine), voice, system), system.stop);
    return exitCode.fine;
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function walk(folder: string, url: string, voice: Voice<PlainFormat>, system: System): Promise<void> {
  await writeFile(path.join(folder, "keyward.yaml"), configuration.replace("HOST", url));
  const here: System = {
    ...system,
    cwd: folder,
    env: { ...system.env, KEYWARD_DEMO_TOKEN: "sandbox-token" },
  };
  const step = stepPrinter(system);
  const planEnds = (code: number): Promise<void> =>
    expectCode(code, plan({ detailedExitcode: true }, voice, here));

  step(`A sandbox of the Workato API, ${url}: 24 clients, none in Git`, "");
  step("Write manifests for the clients that are live", "keyward import");
  await expectCode(exitCode.fine, importClients({}, voice, here));
  step("They describe the workspace as it is: nothing would change", "keyward plan");
  await planEnds(exitCode.fine);
  step("A further client is declared in clients/invoices.yaml:", "");
  await writeFile(path.join(folder, "clients", "invoices.yaml"), manifest);
  system.out(indent(manifest));
  step("Check the manifests, offline", "keyward validate");
  await expectCode(exitCode.fine, validate({}, voice, here));
  step("See what would change", "keyward plan");
  await planEnds(exitCode.changesPending);
  step("Apply it: the client is created, and its token goes straight to its file", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("A second plan is empty", "keyward plan");
  await planEnds(exitCode.fine);
  step("Somebody opens the client to every address, in Workato's own pages", "");
  await manualChange(url);
  step("The drift is found", "keyward plan");
  await planEnds(exitCode.changesPending);
  step("…and corrected", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("The workspace matches the manifests", "keyward plan");
  await planEnds(exitCode.fine);
  system.out("\nThe demo is complete. Next, in an empty folder of your own: keyward init\n");
}

function stepPrinter(system: System): (text: string, command: string) => void {
  let count = 0;
  return (text, command) => {
    count += 1;
    const shown = command === "" ? "\n" : `\n${system.outStyle.dim(`$ ${command}`)}\n`;
    system.out(`\n${system.outStyle.bold(`${count}. ${text}`)}${shown}`);
  };
}

/** Changes a client outside keyward, through the sandbox's control endpoint. */
async function manualChange(url: string): Promise<void> {
  const answer = await fetch(`${url}/sandbox/clients`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "update", name: "invoice-export", ip_allow_list: [] }),
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
