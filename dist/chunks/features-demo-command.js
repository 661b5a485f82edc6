import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  validate
} from "./commands-validate.js";
import "./render-problems-findings-text.js";
import "./render-problems-findings-markdown.js";
import "./policy-offline.js";
import {
  apply
} from "./commands-apply.js";
import {
  plan
} from "./commands-plan.js";
import "./run-who-activity-logs.js";
import "./run.js";
import "./commands-show.js";
import "./render-problems-problem-markdown.js";
import "./run-private-file.js";
import "./run-attempt.js";
import "./render-heading.js";
import {
  unlessStopped
} from "./run-connect.js";
import "./run-prepare.js";
import "./config-rate.js";
import "./schemas-config.schema.js";
import {
  exitCode
} from "./commands-exit-code.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import "./model-change.js";
import "./run-plan-workspace.js";
import "./policy-judge-desired.js";
import "./policy-subject.js";
import "./util-duration.js";
import "./plan-difference-digest.js";
import "./fast-deep-equal.js";
import "./model-plan.js";
import "./util-version.js";
import "./http-transport.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-known-secrets.js";
import "./util-json.js";
import "./sinks-place.js";
import "./model-secret.js";
import {
  KeywardError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/features/demo/command.ts
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
var manifest = `version: 1
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
var configuration = `version: 1
workspaces:
  demo:
    host: HOST
    token_env: KEYWARD_DEMO_TOKEN
    manifests: [clients]
    self: none
sinks:
  files: { type: file, path: "tokens/{workspace}/{name}" }
`;
async function demo(voice, system) {
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
__name(demo, "demo");
async function walk(folder, url, voice, system) {
  await mkdir(path.join(folder, "clients"));
  await writeFile(path.join(folder, "clients", "teams.yaml"), manifest);
  await writeFile(path.join(folder, "keyward.yaml"), configuration.replace("HOST", url));
  const here = {
    ...system,
    cwd: folder,
    env: { ...system.env, KEYWARD_DEMO_TOKEN: "sandbox-token" }
  };
  const step = stepPrinter(system);
  step(`A sandbox of the Workato API listens on ${url}. Three clients are declared:`, "");
  system.out(`
${indent(manifest)}`);
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
  step("\u2026and corrected", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("The workspace matches the manifests", "keyward plan");
  await expectCode(exitCode.fine, plan({ detailedExitcode: true }, voice, here));
  system.out(
    "\nThe demo is complete. Next: the first five minutes with your own workspace, in the README.\n"
  );
}
__name(walk, "walk");
function stepPrinter(system) {
  let count = 0;
  return (text, command) => {
    count += 1;
    const shown = command === "" ? "" : `
${system.outStyle.dim(`$ ${command}`)}
`;
    system.out(`
${system.outStyle.bold(`${count}. ${text}`)}${shown}`);
  };
}
__name(stepPrinter, "stepPrinter");
async function manualChange(url) {
  const answer = await fetch(`${url}/sandbox/clients`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "update", name: "finance-loader", ip_allow_list: [] })
  });
  if (!answer.ok) throw new KeywardError(`the sandbox refused the manual change: ${answer.status}`);
}
__name(manualChange, "manualChange");
async function expectCode(wanted, running) {
  const code = await running;
  if (code !== wanted) throw new KeywardError(`a step of the demo ended with ${code} instead of ${wanted}`);
}
__name(expectCode, "expectCode");
function sandboxUrl(line) {
  const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (found === void 0) throw new KeywardError(`the sandbox did not print its address: ${line}`);
  return found;
}
__name(sandboxUrl, "sandboxUrl");
function indent(text) {
  return text.replaceAll(/^(?=.)/gm, "    ");
}
__name(indent, "indent");
export {
  demo
};
